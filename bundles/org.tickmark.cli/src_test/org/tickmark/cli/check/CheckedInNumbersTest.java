package org.tickmark.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.cli.commands.MarkCommand;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.Span;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.ledger.LedgerStore;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.review.ledger.OthersLedger;

import picocli.CommandLine;

/** Thousands of drafts, and runs that are stopped. What is bounded is counted, not timed. */
@Timeout(120)
class CheckedInNumbersTest {
	private static final Pattern WRONG = Pattern.compile("wrong");

	/** Marks the word "wrong", and does harm where the draft asks for it. */
	private final class Marking implements ClaimDetector {
		@Override
		public String ruleId() {
			return "fact.wrong";
		}

		@Override
		public List<Claim> detect(Prose prose) {
			detections.incrementAndGet();
			String text = prose.draft().text();
			if (text.contains("throws")) throw new IllegalStateException("as asked");
			if (text.contains("overflows")) overflow(0);
			if (stopAfter.isPresent() && detections.get() > stopAfter.get()) throw new Stopped();
			return WRONG.matcher(text).results()
					.map(found -> new Claim(ruleId(), ClaimKind.FACT, new Span(found.start(), found.end()), new Span(0, text.length()),
							new Explanation.StatedDate(), new Detail.None()))
					.toList();
		}

		private int overflow(int depth) {
			return overflow(depth + 1) + 1;
		}
	}

	/** Ends the run as pulling the plug does: nothing behind it is reached. */
	private static final class Stopped extends Error {
		private static final long serialVersionUID = 1L;
	}

	/** Counts drafts that were begun. */
	private final class Counted implements LedgerStores {
		private final LedgerStores files = new LedgerFiles();

		@Override
		public LedgerStore of(Path draft) {
			mostInFlight.accumulateAndGet(begun.incrementAndGet() - printed.get(), Math::max);
			return files.of(draft);
		}

		@Override
		public Optional<Path> copy(Path draft, Path copy) throws IOException {
			return files.copy(draft, copy);
		}

		@Override
		public OthersLedger others(Path chosen) throws IOException {
			return files.others(chosen);
		}
	}

	/** Counts the lines that were printed. */
	private final class Printed extends Writer {
		@Override
		public void write(char[] characters, int start, int length) {
			out.write(characters, start, length);
			for (int i = start; i < start + length; i++) if (characters[i] == '\n') printed.incrementAndGet();
		}

		@Override
		public void flush() { }

		@Override
		public void close() { }
	}

	@TempDir
	Path folder;
	private final AtomicInteger detections = new AtomicInteger();
	private final AtomicInteger begun = new AtomicInteger();
	private final AtomicInteger printed = new AtomicInteger();
	private final AtomicInteger mostInFlight = new AtomicInteger();
	private Optional<Integer> stopAfter = Optional.empty();
	private StringWriter out = new StringWriter();
	private StringWriter err = new StringWriter();
	private Path drafts;
	private Path kept;
	private Path gate;

	@BeforeEach
	void makeFolder() throws IOException {
		drafts = Files.createDirectory(folder.resolve("drafts"));
		kept = folder.resolve("kept");
		gate = Files.writeString(folder.resolve("gate"), "no open item\n");
	}

	private void write(int count) throws IOException {
		for (int i = 0; i < count; i++) write(i, i % 10 == 0 ? "This is wrong.\n" : "This is right.\n");
	}

	private Path write(int number, String text) throws IOException {
		return Files.writeString(drafts.resolve(String.format(Locale.ROOT, "%05d.txt", number)), text + number + "\n");
	}

	private int check(Object... arguments) {
		detections.set(0);
		begun.set(0);
		printed.set(0);
		mostInFlight.set(0);
		out = new StringWriter();
		err = new StringWriter();
		var session = new Session(DraftReaders.standard(), new ClaimDetection(List.of(new Marking()), List.of()), new Counted(),
				Clock.systemUTC(), InputStream.nullInputStream(), new PrintWriter(new Printed()), new PrintWriter(err), "Ida User");
		List<String> all = new ArrayList<>(List.of("--gate", gate.toString(), "--format", "jsonl"));
		Arrays.stream(arguments).map(Object::toString).forEach(all::add);
		all.add(drafts.toString());
		return new CommandLine(new CheckCommand(session)).setErr(session.err()).execute(all.toArray(String[]::new));
	}

	private List<String> lines() {
		return out.toString().lines().toList();
	}

	@Test
	void thousandsOfDraftsComeInTheirOrderAndFewAreInMemoryAtOnce() throws IOException {
		write(3000);

		assertThat(check()).isEqualTo(ExitCode.NOT_READY);

		assertThat(lines()).hasSize(3000).isSorted();
		assertThat(lines().stream().filter(line -> line.contains("\"passes\":false"))).hasSize(300);
		assertThat(mostInFlight.get()).isBetween(1, 2 * Runtime.getRuntime().availableProcessors() + 2);
	}

	@Test
	void whatASingleDraftDoesIsItsOwnFault() throws IOException {
		write(100);
		write(20, "It throws.\n");
		write(21, "It overflows.\n");
		try (var huge = new RandomAccessFile(drafts.resolve("00022.txt").toFile(), "rw")) {
			huge.setLength(3L << 30);
		}
		Files.write(drafts.resolve("00023.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
		Files.createSymbolicLink(drafts.resolve("00100.txt"), drafts.resolve("00001.txt"));
		Files.writeString(drafts.resolve("00024.txt.tickmark"), "no ledger\n");

		assertThat(check()).isEqualTo(ExitCode.INPUT_FAILED);

		assertThat(lines()).hasSize(101);
		assertThat(lines().stream().filter(line -> line.contains("\"error\""))).hasSizeBetween(3, 5)
				.anyMatch(line -> line.contains("as asked")).anyMatch(line -> line.contains("StackOverflow"))
				.anyMatch(line -> line.contains("larger than 64 MB"));
		assertThat(err.toString().lines()).allMatch(line -> line.startsWith(drafts.toString()));
	}

	@Test
	void aSecondRunLooksOnlyAtWhatChanged() throws IOException {
		write(200);
		check("--resume", kept);
		assertThat(detections).hasValue(200);
		List<String> first = lines();

		check("--resume", kept);
		assertThat(detections).hasValue(0);
		assertThat(lines()).isEqualTo(first);

		write(7, "This is wrong, too.\n");
		check("--resume", kept);
		assertThat(detections).hasValue(1);
		assertThat(lines().get(7)).contains("\"passes\":false");
	}

	@Test
	void aDecisionOrAnotherGateOrHouseIsAChangeAndAnotherNameIsNone() throws IOException {
		write(20);
		check("--resume", kept);
		Files.move(drafts.resolve("00003.txt"), drafts.resolve("renamed.txt"));
		check("--resume", kept);
		assertThat(detections).hasValue(0);

		assertThat(mark("00000.txt")).isZero();
		check("--resume", kept);
		assertThat(detections).hasValue(1);
		assertThat(lines().getFirst()).contains("\"foundBy\":\"hand\"");

		Files.writeString(gate, "no open item\nno lost item\n");
		check("--resume", kept);
		assertThat(detections).hasValue(20);
		check("--resume", kept, "--hide", "date");
		assertThat(detections).hasValue(20);
	}

	private int mark(String name) {
		var line = new PrintWriter(Writer.nullWriter());
		var session = new Session(DraftReaders.standard(), new ClaimDetection(List.of(new Marking()), List.of()), new LedgerFiles(),
				Clock.systemUTC(), InputStream.nullInputStream(), line, line, "Ida User");
		return new CommandLine(new MarkCommand(session))
				.execute(drafts.resolve(name).toString(), "--kind", "fact", "--at", "0-4");
	}

	@Test
	void aRunThatWasStoppedGoesOnWhereItWas() throws IOException {
		write(300);
		check("--resume", folder.resolve("whole"));
		List<String> whole = lines();

		stopAfter = Optional.of(150);
		assertThatThrownBy(() -> check("--resume", kept)).isInstanceOf(Stopped.class);
		assertThat(lines()).hasSizeLessThan(300);
		stopAfter = Optional.empty();
		assertThat(check("--resume", kept)).isEqualTo(ExitCode.NOT_READY);

		assertThat(lines()).isEqualTo(whole);
		assertThat(detections.get()).isBetween(150, 150 + 2 * Runtime.getRuntime().availableProcessors() + 2);
	}

	/** As kill -9 leaves it: cut off anywhere. */
	@Test
	void aLineThatWasCutOffCountsAsNone() throws IOException {
		write(5);
		check("--resume", kept);
		List<String> whole = lines();
		byte[] all = Files.readAllBytes(kept);
		long ends = Files.readString(kept).chars().filter(each -> each == '\n').count();

		assertThat(ends).isEqualTo(5);
		for (int length = 0; length < all.length; length += 7) {
			Files.write(kept, Arrays.copyOf(all, length));
			check("--resume", kept);

			assertThat(lines()).isEqualTo(whole);
			assertThat(Files.readAllBytes(kept)).hasSameSizeAs(all);
		}
	}

	@Test
	void whatNoRunNeedsAnyMoreIsForgotten() throws IOException {
		write(50);
		check("--resume", kept);
		long size = Files.size(kept);

		for (int i = 0; i < 50; i++) write(i, "This is other.\n");
		check("--resume", kept);
		check("--resume", kept);

		assertThat(detections).hasValue(0);
		assertThat(Files.size(kept)).isLessThan(size);
		try (Stream<String> left = Files.lines(kept)) {
			assertThat(left).hasSize(50);
		}
	}

	@Test
	void aFileThatIsNoneOfEarlierResultsStaysAsItIs() throws IOException {
		write(2);
		Files.writeString(kept, "a letter\nto the editor\n");

		assertThat(check("--resume", kept)).isEqualTo(2);
		assertThat(err.toString()).contains("is not a file of earlier results");
		assertThat(Files.readString(kept)).isEqualTo("a letter\nto the editor\n");
	}
}
