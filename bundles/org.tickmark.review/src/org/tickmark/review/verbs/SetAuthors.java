package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/** Says who wrote the draft: who gets its queries and may not sign it off. @param names empty to go by the draft's byline again */
public record SetAuthors(List<String> names) implements Action {
	public SetAuthors {
		names = names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return ledger.authors().equals(names) ? List.of() : List.of(new LedgerEntry.AuthorsSet(names));
	}
}
