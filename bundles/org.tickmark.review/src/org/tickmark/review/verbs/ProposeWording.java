package org.tickmark.review.verbs;

import java.util.List;
import java.util.regex.Pattern;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/** Proposes other words for an item; the text stays as it is until an editor accepts them. */
public record ProposeWording(Item item, String wording) implements Action {
	/** No-break spaces too, which come along from word processors. */
	private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}]+|(?<![\\s\\p{Z}])[\\s\\p{Z}]+$");

	public ProposeWording {
		wording = BLANKS.matcher(wording).replaceAll("");
		if (wording.isEmpty())
			throw new IllegalArgumentException("a wording needs words; what should go altogether is a query to the author");
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		boolean isSo = wording.equals(item.text())
				|| ledger.openProposals(item.id()).stream().anyMatch(open -> open.wording().equals(wording));
		return isSo ? List.of()
				: item.subjectIn(text).<List<LedgerEntry>>map(subject -> List.of(new LedgerEntry.Proposed(subject, wording)))
						.orElse(List.of());
	}
}
