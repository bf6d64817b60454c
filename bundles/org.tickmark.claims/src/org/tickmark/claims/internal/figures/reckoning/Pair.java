package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Two numbers of one thing, before and after: "from 1.2m to 1.38m".
 *
 * @param start token where the pair begins, the "from" or "to"; {@code end} is behind its last figure
 * @param split whether the change stands between the two: "1.38m, up 15 % from 1.2m"
 */
record Pair(Placed before, Placed after, int start, int end, boolean split) {
	/** Between two figures they open something else. */
	private static final WordSet BREAKS = WordSet.of(";", ".", ":", "and", "or", "but", "that", "which", "who", "while", "whereas", "as",
			"with", "when", "if", "because", "after", "before", "than", "per", "(", ")", "\"", "\u201C", "\u201D", "\u2014");
	private static final WordSet HAD = WordSet.of("had", "was", "were", "cost", "employed", "held", "sold", "earned", "paid");
	private static final WordSet SCALES = WordSet.of("thousand", "million", "billion", "trillion", "m", "bn", "k", "mn", "tn");
	/** How many words may say what was counted, and when: "from 40 flats in the old town to 90". */
	private static final int REACH = 7;
	private static final int NEAR = 5;
	private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(20);

	/** Whether the word, or mark, opens something else. */
	static boolean breaks(Words words, int token) {
		return words.in(token, BREAKS);
	}

	static List<Pair> in(FigureSentence sentence) {
		List<Pair> pairs = new ArrayList<>();
		for (Placed figure : sentence.figures()) {
			if (!figure.isAmount()) continue;
			int from = sentence.head(figure) - 1;
			if (!sentence.words().is(from, "from")) {
				now(sentence, figure).ifPresent(pairs::add);
				continue;
			}
			Optional<Pair> pair = upTo(sentence, figure, from).or(() -> toFrom(sentence, figure, from)).or(() -> split(sentence, figure,
					from));
			pair.ifPresent(pairs::add);
		}
		return pairs;
	}

	/** "from A to B". */
	private static Optional<Pair> upTo(FigureSentence sentence, Placed before, int from) {
		Words words = sentence.words();
		for (int i = before.to(); i < before.to() + REACH && i < words.size(); i++) {
			if (words.is(i, "to")) {
				Optional<Placed> after = sentence.atBlurred(i + 1);
				if (after.isPresent()) return of(before, after.get(), from, sentence.behind(after.get()), false, words);
			}
			if (words.in(i, BREAKS) || sentence.at(i).isPresent()) return Optional.empty();
		}
		return Optional.empty();
	}

	/** "had A flats and now has B". */
	private static Optional<Pair> now(FigureSentence sentence, Placed before) {
		Words words = sentence.words();
		int index = sentence.figures().indexOf(before) + 1;
		if (index >= sentence.figures().size() || !words.in(sentence.head(before) - 1, HAD)) return Optional.empty();
		Placed after = sentence.figures().get(index);
		int head = sentence.head(after);
		boolean now = sentence.find(head - 3, head, Set.of("now")) >= 0 && after.from() - before.to() <= REACH + 2;
		return now ? of(before, after, sentence.head(before), sentence.behind(after), false, words) : Optional.empty();
	}

	/** "to B from A". */
	private static Optional<Pair> toFrom(FigureSentence sentence, Placed before, int from) {
		for (int i = from; i > from - NEAR && i > 0; i--) {
			Optional<Placed> after = sentence.before(i);
			if (after.isPresent()) {
				int to = sentence.head(after.get()) - 1;
				return sentence.words().is(to, "to") ? of(before, after.get(), to, sentence.behind(before), false, sentence.words())
						: Optional.empty();
			}
			if (sentence.words().in(i - 1, BREAKS)) return Optional.empty();
		}
		return Optional.empty();
	}

	/** "B, up 15 % from A": the change is the figure between the two. */
	private static Optional<Pair> split(FigureSentence sentence, Placed before, int from) {
		Words words = sentence.words();
		int at = sentence.figures().indexOf(before);
		if (at < 2) return Optional.empty();
		Placed change = sentence.figures().get(at - 1);
		Placed after = sentence.figures().get(at - 2);
		boolean said = (change.isPercentage() || change.isDifference()) && Direction.last(words, after.to(), from) >= 0;
		if (!said || from - change.to() > 3) return Optional.empty();
		for (int i = after.to(); i < from; i++) if (words.in(i, BREAKS) && !words.is(i, "than")) return Optional.empty();
		return change.from() - after.to() > REACH ? Optional.empty() : of(before, after, after.from(), sentence.behind(before), true,
				words);
	}

	private static Optional<Pair> of(Placed before, Placed after, int start, int end, boolean split, Words words) {
		return alike(before, after, words).filter(pair -> after.isAmount() && pair.before.value().signum() > 0
				&& after.value().signum() >= 0)
				.map(pair -> new Pair(pair.before, after, start, end, split));
	}

	/** Two of one unit, the first as large as it is meant: in "from 1.2 to 1.38 million" it is a million times what it says. */
	static Optional<Pair> alike(Placed before, Placed after, Words words) {
		Figure one = before.figure();
		Figure two = after.figure();
		String unit = base(one);
		boolean units = unit.equals(base(two)) || unit.isEmpty() || two.unit().isEmpty() && !unit.equals("%");
		if (!units) return Optional.empty();
		// "From 80 to 88 percent": of both.
		boolean percent = two.unit().equals("%") && one.unit().isEmpty() && one.of().isEmpty();
		Placed first = percent ? with(before, new Figure(two.role(), one.value(), one.upTo(), one.step(), "%", one.of(), one.precision()))
				: before;
		var pair = new Pair(first, after, before.from(), after.to(), false);
		if (hasScale(before, words) || !hasScale(after, words) || after.value().signum() == 0) return Optional.of(pair);
		BigDecimal scale = scale(after);
		if (one.value().compareTo(BigDecimal.valueOf(1000)) >= 0 || scale.signum() <= 0) return Optional.of(pair);
		// "From 500 to 1 million" means 500.
		if (one.value().multiply(scale).compareTo(after.value().multiply(MOST_TIMES)) > 0) return Optional.of(pair);
		var scaled = new Figure(one.role(), one.value().multiply(scale), one.upTo(), one.step().multiply(scale), two.unit(), one.of(),
				one.precision());
		return Optional.of(new Pair(with(before, scaled), after, before.from(), after.to(), false));
	}

	private static Placed with(Placed placed, Figure figure) {
		return new Placed(placed.claim(), figure, placed.from(), placed.to(), placed.text());
	}

	/** "USD" of both "$1,500" and "$1,800 a month". */
	private static String base(Figure figure) {
		int per = figure.unit().indexOf('/');
		return per < 0 || figure.role() != Role.RATE ? figure.unit() : figure.unit().substring(0, per);
	}

	private static boolean hasScale(Placed figure, Words words) {
		for (int i = figure.from(); i < figure.to(); i++) if (words.in(i, SCALES)) return true;
		return false;
	}

	/** A thousand, a million, a billion: what the first digits were multiplied by. */
	private static BigDecimal scale(Placed figure) {
		for (int power : new int[] {12, 9, 6, 3}) {
			BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(power);
			if (figure.value().compareTo(scale) >= 0) return scale;
		}
		return BigDecimal.ZERO;
	}
}
