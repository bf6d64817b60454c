package org.tickmark.review.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.review.ledger.Dismissal.Scope;
import org.tickmark.review.ledger.LedgerEntry.ItemDismissed;
import org.tickmark.review.ledger.LedgerEntry.RuleDismissed;
import org.tickmark.review.ledger.LedgerEntry.TextDismissed;

/** What people dismissed in one draft. A decision that the dismissing person did not know of counts more. */
final class Dismissals {
	private final EventOrder order;
	private final List<Dismissal> all = new ArrayList<>();
	private final Map<ItemId, String> items = new HashMap<>();
	private final Set<TextDismissed> texts = new HashSet<>();
	private final Set<String> rules = new HashSet<>();

	Dismissals(EventOrder order) {
		this.order = order;
	}

	/** Other events are passed over. */
	void add(LedgerEvent event) {
		switch (event.entry()) {
			case ItemDismissed item -> {
				items.put(item.subject().item(), event.hash());
				keep(event, Scope.ITEM, item.subject().anchor().exact());
			}
			// Marked again, it is wanted after all.
			case LedgerEntry.Marked marked -> {
				String dismissal = items.remove(marked.subject().item());
				all.removeIf(each -> each.event().equals(dismissal));
			}
			case TextDismissed text -> {
				texts.add(text);
				keep(event, Scope.TEXT, text.words());
			}
			case RuleDismissed rule -> {
				rules.add(rule.ruleId());
				keep(event, Scope.RULE, rule.ruleId());
			}
			default -> { }
		}
	}

	private void keep(LedgerEvent event, Scope scope, String what) {
		all.add(new Dismissal(event.hash(), scope, what, event.by(), event.at()));
	}

	List<Dismissal> all() {
		return List.copyOf(all);
	}

	boolean hide(StoredItem item) {
		String dismissal = items.get(item.id());
		return dismissal != null && item.decisions().stream().allMatch(decision -> order.follows(dismissal, decision.event()));
	}

	/** Whether an untouched claim is not to be listed. */
	boolean hide(Claim claim, String text) {
		return rules.contains(claim.ruleId()) || texts.contains(TextDismissed.of(claim.kind(), claim.ruleId(), claim.span().in(text)));
	}
}
