package org.tickmark.archive.quotes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class QuoteMatchingTest {
	private static final int QUOTATIONS = Integer.getInteger("tickmark.quotations", 5_000);
	private static final int MOST_COMPARED = 50;

	private record Said(String words, String speaker) { }

	@Test
	void saysWhatKindOfChangeItIs() {
		assertThat(kinds("We will open the new mill in the spring", "We will not open the new mill in the spring"))
				.containsExactly("negation");
		assertThat(kinds("It took 40 men to move the crane", "It took 60 men to move the crane")).containsExactly("figure");
		assertThat(kinds("I told Harlow to close the east gate", "I told Barrow to close the east gate")).containsExactly("name");
		assertThat(kinds("We will open the new mill in the spring", "We will open the old mill in the spring"))
				.containsExactly("substitution");
	}

	@Test
	void saysThatSomebodyElseSaidIt() {
		Spoken words = Spoken.of("We will open the new mill in the spring");

		assertThat(Variant.of(words, "Ada Harlow", words, "Tom Barrow", Set.of()).orElseThrow().kinds()).containsExactly(Variant.SPEAKER);
		assertThat(Variant.of(words, "Ada Harlow, the miller", words, "the miller, Tom Barrow", Set.of()).orElseThrow().kinds())
				.containsExactly(Variant.SPEAKER);
		assertThat(Variant.of(words, "Ada Harlow", words, "Harlow", Set.of())).isEmpty();
		assertThat(Variant.of(words, "Ada Harlow, the miller", words, "the miller, Ada Harlow", Set.of())).isEmpty();
		assertThat(Variant.of(words, "Ada Harlow", words, "the mayor of Barrow", Set.of())).isEmpty();
		assertThat(Variant.of(words, "Ada Harlow", words, "the minister", Set.of())).isEmpty();
		assertThat(Variant.of(words, "Ada Harlow", words, "She", Set.of())).isEmpty();
	}

	@Test
	void takesSentencesOfTheSameMakeForTwo() {
		Comparison compared = Comparison.laid(Spoken.of("We will pay for the bridge before the end of the winter"),
				Spoken.of("We will pay for the school before the end of the summer"));

		assertThat(compared.isOne(Set.of("we", "will", "pay", "for", "the", "before", "end", "of"))).isFalse();
	}

	@Test
	void typographyIsNoDifference() {
		assertThat(Spoken.of("We don\u2019t know \u2013 yet.").key()).isEqualTo(Spoken.of("We don't know - yet").key());
	}

	@Test
	void takesOfReportedWordsWhatStandsInMarks() {
		assertThat(Spoken.inMarks("that the mill was \u201Ca place for all of us\u201D and more")).containsExactly("a place for all of us");
	}

	/** Half of all that is planted has a word, a "not" or a figure changed somewhere, or is given to somebody else. */
	@Test
	void findsPlantedVariantsAmongManyQuotations() {
		var prose = new OwnProse(7);
		List<Said> said = new ArrayList<>();
		for (int i = 0; i < QUOTATIONS; i++) said.add(new Said(prose.quotation(), prose.name()));
		Set<Long> planted = new HashSet<>();
		int step = QUOTATIONS / Math.max(1, QUOTATIONS / 50);
		for (int i = 0; i < QUOTATIONS; i += step) {
			Said original = said.get(i);
			planted.add(pair(i, said.size()));
			said.add(switch (i / step % 4) {
				case 0 -> new Said(prose.withOtherWord(original.words()), original.speaker());
				case 1 -> new Said(prose.denied(original.words()), original.speaker());
				case 2 -> new Said(prose.withOtherFigure(original.words()), original.speaker());
				default -> new Said(original.words(), prose.name());
			});
		}

		Set<Long> found = variants(said);

		Set<Long> right = new HashSet<>(found);
		right.retainAll(planted);
		double precision = 100.0 * right.size() / found.size();
		double recall = 100.0 * right.size() / planted.size();
		System.out.printf("%,d pairs among %,d quotations: precision %.2f, recall %.2f%n", planted.size(), QUOTATIONS, precision, recall);
		assertThat(precision).isGreaterThanOrEqualTo(98);
		assertThat(recall).isGreaterThanOrEqualTo(95);
	}

	/** However many there are, each is compared with some others only: the work grows as the number of quotations does. */
	@Test
	void comparesEachWithFew() {
		var prose = new OwnProse(7);
		List<Spoken> spoken = new ArrayList<>();
		for (int size = QUOTATIONS / 4; size <= QUOTATIONS; size *= 2) {
			while (spoken.size() < size) spoken.add(Spoken.of(prose.quotation()));

			int pairs = compared(spoken).size();

			System.out.printf("%,d quotations: %,d pairs compared%n", size, pairs);
			assertThat(pairs).isLessThan(MOST_COMPARED * size);
		}
	}

	private static Set<Long> variants(List<Said> said) {
		List<Spoken> spoken = said.stream().map(each -> Spoken.of(each.words())).toList();
		Set<String> common = common(spoken);
		return compared(spoken).parallelStream().filter(pair -> {
			int one = (int) (pair >>> 32);
			int other = pair.intValue();
			return Variant.of(spoken.get(one), said.get(one).speaker(), spoken.get(other), said.get(other).speaker(), common).isPresent();
		}).collect(toSet());
	}

	/** The pairs that are compared word by word. */
	private static Set<Long> compared(List<Spoken> spoken) {
		Map<Long, List<Long>> bands = new HashMap<>();
		for (int i = 0; i < spoken.size(); i++)
			for (long band : MinHash.bands(spoken.get(i).keys())) bands.computeIfAbsent(band, key -> new ArrayList<>(2)).add((long) i);
		Set<Long> met = new HashSet<>();
		for (List<Long> band : bands.values())
			for (Neighbours.Pair pair : Neighbours.of(band)) met.add(pair((int) pair.one(), (int) pair.other()));
		return met;
	}

	private static Set<String> common(List<Spoken> spoken) {
		Map<String, Long> times = spoken.stream().flatMap(each -> each.keys().stream().distinct())
				.collect(groupingBy(word -> word, counting()));
		times.values().removeIf(count -> count <= CommonWords.beyond(spoken.size()));
		return times.keySet();
	}

	private static long pair(int one, int other) {
		return (long) one << 32 | other;
	}

	private static List<String> kinds(String one, String other) {
		return Variant.of(Spoken.of(one), "Ada Harlow", Spoken.of(other), "Ada Harlow", Set.of()).orElseThrow().kinds();
	}
}
