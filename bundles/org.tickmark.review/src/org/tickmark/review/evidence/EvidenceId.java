package org.tickmark.review.evidence;

import org.tickmark.review.hash.Sha256;


/**
 * Names a piece of evidence for good, whatever becomes of its words. Follows from what it said first, so that two checkers who give the
 * same source on copies of a draft speak of one piece.
 *
 * @param value 16 hexadecimal digits
 */
public record EvidenceId(String value) {
	/** @param turn counts from 0; more where an earlier piece that said the same says something else by now */
	public static EvidenceId of(Evidence evidence, int turn) {
		String name = String.join("\n", evidence.kind().word(), evidence.title(), evidence.locator(), evidence.contact(),
				evidence.checked().map(Object::toString).orElse(""), evidence.note(), evidence.hash().orElse(""),
				String.valueOf(evidence.confidential()), String.valueOf(turn));
		return new EvidenceId(Sha256.of(name).substring(0, 16));
	}

	@Override
	public String toString() {
		return value;
	}
}
