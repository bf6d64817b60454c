package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.Calculation.Operation;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** How much more one number is than another of the same thing: "rose by 3,000 from 12,000 to 18,000". */
final class Differences {
	static final WordSet COMPARED = WordSet.of("more", "fewer", "less", "higher", "lower", "above", "below", "up", "down");
	private static final WordSet WENT = WordSet.of("went", "goes", "go", "gone", "going");
	private static final WordSet LEADS = WordSet.of("by", "of", "a", "an");
	private static final WordSet GLUE = WordSet.of(",", "(", "\u2014", "\u2013", "or", "a", "an", "of", "by", "in", "all");
	private static final int NEAR = 3;
	/** Who counts a tenth of the difference counts something else. */
	private static final BigDecimal FAR = BigDecimal.TEN;

	private Differences() { }

	/** Whether a difference is told beside the pair that is none. */
	static boolean read(FigureSentence sentence, Pair pair, Consumer<Reckoning> found) {
		Optional<Placed> change = pair.split() ? between(sentence, pair) : ahead(sentence, pair).or(() -> behind(sentence, pair));
		if (change.isEmpty() || !areOfOne(sentence, pair.after(), change.get(), pair.before())) return false;
		return !agree(pair, change.get(), found);
	}

	private static Optional<Placed> between(FigureSentence sentence, Pair pair) {
		Placed change = sentence.figures().get(sentence.figures().indexOf(pair.after()) + 1);
		boolean than = sentence.find(change.to(), pair.before().from(), COMPARED) >= 0;
		return Optional.of(change).filter(Placed::isDifference).filter(figure -> than || leads(sentence, figure));
	}

	/** "rose by D from A to B", "a rise of D, from A to B". */
	private static Optional<Placed> ahead(FigureSentence sentence, Pair pair) {
		Words words = sentence.words();
		int end = words.is(pair.start() - 1, ",") ? pair.start() - 1 : pair.start();
		for (int i = end; i > end - NEAR; i--) {
			Optional<Placed> change = sentence.before(i).filter(Placed::isDifference);
			if (change.isPresent()) {
				boolean adjoins = behind(sentence, change.get()) == end;
				return adjoins && leads(sentence, change.get()) ? change : Optional.empty();
			}
			if (!words.isWord(i - 1)) return Optional.empty();
		}
		return Optional.empty();
	}

	/** Whether it is a change by its words: "rose by 3,000", "a rise of 3,000", "up 3,000". */
	private static boolean leads(FigureSentence sentence, Placed change) {
		int at = sentence.head(change) - 1;
		while (at > change.from() - 2 * NEAR && sentence.words().in(at, LEADS)) at--;
		return Direction.last(sentence.words(), at, at + 1) == at;
	}

	/** "from A to B, a rise of D", "from A to B, up D". */
	private static Optional<Placed> behind(FigureSentence sentence, Pair pair) {
		Words words = sentence.words();
		// "Seats from $12 to $18, up $3" are dearer by that much, all of them.
		if (Direction.last(words, pair.start() - NEAR, pair.start()) < 0 && !words.in(pair.start() - 1, WENT)) return Optional.empty();
		int first = behind(sentence, pair.after().from() > pair.before().from() ? pair.after() : pair.before());
		int at = first;
		boolean said = false;
		while (at < first + 2 * NEAR && sentence.at(at).isEmpty() && (words.in(at, GLUE) || Direction.last(words, at, at + 1) == at)) {
			said |= !words.in(at, GLUE);
			at++;
		}
		Optional<Placed> change = sentence.at(at).filter(Placed::isDifference);
		if (change.isEmpty() || words.isWord(first)) return Optional.empty();
		int end = behind(sentence, change.get());
		boolean more = words.in(end, COMPARED) || words.in(end - 1, COMPARED);
		if (words.in(end, COMPARED)) end++;
		return (said || more) && !words.isWord(end) && !words.isNumber(end) ? change : Optional.empty();
	}

	/** The token behind the figure and the noun that it counts. */
	static int behind(FigureSentence sentence, Placed figure) {
		return sentence.behind(figure) + noun(sentence, figure).size();
	}

	/** What the figure counts, where it stands behind it: "passengers" of "3,000 fewer passengers" too. */
	private static List<String> noun(FigureSentence sentence, Placed figure) {
		Words words = sentence.words();
		List<String> noun = new ArrayList<>();
		if (figure.is(Role.MEASURE) || figure.is(Role.TEMPERATURE)) return noun;
		String[] of = figure.figure().of().toLowerCase(Locale.ROOT).split(" ");
		for (int i = 0; i < of.length && words.isWord(figure.to() + i) && words.lower(figure.to() + i).equals(of[i]); i++) noun.add(of[i]);
		return noun;
	}

	/** Whether all three are of one unit and, as far as they say, of one thing. */
	static boolean areOfOne(FigureSentence sentence, Placed after, Placed change, Placed before) {
		if (!areOfOneUnit(after, before) || !change.isPercentage() && !areOfOneUnit(after, change)) return false;
		String now = named(sentence, after);
		String more = change.isPercentage() ? "" : named(sentence, change);
		String then = named(sentence, before);
		boolean known = then.isEmpty() || then.equals(now) || then.equals(more);
		return known && (now.isEmpty() || more.isEmpty() || now.equals(more)) && (more.isEmpty() || then.isEmpty() || more.equals(then));
	}

	private static String named(FigureSentence sentence, Placed figure) {
		List<String> noun = noun(sentence, figure);
		return noun.isEmpty() || COMPARED.contains(noun.getLast()) ? "" : Stems.of(noun.getLast());
	}

	private static boolean areOfOneUnit(Placed one, Placed other) {
		String unit = one.figure().unit();
		String second = other.figure().unit();
		if (unit.equals(second)) return true;
		int per = unit.indexOf('/');
		int secondPer = second.indexOf('/');
		// "18,000 a day, 3,000 more".
		return per >= 0 && secondPer < 0 && unit.substring(0, per).equals(second);
	}

	private static boolean agree(Pair pair, Placed change, Consumer<Reckoning> found) {
		boolean up = pair.after().value().compareTo(pair.before().value()) >= 0;
		Placed high = up ? pair.after() : pair.before();
		Placed low = up ? pair.before() : pair.after();
		BigDecimal result = high.value().subtract(low.value());
		boolean near = change.value().multiply(FAR).compareTo(result) >= 0 && change.value().compareTo(high.value()) <= 0;
		if (result.signum() == 0 || !near) return true;
		Bounds exact = room(high, false).minus(room(low, false));
		boolean right = Rounding.accepted(change.figure()).meets(exact) || room(change, false).meets(exact)
				|| !isEven(high, low, change) && room(change, true).meets(room(high, true).minus(room(low, true)));
		var calculation = new Calculation(Operation.DIFFERENCE, List.of(high.text(), low.text()), result, exact.low(), exact.high(),
				change.figure().unit(), change.text());
		if (right) {
			found.accept(Reckoning.right(Rules.CHANGE, change, calculation, pair.before(), pair.after()));
		} else {
			boolean stated = high.isStated() && low.isStated() && change.isStated();
			found.accept(Reckoning.wrong(Rules.CHANGE, change, new FigureFault.Miscalculated(calculation, stated
					? Written.like(change, result)
					: Optional.empty()), pair.before(), pair.after()));
		}
		return right;
	}

	private static Bounds room(Placed figure, boolean loose) {
		Figure written = figure.figure();
		if (figure.is(Role.PLAIN)) return Bounds.of(figure.value());
		return Rounding.bounds(written, loose ? Rounding.loose(written) : Rounding.fair(written));
	}

	/** Whether all are written to the same places; "18,123, 6,000 more than the 12,000" is told roughly. */
	private static boolean isEven(Placed... figures) {
		BigDecimal coarsest = BigDecimal.ZERO;
		for (Placed figure : figures) coarsest = coarsest.max(Rounding.loose(figure.figure()));
		for (Placed figure : figures) if (figure.value().remainder(coarsest).signum() != 0) return false;
		return true;
	}
}
