package org.tickmark.review;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Worth;
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

/**
 * A draft before anybody touches it: each claim as the item that it is then, and the sentences. Made once a detection and handed on from
 * decision to decision:
 * decisions come a key at a time, and of many thousand items a key touches one. By identity, since the hash of a claim is that of all it
 * carries.
 */
final class Untouched {
	private final Map<Claim, Item> items = new IdentityHashMap<>();
	private final Worthiness worthiness;
	private final RuleGrades grades;
	private final Once<List<Span>> sentences;

	/** @param claims all of the draft, in text order; @param grades that the house gives to rules */
	Untouched(Draft draft, List<Claim> claims, RuleGrades grades) {
		this.grades = grades;
		worthiness = Worthiness.of(draft, claims);
		sentences = new Once<>(() -> Sentences.in(draft));
		TextHash hash = TextHash.of(draft.text());
		Assertions assertions = new Assertions(draft.text());
		for (Claim claim : claims) items.put(claim, of(claim, draft, hash, assertions.of(claim)));
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
