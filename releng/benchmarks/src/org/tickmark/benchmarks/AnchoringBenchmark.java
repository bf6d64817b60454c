package org.tickmark.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Anchoring;
import org.tickmark.review.House;
import org.tickmark.review.ItemList;
import org.tickmark.review.ItemMerge;
import org.tickmark.review.Places;
import org.tickmark.review.Review;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItems;

/**
 * How long it takes to find 1,000 decided items again in a draft of 200,000 characters that another program changed: a word in ten is
 * another one, a sentence in thirty is gone, as many were moved. {@link #wordBreaks} is the yardstick of the same run: what the JDK takes
 * just to find the words of both texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class AnchoringBenchmark {
	private static final int CHARACTERS = 200_000;
	private static final int ITEMS = 1_000;

	private final Random random = new Random(1);
	private String before;
	private String after;
	private Ledger ledger;

	@Setup
	public void read() throws IOException {
		List<String> sentences = sentences();
		before = String.join(" ", sentences);
		ledger = decided();
		after = String.join(" ", edited(sentences));
	}

	/** Of the sample's words, so that common ones are common. */
	private List<String> sentences() throws IOException {
		List<String> words;
		try (var in = AnchoringBenchmark.class.getResourceAsStream("/harbour.txt")) {
			words = List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("[\\s.]+"));
		}
		List<String> sentences = new ArrayList<>();
		for (int length = 0; length < CHARACTERS; length += sentences.getLast().length() + 1) {
			StringBuilder sentence = new StringBuilder();
			for (int i = 8 + random.nextInt(20); i > 0; i--) sentence.append(words.get(random.nextInt(words.size()))).append(' ');
			sentences.add(sentence.append(random.nextInt(1_000)).append(sentences.size() % 4 == 0 ? ".\n\n" : ".").toString());
		}
		return sentences;
	}

	private Ledger decided() throws IOException {
		List<Claim> claims = new ArrayList<>();
		List<Integer> ends = new ArrayList<>();
		for (int end = before.indexOf('.'); end >= 0; end = before.indexOf('.', end + 1)) ends.add(end);
		for (int i = 1; claims.size() < ITEMS; i++) {
			int sentence = ends.get(i * (ends.size() - 1) / ITEMS - 1) + 2;
			int end = ends.get(i * (ends.size() - 1) / ITEMS);
			int start = before.lastIndexOf(' ', before.lastIndexOf(' ', end) - 1) + 1;
			Span span = new Span(Math.max(start, sentence), end);
			claims.add(new Claim("benchmark", ClaimKind.FIGURE, span, new Span(sentence, end), new Explanation.StatedDate(),
					new Detail.None()));
			if (i == ends.size()) break;
		}
		Review review = Review.open(new InMemory());
		var items = ItemMerge.items(review.ledger(), Draft.of(before), claims, new Places(Map.of(), Map.of()), House.USUAL).items();
		review.apply(new DecideItems(items, Status.VERIFIED), before, "Ann", Instant.EPOCH);
		return review.ledger();
	}

	private List<String> edited(List<String> sentences) {
		List<String> edited = new ArrayList<>(List.of("A new beginning."));
		List<String> moved = new ArrayList<>();
		for (String sentence : sentences) {
			int fate = random.nextInt(30);
			if (fate == 0) continue;
			if (fate == 1) moved.add(sentence);
			else edited.add(reworded(sentence));
		}
		Collections.shuffle(moved, random);
		edited.addAll(edited.size() / 2, moved);
		return edited;
	}

	private String reworded(String sentence) {
		String[] words = sentence.split(" ");
		for (int i = 0; i < words.length - 1; i++) if (random.nextInt(10) == 0) words[i] = "another";
		return String.join(" ", words);
	}

	@Benchmark
	public int wordBreaks() {
		return Yardstick.wordBreaks(before) + Yardstick.wordBreaks(after);
	}

	@Benchmark
	public Places places() {
		return Anchoring.placesIn(after, ledger);
	}

	/** As on opening: places, and the list made of them. */
	@Benchmark
	public ItemList list() {
		return ItemMerge.items(ledger, Draft.of(after), List.of(), Anchoring.placesIn(after, ledger), House.USUAL);
	}
}
