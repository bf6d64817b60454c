package org.tickmark.benchmarks;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.Anchoring;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Places;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItems;

/**
 * How long a draft of 200,000 characters takes to open of which 5,000 items are settled, after another program made 50 edits: of five a
 * figure is another one, a sentence moved, a moved one edited as well, one deleted, one new. {@link #detected} is the part that the rules
 * take, {@link #places} that of finding the items again, and {@link #wordBreaks} the yardstick of the same run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class OpeningBenchmark {
	private static final int CHARACTERS = 200_000;
	private static final int ITEMS = 5_000;
	private static final int EDITS = 50;
	private static final LocalDate FILED = LocalDate.of(2025, 3, 20);
	private static final ClaimDetection RULES = ClaimDetection.standard();
	private static final List<String> FIRST = List.of("Ann", "Petra", "Mae", "Olaf", "Ines", "Jonas", "Carla", "Henk");
	private static final List<String> LAST = List.of("Lee", "Olsen", "Dunn", "Berg", "Pinto", "Voss", "Moreau", "Haas");
	private static final List<String> DID = List.of("sold", "bought", "repaired", "counted", "painted", "moved", "lent", "burnt");
	private static final List<String> THINGS = List.of("boats", "nets", "crates", "bells", "ropes", "lamps", "carts", "sails");
	private static final List<String> WHERE = List.of("in Lund", "near Porto", "in Faro", "behind the old harbour", "at the market");

	private final Random random = new Random(1);
	private String before;
	private String after;
	private Ledger ledger;

	@Setup
	public void read() throws IOException {
		List<String> sentences = new ArrayList<>();
		for (int length = 0; length < CHARACTERS; length += sentences.getLast().length() + 1) sentences.add(sentence());
		before = text(sentences);
		ledger = decided();
		for (int i = 0; i < EDITS; i++) edit(sentences, i % 5);
		after = text(sentences);
	}

	private String sentence() {
		return "On " + (1 + random.nextInt(28)) + " March " + one(FIRST) + ' ' + one(LAST) + ' ' + one(DID) + ' ' + (11 + random.nextInt(900))
				+ ' ' + one(THINGS) + ' ' + one(WHERE) + " for $" + (1_000 + random.nextInt(90_000)) + '.';
	}

	private String one(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}

	/** Ten sentences a paragraph. */
	private static String text(List<String> sentences) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < sentences.size(); i++) text.append(sentences.get(i)).append(i % 10 == 9 ? "\n\n" : " ");
		return text.toString();
	}

	private void edit(List<String> sentences, int kind) {
		int at = random.nextInt(sentences.size());
		String sentence = sentences.get(at);
		switch (kind) {
			case 0 -> sentences.set(at, sentence.replaceFirst("\\d+ (?!March)", "7 "));
			case 1 -> sentences.add(random.nextInt(sentences.size()), sentences.remove(at));
			case 2 -> {
				sentences.remove(at);
				sentences.add(random.nextInt(sentences.size()), sentence.replace(" for $", " quickly for $"));
			}
			case 3 -> sentences.remove(at);
			default -> sentences.add(at, sentence());
		}
	}

	private Ledger decided() throws IOException {
		List<Item> all = opened(before, Ledger.of(List.of())).items();
		Review review = Review.open(new InMemory());
		review.apply(new DecideItems(all.subList(0, Math.min(ITEMS, all.size())), Status.VERIFIED), before, "Ann", Instant.EPOCH);
		return review.ledger();
	}

	private static ItemList opened(String text, Ledger ledger) {
		return ReviewedDraft.opened(Draft.of(text).filedOn(FILED), ledger, House.USUAL, RULES).items();
	}

	@Benchmark
	public int wordBreaks() {
		return Yardstick.wordBreaks(before) + Yardstick.wordBreaks(after);
	}

	@Benchmark
	public List<Claim> detected() {
		return RULES.claimsIn(Draft.of(after).filedOn(FILED));
	}

	@Benchmark
	public Places places() {
		return Anchoring.placesIn(after, ledger);
	}

	/** As the desk and every command open it. */
	@Benchmark
	public ItemList opened() {
		return opened(after, ledger);
	}
}
