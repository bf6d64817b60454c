package org.tickmark.review.file;

import java.util.List;

import org.tickmark.review.ledger.LedgerEvent;

/**
 * What a ledger file's bytes hold.
 *
 * @param events none twice, in the order of the file
 * @param torn the last line where its writer did not get to its end; several where the next one who wrote did not either
 * @param damages what stops writing, for people
 * @param bytes how many were read
 * @param endsWithLine whether the next line can start right behind the last byte
 * @param soundBytes how many there are without torn and damaged lines: what is left when a person deletes these
 */
record LedgerLines(List<LedgerEvent> events, List<Torn> torn, List<String> damages, long bytes, boolean endsWithLine,
		long soundBytes) {
	/** Whether there is nothing else in it, so that the next line can be written right away. */
	boolean isSound() {
		return damages.isEmpty() && torn.isEmpty() && endsWithLine;
	}

	/** @param number of the line, counted from 1 */
	record Torn(int number, byte[] bytes) { }
}
