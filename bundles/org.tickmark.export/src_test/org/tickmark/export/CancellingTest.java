package org.tickmark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.fetch.FetchRefusedException;
import org.tickmark.dossier.fetch.LocalHosts;
import org.tickmark.dossier.fetch.PageFetch;
import org.tickmark.dossier.fetch.Refusal;
import org.tickmark.dossier.links.DraftLink;
import org.tickmark.dossier.links.LinkCheck;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.dossier.sweep.KeptStatements;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.dossier.sweep.SearchedSource;
import org.tickmark.dossier.sweep.Sweep;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.export.formats.Exporters;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

/**
 * All that may take over a second asks now and then whether anybody still waits, and stops where nobody does. The list of it is this table.
 * What the desk cannot interrupt nobody has to wait for: reading a long draft, a long record, what others added to it, and the text of a
 * draft that is saved run beside the window; see WaitingTest. The bytes of a draft or of a decision are then written at once, since half of
 * them would help nobody.
 */
class CancellingTest {
	/**
	 * Of the processor between two looks, for what ends within half a second on a machine that is left alone. Wide: tests run side by side,
	 * on machines that are slow, before the compiler has seen the code.
	 */
	private static final double MOST_SECONDS = 2;
	private static final int LENGTH = 60_000;
	private static final int SOURCES = 4;
	private static final int PAGES = 150;
	private static final int LINES = 40;
	private static final Instant NOON = Instant.parse("2024-03-14T12:00:00Z");
	private static final ClaimDetection RULES = ClaimDetection.standard();

	@TempDir
	static Path folder;
	private static ReviewedDraft reviewed = ReviewedDraft.opened(Draft.of(""), Ledger.of(List.of()), House.USUAL, RULES);
	private static Dossier dossier = Dossier.at(Path.of("none"));
	private static SlowServer server;

	@FunctionalInterface
	private interface Work {
		void run(BooleanSupplier cancelled) throws IOException, FetchRefusedException;
	}

	/** Counts how often it is asked, and what one thread works from one time to the next. */
	private static final class Looks implements BooleanSupplier {
		private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

		private final int stopAt;
		private final Thread watched = Thread.currentThread();
		private long last = THREADS.getCurrentThreadCpuTime();
		private long longest;
		private volatile int count;

		Looks(int stopAt) {
			this.stopAt = stopAt;
		}

		@Override
		public boolean getAsBoolean() {
			look();
			count++;
			return count >= stopAt;
		}

		void look() {
			if (Thread.currentThread() != watched) return;
			long now = THREADS.getCurrentThreadCpuTime();
			longest = Math.max(longest, now - last);
			last = now;
		}
	}

	private static String text(int length, int seed) {
		var text = new StringBuilder("LISBON, March 14, 2024 - The harbour was busy.\n\n");
		for (int line = seed; text.length() < length; line++)
			text.append("The ferry of Anna Holm").append(line % 90).append(", ").append(20 + line % 60).append(", carried ")
					.append(1000 + line * 7 % 9000).append(" people to the pier on Friday, ").append(1 + line % 28)
					.append(" March 2023. \u201CWe lost ").append(2 + line % 800).append(" tonnes,\u201D Holm")
					.append(line % 90).append(" said. It was the largest pier of the island.\n\n");
		return text.toString();
	}

	@BeforeAll
	static void gather() throws IOException {
		Draft draft = Draft.of(text(LENGTH, 0)).filedOn(LocalDate.of(2024, 3, 14));
		reviewed = ReviewedDraft.opened(draft, Ledger.of(List.of()), House.USUAL, RULES);
		reviewed.items();
		dossier = Dossier.of(Files.writeString(folder.resolve("draft.txt"), draft.text()));
		server = new SlowServer(page(LENGTH));
	}

	@AfterAll
	static void close() {
		server.close();
	}

	private static Map<String, Work> actions() throws IOException {
		Map<String, Work> actions = new LinkedHashMap<>();
		actions.put("finding items", cancelled -> ReviewedDraft.inEditor(Optional.empty(), Draft.of(text(LENGTH, 1)),
				Ledger.of(List.of()), Map.of(), House.USUAL, RULES, cancelled));
		for (Exporter exporter : Exporters.standard().all())
			actions.put("export as " + exporter.format().word(), cancelled -> Exporters.write(exporter, exported(),
					OutputStream.nullOutputStream(), progress(cancelled)));
		Map<String, Path> sources = Map.of("pages of PDF", pdf(), "a table", Files.writeString(folder.resolve("t.csv"), table()),
				"a page that is parsed in one step", Files.writeString(folder.resolve("one.html"), page(3_000_000)),
				"a long text", Files.writeString(folder.resolve("t.txt"), text(1_000_000, 3)),
				"a long page", Files.writeString(folder.resolve("t.html"), page(1_000_000)));
		sources.forEach((what, file) -> actions.put("adding " + what, cancelled -> added(file, cancelled)));
		List<SearchedSource> searched = IntStream.range(0, SOURCES).mapToObj(i -> new SearchedSource("source" + i, "Source " + i,
				Optional.empty(), new SourceText(text(LENGTH, i * 100), List.of()))).toList();
		actions.put("reading sources for a sweep", cancelled -> Sweep.of(searched, RULES, KeptStatements.NONE, sweeping(cancelled)));
		Sweep sweep = Sweep.of(searched, RULES, KeptStatements.NONE, sweeping(() -> false));
		actions.put("looking items up", cancelled -> sweep.lookUp(reviewed, sweeping(cancelled)));
		actions.put("looking for words without quotation marks", cancelled -> sweep.copiedUnmarked(reviewed, sweeping(cancelled)));
		PageFetch fetch = new PageFetch(LocalHosts.of(Set.of("127.0.0.1")), Clock.systemUTC());
		actions.put("fetching a page", cancelled -> fetch.fetch(server.address(), server.counting(cancelled)::getAsBoolean));
		ReviewedDraft citing = ReviewedDraft.opened(TextFormat.MARKDOWN.draft("It [lost 12 tonnes](" + server.address() + ") in 2023."),
				Ledger.of(List.of()), House.USUAL, RULES);
		DraftLink link = DraftLink.in(citing).getFirst();
		actions.put("following a link", cancelled -> new LinkCheck(fetch, RULES).check(link, citing,
				server.counting(cancelled)::getAsBoolean));
		return actions;
	}

	/** The same bytes are kept once, so that each turn takes them off again. */
	private static void added(Path file, BooleanSupplier cancelled) throws IOException {
		Source source = dossier.until(cancelled).add(file, "Ann Lee", NOON);
		dossier.remove(source, "Ann Lee", NOON);
	}

	private static ExportedDraft exported() throws IOException {
		return ExportedDraft.of(reviewed, new DraftOrigin("draft.txt", Optional.empty(), new byte[0], reviewed.draft().text()),
				new ExportOccasion("Ann Lee", NOON, ZoneOffset.UTC, Set.of()));
	}

	private static ExportProgress progress(BooleanSupplier cancelled) {
		return new ExportProgress() {
			@Override
			public boolean isCancelled() {
				return cancelled.getAsBoolean();
			}
		};
	}

	private static Progress sweeping(BooleanSupplier cancelled) {
		return new Progress() {
			@Override
			public boolean isCancelled() {
				return cancelled.getAsBoolean();
			}
		};
	}

	private static String page(int length) {
		return text(length, 5).lines().map(line -> "<p>" + line + "</p>\n")
				.collect(Collectors.joining("", "<html><body>", "</body></html>"));
	}

	private static String table() {
		var table = new StringBuilder("day;pier;people\n");
		for (int row = 0; row < 30_000; row++) table.append(1 + row % 28).append(" March;").append(row % 40).append(';').append(row)
				.append('\n');
		return table.toString();
	}

	private static Path pdf() throws IOException {
		Path file = folder.resolve("t.pdf");
		var font = new PDType1Font(FontName.HELVETICA);
		List<String> lines = text(PAGES * LINES * 80, 9).lines().filter(line -> !line.isBlank()).toList();
		try (PDDocument document = new PDDocument()) {
			for (int page = 0; page < PAGES; page++) {
				var sheet = new PDPage();
				document.addPage(sheet);
				try (var content = new PDPageContentStream(document, sheet)) {
					content.setFont(font, 8);
					for (int line = 0; line < LINES; line++) {
						content.beginText();
						content.newLineAtOffset(40, 750 - 16f * line);
						String words = lines.get((page * LINES + line) % lines.size()).replaceAll("[^ -~]", "");
						content.showText(words.substring(0, Math.min(110, words.length())));
						content.endText();
					}
				}
			}
			document.save(file.toFile());
		}
		return file;
	}

	@TestFactory
	List<DynamicTest> whatTakesLongAsksWhetherAnybodyStillWaits() throws IOException {
		List<DynamicTest> tests = new ArrayList<>();
		actions().forEach((name, work) -> tests.add(DynamicTest.dynamicTest(name, () -> isStopped(name, work))));
		return tests;
	}

	private static void isStopped(String name, Work work) throws IOException, FetchRefusedException {
		var all = new Looks(Integer.MAX_VALUE);
		work.run(all);
		all.look();
		System.out.printf("%-32s asks %,9d times, at most %.2f s of work apart%n", name, all.count, all.longest / 1e9);
		assertThat(all.count).as(name).isGreaterThan(1);
		assertThat(all.longest / 1e9).as(name + ": seconds of work without a look").isLessThan(MOST_SECONDS);

		var half = new Looks(Math.max(1, all.count / 2));
		assertThatThrownBy(() -> work.run(half)).as(name).satisfiesAnyOf(
				stopped -> assertThat(stopped).isInstanceOf(CancellationException.class),
				stopped -> assertThat(stopped).isInstanceOfSatisfying(FetchRefusedException.class,
						refused -> assertThat(refused.refusal()).isEqualTo(Refusal.CANCELLED)));
		assertThat(half.count - half.stopAt).as(name + ": looks after the answer was yes").isLessThan(10);
	}
}
