package org.tickmark.review;

import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Detail;
import org.tickmark.claims.TimexWording;
import org.tickmark.claims.Told;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEntry.OnItem;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;

/** Says what an event did, in the newsroom's words. */
final class EventWording {
	private final Map<String, LedgerEvent> events;
	private final HouseStatuses statuses;

	/** @param events by hash, for what refers to others */
	EventWording(Map<String, LedgerEvent> events, HouseStatuses statuses) {
		this.events = events;
		this.statuses = statuses;
	}

	/** Empty for what the desk records for its own use. */
	Optional<String> of(LedgerEntry entry) {
		return switch (entry) {
			case OnItem onItem -> Optional.of(ofItem(onItem));
			case LedgerEntry.TextDismissed text -> Optional.of("Dismissed everywhere: “" + text.words() + "”");
			case LedgerEntry.RuleDismissed rule -> Optional.of("Rule dismissed: " + rule.ruleId());
			case LedgerEntry.MarkRemoved removed -> Optional.of("Mark taken away");
			case LedgerEntry.Undone undone -> Optional.of("Taken back: " + referred(undone.event()));
			case LedgerEntry.DatelineSet set ->
			Optional.of(set.day().map(day -> "Dateline set to " + day).orElse("Dateline goes by the text again"));
			case LedgerEntry.AuthorsSet set ->
			Optional.of(set.names().isEmpty() ? "Author goes by the byline again" : "Author: " + String.join(", ", set.names()));
			case LedgerEntry.SignedOff signed ->
			Optional.of("Signed off: " + signed.settled().size() + " items, text " + signed.text().value().substring(0, 12) + "…"
					+ signed.unchecked().map(LedgerEntry.Unchecked::inWords).filter(words -> !words.isEmpty()).map(words -> ". " + words).orElse(""));
			case LedgerEntry.SignOffTakenBack back -> Optional.of("Sign-off taken back: " + back.reason());
			case LedgerEntry.LineSetAside aside -> Optional.of("A line that was torn by a crash was set aside");
			case LedgerEntry.Unknown unknown -> 
					Optional.of("Something a newer Tickmark recorded; update Tickmark to see it");
			case LedgerEntry.TextKept kept -> Optional.empty();
			case LedgerEntry.Placed placed -> Optional.empty();
		};
	}

	private String ofItem(OnItem entry) {
		return switch (entry) {
			case LedgerEntry.Decided decided -> statuses.label(decided.status()) + (decided.reason().isEmpty() ? "" : ": " + decided.reason());
			case LedgerEntry.Noted noted -> noted.note().isEmpty() ? "Note taken away" : "Note: " + noted.note();
			case LedgerEntry.Sourced sourced -> sourced.source().isEmpty() ? "Source taken away" : "Source: " + sourced.source();
			case LedgerEntry.ReadingFixed fixed -> fixed.reading().isEmpty() ? "Reading left open again" : "Reading: " + fixed.reading();
			case LedgerEntry.ValueSet set -> set.value().isEmpty() ? "Date as the rules read it again" : "Date set to " + date(set.value());
			case LedgerEntry.SpeakerSet set ->
			set.speaker().isEmpty() ? "Speaker as the rules find it again" : "Speaker set to " + set.speaker();
			case LedgerEntry.Assigned assigned -> assigned.person().isEmpty() ? "Left to anybody" : "Assigned to " + assigned.person();
			case LedgerEntry.Classed classed -> classed.itemClass().map(given -> "Class " + given.word()).orElse("Class taken away");
			case LedgerEntry.Marked marked -> "Marked as " + marked.subject().kind().word();
			case LedgerEntry.ItemDismissed dismissed -> "Dismissed";
			case LedgerEntry.Proposed proposed -> "Wording proposed: “" + proposed.wording() + "”";
			case LedgerEntry.Accepted accepted -> statuses.label(Status.CORRECTED) + "; " + referred(accepted.proposal());
			case LedgerEntry.Refused refused -> "Refused: " + refused.reason() + "; " + referred(refused.proposal());
		};
	}

	/** @param value in TIMEX3 terms */
	static String date(String value) {
		return TimexWording.of(new Detail.Timex(Told.Value.typeOf(value), value, false));
	}

	private String referred(String event) {
		return Optional.ofNullable(events.get(event)).flatMap(known -> of(known.entry()).map(what -> what + " (" + known.by() + ")"))
				.orElse("something that is not in this record");
	}

	/** The item that an event is about, directly or because it takes back another event about it. */
	Optional<Subject> subject(LedgerEntry entry) {
		if (entry instanceof OnItem onItem) return Optional.of(onItem.subject());
		if (entry instanceof LedgerEntry.Undone undone)
			return Optional.ofNullable(events.get(undone.event())).flatMap(event -> subject(event.entry()));
		return Optional.empty();
	}

	/** As {@link #subject}, where no more than its name is known. */
	Optional<ItemId> item(LedgerEntry entry) {
		return switch (entry) {
			case LedgerEntry.MarkRemoved removed -> Optional.of(removed.item());
			case LedgerEntry.Unknown unknown -> unknown.item();
			case LedgerEntry.Undone undone -> Optional.ofNullable(events.get(undone.event())).flatMap(event -> item(event.entry()));
			default -> Optional.empty();
		};
	}

	/** Of the item at that time; empty for what concerns the draft. */
	String words(LedgerEntry entry) {
		if (entry instanceof LedgerEntry.Unknown unknown) return unknown.words();
		return subject(entry).map(subject -> subject.anchor().exact()).orElse("");
	}
}
