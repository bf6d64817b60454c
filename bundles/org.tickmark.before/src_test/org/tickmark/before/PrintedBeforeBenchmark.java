package org.tickmark.before;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.dossier.sweep.StatedPassage;
import org.tickmark.draft.Draft;
import org.tickmark.review.House;
import org.tickmark.review.PrintedAges;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

/** How large an index of a million passages is, and how long a draft takes to be looked up in it. Measures, and judges nothing. */
class PrintedBeforeBenchmark {
	private static final ClaimDetection RULES = ClaimDetection.standard();
	private static final int PASSAGES = 1_000_000;
	private static final int READ_ARTICLES = 1_000;
	private static final int SENTENCES = 20;
	private static final int DRAFTS = 40;
	private static final Pattern MADE_UP = Pattern.compile("\\b[A-Z][a-z]{3}(?:vik|sen|mer|dal)\\b");
	private static final List<String> ENDS = List.of("vik", "sen", "mer", "dal");
	private static final List<String> WHO = List.of("harbour office", "town council", "fire service", "water board", "school board",
			"ferry company", "county court", "fishing fleet", "weather station", "bus company", "power station", "museum", "hospital");
	private static final List<String> DID = List.of("opened a second quay", "closed the old bridge", "sold the empty warehouse",
			"counted more seals than ever", "lost a case about the dredging", "bought three electric vessels", "raised the toll again",
			"repaired the sluice gates", "cancelled the autumn fair", "moved into the former cannery", "planted oaks along the canal",
			"refused to publish the report", "hired divers to look for the anchor", "measured the height of the dunes");

	@TempDir
	Path folder;
	private final Random random = new Random(7);

	private String pick(List<String> from) {
		return from.get(random.nextInt(from.size()));
	}

	private String madeUp() {
		char first = (char) ('A' + random.nextInt(26));
		return first + letters(3) + pick(ENDS);
	}

	private String letters(int number) {
		var word = new StringBuilder();
		for (int i = 0; i < number; i++) word.append("aeioubdgklmnprst".charAt(random.nextInt(16)));
		return word.toString();
	}

	private String sentence() {
		String date = 1 + random.nextInt(28) + " March " + (2000 + random.nextInt(24));
		String place = madeUp();
		return switch (random.nextInt(4)) {
			case 0 -> "The %s in %s %s on %s, as %s %s recalls in a letter to the editor.".formatted(pick(WHO), place, pick(DID), date,
					madeUp(), madeUp());
			case 1 -> "The %s of %s counted %,d visitors and %d complaints after it %s, more than %s did.".formatted(pick(WHO), place,
					1000 + random.nextInt(900_000), 10 + random.nextInt(80), pick(DID), madeUp());
			case 2 -> "\u201CWe %s because the %s in %s had asked us to,\u201D said %s %s.".formatted(pick(DID), pick(WHO), place, madeUp(),
					madeUp());
			default -> "%s %s, %d, who leads the %s of %s, said that it %s.".formatted(madeUp(), madeUp(), 30 + random.nextInt(40),
					pick(WHO), place, pick(DID));
		};
	}

	private List<String> sentences(int number) {
		return Stream.generate(this::sentence).limit(number).toList();
	}

	private static ReviewedDraft draft(List<String> sentences) {
		return ReviewedDraft.opened(Draft.of(String.join("\n", sentences)).publishedOn(LocalDate.of(2024, 3, 12)), Ledger.of(List.of()),
				House.USUAL, RULES);
	}

	/** Each article is read once and printed again and again with other names that are as long, since reading is not what is measured. */
	private List<String> build(Path index) throws IOException {
		List<String> printed = new ArrayList<>();
		long text = 0;
		long passages = 0;
		try (var builder = new IndexBuilder(index)) {
			int copies = PASSAGES / READ_ARTICLES / SENTENCES;
			for (int i = 0; i < READ_ARTICLES; i++) {
				ReviewedDraft read = draft(sentences(SENTENCES));
				List<StatedPassage> stated = StatedPassage.of(read.draft(), read.claims());
				for (int copy = 0; copy < copies; copy++) {
					int shift = copy;
					UnaryOperator<String> renamed = words -> MADE_UP.matcher(words).replaceAll(name -> renamed(name.group(), shift));
					for (StatedPassage each : stated) {
						String words = renamed.apply(each.span().in(read.text()));
						text += words.length();
						passages++;
						if (passages % 9_973 == 0) printed.add(words);
						builder.add(with(each, words), new Entry(new PrintedPassage("article-" + i + "-" + copy, "", "Letter " + i,
								Optional.of(LocalDate.of(2010, 1, 1).plusDays(i)), words, List.of()), each.statements()));
					}
				}
			}
			Instant from = Instant.now();
			builder.finish(from);
		}
		System.out.printf("%,d passages, %,d bytes of text, %,d bytes of index: %.2f times%n", passages, text, size(index),
				size(index) / (double) text);
		return printed;
	}

	private static String renamed(String name, int shift) {
		var other = new StringBuilder(name);
		int rest = shift;
		for (int i = 1; i < 4; i++, rest /= 16) {
			int at = "aeioubdgklmnprst".indexOf(name.charAt(i));
			other.setCharAt(i, "aeioubdgklmnprst".charAt((at + rest) % 16));
		}
		return other.toString();
	}

	private static StatedPassage with(StatedPassage each, String words) {
		Set<String> terms = new LinkedHashSet<>(StatedPassage.words(words));
		each.terms().stream().filter(term -> term.startsWith("@") || term.startsWith("#")).forEach(terms::add);
		return new StatedPassage(each.span(), terms, each.statements());
	}

	private static long size(Path tree) throws IOException {
		try (Stream<Path> files = Files.walk(tree)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}

	private static long processorTime() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	@Test
	void aMillionPassages() throws IOException {
		Path index = folder.resolve("index");
		List<String> printed = build(index);
		List<Long> clock = new ArrayList<>();
		List<Long> processor = new ArrayList<>();
		long items = 0;
		long seen = 0;
		try (PrintedBefore before = PrintedBefore.open(index)) {
			for (int i = 0; i < DRAFTS; i++) {
				List<String> own = new ArrayList<>(sentences(16));
				for (int k = 0; k < 16; k++) own.add(printed.get(random.nextInt(printed.size())));
				ReviewedDraft draft = draft(own);
				items += draft.items().items().size();
				long at = System.nanoTime();
				long used = processorTime();
				seen += before.lookUp(draft, new Asked(Optional.empty(), LocalDate.of(2024, 4, 1), PrintedAges.USUAL), RULES,
						Progress.NONE).size();
				clock.add(System.nanoTime() - at);
				processor.add(processorTime() - used);
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		System.out.printf("%.0f items a draft, %d of %d seen; first %d ms; by the clock %s; processor %s%n", items / (double) DRAFTS, seen,
				items, Duration.ofNanos(clock.getFirst()).toMillis(), spread(clock), spread(processor));
	}

	/** Without the first ten, in which the machine warms up. */
	private static String spread(List<Long> nanos) {
		List<Long> sorted = nanos.stream().skip(10).sorted().toList();
		return "median %d ms, longest %d ms".formatted(Duration.ofNanos(sorted.get(sorted.size() / 2)).toMillis(),
				Duration.ofNanos(sorted.getLast()).toMillis());
	}
}
