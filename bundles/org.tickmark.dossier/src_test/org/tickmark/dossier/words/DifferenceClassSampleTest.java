package org.tickmark.dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.review.QuotationPolicy;

/** One thing is otherwise in each of these quotations, and one difference of its class has to be told, and none beside it. */
class DifferenceClassSampleTest {
	private static final int EACH = 60;

	private final Random random = new Random(Long.getLong("tickmark.quotations.seed", 99));
	private final SpokenProse prose = SpokenProse.of("frames.txt", random);

	@Test
	void oneDifferenceIsOneOfItsClass() {
		for (DifferenceClass kind : DifferenceClass.values()) {
			int right = 0;
			for (int i = 0; i < EACH; i++) if (told(kind)) right++;
			System.out.println(String.format(Locale.ROOT, "%-14s alone and of its class: %d of %d", kind.word(), right, EACH));
			assertThat((double) right / EACH).as(kind.word()).isGreaterThanOrEqualTo(0.95);
		}
	}

	private boolean told(DifferenceClass kind) {
		while (true) {
			List<String> said = new ArrayList<>();
			prose.startAgain();
			for (int i = 0; i < 3; i++) prose.whole().forEach(word -> said.add(word.text()));
			List<String> quoted = new ArrayList<>(said);
			int at = 3 + random.nextInt(said.size() - 8);
			if (!said.subList(at - 1, at + 2).stream().allMatch(word -> word.matches("[a-z]{4,}"))) continue;
			// A figure that is left out or put another word for is a change of a figure.
			if (isFigure(said.get(at)) || !alter(said, quoted, at, kind)) continue;
			WordIndex index = WordIndex.of(List.of(QuotationSearchTest.lines(String.join(" ", said))));
			var search = new QuotationSearch(index, QuotationPolicy.USUAL);
			List<Difference> differences = search.best(Quotation.of(String.join(" ", quoted))).getFirst().differences();
			boolean right = differences.size() == 1 && differences.getFirst().kind() == kind;
			if (!right && Boolean.getBoolean("tickmark.quotations.show"))
				System.out.println(kind + " " + differences + "\n  " + String.join(" ", said) + "\n  " + String.join(" ", quoted));
			return right;
		}
	}

	private static boolean isFigure(String word) {
		return WordIndex.of(List.of(QuotationSearchTest.lines(word))).keyOf(0).startsWith(FigureWords.SIGN);
	}

	/** @return whether there is something of that class to alter */
	private boolean alter(List<String> said, List<String> quoted, int at, DifferenceClass kind) {
		switch (kind) {
			case FILLER -> said.add(at, List.of("um,", "er,", "you know,", said.get(at)).get(random.nextInt(4)));
			case ELLIPSIS -> quoted.set(at, "\u2026");
			case INSERTION -> quoted.add(at, "[freshly painted]");
			case DELETION -> quoted.remove(at);
			case SUBSTITUTION -> quoted.set(at, "marble");
			case ORDER -> quoted.add(at, quoted.remove(at + 1));
			case SEAM -> {
				said.set(0, "We");
				quoted.set(0, "they");
			}
			case NEGATION -> quoted.add(at, random.nextBoolean() ? "not" : "never");
			case FIGURE -> {
				said.add(at, "17");
				quoted.add(at, random.nextBoolean() ? "seventy" : "71");
			}
			case NAME -> {
				said.add(at, "Haverkamp");
				quoted.add(at, prose.otherName("Haverkamp"));
			}
		}
		return true;
	}
}
