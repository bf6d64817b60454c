package org.tickmark.review;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Worth;
import org.tickmark.claims.detection.Findings;
import org.tickmark.claims.detection.RuleGrades;
import org.tickmark.claims.detection.Sentences;
import org.tickmark.claims.detection.Worthiness;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Item.Standing;
import org.tickmark.review.growing.Once;
import org.tickmark.review.ledger.Basis;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.text.Clauses;

/**
 * A draft before anybody touches it: each claim as the item that it is then, and the sentences. Made once a detection and handed on from
 * decision to decision:
 * decisions come a key at a time, and of many thousand items a key touches one. By identity, since the hash of a claim is that of all it
 * carries.
 */
final class Untouched {
	/** What claims of one text assert: the clause that says something of them, with a quotation's speaker. In text order. */
	private static final class Assertions {
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

	private final Map<Claim, Item> items = new IdentityHashMap<>();
	private final Worthiness worthiness;
	private final RuleGrades grades;
	private final Once<List<Span>> sentences;

	/** @param grades that the house gives to rules */
	Untouched(Draft draft, Findings found, RuleGrades grades) {
		this.grades = grades;
		worthiness = found.worthiness();
		sentences = new Once<>(() -> Sentences.in(draft));
		TextHash hash = TextHash.of(draft.text());
		Assertions assertions = new Assertions(draft.text());
		for (Claim claim : found.claims()) items.put(claim, of(claim, draft, hash, assertions.of(claim)));
	}

	private Item of(Claim claim, Draft draft, TextHash hash, Span assertion) {
		return new Item(ItemId.of(claim, hash), claim.kind(), claim.ruleId(), claim.spans(), assertion, claim.span().in(draft.text()),
				Optional.of(claim), Basis.of(claim, draft.text(), draft.referenceDate()), Standing.UNTOUCHED, Optional.of(worth(claim)));
	}

	private Worth worth(Claim claim) {
		return grades.judge(claim, worthiness.of(claim));
	}

	/** @param claim one of those that it was made of */
	Item of(Claim claim) {
		return Optional.ofNullable(items.get(claim)).orElseThrow(() -> new IllegalArgumentException("no claim of the draft: " + claim));
	}

	/** Those of the draft that can hold a fact. */
	List<Span> sentences() {
		return sentences.get();
	}

	/** A touched item with what its claim is worth; what a person marked has none. */
	Item ranked(Item item) {
		return item.worth().isPresent() ? item : item.claim().map(claim -> item.worth(worth(claim))).orElse(item);
	}
}
