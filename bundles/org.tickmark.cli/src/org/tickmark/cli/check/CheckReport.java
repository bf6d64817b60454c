package org.tickmark.cli.check;

import java.util.List;

/** Where verdicts go, one document after the other. */
interface CheckReport {
	/** @param loud what keeps it from passing @param quiet how much else is in the baseline */
	void looked(Verdict.Looked verdict, List<Objection> loud, int quiet);

	/** Whoever gave the command reads it on standard error in any case. */
	void failed(Verdict.NotRead verdict);

	/** After the last one. */
	void end(Tally tally);

	/** How many documents there were, and how much was found. @param quiet what the baseline knows */
	record Tally(int documents, int failing, int loud, int quiet, int notRead) { }
}
