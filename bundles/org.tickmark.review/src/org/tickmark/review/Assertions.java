package org.tickmark.review;

import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.draft.Span;
import org.tickmark.review.text.Clauses;

/** What claims of one text assert: the clause that says something of them, with a quotation's speaker. For one thread, in text order. */
final class Assertions {
	/** What is longer is no sentence but a broken text, of which the rule's own clause is narrow enough. */
	private static final int LONGEST = 4_000;

	private final String text;
	private Optional<Clauses> last = Optional.empty();

	Assertions(String text) {
		this.text = text;
	}

	Span of(Claim claim) {
		Span clause = clause(claim);
		if (!(claim.detail() instanceof Detail.Attribution attribution)) return clause;
		Span cued = attribution.cue().map(clause::union).orElse(clause);
		// Who said it is part of what is asserted.
		return attribution.speaker().map(speaker -> cued.union(speaker.span())).orElse(cued);
	}

	private Span clause(Claim claim) {
		Span known = claim.clause().union(claim.span());
		Span sentence = claim.sentence().union(claim.span());
		if (sentence.length() > LONGEST) return known;
		Clauses clauses = last.filter(each -> each.areOf(sentence)).orElseGet(() -> Clauses.of(sentence, text));
		last = Optional.of(clauses);
		Span clause = clauses.at(claim.span());
		// Of a name the rule knows what stands beside it: title, age and office.
		return claim.kind() == ClaimKind.NAME ? clause.union(known) : clause;
	}
}
