package org.tickmark.dossier.sweep;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.draft.Draft;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

import com.sun.management.OperatingSystemMXBean;

/** How long somebody waits who looks a draft up in 2,000 pages: the first time, and again in a new process. Judges nothing. */
class SweepAgainBenchmark {
	/** About 500 words each. */
	private static final int PAGES = 2_000;
	private static final int PAGES_A_SOURCE = 20;
	private static final int AGAIN = 3;

	@TempDir
	Path folder = Path.of("");

	@Test
	void inAProcessOfItsOwn() throws IOException, InterruptedException {
		SweepCase made = SweepCase.of("family-one.txt", 7, 50, 5);
		Path draft = Files.writeString(folder.resolve("story.txt"), made.draft());
		Dossier dossier = Dossier.of(draft);
		int words = fill(dossier);
		System.out.printf("%d sources, %,d words%n", dossier.sources().size(), words);
		for (int run = 0; run <= AGAIN; run++) {
			long start = System.nanoTime();
			String told = run(draft, made.filed());
			System.out.printf("%s: %swhole process %,d ms%n", run == 0 ? "first" : "again", told, millis(start));
		}
	}

	private static int fill(Dossier dossier) throws IOException {
		int words = 0;
		int added = 0;
		var text = new StringBuilder();
		for (long seed = 100; words < PAGES * 500; seed++) {
			for (SearchedSource source : SweepCase.of("family-one.txt", seed, 420, 10).sources()) {
				text.append(source.text().text()).append("\n\n");
				words += source.text().text().split("\\s+").length;
				added += source.text().text().split("\\s+").length;
				if (added < PAGES_A_SOURCE * 500) continue;
				add(dossier, text);
				added = 0;
			}
		}
		if (!text.isEmpty()) add(dossier, text);
		return words;
	}

	private static void add(Dossier dossier, StringBuilder text) throws IOException {
		Path file = Files.writeString(dossier.folder().resolveSibling("report.txt"), text);
		dossier.add(file, "kim", Instant.EPOCH);
		text.setLength(0);
	}

	private String run(Path draft, LocalDate filed) throws IOException, InterruptedException {
		String path = String.join(File.pathSeparator, Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
				.map(each -> Path.of(each).toAbsolutePath().toString()).toList());
		// as the start script does it for a draft: what compiles for speed takes the second core for longer than it saves
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", path, Once.class.getName(), draft.toString(), filed.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String told = new String(process.getInputStream().readAllBytes()).strip();
		process.waitFor();
		return told;
	}

	private static long millis(long since) {
		return Duration.ofNanos(System.nanoTime() - since).toMillis();
	}

	/** As the desk and the command do it. */
	static final class Once {
		private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
		private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		private static long start = System.nanoTime();
		private static long work = THREADS.getCurrentThreadCpuTime();
		private static long all = PROCESS.getProcessCpuTime();

		private Once() { }

		public static void main(String[] arguments) throws IOException {
			ClaimDetection rules = ClaimDetection.standard();
			Path file = Path.of(arguments[0]);
			Dossier dossier = Dossier.of(file);
			lap("start");
			List<SearchedSource> sources = SourcesRead.of(dossier).sources();
			lap("texts");
			Sweep sweep = Sweep.of(sources, rules, KeptStatements.in(dossier), Progress.NONE);
			lap("values and index");
			ReviewedDraft draft = ReviewedDraft.opened(Draft.of(Files.readString(file)).filedOn(LocalDate.parse(arguments[1])),
					Ledger.of(List.of()), House.USUAL, rules);
			lap("draft");
			lap(sweep.lookUp(draft, Progress.NONE).size() + " items looked up");
		}

		/** On the clock, at work here, at work in all threads: on a machine that has other things to do the clock says little. */
		private static void lap(String what) {
			long now = System.nanoTime();
			long worked = THREADS.getCurrentThreadCpuTime();
			long together = PROCESS.getProcessCpuTime();
			System.out.printf("%s %,d (%,d, %,d) ms; ", what, (now - start) / 1_000_000, (worked - work) / 1_000_000,
					(together - all) / 1_000_000);
			all = together;
			start = now;
			work = worked;
		}
	}
}
