package org.tickmark.claims.internal.figures.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Numbers of one kind in a row: "22 for Labour, 12 for the Greens and 9 for independents".
 *
 * @param parts at least two
 * @param closed whether an "and" stands before the last, so that nothing is missing
 */
record PartsList(List<Placed> parts, boolean closed) {
	private static final WordSet JOINS = WordSet.of(",", "and", "plus", "&", ";", "with");
	private static final WordSet LAST = WordSet.of("and", "plus", "&");
	/** Between two numbers they say that the second is no further part. */
	private static final WordSet BREAKS = WordSet.of("than", "more", "another", "or", "per", "each", "every", "up", "down", "from", "to",
			"versus", "against", "compared", "but", "while", "including", "among", "them", "whom", "which", "that", "about", "additional",
			"further",
			"other", "when", "if", "because", "apiece", "also", "both", "said", "says", "(", ")", ":", "\u2014", "\u2013", ".", "?", "!");
	private static final WordSet ALLOWED_FROM = WordSet.of("from", "to");
	private static final int REACH = 8;

	PartsList {
		parts = List.copyOf(parts);
	}

	Placed first() {
		return parts.getFirst();
	}

	Placed last() {
		return parts.getLast();
	}

	/** The row that begins with the figure of this index, as long as it goes. */
	static Optional<PartsList> at(FigureSentence sentence, int index) {
		List<Placed> figures = sentence.figures();
		List<Placed> parts = new ArrayList<>();
		boolean closed = false;
		for (int i = index; i < figures.size() && adds(figures.get(i)); i++) {
			Placed next = figures.get(i);
			if (!parts.isEmpty()) {
				Placed before = parts.getLast();
				if (closed || !isAlike(parts, next) || !isJoined(sentence, before, next)) break;
				closed = sentence.find(sentence.behind(before), next.from(), LAST) >= 0;
			}
			parts.add(next);
		}
		return parts.size() < 2 ? Optional.empty() : Optional.of(new PartsList(parts, closed));
	}

	static boolean adds(Placed figure) {
		boolean adds = figure.is(Role.COUNT) || figure.is(Role.MONEY) || figure.is(Role.MEASURE) || figure.is(Role.PLAIN)
				|| figure.is(Role.SAMPLE);
		return adds && figure.isStated() && figure.figure().upTo().isEmpty() && figure.value().signum() > 0;
	}

	/** "12, 15 and 20 miles" are alike as well. */
	private static boolean isAlike(List<Placed> parts, Placed next) {
		String unit = parts.getLast().figure().unit();
		return unit.equals(next.figure().unit()) || unit.isEmpty() && next.is(Role.MEASURE)
				&& parts.stream().skip(1).allMatch(part -> part.figure().of().isEmpty());
	}

	private static boolean isJoined(FigureSentence sentence, Placed before, Placed next) {
		Words words = sentence.words();
		int head = sentence.head(next);
		if (!words.in(head - 1, JOINS) || next.from() - before.to() > REACH) return false;
		for (int i = before.to(); i < head; i++) {
			if (words.in(i, BREAKS) && !words.in(i, ALLOWED_FROM)) return false;
		}
		return true;
	}
}
