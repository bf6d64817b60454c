package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.Calculation.Operation;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.FigureFault.LeadAndMargin.Said;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** The lead in a poll or vote beside the two shares, and beside the margin of error. */
final class LeadReader {
	private static final WordSet LEADS = WordSet.of("lead", "leads", "led", "leading", "ahead", "advantage", "edge", "gap", "trails",
			"trailing", "trailed", "behind");
	private static final WordSet WITHIN = WordSet.of("within", "inside");
	private static final WordSet BEYOND = WordSet.of("outside", "beyond", "exceeds", "exceeding", "exceeded");
	private static final WordSet CHANGES = WordSet.of("from", "grew", "narrowed", "widened", "shrank", "shrunk", "was", "had", "previous",
			"earlier", "down", "up", "month", "week");
	private static final int NEAR = 4;
	private static final BigDecimal MOST_SHARES = BigDecimal.valueOf(101);

	private final FigureSentence sentence;
	private final Words words;
	private final Consumer<Reckoning> found;

	LeadReader(FigureSentence sentence, Consumer<Reckoning> found) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.found = found;
	}

	/** Two shares: two figures, or one that holds both. */
	private record Shares(List<Placed> figures, BigDecimal first, BigDecimal second, BigDecimal step, List<String> texts) { }

	void read() {
		List<Placed> leads = sentence.figures().stream().filter(this::isLead).toList();
		if (leads.size() != 1) return;
		Placed lead = leads.getFirst();
		shares(lead).ifPresent(shares -> compare(lead, shares));
		margin(lead).ifPresent(margin -> compare(lead, margin));
	}

	/** "a six-point lead", "leads by 6 points", "6 points ahead". */
	private boolean isLead(Placed figure) {
		boolean points = figure.is(Role.POINTS) && figure.figure().upTo().isEmpty() && figure.isStated();
		if (!points) return false;
		int head = sentence.head(figure);
		return sentence.find(figure.to(), figure.to() + 3, LEADS) >= 0 || sentence.find(head - 3, head, LEADS) >= 0;
	}

	private Optional<Shares> shares(Placed lead) {
		List<Placed> shares = new ArrayList<>();
		for (Placed figure : sentence.figures()) {
			boolean share = figure.figure().unit().equals("%") && figure != lead && !figure.is(Role.MARGIN) && !figure.is(Role.POINTS)
					|| figure.is(Role.POLL_SHARE) || isBareShare(figure);
			if (share) shares.add(figure);
		}
		if (sentence.find(0, words.size(), CHANGES) >= 0) return Optional.empty();
		if (shares.size() == 1 && shares.getFirst().figure().upTo().isPresent()) {
			Placed both = shares.getFirst();
			BigDecimal second = both.figure().upTo().get();
			return Optional.of(new Shares(shares, both.value(), second, both.figure().step(),
					List.of(both.value().toPlainString(), second.toPlainString())));
		}
		if (shares.size() != 2 || !shares.stream().allMatch(Placed::isStated) || !shares.getLast().isPercentage()) return Optional.empty();
		Placed first = shares.getFirst();
		Placed second = shares.getLast();
		return Optional.of(new Shares(shares, first.value(), second.value(), first.figure().step().max(second.figure().step()),
				List.of(Written.term(first), Written.term(second))));
	}

	/** The first of "48 to 43 percent". */
	private boolean isBareShare(Placed figure) {
		boolean linked = words.is(figure.to(), "to") || words.isDash(figure.to());
		return figure.is(Role.COUNT) && linked && sentence.at(figure.to() + 1).filter(Placed::isPercentage).isPresent();
	}

	private void compare(Placed lead, Shares shares) {
		BigDecimal apart = shares.first().subtract(shares.second());
		if (shares.first().add(shares.second()).compareTo(MOST_SHARES) > 0 || apart.signum() == 0) return;
		List<String> texts = apart.signum() > 0 ? shares.texts() : shares.texts().reversed();
		Bounds room = Bounds.around(apart.abs(), shares.step());
		var calculation = new Calculation(Operation.DIFFERENCE, texts, apart.abs(), room.low(), room.high(), "", lead.text());
		Placed[] others = shares.figures().toArray(Placed[]::new);
		if (room.meets(Bounds.of(lead.value()))) {
			found.accept(Reckoning.right(Rules.POLL_LEAD, lead, calculation, others));
		} else {
			found.accept(Reckoning.wrong(Rules.POLL_LEAD, lead,
					new FigureFault.Miscalculated(calculation, Written.like(lead, apart.abs())), others));
		}
	}

	/** The margin that the lead is said to be within or beyond. */
	private Optional<Placed> margin(Placed lead) {
		List<Placed> margins = sentence.figures().stream().filter(figure -> figure.is(Role.MARGIN) && figure != lead).toList();
		return margins.size() == 1 ? Optional.of(margins.getFirst()) : Optional.empty();
	}

	private void compare(Placed lead, Placed margin) {
		int from = Math.min(lead.to(), margin.to());
		int to = Math.max(lead.from(), margin.from()) + NEAR;
		boolean within = sentence.find(from, to, WITHIN) >= 0;
		boolean beyond = sentence.find(from, to, BEYOND) >= 0;
		if (within == beyond || sentence.find(from, to, Set.of("not", "n't", "barely", "just")) >= 0) return;
		Figure error = margin.figure();
		boolean small = lead.value().compareTo(error.value()) <= 0;
		boolean large = lead.value().compareTo(error.value().add(error.value())) > 0;
		if (within && large || beyond && small) {
			found.accept(Reckoning.wrong(Rules.POLL_LEAD, lead, new FigureFault.LeadAndMargin(lead.text(), margin.text(),
					within ? Said.WITHIN : Said.BEYOND), margin));
		}
	}
}
