package org.tickmark.claims.internal.minor.headlines;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;

/** What stands above the text of a draft, and whether the text says it, too. */
public final class Headline {
	private static final Set<PassageKind> HEADS = Set.of(PassageKind.HEADLINE, PassageKind.DECK);
	/** Of a headline, deck included, in plain text, which does not say what is one. */
	private static final int LONGEST = 300;
	/** A line that is as long may be wrapped. */
	private static final int NARROWEST = 50;
	/** A headline tells what the beginning of the text tells. */
	private static final int REACH = 3000;
	private static final int LONG_WORD = 4;
	private static final double MOST_WORDS = 0.6;
	/** Fewer may be names. */
	private static final int FEWEST_CAPITALS = 5;
	private static final Set<String> LISTS = Set.of("things", "ways", "reasons", "takeaways", "questions", "facts", "lessons", "times",
			"moments", "points", "quotes", "tips", "answers", "numbers", "charts", "ideas", "signs", "myths");
	private static final Set<Figure.Role> TAKEN_ALONG = EnumSet.of(Figure.Role.COUNT, Figure.Role.MONEY, Figure.Role.PERCENTAGE,
			Figure.Role.POLL_SHARE, Figure.Role.POINTS, Figure.Role.VOTE);
	private static final String CLOSING = "\u201D\u2019\"') ";

	private final String text;
	private final int end;
	private final Set<String> told = new HashSet<>();
	private final Set<String> named = new HashSet<>();
	private final Set<String> figured = new HashSet<>();

	private Headline(Draft draft) {
		this.text = draft.text();
		this.end = end(draft);
	}

	/** @param claims all of the draft */
	public static Headline of(Draft draft, List<Claim> claims) {
		var headline = new Headline(draft);
		if (headline.end == 0) return headline;
		headline.told.addAll(Stems.of(headline.text, new Span(headline.end, Math.min(headline.text.length(), headline.end + REACH))));
		for (Claim claim : claims) {
			if (headline.holds(claim)) continue;
			if (claim.detail() instanceof Naming naming) headline.named.add(naming.canonical());
			if (claim.detail() instanceof Figure figure) headline.figured.add(key(figure));
		}
		return headline;
	}

	private static int end(Draft draft) {
		if (!draft.passages().isEmpty()) {
			int end = 0;
			for (int i = 0; i < draft.passages().size() && HEADS.contains(draft.passages().get(i).kind()); i++) {
				end = draft.passages().get(i).span().end();
			}
			return end;
		}
		int blank = draft.text().indexOf("\n\n");
		return blank > 0 && blank <= LONGEST && (!endsSentence(draft.text(), blank) || isOverDeck(draft.text(), blank)) ? blank : 0;
	}

	/** A short line that ends without a full stop above one that is a sentence: the headline and its deck, and no wrapped paragraph. */
	private static boolean isOverDeck(String text, int end) {
		int line = text.indexOf('\n');
		int last = line;
		while (last > 0 && text.charAt(last - 1) == ' ') last--;
		boolean deck = line > 0 && line < NARROWEST && line < end && text.indexOf('\n', line + 1) == end
				&& Character.isUpperCase(text.charAt(line + 1));
		return deck && !endsSentence(text, last);
	}

	/**
	 * A headline ends without a full stop; what has one, in marks or before them, is the first paragraph of a text without a headline,
	 * unless it has a capital in every word.
	 */
	private static boolean endsSentence(String text, int end) {
		int last = end - 1;
		while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) last--;
		return last >= 0 && text.charAt(last) == '.' && !hasCapitals(text.substring(0, end));
	}

	/** Whether all longer words begin with one, and they are too many for a name. */
	public static boolean hasCapitals(String text) {
		int capitals = 0;
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
			if (letter && start < 0) start = i;
			if (letter || start < 0) continue;
			boolean large = Character.isUpperCase(text.charAt(start));
			if (i - start >= LONG_WORD && !large) return false;
			if (i - start >= LONG_WORD) capitals++;
			start = -1;
		}
		return capitals >= FEWEST_CAPITALS;
	}

	/** Whether it stands in it. */
	public boolean holds(Claim claim) {
		return claim.span().start() < end;
	}

	/** Whether a claim of it only says shorter what the text says. */
	public boolean echoes(Claim claim) {
		if (!holds(claim)) return false;
		List<String> words = Stems.of(text, claim.span());
		long both = words.stream().filter(told::contains).count();
		return !words.isEmpty() && both >= MOST_WORDS * words.size();
	}

	/** "Five things to watch": how many the article lists below. */
	public boolean counts(Span figure) {
		if (figure.start() >= end) return false;
		int blank = figure.end() < end && text.charAt(figure.end()) == ' ' ? text.indexOf(' ', figure.end() + 1) : -1;
		int last = blank < 0 ? end : Math.min(blank, end);
		return figure.end() < last && LISTS.contains(text.substring(figure.end(), last).strip().toLowerCase(Locale.ROOT));
	}

	/** Whether it is a figure in it that the text has, too, unless it is what readers take along: a toll, a sum, a share. */
	public boolean figures(Claim claim, Figure figure) {
		return holds(claim) && !TAKEN_ALONG.contains(figure.role()) && figured.contains(key(figure));
	}

	private static String key(Figure figure) {
		return figure.value().stripTrailingZeros().toPlainString() + figure.upTo().map(Object::toString).orElse("") + figure.unit();
	}

	/** Whether it is a time in it whose words the text has, too. */
	public boolean dates(Span time) {
		return time.start() < end && text.indexOf(time.in(text), end) >= 0 && text.indexOf(time.in(text), end) < end + REACH;
	}

	/** Whether nothing behind it has that name, as with words that have a capital in headlines only. */
	public boolean namesOnlyThere(Claim claim) {
		return holds(claim) && claim.detail() instanceof Naming naming && !named.contains(naming.canonical());
	}
}
