package org.tickmark.export.internal.calls;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;

/** How a figure is read out: nobody can say whether "two" is right without hearing two of what. */
record FigureWords(String text, List<Span> withheld) {
	/** "km", "-year", "a year". */
	private static final Pattern UNIT = Pattern.compile("[ \u00A0-]?(?:(?:an?|per) )?(\\p{L}+(?:-\\p{L}+)*)");
	/** A clause begins there: "it rained when 5,230". */
	private static final Set<String> CLAUSES = Set.of("and", "or", "but", "when", "while", "as", "if", "that", "which", "who");
	/** They belong to what comes behind: "a 3-1". */
	private static final Set<String> ARTICLES = Set.of("a", "an", "the");
	/** Nothing ends with them. */
	private static final Set<String> LINKS = Set.of("of", "to", "in", "on", "at", "for", "with", "from", "by", "into", "over", "after", "before",
			"than", "his", "her", "its", "their", "our");
	/** Words that no punctuation cuts off. */
	private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}\u2019'-])(?:[\\p{L}\\p{N}\u2019'-]+ ){1,4}$");
	private static final Pattern BEHIND = Pattern.compile("(?: [\\p{L}\\p{N}\u2019'-]+){1,3}");
	/** Characters: what is counted stands nearby. */
	private static final int NEAR = 40;

	/** Its own words, with a unit, what is counted, or its neighbours where it is but a number. */
	String of(Item item) {
		Span own = item.span();
		Optional<Figure> figure = item.claim().map(claim -> claim.detail()).filter(Figure.class::isInstance).map(Figure.class::cast);
		if (figure.isEmpty() || !isBare(own.in(text), figure.get())) return own.in(text);
		boolean heard = withheld.stream().noneMatch(own::overlaps);
		Span sentence = item.sentence(text);
		if (heard && !figure.get().of().isEmpty()) {
			int at = text.indexOf(figure.get().of(), own.end());
			int end = at + figure.get().of().length();
			if (at >= 0 && at - own.end() <= NEAR && end <= sentence.end()) return text.substring(own.start(), end);
		}
		Matcher unit = UNIT.matcher(text).region(own.end(), text.length());
		if (!figure.get().unit().isEmpty() && unit.lookingAt()) return text.substring(own.start(), unit.end());
		return heard ? withNeighbours(own, sentence) : own.in(text);
	}

	private static boolean isBare(String words, Figure figure) {
		boolean oneWord = words.chars().noneMatch(Character::isWhitespace);
		boolean holdsUnit = words.chars().anyMatch(Character::isDigit) && words.chars().anyMatch(Character::isLetter);
		return oneWord && !holdsUnit && figure.role() != Role.MONEY && !figure.unit().equals("%");
	}

	/** With what leads up to it; at the start of a clause, with what comes behind. */
	private String withNeighbours(Span own, Span sentence) {
		Matcher before = BEFORE.matcher(text).region(Math.max(sentence.start(), own.start() - NEAR), own.start()).useTransparentBounds(true);
		int from = before.find() ? clause(before.start(), own.start()) : own.start();
		if (from < own.start()) return text.substring(from, own.end());
		Matcher behind = BEHIND.matcher(text).region(own.end(), Math.max(own.end(), sentence.end()));
		return text.substring(own.start(), behind.lookingAt() ? closed(own.end(), behind.end()) : own.end());
	}

	/** Where what leads up to the offset begins, in its own clause; the offset where nothing does. */
	private int clause(int from, int to) {
		int start = from;
		String last = "";
		for (int at = from; at < to; at = text.indexOf(' ', at) + 1) {
			last = word(at, text.indexOf(' ', at));
			if (CLAUSES.contains(last)) start = text.indexOf(' ', at) + 1;
		}
		return ARTICLES.contains(last) ? to : start;
	}

	/** Where it ends, without words that would go on. */
	private int closed(int from, int to) {
		int end = to;
		for (int at = text.lastIndexOf(' ', end - 1); at >= from && goesOn(word(at + 1, end)); at = text.lastIndexOf(' ', end - 1)) end = at;
		return end;
	}

	private static boolean goesOn(String word) {
		return CLAUSES.contains(word) || ARTICLES.contains(word) || LINKS.contains(word);
	}

	private String word(int from, int to) {
		return text.substring(from, to).toLowerCase(Locale.ROOT);
	}
}
