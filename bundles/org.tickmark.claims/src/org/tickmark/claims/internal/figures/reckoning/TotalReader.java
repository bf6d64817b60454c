package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.Calculation.Operation;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Precision;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Parts beside their whole: "12 people \u2014 7 men and 6 women", "seven men and six women, 12 people in all", "of the 40, 25 stayed and 16
 * left".
 */
final class TotalReader {
	private static final WordSet OPENERS = WordSet.of("\u2014", "\u2013", "-", ":", "(");
	/** They open all of it. */
	private static final WordSet MADE = WordSet.of("comprising", "comprises", "comprised", "consisting", "consists", "consisted", "made",
			"split", "divided", "are", "were");
	/** They open a part of it, or all. */
	private static final WordSet HELD = WordSet.of("includes", "include", "included", "has", "have", "had", "contains", "holds");
	private static final WordSet BETWEEN = WordSet.of("up", "of", "into", "between", "is", "was", "the", "a", "among", "for");
	private static final WordSet ENDS = WordSet.of("\u2014", "\u2013", "-", ")", ".", ";", ",", "!", "?");
	private static final WordSet OPEN = WordSet.of("including", "among", "mostly", "mainly", "each", "every", "apiece", "them", "least",
			"respectively", "also", "both", "half");
	private static final WordSet SUMS = WordSet.of("total", "together", "altogether", "totalling", "totaling", "combined", "add", "adds",
			"added", "making", "overall", "all");
	private static final int NOUN = 5;
	private static final int LINK = 9;
	private static final int TAIL = 6;
	/** Of a total: who adds up wrongly is not far off, who counts other things is. */
	private static final BigDecimal SLIP = new BigDecimal("0.2");

	private final FigureSentence sentence;
	private final Words words;
	private final Consumer<Reckoning> found;

	TotalReader(FigureSentence sentence, Consumer<Reckoning> found) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.found = found;
	}

	/** How a total is tied to its parts. */
	private enum Tie {
		/** The parts are all of it. */
		WHOLE,
		/** The parts may be fewer. */
		SOME,
		/** They may be fewer, or count some twice. */
		OF, NONE
	}

	void read() {
		List<Placed> figures = sentence.figures();
		int i = 0;
		while (i < figures.size()) {
			int read = ofWhole(i);
			if (read == 0) read = behind(i);
			if (read == 0) read = ahead(i);
			i += Math.max(1, read);
		}
	}

	/** "Of the 40 flats, 25 are let and 16 stand empty". @return how many figures that were */
	private int ofWhole(int index) {
		Placed total = sentence.figures().get(index);
		int of = sentence.head(total) - 1;
		boolean opens = words.is(of, "of") && (of == 0 || words.in(of - 1, Set.of(",", ";", "\u2014")));
		if (!opens || !PartsList.adds(total)) return 0;
		Optional<PartsList> parts = PartsList.at(sentence, index + 1);
		if (parts.isEmpty() || !isSameKind(total, parts.get()) || !parts.get().closed() || parts.get().first().from() - total.to() > LINK
				|| !words.is(sentence.head(parts.get().first()) - 1, ",")) return 0;
		compare(total, parts.get().parts(), Tie.OF);
		return parts.get().parts().size() + 1;
	}

	/** "12 people \u2014 7 men and 6 women". */
	private int behind(int index) {
		Placed total = sentence.figures().get(index);
		if (!PartsList.adds(total)) return 0;
		Optional<PartsList> parts = PartsList.at(sentence, index + 1);
		if (parts.isEmpty() || !isSameKind(total, parts.get())) return 0;
		Tie tie = tie(total, parts.get());
		if (tie == Tie.NONE || sentence.find(total.to(), end(parts.get()) + 1, OPEN) >= 0) return 0;
		compare(total, parts.get().parts(), tie);
		return parts.get().parts().size() + 1;
	}

	private Tie tie(Placed total, PartsList parts) {
		int from = sentence.behind(total);
		int head = parts.first().from();
		while (words.in(head - 1, BETWEEN)) head--;
		if (head - from > LINK || head <= from) return Tie.NONE;
		int last = head - 1;
		boolean opened = words.in(last, OPENERS) && !words.ties(last) && head == parts.first().from();
		boolean bracket = words.is(last, "(");
		int end = end(parts);
		boolean closed = bracket ? words.is(end, ")") : end >= words.size() || words.in(end, ENDS);
		for (int i = from; i < last; i++) if (!words.isWord(i) && !words.ties(i)) return Tie.NONE;
		if (opened) return closed && last - from <= NOUN && (parts.closed() || bracket) ? Tie.WHOLE : Tie.NONE;
		if (!parts.closed()) return Tie.NONE;
		if (words.in(last, MADE)) return isVerbOfTotal(last, total) && closed ? Tie.WHOLE : Tie.NONE;
		return words.in(last, HELD) ? Tie.SOME : Tie.NONE;
	}

	/** "The 120 employees are 70 in production and 50 in the office"; in "of 120 employees were" something else is told. */
	private boolean isVerbOfTotal(int verb, Placed total) {
		return !words.in(verb, Set.of("are", "were")) || words.is(total.from() - 1, "the");
	}

	/** The first token behind the parts that ends a list. */
	private int end(PartsList parts) {
		int at = sentence.behind(parts.last());
		int stop = at + TAIL;
		while (at < stop && at < words.size() && !words.in(at, ENDS) && sentence.at(at).isEmpty()) at++;
		return at;
	}

	private static boolean isSameKind(Placed total, PartsList parts) {
		String unit = parts.last().figure().unit();
		return total.figure().unit().equals(unit) && total.value().compareTo(parts.first().value()) > 0;
	}

	/** "7 men and 6 women, 12 people in all", "$2m on seed and $4m on pumps, a total of $10m". */
	private int ahead(int index) {
		Optional<PartsList> parts = PartsList.at(sentence, index);
		if (parts.isEmpty()) return 0;
		int next = index + parts.get().parts().size();
		if (next >= sentence.figures().size() || !parts.get().closed()) return 0;
		Placed total = sentence.figures().get(next);
		int from = sentence.behind(parts.get().last());
		boolean near = total.from() - from <= LINK && (PartsList.adds(total) || isAddedUp(total)) && isSameKind(total, parts.get());
		if (!near || sentence.find(from, total.from(), OPEN) >= 0) return 0;
		if (!isSum(from, total)) return 0;
		compare(total, parts.get().parts(), Tie.WHOLE);
		return parts.get().parts().size() + 1;
	}

	/** "adds up to 75" is no "up to 75". */
	private boolean isAddedUp(Placed total) {
		int to = total.from() - 1;
		return total.figure().precision() == Precision.AT_MOST && words.is(to, "to") && words.is(to - 1, "up")
				&& words.in(to - 2, Set.of("add", "adds", "added", "adding"));
	}

	private boolean isSum(int from, Placed total) {
		int said = sentence.find(from, total.from(), SUMS);
		if (said >= 0) return !words.is(said, "all") && !words.in(said, Set.of("add", "adds", "added")) || words.is(said + 1, "up");
		int behind = sentence.behind(total);
		int sum = sentence.find(behind, behind + 4, SUMS);
		return sum >= 0 && (!words.is(sum, "all") || words.is(sum - 1, "in")) && words.is(sentence.head(total) - 1, ",");
	}

	private void compare(Placed total, List<Placed> parts, Tie tie) {
		BigDecimal sum = parts.stream().map(Placed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		Bounds room = parts.stream().map(TotalReader::bounds).reduce(Bounds.of(BigDecimal.ZERO), Bounds::plus);
		Figure figure = total.figure();
		Bounds whole = isAddedUp(total) ? Bounds.of(figure.value()) : bounds(total);
		var calculation = new Calculation(Operation.SUM, parts.stream().map(Written::term).toList(), sum, room.low(), room.high(),
				figure.unit(), total.text());
		Placed[] others = parts.toArray(Placed[]::new);
		if (room.meets(whole)) {
			found.accept(Reckoning.right(Rules.TOTAL, total, calculation, others));
		} else if (tie == Tie.WHOLE || room.isAbove(whole) && (tie == Tie.SOME || isSlip(figure.value(), sum, parts))) {
			Optional<String> right = tie == Tie.WHOLE ? Written.like(total, sum) : Optional.empty();
			found.accept(Reckoning.wrong(Rules.TOTAL, total, new FigureFault.Miscalculated(calculation, right), others));
		}
	}

	/** Whether parts that are too many are so by mistake, and not since some are in two of them. */
	private boolean isSlip(BigDecimal total, BigDecimal sum, List<Placed> parts) {
		boolean near = sum.subtract(total).compareTo(total.multiply(SLIP).max(BigDecimal.ONE)) <= 0;
		Placed last = parts.getLast();
		return near && sentence.find(last.to(), last.to() + TAIL, Set.of("also", "both", "aged", "over", "under")) < 0;
	}

	/** "$2m" in a sum with "$3m" is meant as it stands; "$2.3m" may be a little more. */
	private static Bounds bounds(Placed part) {
		Figure figure = part.figure();
		boolean whole = figure.value().remainder(figure.step()).signum() == 0 && part.text().indexOf('.') < 0;
		return Rounding.bounds(figure, whole || part.is(Role.PLAIN) ? BigDecimal.ZERO : Rounding.tight(figure));
	}
}
