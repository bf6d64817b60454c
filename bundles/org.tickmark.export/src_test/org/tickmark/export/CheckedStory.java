package org.tickmark.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.Action;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.NoFactsHere;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.SignOffDraft;

/** A story on disk that somebody checks, for tests of what leaves the desk. */
public final class CheckedStory {
	public static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");
	private static final ClaimDetection RULES = ClaimDetection.standard();
	/** A short one with all kinds of passages. */
	public static final String PAGE = """
			<html><body><article><h1>Harbour bridge reopens after long repairs</h1>
			<p class="deck">The town waited eleven months for the crossing.</p>
			<p class="byline">By Dora Lee</p>
			<p>WESTPORT, March 4, 2024 - The harbour bridge opened in 1952 and carried 14,300 cars a day,
			said Paul Varga, who keeps its log.</p>
			<h2>What the repairs cost</h2>
			<p>\u201CWe spent 2.4 million euros and not one cent more,\u201D Varga said on Friday. The council approved 2.1 million.</p>
			<ul><li>The steel came from Gdansk.</li><li>The paint took 90 days.</li></ul>
			<blockquote>Nobody asked for a second bridge.</blockquote>
			<table><tr><th>Year</th><th>Cars</th></tr><tr><td>1952</td><td>3,100</td></tr><tr><td>2023</td><td>14,300</td></tr></table>
			<figure><figcaption>The bridge in 1953, a year after it opened.</figcaption></figure>
			</article></body></html>
			""";

	private final Path file;
	private final Review review;
	private final String source;
	private Instant clock = NOON;

	private CheckedStory(Path file, String source) throws IOException {
		this.file = file;
		this.source = source;
		Files.writeString(file, source);
		this.review = Review.open(new LedgerFiles().of(file));
	}

	public static CheckedStory in(Path folder, String name, String source) {
		try {
			return new CheckedStory(folder.resolve(name), source);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Where items stand in all the ways that there are, with sources, queries and remarks. */
	public static CheckedStory harbour(Path folder) {
		CheckedStory story = in(folder, "harbour.html", PAGE);
		story.rest("1952", document("Port log 1950-55", "p. 12"));
		story.rest("14,300", document("Port log 1950-55", "p. 40"));
		story.rest("Friday", new Evidence(EvidenceKind.INTERVIEW, "Call with Paul Varga", "0:12:31", "+44 20 7946 0991",
				Optional.of(LocalDate.of(2024, 3, 4)), "on the record", Optional.empty()));
		story.decide("1952", Status.VERIFIED, "");
		story.decide("14,300", Status.QUERY, "Is that the count of 2023 or of all years?");
		story.decide("Friday", Status.ON_AUTHOR, "The author was in the room.");
		return story;
	}

	public static Evidence document(String title, String locator) {
		return new Evidence(EvidenceKind.DOCUMENT, title, locator, "", Optional.empty(), "", Optional.empty());
	}

	public Path file() {
		return file;
	}

	public String source() {
		return source;
	}

	public ReviewedDraft reviewed() {
		try {
			Draft draft = DraftReaders.standard().read(file.toString(), source.getBytes(UTF_8)).draft();
			return ReviewedDraft.opened(draft, review.ledger(), House.USUAL, RULES);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Wanted by Ann an hour after noon. */
	public ExportedDraft exported(ExportOption... options) {
		try {
			var origin = new DraftOrigin(String.valueOf(file.getFileName()), Optional.of(file), source.getBytes(UTF_8), source);
			return ExportedDraft.of(reviewed(), origin, new ExportOccasion("Ann", NOON.plusSeconds(3600), ZoneOffset.UTC, Set.of(options)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The first item with these words, else the first that begins with them. */
	public Item item(String words) {
		List<Item> items = reviewed().items().items();
		return items.stream().filter(item -> item.text().equals(words)).findFirst()
				.or(() -> items.stream().filter(item -> item.text().contains(words)).findFirst())
				.orElseThrow(() -> new AssertionError(words + " among " + items.stream().map(Item::text).toList()));
	}

	public void decide(String words, Status status, String reason) {
		apply(new DecideItem(item(words), status, reason));
	}

	public void note(String words, String note) {
		apply(new NoteItem(item(words), note));
	}

	public void rest(String words, Evidence evidence) {
		apply(new AddEvidence(item(words), evidence));
	}

	/** Everything is verified, then signed. */
	public void signOff(String by) {
		for (Item item : reviewed().items().items()) {
			if (!item.status().settled()) apply(new DecideItem(item, item.kind() == ClaimKind.PROBLEM ? Status.STANDS
					: Status.VERIFIED, "looked at"));
		}
		for (var bare : reviewed().coverage().bare()) apply(new NoFactsHere(bare));
		apply(new SignOffDraft(reviewed().readiness(by)));
	}

	public void apply(Action action) {
		clock = clock.plusSeconds(60);
		try {
			review.apply(action, reviewed().text(), "Ann", clock);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
