package org.tickmark.claims.internal.figures.reckoning;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Ranges that begin above their end, and averages that lie outside theirs. */
final class RangeReader {
	private static final WordSet RANGES = WordSet.of("range", "ranged", "ranges", "ranging", "vary", "varied", "varies", "varying");
	private static final WordSet AVERAGES = WordSet.of("average", "averaged", "averaging", "mean", "median", "averages");
	private static final WordSet TO_AVERAGE = WordSet.of("of", "was", "is", "at", "being", "about", "around", "an", "a", "the", "roughly",
			":", "salary", "price", "age", "score", "wage", "rent", "value", "height", "weight", "size", "cost", "pay", "bid");
	private static final WordSet OTHERS = WordSet.of("above", "below", "than", "from", "over", "under", "national", "more", "less",
			"nationally");
	private static final WordSet CONTESTS = WordSet.of("lead", "leads", "leading", "led", "ahead", "vote", "voted", "poll", "won", "beat",
			"lost",
			"trails", "trailing", "trailed", "victory", "win", "margin", "edge", "advantage", "defeated", "favor", "favour", "split");
	private static final Set<Role> MEASURED = EnumSet.of(Role.PERCENTAGE, Role.MONEY, Role.MEASURE, Role.COUNT, Role.RATE, Role.TEMPERATURE,
			Role.POINTS);
	private static final WordSet SCALES = WordSet.of("million", "billion", "trillion", "thousand", "hundred", "m", "bn", "k");
	private static final int REACH = 5;

	private final FigureSentence sentence;
	private final Words words;
	private final Consumer<Reckoning> found;

	RangeReader(FigureSentence sentence, Consumer<Reckoning> found) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.found = found;
	}

	/** Two ends of one range: two figures, or one that is written with a dash. */
	private record Range(Placed low, Placed high, Figure lowest, Figure highest, String lowText, String highText) { }

	void read() {
		for (Placed figure : sentence.figures()) {
			Optional<Range> range = between(figure).or(() -> ranging(figure)).or(() -> dashed(figure)).or(() -> tied(figure));
			range.ifPresent(this::compare);
		}
	}

	/** "between A and B". */
	private Optional<Range> between(Placed low) {
		// "Between the 40 houses and the 20 barns" is a place, no range.
		if (!words.is(low.from() - 1, "between") && !words.is(sentence.head(low) - 1, "between") || sentence.find(low.from() - 2,
				low.from(),
				Set.of("the", "its", "their")) >= 0 || !isEnd(low)) return Optional.empty();
		for (int i = low.to(); i < low.to() + REACH; i++) {
			if (words.is(i, "and") && words.is(i + 1, "the")) return Optional.empty();
			if (words.is(i, "and")) return sentence.atBlurred(i + 1).flatMap(high -> range(low, high));
			if (sentence.at(i).isPresent() || !words.isWord(i)) return Optional.empty();
		}
		return Optional.empty();
	}

	/** "ranging from A to B"; a bare "from A to B" may go down, but an average lies between the two. */
	private Optional<Range> ranging(Placed low) {
		int from = sentence.head(low) - 1;
		if (!words.is(from, "from") || !low.isAmount()) return Optional.empty();
		boolean said = sentence.find(from - 3, from, RANGES) >= 0;
		if (!said && Direction.last(words, 0, words.size()) >= 0) return Optional.empty();
		for (int i = low.to(); i < low.to() + REACH; i++) {
			if (words.is(i, "to")) return sentence.atBlurred(i + 1).flatMap(high -> range(low, high))
					.filter(range -> said || range.lowest().value().compareTo(range.highest().value()) <= 0);
			if (sentence.at(i).isPresent() || !words.isWord(i)) return Optional.empty();
		}
		return Optional.empty();
	}

	/** A number, or a word for one that alone says little: "between five and three offers". */
	private static boolean isEnd(Placed figure) {
		return figure.isAmount() || figure.is(Role.PLAIN) && figure.figure().upTo().isEmpty();
	}

	private Optional<Range> range(Placed low, Placed high) {
		Optional<Pair> pair = Pair.alike(low, high, words);
		return pair.filter(alike -> high.isAmount())
				.map(alike -> new Range(low, high, alike.before().figure(), high.figure(), low.text(), high.text()));
	}

	/** "15\u201310 %": of what has a unit, since bare numbers may be a score. */
	private Optional<Range> dashed(Placed range) {
		Figure figure = range.figure();
		if (figure.upTo().isEmpty() || !MEASURED.contains(figure.role())) return Optional.empty();
		boolean falls = figure.upTo().get().compareTo(figure.value()) < 0;
		// "Between 500 and 1 million" leaves open what the first counts.
		if (falls && SCALES.stream().anyMatch(range.text()::contains)) return Optional.empty();
		// Two numbers that a "to" joins may be a score, or what something fell by.
		if (falls && !isBetween(range) && (figure.unit().isEmpty() || range.text().contains("to") && isContest())) return Optional.empty();
		var high = new Figure(figure.role(), figure.upTo().get(), Optional.empty(), figure.step(), figure.unit(), figure.of(),
				figure.precision());
		var low = new Figure(figure.role(), figure.value(), Optional.empty(), figure.step(), figure.unit(), figure.of(),
				figure.precision());
		return Optional.of(new Range(range, range, low, high, low.value().toPlainString(), high.value().toPlainString()));
	}

	/** "winds of 60 to 45 mph", which no figure with two ends is made of, since it goes down. */
	private Optional<Range> tied(Placed low) {
		boolean united = low.is(Role.MEASURE) && !low.figure().unit().isEmpty() && low.isAmount();
		boolean linked = words.is(low.to(), "to") && !words.is(sentence.head(low) - 1, "from");
		if (!united || !linked || low.text().chars().anyMatch(Character::isLetter) || isContest()) return Optional.empty();
		return sentence.at(low.to() + 1).filter(high -> high.figure().unit().equals(low.figure().unit())).flatMap(high -> range(low, high));
	}

	private boolean isBetween(Placed range) {
		return words.is(range.from() - 1, "between") || words.is(range.from(), "between");
	}

	/** Of shares against each other. */
	private boolean isContest() {
		return sentence.find(0, words.size(), CONTESTS) >= 0 || Direction.last(words, 0, words.size()) >= 0;
	}

	private void compare(Range range) {
		if (range.lowest().value().compareTo(range.highest().value()) > 0) {
			Placed[] others = range.low() == range.high() ? new Placed[0] : new Placed[] {range.high()};
			found.accept(Reckoning.wrong(Rules.RANGE, range.low(), new FigureFault.LowAboveHigh(range.lowText(), range.highText()),
					others));
			return;
		}
		average(range).ifPresent(average -> outside(range, average));
	}

	/** "with an average of 12", behind the range or before it, of the same unit. */
	private Optional<Placed> average(Range range) {
		List<Placed> averages = sentence.figures().stream().filter(this::isAverage).toList();
		if (averages.size() != 1) return Optional.empty();
		Placed average = averages.getFirst();
		boolean same = average != range.low() && average != range.high() && average.isAmount()
				&& average.figure().unit().equals(range.highest().unit());
		return same ? Optional.of(average) : Optional.empty();
	}

	private boolean isAverage(Placed figure) {
		int at = figure.from() - 1;
		while (at > figure.from() - REACH && words.in(at, TO_AVERAGE)) at--;
		boolean before = words.in(at, AVERAGES);
		int behind = sentence.behind(figure);
		return (before || words.is(behind, "on") && words.in(behind + 1, AVERAGES))
				&& sentence.find(at - 2, figure.to() + 2, OTHERS) < 0;
	}

	private void outside(Range range, Placed average) {
		Bounds value = Rounding.bounds(average.figure(), Rounding.loose(average.figure()));
		Bounds low = Rounding.bounds(range.lowest(), Rounding.loose(range.lowest()));
		Bounds high = Rounding.bounds(range.highest(), Rounding.loose(range.highest()));
		if (!low.isAbove(value) && !value.isAbove(high)) return;
		Placed[] others = range.low() == range.high() ? new Placed[] {range.low()} : new Placed[] {range.low(), range.high()};
		found.accept(Reckoning.wrong(Rules.RANGE, average,
				new FigureFault.AverageOutside(average.text(), range.lowText(), range.highText()), others));
	}
}
