package org.tickmark.ui.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.ui.texts.ItemTexts;

/**
 * Something that a draft states, with the item that lists it. Later mentions of a name need not be listed; they are stated all the same.
 *
 * @param clause that says what is asserted @param sentence around it
 * @param detail none where no rule says more than the words
 */
record Statement(ClaimKind kind, Span span, Span clause, Span sentence, Detail detail, Optional<Item> item) {
	/** Of the words around it, so that a row stays one line. */
	private static final int CONTEXT = 90;

	/** All of these kinds, in text order. */
	static List<Statement> in(ReviewedDraft draft, Set<ClaimKind> kinds) {
		List<Statement> statements = new ArrayList<>();
		for (Item item : draft.items().items()) {
			Detail detail = item.claim().map(Claim::detail).orElseGet(Detail.None::new);
			if (kinds.contains(item.kind()))
				statements.add(new Statement(item.kind(), item.span(), item.assertion(), item.claim().map(Claim::sentence)
						.orElse(item.assertion()), detail, Optional.of(item)));
		}
		for (Claim claim : draft.claims()) {
			if (kinds.contains(claim.kind()))
				statements.add(new Statement(claim.kind(), claim.span(), claim.clause(), claim.sentence(), claim.detail(),
						Optional.empty()));
		}
		// Of the same words the item comes first, and before that what a rule knows more of than the words.
		statements.sort(Comparator.comparing(Statement::span).thenComparing(each -> each.detail() instanceof Detail.None));
		return withoutRepeats(statements);
	}

	/** An item stands for its claim, and two rules may mark the same words, the house's list among them. */
	private static List<Statement> withoutRepeats(List<Statement> statements) {
		record Place(ClaimKind kind, Span span) { }
		Set<Place> seen = new HashSet<>();
		return statements.stream().filter(each -> seen.add(new Place(each.kind(), each.span()))).toList();
	}

	/** On one line, with enough of the words around it to know what it is about. */
	String inContext(String text) {
		// The clause of a name is the name with its title only.
		Span wide = kind == ClaimKind.NAME ? sentence : clause;
		Span around = wide.contains(span) && wide.end() <= text.length() ? wide : span;
		if (around.length() <= CONTEXT) return ItemTexts.onOneLine(around.in(text));
		int room = Math.max(0, (CONTEXT - span.length()) / 2);
		int start = Math.max(around.start(), span.start() - room);
		int end = Math.min(around.end(), Math.min(span.end(), span.start() + CONTEXT) + room);
		return (start > around.start() ? "\u2026" : "") + ItemTexts.onOneLine(new Span(start, end).in(text))
				+ (end < around.end() ? "\u2026" : "");
	}

	/** Empty where nobody has to settle it. */
	String status(HouseStatuses statuses) {
		return item.map(listed -> statuses.label(listed.status())).orElse("");
	}
}
