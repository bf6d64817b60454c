package org.tickmark.review.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;

/**
 * Takes the author's answers. Each stands on its item, which goes to Re-check: an answer is something to look at, not a verdict. Recorded
 * by who answered. Items that are no query any more, and answers that are there already, give no event.
 *
 * @param answers by item, at their places now; blank ones say nothing
 */
public record AnswerQueries(Map<Item, String> answers) implements Action {
	public AnswerQueries {
		answers = Map.copyOf(answers);
	}

	/** Whether an answer to it would be taken. */
	public static boolean appliesTo(Item item) {
		return item.status().equals(Status.QUERY);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<LedgerEntry> entries = new ArrayList<>();
		answers.entrySet().stream().filter(each -> appliesTo(each.getKey()) && !each.getValue().isBlank())
				.sorted(Map.Entry.comparingByKey((one, other) -> one.span().compareTo(other.span())))
				.forEach(each -> entry(each.getKey(), each.getValue().strip(), text).ifPresent(entries::add));
		return entries;
	}

	private static Optional<LedgerEntry> entry(Item item, String answer, TextVersion text) {
		return item.subjectIn(text).map(subject -> new LedgerEntry.Decided(subject, Status.RECHECK, answer));
	}
}
