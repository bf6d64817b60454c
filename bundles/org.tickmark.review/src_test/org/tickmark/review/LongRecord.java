package org.tickmark.review;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;

/** The record of a draft that people decided on for years: every item of it over and over again. */
final class LongRecord {
	private static final List<String> PEOPLE = List.of("Ann Lee", "Ben Okoro", "Cleo Marsh");
	private static final List<Status> STATUSES = List.of(Status.VERIFIED, Status.OPEN, Status.IN_WORK, Status.NO_FACT);

	final String text;
	private final TextVersion version;
	private final List<Subject> subjects = new ArrayList<>();
	private Instant clock = Instant.parse("2024-03-05T08:00:00Z");

	/** @param items one a sentence */
	LongRecord(int items) {
		var sentences = new StringBuilder();
		List<Span> days = new ArrayList<>();
		for (int i = 0; i < items; i++) {
			sentences.append("Ferry ").append(1000 + i).append(" left the pier on ");
			days.add(new Span(sentences.length(), sentences.length() + "5 March".length()));
			sentences.append("5 March with ").append(100 + i).append(" people on board.").append(i % 6 == 5 ? "\n\n" : " ");
		}
		text = sentences.toString();
		version = TextVersion.of(text);
		for (Span day : days) {
			Span sentence = new Span(text.lastIndexOf("Ferry", day.start()), text.indexOf('.', day.end()));
			subjects.add(new Subject(ItemId.of(ClaimKind.DATE, day, version.hash()), ClaimKind.DATE, "date.timex",
					Anchor.of(day, sentence, version)));
		}
	}

	/** Each knows all before it. The first one keeps the text. */
	List<LedgerEvent> line(int events) {
		List<LedgerEvent> line = new ArrayList<>();
		line.add(first());
		while (line.size() < events) line.add(decision(line.size(), List.of(line.getLast().hash())));
		return line;
	}

	/** Each knows the first one only. */
	List<LedgerEvent> branches(int events) {
		List<LedgerEvent> branches = new ArrayList<>();
		branches.add(first());
		while (branches.size() < events) branches.add(decision(branches.size(), List.of(branches.getFirst().hash())));
		return branches;
	}

	private LedgerEvent first() {
		return event(List.of(), Ledger.of(List.of()).pack(version.hash(), text));
	}

	/** What somebody decides next. @param number of the event */
	LedgerEvent decision(int number, List<String> after) {
		Subject subject = subjects.get(number % subjects.size());
		return event(after, new Decided(subject, STATUSES.get(number / subjects.size() % STATUSES.size()), "", Optional.empty()));
	}

	private LedgerEvent event(List<String> after, LedgerEntry entry) {
		clock = clock.plusSeconds(7);
		return LedgerCodec.seal(after, clock, PEOPLE.get((int) (clock.getEpochSecond() % PEOPLE.size())), entry);
	}

	static void write(List<LedgerEvent> events, Path ledger) throws IOException {
		try (Writer out = Files.newBufferedWriter(ledger)) {
			for (LedgerEvent event : events) out.append(LedgerCodec.line(event)).append('\n');
		}
	}
}
