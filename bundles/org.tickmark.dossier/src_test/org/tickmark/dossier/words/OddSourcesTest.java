package org.tickmark.dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.SourceText;
import org.tickmark.review.QuotationPolicy;

class OddSourcesTest {
	private static final String SAID = "We never told Petrov that the mill in Norrvik had lost forty barrels of oil.";

	@Test
	void aSpeechIsFoundWholeInATimeThatGrowsWithItsLength() {
		String speech = speech(16_000);
		QuotationSearch search = in(speech);
		search.best(Quotation.of(cut(speech, 2_000)));

		double two = seconds(() -> assertThat(search.best(Quotation.of(cut(speech, 2_000))).getFirst().differences()).isEmpty());
		double eight = seconds(() -> assertThat(search.best(Quotation.of(cut(speech, 8_000))).getFirst().differences()).isEmpty());

		System.out.printf(Locale.ROOT, "a quotation of 2,000 words took %.0f ms, of 8,000 words %.0f ms%n", two * 1000, eight * 1000);
		assertThat(eight).isLessThan(12 * two + 0.1);
	}

	@Test
	void oneWordAHundredThousandTimesIsNoTrap() {
		QuotationSearch search = in("no ".repeat(100_000));

		assertThat(seconds(() -> search.best(Quotation.of("no ".repeat(200))))).isLessThan(2);
		assertThat(seconds(() -> CopiedUnmarked.in("no ".repeat(20_000), List.of(), index("no ".repeat(100_000)), () -> false)))
				.isLessThan(2);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "\u2026", "[sic]", "\"\"", "12", "\u05E9\u05DC\u05D5\u05DD", "...", "[the mayor]"})
	void whatHoldsNothingIsFoundNowhere(String quoted) {
		assertThat(in(SAID).best(Quotation.of(quoted))).isEmpty();
		assertThat(in("").best(Quotation.of(quoted))).isEmpty();
	}

	@Test
	void aTranscriptInCapitalsTellsChangesAllTheSame() {
		assertThat(in(SAID.toUpperCase(Locale.ROOT)).best(Quotation.of(SAID)).getFirst().differences()).isEmpty();
		assertThat(changed(SAID.toUpperCase(Locale.ROOT), "Petrov", "Okafor")).extracting(Difference::kind)
				.containsExactly(DifferenceClass.NAME);
	}

	@Test
	void aTranscriptOfAMachineWithoutCapitalsAndMarksTellsChangesAllTheSame() {
		String machine = SAID.toLowerCase(Locale.ROOT).replace(".", "");

		assertThat(in(machine).best(Quotation.of(SAID)).getFirst().differences()).isEmpty();
		assertThat(changed(machine, "Petrov", "Okafor")).extracting(Difference::kind).containsExactly(DifferenceClass.NAME);
		assertThat(changed(machine, "forty", "14")).extracting(Difference::kind).containsExactly(DifferenceClass.FIGURE);
		assertThat(changed(machine, "never told", "told")).extracting(Difference::kind).containsExactly(DifferenceClass.NEGATION);
	}

	private static List<Difference> changed(String said, String word, String other) {
		return in(said).best(Quotation.of(SAID.replace(word, other))).getFirst().differences();
	}

	private static QuotationSearch in(String said) {
		return new QuotationSearch(index(said), QuotationPolicy.USUAL);
	}

	private static WordIndex index(String said) {
		SourceText text = QuotationSearchTest.lines(said);
		return WordIndex.of(List.of(text));
	}

	private static String speech(int words) {
		SpokenProse prose = SpokenProse.of("frames.txt", new Random(3));
		var speech = new StringBuilder();
		for (int size = 0; size < words;) {
			List<SpokenProse.Said> sentence = prose.sentence();
			sentence.forEach(word -> speech.append(word.text()).append(' '));
			size += sentence.size();
		}
		return speech.toString();
	}

	private static String cut(String speech, int words) {
		int at = speech.length() / 5;
		int end = at;
		for (int i = 0; i < words; i++) end = speech.indexOf(' ', end + 1);
		return speech.substring(speech.indexOf(' ', at) + 1, end);
	}

	private static double seconds(Runnable work) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		work.run();
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
	}
}
