package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.Calculation.Operation;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.reading.Words;

/** A change by a part in words: "dropped by a quarter, from 2,000 to 1,200". */
final class PartReader {
	private static final int NEAR = 3;

	private PartReader() { }

	/** Whether the sentence says so of the pair at all. */
	static boolean read(FigureSentence sentence, Pair pair, Consumer<Reckoning> found) {
		Words words = sentence.words();
		int end = words.is(pair.start() - 1, ",") ? pair.start() - 1 : pair.start();
		Optional<Fractions.Fraction> part = Fractions.before(words, end);
		if (part.isEmpty() || !part.get().isPlain()) return false;
		int from = part.get().start();
		int by = words.is(from - 1, "by") ? from - 1 : sentence.find(from - 3, from, java.util.Set.of("by"));
		int word = Direction.last(words, (by < 0 ? from : by) - NEAR, by < 0 ? from : by);
		if (word < 0) return false;
		compare(pair, part.get(), Direction.at(words, word), words, found);
		return true;
	}

	private static void compare(Pair pair, Fractions.Fraction part, Direction direction, Words words, Consumer<Reckoning> found) {
		BigDecimal step = Rounding.fair(pair.before().figure()).min(Rounding.fair(pair.after().figure()));
		Bounds before = Rounding.bounds(pair.before().figure(), step);
		if (!before.isPositive()) return;
		Bounds room = Rounding.bounds(pair.after().figure(), step).over(before).minus(Bounds.of(BigDecimal.ONE)).percent();
		BigDecimal apart = pair.after().value().subtract(pair.before().value());
		BigDecimal result = Bounds.of(apart).over(Bounds.of(pair.before().value())).percent().low();
		var calculation = new Calculation(Operation.CHANGE, List.of(Written.term(pair.before()), Written.term(pair.after())), result,
				room.low(),
				room.high(), "%", part.text(words));
		Bounds wanted = part.accepted();
		if (wanted.meets(direction == Direction.DOWN ? room.negated() : room)) {
			found.accept(Reckoning.right(Rules.CHANGE, pair.after(), calculation, pair.before()));
		} else {
			found.accept(Reckoning.wrong(Rules.CHANGE, pair.after(), new FigureFault.Miscalculated(calculation, Optional.empty()),
					pair.before()));
		}
	}
}
