package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** Percentages beside the fraction, or beside the two counts, that they stand for; and those that no count makes. */
final class ShareReader {
	private static final WordSet CLOSERS = WordSet.of(",", "\u2014", "\u2013", ";");
	/** They tell of what the number before them is a part. */
	private static final WordSet WITHIN = WordSet.of("of", "in", "among", "from", "at", "for", "per", "each", "more", "less", "fewer");
	private static final WordSet ARTICLES = WordSet.of("the", "its", "their", "all", "his", "her", "those", "these", "our");
	/** Of these there is more than a whole number. */
	private static final WordSet MEASURED = WordSet.of("million", "billion", "thousand", "trillion", "hours", "minutes", "days", "weeks",
			"months", "years", "year", "points", "miles", "acres", "cents", "percent", "per", "tons", "tonnes", "gallons", "inches",
			"feet");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	/** Of more things than these every percentage is possible. */
	private static final BigDecimal MOST = BigDecimal.valueOf(1000);
	private static final BigDecimal FEWEST = BigDecimal.valueOf(3);
	private static final int NOUN = 4;

	private final FigureSentence sentence;
	private final Optional<FigureSentence> before;
	private final Words words;
	private final Consumer<Reckoning> found;

	/** @param before the sentence before, where figures stand in it */
	ShareReader(FigureSentence sentence, Optional<FigureSentence> before, Consumer<Reckoning> found) {
		this.sentence = sentence;
		this.before = before;
		this.words = sentence.words();
		this.found = found;
	}

	void read() {
		for (Placed figure : sentence.figures()) {
			if (!figure.isPercentage()) continue;
			if (!beside(figure) && !counted(figure)) wholeNumbers(figure);
		}
	}

	/** "a third (35 %)", "25 of the 40 (70 %)", "25 of 40, or 70 %,". */
	private boolean beside(Placed share) {
		int head = sentence.head(share);
		int before = head - 1;
		boolean bracket = words.is(before, "(");
		boolean or = words.is(before, "or") && words.is(before - 1, ",");
		boolean is = words.is(before, "is") && words.is(before - 1, "that") && words.is(before - 2, ",");
		boolean dash = words.is(before, "\u2014") || words.is(before, "\u2013");
		if (!bracket && !or && !is && !dash && !words.is(before, ",")) return behind(share);
		int end = is ? before - 2 : or ? before - 1 : before;
		if (!isClosed(share, bracket, or)) return false;
		Optional<Fractions.Fraction> fraction = Fractions.of(sentence, end);
		// "Half of the wells, 20 percent, ..." says one thing twice; "one of the four, 35 percent" need not.
		if (fraction.isPresent() && sentence.isFree(fraction.get().end(), end)) {
			fraction(share, fraction.get());
			return true;
		}
		return counts(share, end) || ofThem(share, end) || behind(share);
	}

	/** "Some 40 percent, a third of the total, was paid back." */
	private boolean behind(Placed share) {
		if (!words.is(share.to(), ",")) return false;
		for (int i = share.to() + 2; i < share.to() + NOUN + 2; i++) {
			Optional<Fractions.Fraction> fraction = Fractions.before(words, i);
			if (fraction.isEmpty() || sentence.head(share) - 1 >= fraction.get().start()) continue;
			int end = i;
			while (end < i + NOUN && words.isWord(end) && sentence.at(end).isEmpty()) end++;
			if (fraction.get().start() > share.to() + 2 || !words.is(end, ",")) return false;
			fraction(share, fraction.get());
			return true;
		}
		return false;
	}

	/** "Of the 40 berths, 70 percent, or 25, are free", "70 percent of the 40 berths, or 25, are free". */
	private boolean counted(Placed share) {
		Optional<Placed> whole = whole(share);
		if (whole.isEmpty()) return false;
		int end = share.to();
		if (whole.get().from() >= end) end = whole.get().to();
		for (int i = 0; i < NOUN && words.isWord(end) && sentence.at(end).isEmpty(); i++) end++;
		boolean or = words.is(end, ",") && words.is(end + 1, "or");
		Optional<Placed> part = or ? sentence.at(end + 2) : Optional.empty();
		if (part.isEmpty()) return false;
		int behind = part.get().to();
		// "Or 25 jobs" are no part of the berths, and "or 25, of the small ones" is one of another whole.
		return words.in(behind, CLOSERS) && !words.in(behind + 1, WITHIN) && share(share, part, whole);
	}

	private boolean isClosed(Placed share, boolean bracket, boolean or) {
		if (bracket) return words.is(share.to(), ")");
		boolean ends = share.to() >= words.size() - 1 && !or;
		return words.in(share.to(), CLOSERS) || ends || or && (!words.isWord(share.to()) || words.is(share.to(), "of"));
	}

	private void fraction(Placed share, Fractions.Fraction fraction) {
		Bounds written = share.isStated() ? Rounding.bounds(share.figure(), Rounding.tight(share.figure()))
				: Rounding.accepted(share.figure());
		var calculation = new Calculation(Operation.FRACTION, List.of(fraction.text(words)), fraction.percent(),
				fraction.accepted().low(), fraction.accepted().high(), "%", share.text());
		if (fraction.accepted().meets(written)) {
			found.accept(Reckoning.right(Rules.CHANGE, share, calculation));
		} else {
			found.accept(Reckoning.wrong(Rules.CHANGE, share, new FigureFault.Miscalculated(calculation, Optional.empty())));
		}
	}

	/** "25 of the 40 flats (70 %)". @param end behind the last word of the counts */
	private boolean counts(Placed share, int end) {
		Optional<Placed> whole = ending(end);
		if (whole.isEmpty()) return ofWhole(share, end);
		int of = sentence.head(whole.get()) - 1;
		if (!words.is(of, "of")) return ofWhole(share, end);
		return share(share, ending(words.is(of - 1, "out") ? of - 1 : of), whole);
	}

	/** "Of 5,000 parcels 100 were lost, or 2 percent": the two figures before, the first of them behind "of". */
	private boolean ofWhole(Placed share, int end) {
		Optional<Placed> part = partOf(share, end);
		int index = sentence.figures().indexOf(share);
		if (part.isEmpty() || index < 2) return false;
		Placed whole = sentence.figures().get(index - 2);
		int of = sentence.head(whole) - 1;
		// "Of 40 berths in 12 ports (2 percent)" the ports are no part.
		boolean apart = words.is(end, ",") && words.is(end + 1, "or") || words.is(sentence.head(part.get()) - 1, ",");
		return apart && words.is(of, "of") && opens(of - 1) && share(share, part, Optional.of(whole));
	}

	/** "310 of them, or 12 percent," and "of these, 310 \u2013 12 percent \u2013". */
	private boolean ofThem(Placed share, int end) {
		if (words.is(share.to(), "of")) return false;
		Optional<Placed> part = partOf(share, end);
		if (part.isEmpty() || !Antecedent.isNamedBy(sentence, part.get())) return false;
		return share(share, part, Antecedent.of(sentence, part.get(), before));
	}

	/** The figure before the share, where it is that figure told again. */
	private Optional<Placed> partOf(Placed share, int end) {
		int index = sentence.figures().indexOf(share);
		if (index < 1) return Optional.empty();
		Placed part = sentence.figures().get(index - 1);
		// "100 were lost, or 2 percent"; but in "100 were lost (2 percent)" it may be another share.
		boolean or = words.is(end, ",") && words.is(end + 1, "or");
		boolean ends = or ? end - part.to() <= NOUN : ending(end).filter(part::equals).isPresent();
		return ends ? Optional.of(part) : Optional.empty();
	}

	private boolean share(Placed share, Optional<Placed> part, Optional<Placed> whole) {
		if (part.isEmpty() || whole.isEmpty() || !isPart(part.get()) || !isCount(whole.get())) return false;
		if (whole.get().value().compareTo(part.get().value()) < 0 || part.get().value().signum() == 0) return false;
		if (!part.get().figure().unit().equals(whole.get().figure().unit())) return false;
		share(share, part.get(), whole.get());
		return true;
	}

	/** The figure with what it counts that ends before the token. */
	private Optional<Placed> ending(int end) {
		for (int i = end; i > end - NOUN && i > 0; i--) {
			Optional<Placed> figure = sentence.before(i);
			if (figure.isPresent()) return figure;
			if (!words.isWord(i - 1)) return Optional.empty();
		}
		return Optional.empty();
	}

	private static boolean isCount(Placed figure) {
		return (figure.is(Role.COUNT) || figure.is(Role.SAMPLE) || figure.is(Role.MONEY)) && figure.figure().upTo().isEmpty()
				&& figure.isStated();
	}

	/** Small ones in words as well: "five of them". */
	private boolean isPart(Placed figure) {
		boolean few = figure.is(Role.PLAIN) && figure.isStated() && figure.value().compareTo(BigDecimal.ONE) > 0;
		return isCount(figure) || few && Antecedent.isNamedBy(sentence, figure);
	}

	private void share(Placed share, Placed part, Placed whole) {
		BigDecimal step = Rounding.fair(part.figure()).min(Rounding.fair(whole.figure()));
		Bounds counted = part.is(Role.PLAIN) ? Bounds.of(part.value()) : Rounding.bounds(part.figure(), step);
		Bounds room = counted.over(Rounding.bounds(whole.figure(), step)).percent();
		BigDecimal result = Bounds.of(part.value()).over(Bounds.of(whole.value())).percent().low();
		var calculation = new Calculation(Operation.SHARE, List.of(Written.term(part), Written.term(whole)), result, room.low(),
				room.high(), "%",
				share.text());
		Bounds accepted = Rounding.accepted(share.figure());
		if (accepted.meets(room)) {
			found.accept(Reckoning.right(Rules.GRIM, share, calculation, part, whole));
		} else if (share.value().compareTo(BigDecimal.ONE) < 0 && accepted.percent().meets(room)) {
			Optional<String> right = Written.like(share, share.value().multiply(HUNDRED));
			found.accept(Reckoning.wrong(Rules.DECIMAL_PERCENT, share, new FigureFault.FractionAsPercent(calculation, right), part, whole));
		} else {
			var why = new FigureFault.Miscalculated(calculation, share.isStated() ? Written.like(share, result) : Optional.empty());
			found.accept(Reckoning.wrong(Rules.GRIM, share, why, part, whole));
		}
	}

	/** "37 % of 12 people", "of the 12 patients, 37 %", "12 people, of whom 37 %". */
	private void wholeNumbers(Placed share) {
		if (!share.isStated()) return;
		whole(share).filter(this::isWhole).ifPresent(whole -> wholeNumbers(share, whole));
	}

	private Optional<Placed> whole(Placed share) {
		if (words.is(share.to(), "of")) {
			int at = share.to() + 1;
			while (at < share.to() + 3 && words.in(at, ARTICLES)) at++;
			return sentence.at(at);
		}
		int before = share.from() - 1;
		boolean whom = words.in(before, Set.of("whom", "which")) && words.is(before - 1, "of") && words.is(before - 2, ",");
		if (!whom && !words.is(before, ",")) return Optional.empty();
		Optional<Placed> whole = ending(whom ? before - 2 : before);
		return whole.filter(figure -> whom || words.in(sentence.head(figure) - 1, Set.of("of", "among"))
				&& opens(sentence.head(figure) - 2));
	}

	/** Whether nothing of the clause stands up to the token. */
	private boolean opens(int at) {
		return at < 0 || !words.isWord(at) && !words.isNumber(at);
	}

	private void wholeNumbers(Placed share, Placed whole) {
		BigDecimal count = whole.value();
		BigDecimal exact = count.multiply(share.value()).divide(HUNDRED, 6, RoundingMode.HALF_UP);
		BigDecimal below = exact.setScale(0, RoundingMode.FLOOR);
		BigDecimal above = below.add(BigDecimal.ONE);
		Bounds accepted = Rounding.accepted(share.figure());
		boolean possible = accepted.meets(Bounds.of(part(below, count))) || accepted.meets(Bounds.of(part(above, count)));
		if (possible || above.compareTo(count) > 0) return;
		found.accept(Reckoning.wrong(Rules.GRIM, share, new FigureFault.NoWholeNumber(share.text(), whole.text(), below,
				part(below, count), above, part(above, count)), whole));
	}

	private boolean isWhole(Placed whole) {
		boolean counted = (whole.is(Role.COUNT) || whole.is(Role.SAMPLE) || whole.is(Role.PLAIN)) && whole.isStated()
				&& whole.figure().upTo().isEmpty();
		return counted && whole.value().stripTrailingZeros().scale() <= 0 && whole.value().compareTo(FEWEST) >= 0
				&& whole.value().compareTo(MOST) <= 0 && whole.figure().step().compareTo(BigDecimal.ONE) == 0
				&& !words.in(whole.to(), MEASURED) && !words.is(whole.to(), "-");
	}

	private static BigDecimal part(BigDecimal part, BigDecimal whole) {
		return part.multiply(HUNDRED).divide(whole, 6, RoundingMode.HALF_UP);
	}
}
