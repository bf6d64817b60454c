package org.tickmark.claims.internal.figures;

import java.util.Set;

import org.tickmark.claims.internal.reading.Words;

/** What a number counts or measures, in the words of the draft: "people killed", "registered voters", "death toll". */
final class Counted {
	private static final int LONGEST = 4;
	private static final Set<String> LEADS = Set.of("more", "additional", "other", "of", "the", "those", "these", "its", "their", "his", "her",
			"our", "my", "all", "such", "or", "so", "new");
	private static final Set<String> OF_WHAT = Set.of("of", "in", "for", "on", "worth");
	private static final Set<String> BE = Set.of("are", "were", "was", "is", "been", "have", "has", "had", "being", "be");
	private static final Set<String> FATES = Set.of("dead", "injured", "killed", "wounded", "missing", "hurt", "arrested", "homeless",
			"displaced", "detained", "ill", "sick", "unaccounted", "trapped", "stranded", "infected", "left", "lost", "sold", "built",
			"born", "shot", "held", "found", "hit", "won");

	private Counted() { }

	/** @param to index behind the figure, its unit included; empty where the draft does not say */
	static String behind(Words words, int to, boolean part) {
		int from = words.pastHyphen(to);
		if (part && words.in(from, OF_WHAT)) from++;
		for (int skipped = 0; skipped < 2 && words.in(from, LEADS) && (from > to || part || words.isWord(from + 1)); skipped++) from++;
		int end = from;
		while (end < from + LONGEST && isPart(words, end, end > from)) end++;
		if (end == from) return "";
		return textOf(words, from, withFate(words, end));
	}

	private static boolean isPart(Words words, int i, boolean inside) {
		if (inside && words.ties(i) || words.is(i, "'s") && inside) return true;
		if (!words.isWord(i) || Function.is(words.lower(i)) || Starts.isNumber(words, i)) return false;
		return !inside || !Function.isVerb(words.lower(i)) || words.in(i, FATES);
	}

	/** "were killed", "have been arrested": what became of them tells the one count from the other. */
	private static int withFate(Words words, int end) {
		int i = end;
		while (i < end + 2 && words.in(i, BE)) i++;
		boolean fate = i > end && (words.in(i, FATES) || words.lower(i).length() > 4 && words.lower(i).endsWith("ed"));
		return fate ? i + 1 : end;
	}

	/** "a death toll of 12", "turnout was 61 per cent". */
	static String before(Words words, int from) {
		int i = from - 1;
		while (i > from - 4 && words.in(i, Set.of("about", "some", "around", "nearly", "than", "more", "less", "over", "almost", "to", "at",
				"just", "only", "least", "a", "as", "up"))) i--;
		if (!words.in(i, Set.of("of", "was", "is", "were", "hit", "reached", "fell", "rose", "totaled", "totalled", "stood", "stands")))
			return "";
		int end = i;
		int begin = end;
		while (begin > 0 && begin > end - 3 && words.isWord(begin - 1) && !Function.is(words.lower(begin - 1))
				&& !Function.isVerb(words.lower(begin - 1))) begin--;
		return begin == end ? "" : textOf(words, begin, end);
	}

	private static String textOf(Words words, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			if (i > from && !words.joined(i)) text.append(' ');
			text.append(words.text(i));
		}
		return text.toString();
	}
}
