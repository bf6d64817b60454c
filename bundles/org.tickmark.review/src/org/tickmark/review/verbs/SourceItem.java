package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Evidence;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.TextVersion;

/** Says what an item rests on, in place of an earlier source. @param source text or link; empty to take it away */
public record SourceItem(Item item, String source) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<Evidence> known = ledger.item(item.id()).stream().flatMap(stored -> stored.evidence().stream()).map(Piece::evidence).toList();
		List<Evidence> now = source.isBlank() ? List.of() : List.of(Evidence.ofSource(source));
		if (known.equals(now)) return List.of();
		return item.subjectIn(text).<List<LedgerEntry>>map(subject -> List.of(new LedgerEntry.Sourced(subject, source))).orElse(List.of());
	}
}
