package org.tickmark.review.verbs;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Reading;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.ledger.TextVersion;

/**
 * Says how a date that people read differently is to be read, in place of what was said before.
 * @param sense empty to leave it to the house's policy again
 */
public record FixReading(Item item, Optional<Sense> sense) implements Action {
	/**
	 * What a key does that is pressed again and again: the readings behind the one that counts, then back to the house's policy. Empty
	 * where there is no choice.
	 */
	public static Optional<FixReading> next(Item item) {
		Optional<Timex> timex = timex(item).filter(date -> !date.readings().isEmpty());
		return timex.map(date -> new FixReading(item, next(date)));
	}

	private static Optional<Sense> next(Timex date) {
		List<Reading> readings = date.readings();
		int now = date.reading().map(readings::indexOf).orElse(-1);
		if (!date.fixed()) return Optional.of(readings.get((now + 1) % readings.size()).sense());
		boolean last = now == readings.size() - 1;
		return last ? Optional.empty() : Optional.of(readings.get(now + 1).sense());
	}

	/** What its date may mean; empty for an item that is none. */
	public static Optional<Timex> timex(Item item) {
		return item.claim().map(Claim::detail).filter(Timex.class::isInstance).map(Timex.class::cast);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		String word = sense.map(Sense::word).orElse("");
		boolean possible = sense.isEmpty()
				|| timex(item).filter(date -> date.readings().stream().anyMatch(reading -> reading.sense() == sense.get())).isPresent();
		if (!possible || ledger.says(item.id(), What.READING, word)) return List.of();
		return item.subjectIn(text).<List<LedgerEntry>>map(subject -> List.of(new LedgerEntry.ReadingFixed(subject, word)))
				.orElse(List.of());
	}
}
