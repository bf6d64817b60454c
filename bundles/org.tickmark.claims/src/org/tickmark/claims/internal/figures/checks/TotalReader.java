package org.tickmark.claims.internal.figures.checks;

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
import org.tickmark.claims.internal.reading.Words;

/** Parts beside their whole: "12 people \u2014 7 men and 6 women", "seven men and six women, 12 people in all". */
final class TotalReader {
	private static final Set<String> OPENERS = Set.of("\u2014", "\u2013", "-", ":", "(");
	private static final Set<String> MADE = Set.of("comprising", "comprised", "consisting", "made");
	private static final Set<String> JOINS = Set.of(",", "and", "plus", "&");
	private static final Set<String> ENDS = Set.of("\u2014", "\u2013", "-", ")", ".", ";", ",", "!", "?");
	/** What they open need not be all of it, or counts something else. */
	private static final Set<String> OPEN = Set.of("including", "among", "mostly", "mainly", "them", "at", "each", "per", "every", "than",
			"or", "some", "others", "other", "rest", "more", "another", "for", "from", "to", "with", "who", "that", "which", "was", "were",
			"is", "are", "had", "has", "have", "would", "will", "up", "down", "versus", "vs", "against", "between", "by", "of", "about",
			"several", "many", "few", "various", "aged", "both");
	private static final Set<String> ALTOGETHER = Set.of("altogether", "overall", "total", "combined", "all");
	private static final int NOUN = 4;

	private final FigureSentence sentence;
	private final Words words;
	private final Consumer<Reckoning> found;

	TotalReader(FigureSentence sentence, Consumer<Reckoning> found) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.found = found;
	}

	/** @param end behind the last part with what it counts */
	private record Parts(List<Placed> all, int end) { }

	void read() {
		if (sentence.figures().size() < 3) return;
		int next = 0;
		for (Placed figure : sentence.figures()) {
			if (figure.from() < next || !adds(figure)) continue;
			Optional<Parts> parts = behind(figure);
			parts.ifPresent(behind -> compare(figure, behind.all()));
			next = parts.map(Parts::end).or(() -> ahead(figure)).orElse(next);
		}
	}

	private static boolean adds(Placed figure) {
		return (figure.is(Role.COUNT) || figure.is(Role.MONEY)) && figure.isStated() && figure.figure().upTo().isEmpty()
				&& figure.value().signum() > 0;
	}

	/** "12 people \u2014 7 men and 6 women". */
	private Optional<Parts> behind(Placed total) {
		int at = nounEnd(total.to());
		boolean opened = words.in(at, OPENERS) && !words.ties(at);
		boolean made = words.in(at, MADE) || words.is(at, ",") && words.in(at + 1, MADE);
		if (!opened && !made) return Optional.empty();
		int first = at + 1;
		while (first < at + 4 && (words.in(first, MADE) || words.is(first, "of") || words.is(first, "up"))) first++;
		String opener = words.lower(at);
		return parts(first, total).filter(parts -> ends(parts.end(), opener));
	}

	private boolean ends(int end, String opener) {
		if (opener.equals("(")) return words.is(end, ")");
		return end >= words.size() || words.in(end, ENDS);
	}

	/** "7 men and 6 women, 12 people in all". */
	private Optional<Integer> ahead(Placed first) {
		Optional<Parts> parts = parts(first.from(), first);
		if (parts.isEmpty()) return Optional.empty();
		int at = parts.get().end();
		boolean tied = words.is(at, ",") || words.in(at, Set.of("\u2014", "\u2013", "("));
		Optional<Placed> total = tied ? sentence.at(words.is(at + 1, "a") && words.is(at + 2, "total") ? at + 4 : at + 1) : Optional.empty();
		boolean said = total.isPresent() && (words.is(at + 2, "total") || isAltogether(nounEnd(total.get().to())));
		if (said && adds(total.get()) && isAlike(total.get(), first)) compare(total.get(), parts.get().all());
		return Optional.of(at);
	}

	private boolean isAltogether(int at) {
		return words.in(at, ALTOGETHER) && !words.is(at, "all") || words.is(at, "in") && words.in(at + 1, ALTOGETHER);
	}

	/** At least two numbers with what they count, joined by "and" at last. */
	private Optional<Parts> parts(int from, Placed total) {
		List<Placed> parts = new ArrayList<>();
		int at = from;
		boolean closed = false;
		while (true) {
			Optional<Placed> part = sentence.at(at);
			if (part.isEmpty() || !adds(part.get()) || !isAlike(total, part.get())) return Optional.empty();
			parts.add(part.get());
			at = nounEnd(part.get().to());
			boolean nounless = at == part.get().to() && !part.get().is(Role.MONEY);
			if (nounless || closed) return closed && !nounless ? Optional.of(new Parts(parts, at)) : Optional.empty();
			if (!words.in(at, JOINS)) return Optional.empty();
			while (words.in(at, JOINS)) {
				closed |= !words.is(at, ",");
				at++;
			}
		}
	}

	private static boolean isAlike(Placed total, Placed part) {
		return total.figure().role() == part.figure().role() && total.figure().unit().equals(part.figure().unit());
	}

	/** Behind the words that say what is counted; at the figure itself where they say more than that. */
	private int nounEnd(int from) {
		int at = from;
		while (at < from + NOUN && words.isWord(at) && !words.in(at, JOINS) && !words.in(at, MADE) && !words.is(at, "in")
				&& !words.in(at, ALTOGETHER) && sentence.at(at).isEmpty()) {
			if (words.in(at, OPEN)) return from;
			at++;
		}
		return at;
	}

	private void compare(Placed total, List<Placed> parts) {
		BigDecimal sum = parts.stream().map(Placed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		Bounds room = parts.stream().map(TotalReader::bounds).reduce(Bounds.of(BigDecimal.ZERO), Bounds::plus);
		Figure figure = total.figure();
		var calculation = new Calculation(Operation.SUM, parts.stream().map(Placed::text).toList(), sum, room.low(), room.high(), "",
				total.text());
		Placed[] others = parts.toArray(Placed[]::new);
		if (room.meets(Rounding.bounds(figure, Rounding.tight(figure)))) {
			found.accept(Reckoning.right(Rules.TOTAL, total, calculation, others));
		} else {
			found.accept(Reckoning.wrong(Rules.TOTAL, total, new FigureFault.Miscalculated(calculation, Written.like(total, sum)), others));
		}
	}

	private static Bounds bounds(Placed part) {
		return Rounding.bounds(part.figure(), Rounding.tight(part.figure()));
	}
}
