package org.tickmark.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;

/**
 * All that people did to one draft, in the order in which it happened. A line is worded when somebody reads it: of a long record people see
 * a screen.
 */
public final class History {
	private final Ledger ledger;
	private final EventWording wording;
	private final List<LedgerEvent> told;

	/**
	 * One event.
	 *
	 * @param hash names it for good
	 * @param item that it is about; empty for what concerns the draft
	 * @param words of the item at that time
	 * @param what happened, for people
	 * @param takenBack whether it does not count any more
	 */
	public record Line(String hash, Instant at, String by, Optional<ItemId> item, String words, String what, boolean takenBack) {
		/** On which day it happened, as the clock showed where the reader is. */
		public LocalDate day(ZoneId zone) {
			return at.atZone(zone).toLocalDate();
		}
	}

	private History(Ledger ledger, HouseStatuses statuses) {
		this.ledger = ledger;
		this.wording = new EventWording(ledger::event, statuses);
		this.told = ledger.events().stream().filter(event -> !event.entry().isForTheDesk()).toList();
	}

	/**
	 * What the desk records for its own use, such as versions of the text, is left out. Goes through all events once.
	 *
	 * @param statuses what the reader calls them
	 */
	public static History of(Ledger ledger, HouseStatuses statuses) {
		return new History(ledger, statuses);
	}

	/** The earliest first. */
	public List<Line> lines() {
		return new Lines(told);
	}

	/** On which days anything happened, each once, the earliest first. */
	public List<LocalDate> days(ZoneId zone) {
		return told.stream().map(event -> day(event, zone)).distinct().sorted().toList();
	}

	/** Only some of it. @param person and day and item empty for all of them */
	public List<Line> lines(Optional<String> person, Optional<LocalDate> day, Optional<ItemId> item, ZoneId zone) {
		Set<EvidenceId> pieces = item.map(this::everRestedOn).orElse(Set.of());
		return new Lines(told.stream().filter(event -> person.filter(name -> !name.equalsIgnoreCase(event.by())).isEmpty())
				.filter(event -> day.filter(date -> !date.equals(day(event, zone))).isEmpty())
				.filter(event -> item.isEmpty() || isAbout(event, item.get(), pieces)).toList());
	}

	private static LocalDate day(LedgerEvent event, ZoneId zone) {
		return event.at().atZone(zone).toLocalDate();
	}

	private Set<EvidenceId> everRestedOn(ItemId item) {
		return ledger.events(item).stream().map(LedgerEvent::entry).filter(LedgerEntry.EvidenceAdded.class::isInstance)
				.map(entry -> ((LedgerEntry.EvidenceAdded) entry).piece()).collect(Collectors.toSet());
	}

	/** @param pieces that the item ever rested on: what is put right in one of them concerns it */
	private boolean isAbout(LedgerEvent event, ItemId item, Set<EvidenceId> pieces) {
		if (event.entry() instanceof LedgerEntry.EvidenceChanged change && pieces.contains(change.piece())) return true;
		return itemOf(event).filter(item::equals).isPresent();
	}

	private Optional<ItemId> itemOf(LedgerEvent event) {
		return wording.subject(event.entry()).map(LedgerEntry.Subject::item).or(() -> wording.item(event.entry()));
	}

	private Line line(LedgerEvent event) {
		return new Line(event.hash(), event.at(), event.by(), itemOf(event), wording.words(event.entry()),
				wording.of(event.entry()).orElseThrow(), !ledger.counts(event.hash()));
	}

	private final class Lines extends AbstractList<Line> implements RandomAccess {
		private final List<LedgerEvent> events;

		Lines(List<LedgerEvent> events) {
			this.events = events;
		}

		@Override
		public Line get(int index) {
			return line(events.get(index));
		}

		@Override
		public int size() {
			return events.size();
		}
	}
}
