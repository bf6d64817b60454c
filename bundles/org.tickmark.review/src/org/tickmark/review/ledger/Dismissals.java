package org.tickmark.review.ledger;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.review.growing.GrowingMap;
import org.tickmark.review.ledger.Dismissal.Scope;
import org.tickmark.review.ledger.LedgerEntry.ItemDismissed;
import org.tickmark.review.ledger.LedgerEntry.RuleDismissed;
import org.tickmark.review.ledger.LedgerEntry.TextDismissed;

/** What people dismissed in one draft. A decision that the dismissing person did not know of counts more. Immutable. */
final class Dismissals {
	private final GrowingMap<String, Optional<Dismissal>> all;
	private final GrowingMap<ItemId, Optional<String>> items;
	private final GrowingMap<TextDismissed, Boolean> texts;
	private final GrowingMap<String, Boolean> rules;

	Dismissals() {
		this(GrowingMap.empty(), GrowingMap.empty(), GrowingMap.empty(), GrowingMap.empty());
	}

	private Dismissals(GrowingMap<String, Optional<Dismissal>> all, GrowingMap<ItemId, Optional<String>> items,
			GrowingMap<TextDismissed, Boolean> texts, GrowingMap<String, Boolean> rules) {
		this.all = all;
		this.items = items;
		this.texts = texts;
		this.rules = rules;
	}

	/** Other events are passed over. */
	Dismissals with(LedgerEvent event) {
		return switch (event.entry()) {
			case ItemDismissed item -> new Dismissals(kept(event, Scope.ITEM, item.subject().anchor().exact()),
				items.with(item.subject().item(), Optional.of(event.hash())), texts, rules);
			case LedgerEntry.Marked marked -> without(marked.subject().item());
			case TextDismissed text -> new Dismissals(kept(event, Scope.TEXT, text.words()), items, texts.with(text, true), rules);
			case RuleDismissed rule ->
				new Dismissals(kept(event, Scope.RULE, rule.ruleId()), items, texts, rules.with(rule.ruleId(), true));
			default -> this;
		};
	}

	/** Marked again, it is wanted after all. */
	private Dismissals without(ItemId item) {
		return dismissal(item).map(event -> new Dismissals(all.with(event, Optional.empty()), items.with(item, Optional.empty()), texts,
				rules)).orElse(this);
	}

	private GrowingMap<String, Optional<Dismissal>> kept(LedgerEvent event, Scope scope, String what) {
		return all.with(event.hash(), Optional.of(new Dismissal(event.hash(), scope, what, event.by(), event.at())));
	}

	private Optional<String> dismissal(ItemId item) {
		return items.get(item).flatMap(event -> event);
	}

	List<Dismissal> all() {
		return all.values().stream().flatMap(Optional::stream).toList();
	}

	boolean hide(StoredItem item, EventOrder order) {
		return dismissal(item.id())
				.filter(event -> item.decisions().stream().allMatch(decision -> order.follows(event, decision.event()))).isPresent();
	}

	/** Whether an untouched claim is not to be listed. */
	boolean hide(Claim claim, String text) {
		return rules.has(claim.ruleId()) || texts.has(TextDismissed.of(claim.kind(), claim.ruleId(), claim.span().in(text)));
	}
}
