package org.tickmark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.export.formats.Exporters;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.DecideItems;

/**
 * How long a draft with 100,000 items takes to be exported; one in fifty is decided and has a source. Run by releng/benchmark, in 256 MB of
 * heap. What other programs take from the machine meanwhile is told apart.
 */
class ExportBenchmark {
	private static final int ITEMS = 100_000;
	private static final int DECIDED = 50;
	/** Those that go on piece by piece; a PDF is laid out as a whole, and nobody prints one of that length. */
	private static final List<String> FORMATS = List.of("csv", "jsonl", "annotation", "sarif", "galley");

	@TempDir
	Path folder;

	@Test
	void ofAHundredThousandItems() throws IOException {
		Path file = folder.resolve("long.txt");
		Draft draft = Draft.of(text()).filedOn(LocalDate.of(2024, 3, 14));
		ClaimDetection rules = ClaimDetection.standard().only(Set.of("date.timex", "figure.stated")::contains);
		Review review = Review.open(new LedgerFiles().of(file));
		List<Item> some = reviewed(draft, review, rules).items().items().stream().filter(item -> item.span().start() % DECIDED == 0)
				.toList();
		review.apply(new DecideItems(some, Status.VERIFIED, ""), draft.text(), "Ann Lee", Instant.EPOCH);
		review.apply(new AddEvidence(some, Evidence.typed("primary: port log, p. 12")), draft.text(), "Ann Lee", Instant.EPOCH);
		ExportedDraft exported = ExportedDraft.of(reviewed(draft, review, rules),
				new DraftOrigin("long.txt", Optional.of(file), new byte[0], draft.text()),
				new ExportOccasion("Ann Lee", Instant.EPOCH, ZoneOffset.UTC, Set.of()));

		System.out.printf("%,d items, %,d decided, of %,d characters; heap of %,d MB%n", exported.items().size(), some.size(),
				draft.text().length(), Runtime.getRuntime().maxMemory() >> 20);
		assertThat(exported.items().size()).isGreaterThanOrEqualTo(ITEMS);
		for (String format : FORMATS) time(Exporters.standard().of(format).orElseThrow(), exported);
	}

	private void time(Exporter exporter, ExportedDraft exported) throws IOException {
		Path out = folder.resolve("long." + exporter.format().ending());
		long start = System.nanoTime();
		long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		Exporters.write(exporter, exported, out, ExportProgress.NONE);
		double seconds = (System.nanoTime() - start) / 1e9;
		double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9;
		System.out.printf("%-12s %6.2f s, %6.2f s of them at work  %,12d bytes  %,d lines%n", exporter.format().word(), seconds, own,
				Files.size(out), lines(out));
	}

	private static long lines(Path file) throws IOException {
		long lines = 0;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			for (int b = in.read(); b >= 0; b = in.read()) if (b == '\n') lines++;
		}
		return lines;
	}

	private static ReviewedDraft reviewed(Draft draft, Review review, ClaimDetection rules) {
		return ReviewedDraft.opened(draft, review.ledger(), House.USUAL.listingPlainFigures(true), rules);
	}

	private static String text() {
		var text = new StringBuilder();
		for (int line = 0; text.length() < ITEMS * 33; line++)
			text.append("The ferry carried ").append(1000 + line % 9000).append(" people and ").append(100 + line % 800)
					.append(" cars to the pier on Friday, ").append(1 + line % 9).append(" March 2024, the office said.")
					.append(line % 8 == 7 ? "\n\n" : " ");
		return text.toString();
	}
}
