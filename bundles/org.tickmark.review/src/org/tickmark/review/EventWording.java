package org.tickmark.review;

import java.util.Map;
import java.util.Optional;

import org.tickmark.review.LedgerEntry.OnItem;
import org.tickmark.review.LedgerEntry.Subject;

/** Says what an event did, in the newsroom's words. */
final class EventWording {
	private EventWording() { }

	/** Empty for what the desk records for its own use. @param events by hash, for what refers to others */
	static Optional<String> of(LedgerEntry entry, Map<String, LedgerEvent> events) {
		return switch (entry) {
			case OnItem onItem -> Optional.of(ofItem(onItem, events));
			case LedgerEntry.TextDismissed text -> Optional.of("Dismissed everywhere: “" + text.words() + "”");
			case LedgerEntry.RuleDismissed rule -> Optional.of("Rule dismissed: " + rule.ruleId());
			case LedgerEntry.MarkRemoved removed -> Optional.of("Mark taken away");
			case LedgerEntry.Undone undone -> Optional.of("Taken back: " + referred(undone.event(), events));
			case LedgerEntry.DatelineSet set -> Optional.of(set.day().map(day -> "Dateline set to " + day).orElse("Dateline goes by the text again"));
			case LedgerEntry.AuthorsSet set -> Optional.of(set.names().isEmpty() ? "Author goes by the byline again" : "Author: " + String.join(", ", set.names()));
			case LedgerEntry.SignedOff signed -> Optional.of("Signed off: " + signed.settled().size() + " items, text " + signed.text().value().substring(0, 12) + "…");
			case LedgerEntry.LineSetAside aside -> Optional.of("A line that was torn by a crash was set aside");
			case LedgerEntry.TextKept kept -> Optional.empty();
			case LedgerEntry.Placed placed -> Optional.empty();
		};
	}

	private static String ofItem(OnItem entry, Map<String, LedgerEvent> events) {
		return switch (entry) {
			case LedgerEntry.Decided decided -> decided.status().label() + (decided.reason().isEmpty() ? "" : ": " + decided.reason());
			case LedgerEntry.Noted noted -> noted.note().isEmpty() ? "Note taken away" : "Note: " + noted.note();
			case LedgerEntry.Sourced sourced -> sourced.source().isEmpty() ? "Source taken away" : "Source: " + sourced.source();
			case LedgerEntry.ReadingFixed fixed -> fixed.reading().isEmpty() ? "Reading left open again" : "Reading: " + fixed.reading();
			case LedgerEntry.Assigned assigned -> assigned.person().isEmpty() ? "Left to anybody" : "Assigned to " + assigned.person();
			case LedgerEntry.Classed classed -> classed.itemClass().map(given -> "Class " + given.word()).orElse("Class taken away");
			case LedgerEntry.Marked marked -> "Marked as " + marked.subject().kind().word();
			case LedgerEntry.ItemDismissed dismissed -> "Dismissed";
			case LedgerEntry.Proposed proposed -> "Wording proposed: “" + proposed.wording() + "”";
			case LedgerEntry.Accepted accepted -> "Corrected; " + referred(accepted.proposal(), events);
			case LedgerEntry.Refused refused -> "Refused: " + refused.reason() + "; " + referred(refused.proposal(), events);
		};
	}

	private static String referred(String event, Map<String, LedgerEvent> events) {
		return Optional.ofNullable(events.get(event)).flatMap(known -> of(known.entry(), events).map(what -> what + " (" + known.by() + ")")).orElse("something that is not in this record");
	}

	/** The item that an event is about, directly or because it takes back another event about it. */
	static Optional<Subject> subject(LedgerEntry entry, Map<String, LedgerEvent> events) {
		if (entry instanceof OnItem onItem) return Optional.of(onItem.subject());
		if (entry instanceof LedgerEntry.Undone undone) return Optional.ofNullable(events.get(undone.event())).flatMap(event -> subject(event.entry(), events));
		return Optional.empty();
	}

	static Optional<ItemId> item(LedgerEntry entry) {
		return entry instanceof LedgerEntry.MarkRemoved removed ? Optional.of(removed.item()) : Optional.empty();
	}
}
