package org.tickmark.claims.internal.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.reading.Amounts;
import org.tickmark.claims.internal.reading.Amounts.Amount;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Ordinal;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/** Reads the figures of one sentence. */
final class FigureReader {
	private static final int FINE = 4;
	/** In words: "July 8 to". */
	private static final int LEAST_RANGE = 3;
	private static final int LONGEST_MONTH = 31;
	/** Before a month that begins no range of days: "on May 6 to 12 boats", "voted May 6 to 10 against". */
	private static final WordSet BEFORE_DAY = WordSet.of("on", "by", "since", "voted", "won", "lost", "passed", "approved");
	private static final WordSet BEHIND_VOTE = WordSet.of("in", "for", "against");
	/** In words before the month. */
	private static final int FROM_REACH = 8;
	private static final WordSet THROUGH = WordSet.of("to", "through", "until", "till", "and");

	private final Sentence sentence;
	private final List<Claim> times;
	private final Set<String> models;
	private final Words words;
	private final boolean poll;
	private final int candidates;
	private final Surroundings around;
	private final boolean[] taken;
	private boolean shares;

	/**
	 * @param times of the sentence, in text order; @param told whether the sentence before told of a poll; @param models named so far, and
	 * names that end with a number; is added to
	 */
	FigureReader(Sentence sentence, List<Claim> times, boolean told, Set<String> models) {
		this.sentence = sentence;
		this.times = times;
		this.models = models;
		words = new Words(sentence.tokens());
		boolean asked = false;
		int found = 0;
		for (int i = 0; i < words.size(); i++) {
			Starts start = Starts.at(words, i);
			asked |= start == Starts.POLL && !Surroundings.isPollingDay(words, i);
			if (start != Starts.NOTHING && start != Starts.POLL) found++;
		}
		candidates = found;
		poll = asked;
		around = found == 0 ? new Surroundings(words, asked) : Surroundings.of(words, asked, told);
		taken = new boolean[found == 0 ? 0 : words.size()];
	}

	/** Whether the sentence tells of a poll, or goes on with the shares of one; once it is read. */
	boolean tellsOfPoll() {
		return poll || shares;
	}

	void read(List<StatedFigure> all) {
		if (candidates == 0) return;
		leaveTimes();
		int i = 0;
		while (i < words.size()) {
			Optional<StatedFigure> found = taken[i] ? Optional.empty() : at(i);
			if (found.isPresent()) all.add(found.get());
			i = found.isPresent() ? Math.max(found.get().to(), i + 1) : i + 1;
		}
	}

	private void leaveTimes() {
		int i = 0;
		for (Claim time : times) {
			while (i < words.size() && words.tokens().get(i).end() <= time.span().start()) i++;
			for (int k = i; k < words.size() && words.tokens().get(k).start() < time.span().end(); k++) taken[k] = true;
		}
	}

	private boolean isFree(int from, int to) {
		for (int i = from; i < to && i < taken.length; i++) if (taken[i]) return false;
		return true;
	}

	private Optional<StatedFigure> at(int i) {
		return switch (Starts.at(words, i)) {
			case NUMBER -> numberAt(i);
			case ORDINAL -> rankAt(i).or(() -> share(Parts.bareAt(words, i)));
			case PART -> share(Parts.bareAt(words, i)).or(() -> words.is(i, "half") ? numberAt(i) : Optional.empty());
			case MULTIPLE -> share(Parts.multipleAt(words, i));
			case POLL, NOTHING -> Optional.empty();
		};
	}

	/** The "12" of "July 8 to 12". */
	private boolean isLastDay(int i, int end) {
		if (i < LEAST_RANGE || !taken[i - 2] || end != i + 1 || !words.in(i - 1, THROUGH)) return false;
		int last = words.figure(i);
		boolean days = words.figure(i - 2) > 0 && words.figure(i - 2) < last && last <= LONGEST_MONTH;
		int month = words.is(i - LEAST_RANGE, ".") ? i - LEAST_RANGE - 1 : i - LEAST_RANGE;
		return days && CalendarWords.months().contains(words.lower(month)) && Counted.behind(words, end, false).isEmpty()
				&& !words.in(month - 1, BEFORE_DAY) && !words.in(end, BEHIND_VOTE) && !isRisen(month);
	}

	/** "From $44 May 6 to 12": the second of two values. */
	private boolean isRisen(int month) {
		for (int k = month - 2; k >= Math.max(0, month - FROM_REACH); k--) if (words.is(k, "from")) return true;
		return false;
	}

	private Optional<StatedFigure> share(Parts part) {
		if (!part.found() || !isFree(part.from(), part.to())) return Optional.empty();
		Optional<BigDecimal> whole = part.other().signum() == 0 ? Optional.empty() : Optional.of(part.other());
		Amount scale = part.scale(words);
		if (scale.found() && isFree(part.to(), scale.end())) return Optional.of(ofScale(part, scale));
		if (part.isPercent(words)) return Optional.of(ofPercent(part));
		String of = Counted.behind(words, part.to(), true);
		boolean asked = around.poll() && whole.isPresent();
		Figure figure = new Figure(asked ? Role.POLL_SHARE : Role.RATIO, part.value(), whole, BigDecimal.ONE, "", of,
				Hedge.of(words, part.from(), part.to(), false));
		return Optional.of(stated(part.from(), part.to(), figure));
	}

	/** "a third of a million people", "three quarters of a billion euros" */
	private StatedFigure ofScale(Parts part, Amount scale) {
		Unit unit = Unit.behind(words, scale.end(), false);
		int to = unit.inside() ? unit.end() : scale.end();
		BigDecimal value = part.value().multiply(scale.value()).divide(part.other(), 0, RoundingMode.HALF_UP);
		Figure figure = new Figure(unit.role(), value, Optional.empty(), scale.value().multiply(Amounts.LOOSE), unit.sign(),
				Counted.behind(words, unit.end(), unit.found()), Hedge.of(words, part.from(), to, false));
		return stated(part.from(), to, figure);
	}

	/** "an eighth of 1 per cent" */
	private StatedFigure ofPercent(Parts part) {
		Unit unit = Unit.behind(words, part.to() + 2, false);
		BigDecimal value = part.value().divide(part.other(), FINE, RoundingMode.HALF_UP);
		boolean points = words.lower(part.to() + 2).startsWith("percentage");
		int to = points ? part.to() + 4 : unit.end();
		Figure figure = new Figure(points ? Role.POINTS : Role.PERCENTAGE, value, Optional.empty(), Amounts.LOOSE, points ? "points" : "%",
				Counted.behind(words, to, true), Hedge.of(words, part.from(), to, false));
		return stated(part.from(), to, figure);
	}

	/** "third-largest", "ranked 135th". */
	private Optional<StatedFigure> rankAt(int i) {
		Ordinal ordinal = Numerals.ordinalAt(words, i);
		if (!ordinal.found() || !isFree(i, ordinal.end())) return Optional.empty();
		int next = words.pastHyphen(ordinal.end());
		boolean superlative = Ranks.isSuperlative(words.lower(next));
		boolean told = Ranks.isPlaced(words, i) || Ranks.isOwn(words, i, ordinal.end()) || Ranks.isCounted(words, i, ordinal.end());
		if (!superlative && !told) return Optional.empty();
		int to = superlative ? next + 1 : ordinal.end();
		Role role = Ranks.isTimeInOffice(words, i) ? Role.PLAIN : Role.RANK;
		Figure figure = new Figure(role, BigDecimal.valueOf(ordinal.number()), Optional.empty(), BigDecimal.ONE, "",
				Counted.behind(words, to, false), Hedge.of(words, i, to, false));
		return Optional.of(stated(i, to, figure));
	}

	private Optional<StatedFigure> numberAt(int i) {
		Optional<StatedFigure> rank = words.isNumber(i) ? rankAt(i) : Optional.empty();
		if (rank.isPresent()) return rank;
		if (Numerals.ordinalAt(words, i).found()) return Optional.empty();
		if (NumberedName.isModel(words, i)) models.add(words.text(i));
		Amount amount = Amounts.at(words, i);
		if (!amount.found() || !isFree(i, amount.end())) return Optional.empty();
		if (models.contains(words.text(i)) && NumberedName.isModelAgain(words, i, amount.end())) return Optional.empty();
		if (NumberedName.isTold(words, i, amount.end())) models.add(NumberedName.nameOf(words, i));
		if (!models.isEmpty() && amount.end() == i + 1 && models.contains(NumberedName.nameOf(words, i)) || isLastDay(i, amount.end()))
			return Optional.empty();
		Parts part = Parts.behind(words, i, amount);
		if (part.found() && isFree(part.from(), part.to()) && !NumberedName.is(words, i, part.to())) return share(part);
		return new NumberReader(words, around, i, amount).read().map(found -> stated(found.from(), found.to(), found.figure()));
	}

	private StatedFigure stated(int from, int to, Figure figure) {
		shares |= figure.role() == Role.POLL_SHARE;
		Span span = new Span(words.tokens().get(from).start(), words.tokens().get(to - 1).end());
		return new StatedFigure(sentence, clauseAt(span.start()), from, to, span, figure);
	}

	/** By halves: a broken text may be one sentence of ten thousand clauses, with a figure in each. */
	private Span clauseAt(int offset) {
		List<Span> clauses = sentence.clauses();
		int next = TextOrder.first(clauses, clause -> clause.start(), offset + 1);
		return next == 0 ? sentence.span() : clauses.get(next - 1);
	}
}
