package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.Calculation.Operation;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** What a number became, beside what the sentence says of the change: "rose 15 % from 1.2m to 1.38m", "doubled from 40 to 90". */
final class ChangeReader {
	/** May stand between the two numbers and what is said of their change. */
	private static final WordSet GLUE = WordSet.of(",", "(", "\u2014", "\u2013", "-", "or", "a", "an", "the", "of", "by", "up", "down",
			"increase", "rise", "gain", "growth", "jump", "surge", "drop", "fall", "decline", "decrease", "reduction", "change", "some",
			"about", "just", "around", "nearly", "almost", "roughly", "over", "more", "less", "than", "in", "that", "is", "which", "year",
			"cut", "improvement", "loss", "slump", "leap", "plunge", "approximately", "only", "well", "under");
	private static final WordSet BREAKS = WordSet.of(";", ".", ":", "and", "or", "but", "while", "whereas", "(", ")", "with", "after",
			"when");
	private static final WordSet OTHERWISE = WordSet.of("not", "n't", "never", "if", "from", "versus", "below", "above", "short");
	private static final WordSet BEFORE = WordSet.of("now", "before", "then", "last", "a", "in", "previously", "at", "earlier", "today");
	private static final int REACH = 8;
	private static final int NEAR = 6;
	/** With more room for rounding nobody can say which figure is right. */
	private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(4);
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final FigureSentence sentence;
	private final Words words;
	private final Consumer<Reckoning> found;

	ChangeReader(FigureSentence sentence, Consumer<Reckoning> found) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.found = found;
	}

	void read() {
		Pair.in(sentence).forEach(this::read);
		MoreThan.in(sentence).forEach(this::read);
	}

	private void read(Pair pair) {
		Optional<Placed> change = change(pair);
		if (change.isPresent()) {
			compare(pair, change.get());
			return;
		}
		boolean told = Differences.read(sentence, pair, found) || pair.split();
		if (!told && !MultipleReader.read(sentence, pair, found) && !PartReader.read(sentence, pair, found)) direction(pair);
	}

	private Optional<Placed> change(Pair pair) {
		if (pair.split()) {
			return Optional.of(sentence.figures().get(sentence.figures().indexOf(pair.after()) + 1)).filter(ChangeReader::isChange);
		}
		return ahead(pair).or(() -> behind(pair));
	}

	/** "rose 15 % from A to B", "a 15 % increase from A to B". */
	private Optional<Placed> ahead(Pair pair) {
		for (int i = pair.start(); i > pair.start() - NEAR && i > 0; i--) {
			Optional<Placed> change = sentence.before(i).filter(ChangeReader::isChange);
			if (change.isPresent()) {
				boolean said = Direction.last(words, sentence.head(change.get()) - 5, pair.start()) >= 0;
				return said ? change : Optional.empty();
			}
			if (words.in(i - 1, BREAKS)) return Optional.empty();
		}
		return Optional.empty();
	}

	/** "from A to B, a 15 % increase", "from A to B, up 15 %". */
	private Optional<Placed> behind(Pair pair) {
		int at = pair.end();
		// "From 40 flats to 90 flats, up ..." has a word or two of what was counted.
		while (at < pair.end() + 3 && words.isWord(at) && !words.in(at, GLUE) && sentence.at(at).isEmpty()) at++;
		int first = at;
		while (at < first + REACH && words.in(at, GLUE) && sentence.at(at).isEmpty()) at++;
		Optional<Placed> change = sentence.at(at).filter(ChangeReader::isChange);
		if (change.isEmpty() || at == first) return Optional.empty();
		int than = sentence.find(change.get().to(), change.get().to() + 3, Set.of("than"));
		boolean otherwise = words.in(change.get().to(), OTHERWISE) || words.in(change.get().to() + 1, OTHERWISE)
				|| than >= 0 && !words.in(than + 1, BEFORE);
		boolean said = Direction.last(words, first, change.get().to() + 3) >= 0 || words.is(first, "(") || words.is(at - 1, "or");
		return said && !otherwise ? change : Optional.empty();
	}

	private static boolean isChange(Placed figure) {
		return figure.isPercentage() || figure.is(Role.POINTS) && figure.figure().upTo().isEmpty();
	}

	private void compare(Pair pair, Placed change) {
		int from = pair.split() ? change.from() - 3 : Math.min(pair.start(), sentence.head(change)) - 5;
		int word = Direction.last(words, from, Math.max(change.to() + 3, pair.start()));
		Bounds room = change(pair, change.is(Role.POINTS));
		if (word >= 0 && isOtherWay(pair, word)) {
			if (Direction.isVerb(words, word)) wrongWay(pair, word);
			return;
		}
		if (change.is(Role.POINTS)) points(pair, change);
		else if (pair.before().isPercentage() && pair.after().isPercentage()) percentOfPercentages(pair, change, room);
		else relative(pair, change, room);
	}

	/** The change with room for rounding, in per cent or in points, without its sign. */
	private static Bounds change(Pair pair, boolean points) {
		BigDecimal step = Rounding.fair(pair.before().figure()).min(Rounding.fair(pair.after().figure()));
		Bounds before = Rounding.bounds(pair.before().figure(), step);
		Bounds after = Rounding.bounds(pair.after().figure(), step);
		boolean down = pair.after().value().compareTo(pair.before().value()) < 0;
		Bounds apart = points || !before.isPositive() ? after.minus(before) : after.over(before).minus(Bounds.of(BigDecimal.ONE)).percent();
		return down ? apart.negated() : apart;
	}

	private static BigDecimal result(Pair pair, boolean points) {
		BigDecimal apart = pair.after().value().subtract(pair.before().value());
		return points ? apart : Bounds.of(apart).over(Bounds.of(pair.before().value())).percent().low();
	}

	private static Calculation calculation(Pair pair, Placed change, boolean points) {
		Bounds room = change(pair, points);
		BigDecimal result = result(pair, points);
		Bounds signed = result.signum() < 0 ? room.negated() : room;
		return new Calculation(points ? Operation.POINTS : Operation.CHANGE, List.of(Written.term(pair.before()),
				Written.term(pair.after())), result,
				signed.low(), signed.high(), points ? "" : "%", change.text());
	}

	private void relative(Pair pair, Placed change, Bounds room) {
		Calculation calculation = calculation(pair, change, false);
		if (Rounding.accepted(change.figure()).meets(room)) {
			found.accept(Reckoning.right(Rules.CHANGE, change, calculation, pair.before(), pair.after()));
			return;
		}
		BigDecimal size = calculation.result().abs();
		boolean fraction = change.value().compareTo(BigDecimal.ONE) < 0 && Rounding.accepted(change.figure()).percent().meets(room);
		Optional<String> right = right(change, size, room);
		if (fraction) {
			found.accept(Reckoning.wrong(Rules.DECIMAL_PERCENT, change, new FigureFault.FractionAsPercent(calculation,
					Written.like(change, change.value().multiply(HUNDRED))), pair.before(), pair.after()));
		} else {
			found.accept(Reckoning.wrong(Rules.CHANGE, change, new FigureFault.Miscalculated(calculation, right), pair.before(),
					pair.after()));
		}
	}

	/** Only where rounding does not leave several figures to choose from. */
	private static Optional<String> right(Placed change, BigDecimal size, Bounds room) {
		BigDecimal width = room.high().subtract(room.low());
		boolean single = width.compareTo(change.figure().step().multiply(MOST_STEPS)) <= 0 && change.isStated();
		return single ? Written.like(change, size) : Optional.empty();
	}

	/** "rose from 4 % to 6 %, an increase of 2 %": it is 2 points, or 50 %. */
	private void percentOfPercentages(Pair pair, Placed change, Bounds room) {
		Bounds accepted = Rounding.accepted(change.figure());
		Bounds points = change(pair, true);
		// With single digits rounding would excuse anything; but nobody writes the points by chance.
		boolean exactly = result(pair, true).abs().compareTo(change.value()) == 0
				&& !accepted.meets(Bounds.of(result(pair, false).abs()));
		if (accepted.meets(room) && !exactly) {
			found.accept(Reckoning.right(Rules.CHANGE, change, calculation(pair, change, false), pair.before(), pair.after()));
		} else if (accepted.meets(points)) {
			found.accept(Reckoning.wrong(Rules.POINTS, change, new FigureFault.PercentForPoints(calculation(pair, change, true),
					calculation(pair, change, false), inPoints(change)), pair.before(), pair.after()));
		} else {
			found.accept(Reckoning.wrong(Rules.CHANGE, change,
					new FigureFault.Miscalculated(calculation(pair, change, false), right(change, result(pair, false).abs(), room)),
					pair.before(), pair.after()));
		}
	}

	private static Optional<String> inPoints(Placed change) {
		String written = change.text();
		int end = written.length();
		while (end > 0 && !Character.isDigit(written.charAt(end - 1))) end--;
		return end == 0 ? Optional.empty() : Optional.of(written.substring(0, end) + " percentage points");
	}

	private void points(Pair pair, Placed change) {
		Calculation calculation = calculation(pair, change, true);
		Bounds room = change(pair, true);
		if (Rounding.accepted(change.figure()).meets(room)) {
			found.accept(Reckoning.right(Rules.CHANGE, change, calculation, pair.before(), pair.after()));
		} else {
			found.accept(Reckoning.wrong(Rules.CHANGE, change,
					new FigureFault.Miscalculated(calculation, right(change, calculation.result().abs(), room)), pair.before(),
					pair.after()));
		}
	}

	/** "rose from 90 to 40". */
	private void direction(Pair pair) {
		int word = Direction.last(words, pair.start() - 3, pair.start());
		if (word >= 0 && Direction.isVerb(words, word) && isOtherWay(pair, word)) wrongWay(pair, word);
	}

	private boolean isOtherWay(Pair pair, int word) {
		Bounds before = Rounding.bounds(pair.before().figure(), Rounding.tight(pair.before().figure()));
		Bounds after = Rounding.bounds(pair.after().figure(), Rounding.tight(pair.after().figure()));
		return Direction.at(words, word) == Direction.UP ? before.isAbove(after) : after.isAbove(before);
	}

	private void wrongWay(Pair pair, int word) {
		found.accept(Reckoning.wrong(Rules.CHANGE, pair.after(),
				new FigureFault.WrongDirection(words.text(word), pair.before().text(), pair.after().text()), pair.before()));
	}
}
