package org.tickmark.claims.internal.names.checks;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.NameFault;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** What the rules of this package report. */
final class NameProblem {
	private NameProblem() { }

	/** @param there the other place, which is shown beside it */
	static Claim of(String rule, Prose prose, Span here, NameFault why, Span there) {
		return new Claim(rule, ClaimKind.PROBLEM, here, prose.sentenceAt(here.start()).span(), why, new Related(List.of(there)));
	}

	/** With nothing to show beside it. */
	static Claim of(String rule, Prose prose, Span here, NameFault why) {
		return new Claim(rule, ClaimKind.PROBLEM, here, prose.sentenceAt(here.start()).span(), why, new Related(List.of()));
	}
}
