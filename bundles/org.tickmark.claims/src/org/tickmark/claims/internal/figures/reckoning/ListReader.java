package org.tickmark.claims.internal.figures.reckoning;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * A list of another length than announced: "for three reasons: cost and noise". Only lists that an "and" closes, of which every part is
 * plain: what has parts of its own can be counted in more than one way.
 */
final class ListReader {
	private static final int FEWEST = 2;
	private static final int MOST = 9;
	/** What is farther off counts something else. */
	private static final int SLIP = 2;
	/** Between the number and the colon. */
	private static final int NOUN = 4;
	/** Of one part of the list, in words. */
	private static final int LONGEST = 5;
	private static final WordSet PLURALS = WordSet.of("people", "men", "women", "children", "sheep", "oxen", "mice", "feet", "teeth");
	/** What is counted by them is no list. */
	private static final WordSet UNITS = WordSet.of("days", "hours", "weeks", "months", "years", "minutes", "seconds", "times", "points",
			"words", "letters", "steps", "goals", "votes", "miles", "feet", "percent", "runs", "rounds", "ways", "parts");
	/** Before the number they say that there are others. */
	private static final WordSet OTHERS = WordSet.of("first", "last", "next", "other", "another", "top", "least", "than", "over", "about",
			"nearly", "almost", "of", "some", "these", "those", "more", "to", "or", "and", ",", "under", "most", "one", "best", "only");
	/** In a list they leave its length open. */
	private static final WordSet OPEN = WordSet.of("or", "&", "others", "other", "more", "both", "twins", "couple", "pair", "pairs", "rest",
			"several", "some", "many", "each", "etc", "not", "but", "plus", "with", "(", ")", "\"", "\u201C", "\u201D", "?", ":", "\u2014",
			"\u2013", "'", "\u2018", "brothers", "sisters", "who", "which", "that", "where", "when", "while", "then", "again", "all", "is",
			"are", "was", "were", "has", "have", "had", "will", "said", "says", "includes", "including", "family", "friends", "as");

	private final FigureSentence sentence;
	private final Words words;
	private final Consumer<Reckoning> found;

	ListReader(FigureSentence sentence, Consumer<Reckoning> found) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.found = found;
	}

	void read() {
		for (Placed figure : sentence.figures()) {
			if (!announces(figure)) continue;
			int colon = colon(figure);
			if (colon < 0 || !sentence.isFree(colon + 1, words.size())) continue;
			Optional<Integer> listed = listed(colon + 1);
			int written = figure.value().intValue();
			listed.filter(parts -> parts != written && Math.abs(parts - written) <= SLIP).ifPresent(parts -> {
				var fault = new FigureFault.ListCount(figure.text(), parts);
				found.accept(new Reckoning(Rules.LIST, figure.span(), List.of(), Optional.of(fault), Optional.empty()));
			});
		}
	}

	private boolean announces(Placed figure) {
		boolean counted = figure.is(Role.COUNT) || figure.is(Role.PLAIN);
		if (!counted || !figure.isStated() || figure.figure().upTo().isPresent() || !figure.figure().unit().isEmpty()) return false;
		if (figure.value().stripTrailingZeros().scale() > 0) return false;
		double value = figure.value().doubleValue();
		return value >= FEWEST && value <= MOST && !words.in(figure.from() - 1, OTHERS) && !words.ties(figure.to())
				&& !words.is(figure.from() - 1, "-");
	}

	/** Behind "three old reasons"; -1 where something else stands between. */
	private int colon(Placed figure) {
		int at = figure.to();
		while (at < figure.to() + NOUN && words.isWord(at)) at++;
		if (at == figure.to() || !words.is(at, ":") || words.is(figure.to(), "of")) return -1;
		// "Two ministers resigned: Ann Berg and Karl Lee".
		return isPlural(at - 1) || at - 2 >= figure.to() && isPlural(at - 2) ? at : -1;
	}

	private boolean isPlural(int i) {
		String noun = words.lower(i);
		return (PLURALS.contains(noun) || noun.endsWith("s") && !noun.endsWith("ss")) && !UNITS.contains(noun);
	}

	/** How many parts there are from here to the end; empty where they can be counted in another way, too. */
	private Optional<Integer> listed(int from) {
		int end = words.size();
		if (!words.is(end - 1, ".")) return Optional.empty();
		end--;
		int parts = 1;
		int length = 0;
		boolean closed = false;
		boolean capital = words.isCapitalized(from);
		for (int i = from; i < end; i++) {
			boolean and = words.is(i, "and");
			if (words.in(i, OPEN) || words.isNumber(i) || closed && (and || words.is(i, ","))) return Optional.empty();
			if (words.is(i, ",") || and) {
				// ", and" parts once.
				boolean both = words.is(i, ",") && words.is(i + 1, "and");
				if (length == 0 || length > LONGEST) return Optional.empty();
				if (both) i++;
				closed = and || both;
				if (words.isCapitalized(i + 1) != capital) return Optional.empty();
				parts++;
				length = 0;
			} else if (words.isWord(i)) {
				length++;
			} else if (!words.ties(i) && !words.is(i, "'s") && !words.is(i, ".")) {
				return Optional.empty();
			}
		}
		return closed && length > 0 && length <= LONGEST ? Optional.of(parts) : Optional.empty();
	}
}
