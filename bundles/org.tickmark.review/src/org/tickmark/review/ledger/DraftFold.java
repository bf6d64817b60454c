package org.tickmark.review.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.tickmark.review.checklist.GivenAnswer;
import org.tickmark.review.checklist.GivenAnswers;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.growing.GrowingList;
import org.tickmark.review.growing.GrowingMap;
import org.tickmark.review.ledger.LedgerEntry.AuthorsSet;
import org.tickmark.review.ledger.LedgerEntry.CopyPurged;
import org.tickmark.review.ledger.LedgerEntry.DatelineSet;
import org.tickmark.review.ledger.LedgerEntry.EvidenceAdded;
import org.tickmark.review.ledger.LedgerEntry.EvidenceChanged;
import org.tickmark.review.ledger.LedgerEntry.ItemDismissed;
import org.tickmark.review.ledger.LedgerEntry.Marked;
import org.tickmark.review.ledger.LedgerEntry.QuestionAnswered;
import org.tickmark.review.ledger.LedgerEntry.RuleDismissed;
import org.tickmark.review.ledger.LedgerEntry.SignOffTakenBack;
import org.tickmark.review.ledger.LedgerEntry.SignedOff;
import org.tickmark.review.ledger.LedgerEntry.Sourced;
import org.tickmark.review.ledger.LedgerEntry.TextDismissed;
import org.tickmark.review.ledger.LedgerEntry.TextKept;

/** What the events add up to that concern the draft, whatever is decided on its items. What was handed out never changes. */
final class DraftFold {
	/** All of them, those that were taken back, too. */
	private GrowingList<LedgerEvent> events = GrowingList.empty();
	private GrowingMap<TextHash, TextKept> texts = GrowingMap.empty();
	private GrowingMap<EvidenceId, Evidence> first = GrowingMap.empty();
	/** In place of what was said first. Who gives a piece to one more item does not take back what others made of it meanwhile. */
	private GrowingMap<EvidenceId, Evidence> changed = GrowingMap.empty();
	private GrowingMap<String, Boolean> purged = GrowingMap.empty();
	private GrowingList<LedgerEvent> notUnderstood = GrowingList.empty();
	private Optional<LocalDate> dateline = Optional.empty();
	private List<String> authors = List.of();
	private Dismissals dismissals = new Dismissals();
	private SignOffs signOffs = new SignOffs();
	private GivenAnswers answers = new GivenAnswers();

	/** Whether it is about more than what an item carries itself. */
	static boolean concerns(LedgerEntry entry) {
		return switch (entry) {
			case TextKept text -> true;
			case DatelineSet set -> true;
			case AuthorsSet set -> true;
			case SignedOff signed -> true;
			case SignOffTakenBack back -> true;
			case QuestionAnswered answered -> true;
			case EvidenceAdded added -> true;
			case Sourced sourced -> true;
			case EvidenceChanged change -> true;
			case CopyPurged purge -> true;
			case ItemDismissed item -> true;
			case Marked marked -> true;
			case TextDismissed text -> true;
			case RuleDismissed rule -> true;
			case LedgerEntry.Unknown unknown -> true;
			default -> false;
		};
	}

	/** With one more, behind all others. @param counts whether it was not taken back */
	DraftFold with(LedgerEvent event, boolean counts, EventOrder order) {
		var longer = new DraftFold();
		longer.events = events.with(event);
		longer.texts = texts;
		longer.first = first;
		longer.changed = changed;
		longer.purged = purged;
		longer.notUnderstood = notUnderstood;
		longer.dateline = dateline;
		longer.authors = authors;
		longer.dismissals = dismissals;
		longer.signOffs = signOffs;
		longer.answers = answers;
		if (counts) longer.add(event, order);
		return longer;
	}

	/** The same events, of which others count. */
	DraftFold again(Predicate<LedgerEvent> counts, EventOrder order) {
		var again = new DraftFold();
		again.events = events;
		for (LedgerEvent event : events) if (counts.test(event)) again.add(event, order);
		return again;
	}

	private void add(LedgerEvent event, EventOrder order) {
		switch (event.entry()) {
			case TextKept kept -> texts = texts.has(kept.text()) ? texts : texts.with(kept.text(), kept);
			case DatelineSet set -> dateline = set.day();
			case AuthorsSet set -> authors = set.names();
			case SignedOff signed -> signOffs = signOffs.with(event, signed);
			case SignOffTakenBack back -> signOffs = signOffs.with(event, back, order);
			case QuestionAnswered answered -> answers = answers(event, answered, order);
			case EvidenceAdded added -> say(added.piece(), added.evidence());
			case Sourced sourced -> {
				if (!sourced.source().isBlank()) say(Evidence.ofSource(sourced.source()));
			}
			case EvidenceChanged change -> changed = changed.with(change.piece(), change.evidence());
			case CopyPurged purge -> purged = purged.with(purge.hash(), true);
			case ItemDismissed item -> dismissals = dismissals.with(event);
			case Marked marked -> dismissals = dismissals.with(event);
			case TextDismissed text -> dismissals = dismissals.with(event);
			case RuleDismissed rule -> dismissals = dismissals.with(event);
			case LedgerEntry.Unknown unknown -> notUnderstood = notUnderstood.with(event);
			default -> { }
		}
	}

	private void say(Evidence line) {
		say(EvidenceId.of(line, 0), line);
	}

	private void say(EvidenceId piece, Evidence evidence) {
		if (!first.has(piece)) first = first.with(piece, evidence);
	}

	private GivenAnswers answers(LedgerEvent event, QuestionAnswered answered, EventOrder order) {
		return answered.answer()
				.map(answer -> answers.with(new GivenAnswer(event.hash(), answered.question(), answered.about(), answer, answered.note(),
						event.by(), event.at()), order::follows))
				.orElseGet(() -> answers.without(event.hash(), answered.question().key(), order::follows));
	}

	GrowingMap<TextHash, TextKept> texts() {
		return texts;
	}

	Optional<LocalDate> dateline() {
		return dateline;
	}

	List<String> authors() {
		return authors;
	}

	Dismissals dismissals() {
		return dismissals;
	}

	SignOffs signOffs() {
		return signOffs;
	}

	Map<String, List<GivenAnswer>> answers() {
		return answers.byKey();
	}

	List<LedgerEvent> notUnderstood() {
		return notUnderstood;
	}

	/** What pieces say in place of what they said first. */
	GrowingMap<EvidenceId, Evidence> changed() {
		return changed;
	}

	/** What a piece says now, whether an item rests on it or not. */
	Optional<Evidence> content(EvidenceId piece) {
		return changed.get(piece).or(() -> first.get(piece));
	}

	/** Whether a copy was deleted for good. */
	boolean isPurged(String hash) {
		return purged.has(hash);
	}
}
