package org.tickmark.claims.internal.figures.reckoning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Sentence;

/** One sentence with its figures, each found by the token that it begins or ends at. */
final class FigureSentence {
	/** Words before a figure that blur or bound it; they belong to it. */
	private static final WordSet BLURS = WordSet.of("about", "around", "some", "roughly", "nearly", "almost", "just", "only", "over",
			"under", "more", "less", "fewer", "than", "at", "least", "most", "approximately", "exactly", "an", "estimated", "a", "its",
			"the", "their", "as", "many", "much", "well", "above", "below", "~", "circa", "all", "close", "record");

	private static final WordSet EACH = WordSet.of("a", "an", "per", "each", "every");
	private static final WordSet TWO_WORDS = WordSet.of("square", "cubic", "nautical", "degrees", "degree", "sq");

	private final Sentence sentence;
	private final Words words;
	private final List<Placed> figures;
	private final Map<Integer, Placed> byStart = new HashMap<>();
	private final Map<Integer, Placed> byEnd = new HashMap<>();

	FigureSentence(Sentence sentence, Words words, List<Placed> figures) {
		this.sentence = sentence;
		this.words = words;
		this.figures = List.copyOf(figures);
		for (Placed figure : this.figures) {
			byStart.putIfAbsent(figure.from(), figure);
			byEnd.putIfAbsent(figure.to(), figure);
		}
	}

	Sentence sentence() {
		return sentence;
	}

	Words words() {
		return words;
	}

	/** In text order. */
	List<Placed> figures() {
		return figures;
	}

	/** The figure that begins here. */
	Optional<Placed> at(int token) {
		return Optional.ofNullable(byStart.get(token));
	}

	/** The figure that begins here, or behind words that blur it: "about 40". */
	Optional<Placed> atBlurred(int token) {
		int at = token;
		while (byStart.get(at) == null && at < token + 4 && words.in(at, BLURS)) at++;
		return at(at);
	}

	/** The figure that ends before the token. */
	Optional<Placed> before(int token) {
		return Optional.ofNullable(byEnd.get(token));
	}

	/** The first token of a figure with the words that blur it. */
	int head(Placed figure) {
		int at = figure.from();
		while (at > figure.from() - 4 && words.in(at - 1, BLURS)) at--;
		return at;
	}

	/** The token behind a figure and the unit that belongs to it: behind "miles" of "100 miles", "an hour" of "40 miles an hour". */
	int behind(Placed figure) {
		int at = figure.to();
		boolean united = figure.is(Role.MEASURE) || figure.is(Role.TEMPERATURE) || figure.is(Role.RATE);
		if (!united || figure.figure().unit().isEmpty()) return at;
		if (words.ties(at)) at++;
		boolean bare = figure.text().chars().noneMatch(Character::isLetter) || !figure.is(Role.RATE);
		if (bare && words.isWord(at) && !words.in(at, EACH)) {
			if (words.in(at, TWO_WORDS)) at++;
			at++;
		}
		if (words.is(at, "/") && words.isWord(at + 1) || words.in(at, EACH) && figure.is(Role.RATE)) at += 2;
		return at;
	}

	/** Whether no figure stands between the tokens. */
	boolean isFree(int from, int to) {
		for (int i = from; i < to; i++) if (byStart.containsKey(i)) return false;
		return true;
	}

	/** The first of the words from one token up to another, or -1. */
	int find(int from, int to, Set<String> any) {
		for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) if (words.in(i, any)) return i;
		return -1;
	}
}
