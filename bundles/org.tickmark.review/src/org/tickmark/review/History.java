package org.tickmark.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;

/** All that people did to one draft, in the order in which it happened. */
public final class History {
	private final List<Line> lines;
	/** By the hash of an event that put a piece of evidence right, the items that ever rested on it. */
	private final Map<String, Set<ItemId>> restedOn;

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

	private History(List<Line> lines, Map<String, Set<ItemId>> restedOn) {
		this.lines = List.copyOf(lines);
		this.restedOn = restedOn;
	}

	/** What the desk records for its own use, such as versions of the text, is left out. @param statuses what the reader calls them */
	public static History of(Ledger ledger, HouseStatuses statuses) {
		Map<String, LedgerEvent> byHash = new HashMap<>();
		ledger.events().forEach(event -> byHash.put(event.hash(), event));
		Set<String> undone = new HashSet<>();
		for (LedgerEvent event : ledger.events().reversed()) {
			if (event.entry() instanceof LedgerEntry.Undone undo && !undone.contains(event.hash())) undone.add(undo.event());
		}
		var wording = new EventWording(byHash, statuses);
		List<Line> lines = new ArrayList<>();
		for (LedgerEvent event : ledger.events()) {
			wording.of(event.entry()).ifPresent(what -> {
				Optional<LedgerEntry.Subject> subject = wording.subject(event.entry());
				Optional<ItemId> item = subject.map(LedgerEntry.Subject::item).or(() -> wording.item(event.entry()));
				lines.add(new Line(event.hash(), event.at(), event.by(), item, wording.words(event.entry()), what,
						undone.contains(event.hash())));
			});
		}
		return new History(lines, restedOn(ledger));
	}

	private static Map<String, Set<ItemId>> restedOn(Ledger ledger) {
		Map<EvidenceId, Set<ItemId>> items = new HashMap<>();
		Map<String, Set<ItemId>> restedOn = new HashMap<>();
		for (LedgerEvent event : ledger.events()) {
			switch (event.entry()) {
				case LedgerEntry.EvidenceAdded added ->
					items.computeIfAbsent(added.piece(), piece -> new HashSet<>()).add(added.subject().item());
				case LedgerEntry.EvidenceChanged change ->
					restedOn.put(event.hash(), items.computeIfAbsent(change.piece(), piece -> new HashSet<>()));
				default -> { }
			}
		}
		return restedOn;
	}

	/** The earliest first. */
	public List<Line> lines() {
		return lines;
	}

	/** Who did anything, each once, in alphabetical order. */
	public List<String> people() {
		return lines.stream().map(Line::by).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
	}

	/** On which days anything happened, each once, the earliest first. */
	public List<LocalDate> days(ZoneId zone) {
		return lines.stream().map(line -> line.day(zone)).distinct().sorted().toList();
	}

	private boolean isAbout(Line line, ItemId item) {
		return line.item().filter(item::equals).isPresent() || restedOn.getOrDefault(line.hash(), Set.of()).contains(item);
	}

	/** Only some of it. @param person and day and item empty for all of them */
	public List<Line> lines(Optional<String> person, Optional<LocalDate> day, Optional<ItemId> item, ZoneId zone) {
		return lines.stream().filter(line -> person.filter(name -> !name.equalsIgnoreCase(line.by())).isEmpty())
				.filter(line -> day.filter(date -> !date.equals(line.day(zone))).isEmpty())
				.filter(line -> item.isEmpty() || isAbout(line, item.get())).toList();
	}
}
