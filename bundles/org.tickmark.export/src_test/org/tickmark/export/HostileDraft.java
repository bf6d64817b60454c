package org.tickmark.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.AssignItems;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.review.verbs.SetAuthors;
import org.tickmark.review.verbs.Together;

/**
 * A draft whose items say one string each in every field that people can write into. Behind the string stands a marker, so that a test
 * finds it in whatever a format makes of it: {@code ~17note~} for the note of the 17th.
 */
final class HostileDraft {
	static final Instant AT = Instant.parse("2024-03-14T09:30:00Z");

	/** Where people write. */
	enum Field {
		WORDS, NOTE, REASON, TITLE, LOCATOR, CONTACT, REMARK, BY, ASSIGNED, PROPOSAL, AUTHOR, NAME;

		String marker(int item) {
			return "~" + item + name().toLowerCase(Locale.ROOT) + "~";
		}
	}

	private final List<String> strings;
	private final Path file;
	private final Kind kind;

	/** What its file is, where that matters. */
	private enum Kind {
		ANY, TEXT, OPEN_DOCUMENT
	}

	HostileDraft(List<String> strings, Path folder) {
		this(strings, folder, Kind.ANY);
	}

	private HostileDraft(List<String> strings, Path folder, Kind kind) {
		this.strings = strings;
		this.file = folder.resolve("draft.txt");
		this.kind = kind;
	}

	/** One that is read from its file again, with no words in it that no text file has. */
	static HostileDraft text(List<String> strings, Path folder) {
		return new HostileDraft(strings, folder, Kind.TEXT);
	}

	/** One whose file is an OpenDocument text, and whose own words are markers alone: those are not of our making. */
	static HostileDraft odt(List<String> strings, Path folder) {
		return new HostileDraft(strings, folder, Kind.OPEN_DOCUMENT);
	}

	/** What a field of an item holds; trimmed where the desk trims it. */
	String value(Field field, int item) {
		if (kind == Kind.OPEN_DOCUMENT && field == Field.WORDS) return field.marker(item);
		String value = strings.get(item) + field.marker(item);
		return switch (field) {
			case WORDS -> kind == Kind.TEXT ? value.replaceAll("[\\p{Cntrl}&&[^\t\r\n]]|\\p{Cs}", "") : value;
			case TITLE, LOCATOR, CONTACT, REMARK, ASSIGNED -> value.strip();
			case PROPOSAL -> value.replaceFirst("^[\\s\\p{Z}]+", "");
			default -> value;
		};
	}

	int size() {
		return strings.size();
	}

	ExportedDraft exported() throws IOException {
		return exportedBy("Ann Lee");
	}

	ExportedDraft exportedBy(String person) throws IOException {
		var text = new StringBuilder();
		List<MarkClaim> marks = new ArrayList<>();
		for (int i = 0; i < strings.size(); i++) {
			int start = text.length();
			text.append(value(Field.WORDS, i));
			marks.add(new MarkClaim(new Span(start, text.length()), ClaimKind.FACT));
			text.append("\n\n");
		}
		Draft draft = Draft.of(text.toString()).filedOn(LocalDate.of(2024, 3, 14));
		Review review = Review.open(new LedgerFiles().of(file));
		review.apply(new Together(marks), draft.text(), "Ann Lee", AT);
		review.apply(new SetAuthors(List.of(value(Field.AUTHOR, 0), value(Field.AUTHOR, 1))), draft.text(), "Ann Lee", AT);
		List<Item> items = reviewed(draft, review).items().items();
		for (int i = 0; i < items.size(); i++) write(items.get(i), i, draft.text(), review);
		byte[] bytes = kind == Kind.OPEN_DOCUMENT ? DocumentReaders.odt(draft.text()) : draft.text().getBytes(StandardCharsets.UTF_8);
		Files.write(file, bytes);
		return ExportedDraft.of(reviewed(draft, review), new DraftOrigin(value(Field.NAME, 0), Optional.of(file), bytes, draft.text()),
				new ExportOccasion(person, AT, ZoneOffset.UTC, Set.of()));
	}

	private static ReviewedDraft reviewed(Draft draft, Review review) {
		return ReviewedDraft.opened(draft, review.ledger(), House.USUAL, new ClaimDetection(List.of(), List.of()));
	}

	private void write(Item item, int i, String text, Review review) throws IOException {
		var evidence = new Evidence(EvidenceKind.PRIMARY, value(Field.TITLE, i), value(Field.LOCATOR, i), value(Field.CONTACT, i),
				Optional.empty(), value(Field.REMARK, i), Optional.empty());
		review.apply(new Together(List.of(new NoteItem(item, value(Field.NOTE, i)),
				new AssignItems(List.of(item), value(Field.ASSIGNED, i)), new AddEvidence(item, evidence),
				new ProposeWording(item, value(Field.PROPOSAL, i)), new DecideItem(item, Status.QUERY, value(Field.REASON, i)))), text,
				value(Field.BY, i), AT);
	}
}
