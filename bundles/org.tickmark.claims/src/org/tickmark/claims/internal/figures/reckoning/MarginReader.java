package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.FigureFault.LeadAndMargin.Said;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** A lead that is told as one, beside the margin of error of the poll, in the same sentence or the ones around. */
final class MarginReader {
	private static final WordSet AHEAD = WordSet.of("lead", "leads", "led", "leading", "ahead", "beats", "beat", "overtaken", "overtakes",
			"front", "win", "wins", "outnumber", "prefer", "trails", "trailing", "behind");
	private static final WordSet EVEN = WordSet.of("within", "tie", "tied", "statistical", "statistically", "close", "neck", "even",
			"level",
			"heat", "smaller", "toss-up", "inside", "virtual", "virtually", "tossup", "deadlocked", "outside", "less", "exceeds", "beyond");
	/** Of sentences between the lead and the margin. */
	private static final int REACH = 3;
	private static final int NEAR = 12;
	/** Of a hundred: with less nobody is told to lead a race. */
	private static final BigDecimal LEAST = BigDecimal.valueOf(15);

	private final Consumer<Reckoning> found;
	private Optional<Lead> lead = Optional.empty();
	private Optional<Placed> margin = Optional.empty();
	private int marginAt;
	private int evenAt = -REACH;

	MarginReader(Consumer<Reckoning> found) {
		this.found = found;
	}

	private record Lead(Placed figure, BigDecimal points, int sentence) { }

	/** @param number of the sentence in the draft; @param before stems of the sentence before */
	void read(FigureSentence sentence, int number, Set<String> before) {
		Words words = sentence.words();
		if (sentence.find(0, words.size(), EVEN) >= 0) evenAt = number;
		Optional<Placed> told = sentence.figures().stream().filter(figure -> isMargin(sentence, figure)).findFirst();
		if (told.isPresent()) {
			margin = told;
			marginAt = number;
		}
		Optional<Lead> here = lead(sentence, number, before);
		if (here.isPresent()) lead = here;
		if (told.isPresent() || here.isPresent()) compare(number);
	}

	private void compare(int number) {
		if (lead.isEmpty() || margin.isEmpty() || number - lead.get().sentence() > REACH || number - marginAt > REACH) return;
		boolean small = lead.get().points().compareTo(margin.get().value()) <= 0;
		if (small && number - evenAt > 1) {
			String points = lead.get().points().stripTrailingZeros().toPlainString();
			found.accept(Reckoning.wrong(Rules.POLL_LEAD, lead.get().figure(),
					new FigureFault.LeadAndMargin(points, margin.get().value().toPlainString(), Said.AHEAD), margin.get()));
		}
		lead = Optional.empty();
	}

	private static boolean isMargin(FigureSentence sentence, Placed figure) {
		if (figure.is(Role.MARGIN)) return true;
		Words words = sentence.words();
		int at = sentence.find(figure.to(), figure.to() + 4, Set.of("margin"));
		return figure.is(Role.POINTS) && at >= 0 && words.is(at + 1, "of") && words.is(at + 2, "error");
	}

	private static Optional<Lead> lead(FigureSentence sentence, int number, Set<String> before) {
		Words words = sentence.words();
		if (sentence.find(0, words.size(), AHEAD) < 0 && !before.contains("lead") && !before.contains("ahead")) return Optional.empty();
		List<Placed> points = sentence.figures().stream().filter(figure -> figure.is(Role.POINTS) && !isMargin(sentence, figure)).toList();
		for (Placed figure : points) {
			boolean tied = sentence.find(figure.from() - 4, figure.to() + 4, AHEAD) >= 0
					|| sentence.find(figure.to(), figure.to() + 3, Set.of("more")) >= 0;
			if (tied && figure.isStated()) return Optional.of(new Lead(figure, figure.value(), number));
		}
		List<Placed> shares = sentence.figures().stream().filter(figure -> figure.isPercentage() && !isMargin(sentence, figure)).toList();
		if (shares.size() != 2 || !shares.stream().allMatch(Placed::isStated)) return Optional.empty();
		BigDecimal apart = shares.getFirst().value().subtract(shares.getLast().value()).abs();
		boolean near = shares.getLast().from() - shares.getFirst().to() <= NEAR && apart.signum() > 0
				&& shares.getLast().value().compareTo(LEAST) >= 0;
		return near ? Optional.of(new Lead(shares.getFirst(), apart, number)) : Optional.empty();
	}
}
