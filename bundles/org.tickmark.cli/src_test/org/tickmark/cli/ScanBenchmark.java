package org.tickmark.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.file.LedgerFiles;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/**
 * How many characters of articles the command reads in a second, from file to file, on one core and on all, once the compiler has caught
 * up. The yardstick of the same process is what the JDK takes to find the words of that text. Judges nothing.
 */
class ScanBenchmark {
	/** Articles in lines of JSON; without it, the tests' own prose over and over. */
	private static final String ARTICLES = System.getProperty("tickmark.articles", "");
	private static final Path PROSE = Path.of("../org.tickmark.claims/src_test/org/tickmark/claims/faults/prose");
	/** Of half a year of a small newspaper. */
	private static final int SIZE = 21_000_000;
	private static final Path STATUS = Path.of("/proc/self/status");
	private static final int PASSES = Integer.getInteger("tickmark.passes", 5);

	/** As the start script has it. */
	private static final List<String> COMPACT = List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:InlineSmallCode=800",
			"-XX:FreqInlineSize=120", "-XX:+UnlockExperimentalVMOptions", "-XX:+UseCompactObjectHeaders", "-XX:+UseTransparentHugePages");

	@TempDir
	Path folder = Path.of("");

	@Test
	void fromFileToFile() throws IOException {
		Path articles = ARTICLES.isEmpty() ? ownProse() : Path.of(ARTICLES);
		for (int cores : List.of(1, Runtime.getRuntime().availableProcessors())) run(cores, articles);
	}

	private Path ownProse() throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(PROSE)) {
			for (Path file : files.sorted().toList()) texts.add(Files.readString(file));
		}
		var lines = new StringBuilder();
		for (int i = 0; lines.length() < SIZE; i++) {
			var article = new JsonObject();
			article.addProperty("id", "article " + i);
			article.addProperty("dct", "2024-03-14");
			article.addProperty("text", texts.get(i % texts.size()));
			lines.append(new Gson().toJson(article)).append('\n');
		}
		return Files.writeString(folder.resolve("articles.jsonl"), lines);
	}

	private void run(int cores, Path articles) throws IOException {
		String path = String.join(File.pathSeparator, Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
				.map(each -> Path.of(each).toAbsolutePath().toString()).toList());
		System.out.println(cores + (cores == 1 ? " core" : " cores"));
		List<String> command = new ArrayList<>(heldTo(cores));
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:+UseSerialGC", "-XX:NewRatio=1", "-XX:SurvivorRatio=16", "-XX:ActiveProcessorCount=" + cores));
		command.addAll(COMPACT);
		command.addAll(List.of("-cp", path, Passes.class.getName(), articles.toString(), folder.resolve("claims.jsonl").toString(),
				String.valueOf(PASSES)));
		// Said by this process: a child that writes to the terminal itself writes into what Maven and its tests tell each other.
		try (BufferedReader said = new ProcessBuilder(command).redirectErrorStream(true).start().inputReader()) {
			said.lines().forEach(System.out::println);
		}
	}

	/**
	 * What holds a process to a single core: Java that is told of one still compiles and collects on the others. Nothing where the system
	 * cannot do that, and where it may have them all.
	 */
	private static List<String> heldTo(int cores) throws IOException {
		if (cores > 1 || !Files.exists(STATUS)) return List.of();
		String allowed = Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("Cpus_allowed_list:")).findFirst().orElseThrow();
		return List.of("taskset", "--cpu-list", allowed.replaceFirst("\\D*(\\d+).*", "$1"));
	}

	/** As the command does it, one time after the other. */
	static final class Passes {
		private Passes() { }

		public static void main(String[] arguments) throws IOException {
			Path articles = Path.of(arguments[0]);
			String text = Files.readString(articles);
			var nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
			var session = new Session(DraftReaders.standard(), ClaimDetection.standard(), new LedgerFiles(), Clock.systemDefaultZone(),
					System.in, nowhere, nowhere, "Ida");
			for (int pass = 1; pass <= Integer.parseInt(arguments[2]); pass++) {
				long start = System.nanoTime();
				TickmarkCommand.line(session).execute("scan", "--format", "jsonl", "--output", arguments[1], arguments[0]);
				double seconds = (System.nanoTime() - start) / 1e9;
				System.out.printf(Locale.ROOT, "%6d  %.2f million characters a second%n", pass, text.length() / seconds / 1e6);
			}
			long start = System.nanoTime();
			int breaks = wordBreaks(text);
			double seconds = (System.nanoTime() - start) / 1e9;
			System.out.printf(Locale.ROOT, "%6s  %.2f million characters a second for the JDK to find %d word breaks%n", "",
					text.length() / seconds / 1e6, breaks);
		}

		private static int wordBreaks(String text) {
			BreakIterator words = BreakIterator.getWordInstance(Locale.US);
			words.setText(text);
			int count = 0;
			while (words.next() != BreakIterator.DONE) count++;
			return count;
		}
	}
}
