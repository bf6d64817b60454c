package org.tickmark.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.formats.Exporters;
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
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.ProposeWording;

/**
 * A draft with something of everything: all kinds of claims, statuses, a mark by hand, evidence, a rewording, and an item that got lost.
 */
public final class Sample {
	static final Instant AT = Instant.parse("2024-03-14T09:30:00Z");
	private static final String FIRST = """
			# The ferry \uD83D\uDEA2

			The ferry left Porto Alvo on *Monday*, 12 March 2024. “It was old,” said Helena Duarte, 54, “but it was ours.”

			It carried 1,450 people, the largest number ever. A gull watched.

			The council closed the pier on Friday. The minister called the mayor a liar. Call 020 7946 0958.
			""";

	private Sample() { }

	/** @param folder empty */
	public static ExportedDraft in(Path folder, Set<ExportOption> options) throws IOException {
		Path file = Files.writeString(folder.resolve("ferry.md"), FIRST);
		Review review = Review.open(new LedgerFiles().of(file));
		String before = read(file).draft().text();
		int gull = before.indexOf("A gull watched");
		review.apply(new MarkClaim(new Span(gull, gull + 14), ClaimKind.FACT), before, "Ann Lee", AT);
		int pier = before.indexOf("the pier");
		review.apply(new MarkClaim(new Span(pier, pier + 8), ClaimKind.PLACE), before, "Ann Lee", AT);
		decide(review, file);
		Files.writeString(file, FIRST.replace(" A gull watched.", ""));
		DraftFile now = read(file);
		return ExportedDraft.of(reviewed(review, file), new DraftOrigin("ferry.md", Optional.of(file), Files.readAllBytes(file),
				now.source()),
				new ExportOccasion("Bea Marsh", AT, ZoneOffset.UTC, options));
	}

	private static void decide(Review review, Path file) throws IOException {
		String text = read(file).draft().text();
		List<Item> items = reviewed(review, file).items().items();
		Item date = items.stream().filter(item -> item.kind() == ClaimKind.DATE).findFirst().orElseThrow();
		Item problem = items.stream().filter(item -> item.kind() == ClaimKind.PROBLEM).findFirst().orElseThrow();
		Item figure = items.stream().filter(item -> item.text().contains("1,450")).findFirst().orElseThrow();
		Item pier = items.stream().filter(item -> item.text().equals("the pier")).findFirst().orElseThrow();
		var log = new Evidence(EvidenceKind.PRIMARY, "port log", "p. 12", "harbour office", Optional.of(LocalDate.of(2024, 3, 13)),
				"legible",
				Optional.of("0123456789abcdef".repeat(4)));
		for (var action : List.of(new DecideItem(date, Status.QUERY, "Was it not the Tuesday? {0} [log](x)"), new NoteItem(date,
				"see the log"),
				new AddEvidence(List.of(date, figure), log), new DecideItem(figure, Status.VERIFIED, ""),
				new DecideItem(problem, Status.STANDS, "as the poster says"), new ProposeWording(pier, "the old pier")))
			review.apply(action, text, "Ann Lee", AT);
	}

	private static DraftFile read(Path file) throws IOException {
		return DraftReaders.standard().read("ferry.md", Files.readAllBytes(file));
	}

	private static ReviewedDraft reviewed(Review review, Path file) throws IOException {
		return ReviewedDraft.opened(read(file).draft(), review.ledger(), House.USUAL, ClaimDetection.standard());
	}

	/** As the command writes it. */
	public static String written(ExportedDraft draft, String format) throws IOException {
		var out = new ByteArrayOutputStream();
		Exporters.write(Exporters.standard().of(format).orElseThrow(), draft, out, ExportProgress.NONE);
		return out.toString(StandardCharsets.UTF_8);
	}
}
