package org.tickmark.claims.internal.debris;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.TextFault;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** One fault and its place. @param others where the same stands in that sentence, too */
record Found(Span span, TextFault why, List<Span> others) {
	Found(Span span, TextFault why) {
		this(span, why, List.of());
	}

	Claim problem(String rule, Prose prose) {
		return new Claim(rule, ClaimKind.PROBLEM, span, prose.sentenceAt(span.start()).span(), why, new Related(others));
	}
}
