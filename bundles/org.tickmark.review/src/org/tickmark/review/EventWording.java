package org.tickmark.review;

import java.util.Optional;
import java.util.function.Function;

import org.tickmark.claims.Detail;
import org.tickmark.claims.TimexWording;
import org.tickmark.claims.Told;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEntry.OnItem;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.messages.Messages;

/** Says what an event did, in the newsroom's words. */
final class EventWording {
	private final Function<String, Optional<LedgerEvent>> events;
	private final HouseStatuses statuses;

	/** @param events by their hashes, for what refers to others */
	EventWording(Function<String, Optional<LedgerEvent>> events, HouseStatuses statuses) {
		this.events = events;
		this.statuses = statuses;
	}

	/** Empty for what the desk records for its own use. */
	Optional<String> of(LedgerEntry entry) {
		return switch (entry) {
			case OnItem onItem -> Optional.of(ofItem(onItem));
			case LedgerEntry.TextDismissed text -> Optional.of(Messages.text("history.textDismissed", text.words()));
			case LedgerEntry.RuleDismissed rule -> Optional.of(Messages.text("history.ruleDismissed", rule.ruleId()));
			case LedgerEntry.EvidenceChanged change -> Optional
					.of(Messages.text("history.evidenceChanged", change.before().inWords(), change.evidence().inWords()));
			case LedgerEntry.CopyPurged purged ->
			Optional.of(
					Messages.text("history.copyPurged", purged.title(), purged.hash().substring(0, Math.min(12, purged.hash().length()))));
			case LedgerEntry.MarkRemoved removed -> Optional.of(Messages.text("history.markRemoved"));
			case LedgerEntry.Undone undone -> Optional.of(undone(undone));
			case LedgerEntry.DatelineSet set ->
			Optional.of(set.day().map(day -> Messages.text("history.datelineSet", day))
					.orElseGet(() -> Messages.text("history.datelineReset")));
			case LedgerEntry.AuthorsSet set ->
			Optional.of(set.names().isEmpty() ? Messages.text("history.authorReset")
					: Messages.text("history.authorSet", String.join(", ", set.names())));
			case LedgerEntry.SignedOff signed -> Optional.of(signedOff(signed));
			case LedgerEntry.SignOffTakenBack back -> Optional.of(Messages.text("history.withdrawn", back.reason()));
			case LedgerEntry.QuestionAnswered answered -> Optional.of(answered(answered));
			case LedgerEntry.LineSetAside aside -> Optional.of(Messages.text("history.lineSetAside"));
			case LedgerEntry.Unknown unknown -> Optional.of(Messages.text("history.newer"));
			case LedgerEntry.TextKept kept -> Optional.empty();
			case LedgerEntry.Placed placed -> Optional.empty();
		};
	}

	/** To take back what took something back is to do that again, however often people go to and fro. */
	private String undone(LedgerEntry.Undone undone) {
		String event = undone.event();
		boolean again = false;
		for (Optional<String> next = undoneBy(event); next.isPresent(); next = undoneBy(event)) {
			event = next.get();
			again = !again;
		}
		return again ? Messages.text("history.redone", referred(event)) : Messages.text("history.undone", referred(event));
	}

	private Optional<String> undoneBy(String event) {
		return events.apply(event).map(LedgerEvent::entry).filter(LedgerEntry.Undone.class::isInstance)
				.map(entry -> ((LedgerEntry.Undone) entry).event());
	}

	private static String signedOff(LedgerEntry.SignedOff signed) {
		String what = Messages.text("history.signedOff", signed.settled().size(), signed.text().value().substring(0, 12));
		String gaps = signed.unchecked().map(LedgerEntry.Unchecked::inWords).orElse("");
		return gaps.isEmpty() ? what : what + ". " + gaps;
	}

	private static String answered(LedgerEntry.QuestionAnswered answered) {
		String words = answered.question().words();
		String what = answered.answer().map(answer -> Messages.text("history.answered", words, answer.label()))
				.orElseGet(() -> Messages.text("history.notAnswered", words));
		return answered.note().isEmpty() ? what : Messages.text("history.decided", what, answered.note());
	}

	private String decided(LedgerEntry.Decided decided) {
		String label = statuses.label(decided.status());
		String status = decided.withSentence() ? Messages.text("history.withSentence", label) : label;
		return decided.reason().isEmpty() ? status : Messages.text("history.decided", status, decided.reason());
	}

	private String ofItem(OnItem entry) {
		return switch (entry) {
			case LedgerEntry.Decided decided -> decided(decided);
			case LedgerEntry.Noted noted ->
				noted.note().isEmpty() ? Messages.text("history.noteRemoved") : Messages.text("history.note", noted.note());
			case LedgerEntry.Sourced sourced ->
				sourced.source().isEmpty() ? Messages.text("history.sourceRemoved") : Messages.text("history.source", sourced.source());
			case LedgerEntry.EvidenceAdded added -> Messages.text("history.source", added.evidence().inWords());
			case LedgerEntry.EvidenceWithdrawn withdrawn ->
				Messages.text("history.evidenceWithdrawn", withdrawn.evidence().inWords());
			case LedgerEntry.ReadingFixed fixed ->
				fixed.reading().isEmpty() ? Messages.text("history.readingOpen") : Messages.text("history.readingSet", fixed.reading());
			case LedgerEntry.ValueSet set ->
				set.value().isEmpty() ? Messages.text("history.valueReset") : Messages.text("history.valueSet", date(set.value()));
			case LedgerEntry.SpeakerSet set ->
				set.speaker().isEmpty() ? Messages.text("history.speakerReset") : Messages.text("history.speakerSet", set.speaker());
			case LedgerEntry.Assigned assigned ->
				assigned.person().isEmpty() ? Messages.text("history.unassigned") : Messages.text("history.assigned", assigned.person());
			case LedgerEntry.Classed classed ->
				classed.itemClass().map(given -> Messages.text("history.classed", given.word()))
						.orElseGet(() -> Messages.text("history.classRemoved"));
			case LedgerEntry.Marked marked -> Messages.text("history.marked", marked.subject().kind().word());
			case LedgerEntry.ItemDismissed dismissed -> Messages.text("history.dismissed");
			case LedgerEntry.Proposed proposed -> Messages.text("history.proposed", proposed.wording());
			case LedgerEntry.Accepted accepted -> statuses.label(Status.CORRECTED) + "; " + referred(accepted.proposal());
			case LedgerEntry.Refused refused -> Messages.text("history.refused", refused.reason(), referred(refused.proposal()));
		};
	}

	/** @param value in TIMEX3 terms */
	static String date(String value) {
		return TimexWording.of(new Detail.Timex(Told.Value.typeOf(value), value, false));
	}

	private String referred(String event) {
		return events.apply(event)
				.flatMap(known -> of(known.entry()).map(what -> Messages.text("history.referred", what, known.by())))
				.orElseGet(() -> Messages.text("history.unknown"));
	}

	/** The item that an event is about, directly or because it takes back another event about it. */
	Optional<Subject> subject(LedgerEntry entry) {
		if (entry instanceof OnItem onItem) return Optional.of(onItem.subject());
		if (entry instanceof LedgerEntry.Undone undone)
			return events.apply(undone.event()).flatMap(event -> subject(event.entry()));
		return Optional.empty();
	}

	/** As {@link #subject}, where no more than its name is known. */
	Optional<ItemId> item(LedgerEntry entry) {
		return switch (entry) {
			case LedgerEntry.MarkRemoved removed -> Optional.of(removed.item());
			case LedgerEntry.Unknown unknown -> unknown.item();
			case LedgerEntry.Undone undone -> events.apply(undone.event()).flatMap(event -> item(event.entry()));
			default -> Optional.empty();
		};
	}

	/** Of the item at that time; empty for what concerns the draft. */
	String words(LedgerEntry entry) {
		if (entry instanceof LedgerEntry.Unknown unknown) return unknown.words();
		return subject(entry).map(subject -> subject.anchor().exact()).orElse("");
	}
}
