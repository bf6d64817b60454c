package org.tickmark.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.formats.Exporters;
import org.tickmark.review.ledger.LedgerStores;

/**
 * What all commands of one call work with.
 *
 * @param readers of every format that drafts come in
 * @param ledgers where the decisions on each draft are
 * @param clock says when a decision was made, and in which zone days and hours are told
 * @param out for what programs read; people read a {@link #report}
 * @param user who acts where no name is given
 * @param bytes takes what is no text, to the same place as {@code out}; empty where that is a terminal
 * @param screen on which somebody sees how a long run gets on, and no result stands; empty where there is none
 */
public record Session(DraftReaders readers, ClaimDetection detection, LedgerStores ledgers, Exporters exporters, Clock clock,
		InputStream in, PrintWriter out, PrintWriter err, String user, Optional<OutputStream> bytes, Optional<PrintWriter> screen) {
	/** At a terminal, with the exporters that are always there. */
	public Session(DraftReaders readers, ClaimDetection detection, LedgerStores ledgers, Clock clock, InputStream in, PrintWriter out,
			PrintWriter err, String user) {
		this(readers, detection, ledgers, Exporters.standard(), clock, in, out, err, user, Optional.empty(), Optional.empty());
	}

	/** What was asked for, in lines for people. */
	public PlainLines report() {
		return new PlainLines(out);
	}

	/** What went wrong, in lines for people. */
	public PlainLines complaints() {
		return new PlainLines(err);
	}
}
