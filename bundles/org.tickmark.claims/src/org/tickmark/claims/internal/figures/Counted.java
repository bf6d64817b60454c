package org.tickmark.claims.internal.figures;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** What a number counts or measures, in the words of the draft: "people killed", "registered voters", "death toll". */
final class Counted {
	private static final int LONGEST = 5;
	private static final WordSet LEADS = WordSet.of("more", "additional", "other", "of", "the", "those", "these", "its", "their", "his",
			"her", "our", "my", "all", "such", "or", "so", "new", "as", "many", "much");
	private static final WordSet DISTANCES = WordSet.of("away", "apart", "ahead", "behind", "short", "off");
	private static final WordSet MONEY = WordSet.of("dollar", "dollars", "euro", "euros", "pound", "pounds");
	private static final WordSet OF_WHAT = WordSet.of("of", "in", "for", "worth");
	private static final WordSet BE = WordSet.of("are", "were", "was", "is", "been", "have", "has", "had", "being", "be");
	private static final WordSet FATES = WordSet.of("dead", "injured", "killed", "wounded", "missing", "hurt", "arrested", "homeless",
			"displaced", "detained", "ill", "sick", "unaccounted", "trapped", "stranded", "infected", "lost", "sold", "built", "born",
			"shot", "died");
	private static final WordSet HEDGES = WordSet.of("about", "some", "around", "nearly", "than", "more", "less", "over", "almost", "to",
			"at", "just", "only", "least", "a", "as", "up", "an", "estimated", "roughly", "approximately", "under", "fewer", "by");
	private static final WordSet LINKS = WordSet.of("of", "was", "is", "were", "hit", "reached", "fell", "rose", "totaled", "totalled",
			"stood", "stands", "at", "to");
	private static final WordSet MEASURES_AND_MANNERS = WordSet.of("consists", "clear", "million", "billion", "percent", "p");
	private static final WordSet NEAR = WordSet.of("last", "next", "past", "this");
	private static final WordSet OBJECTS = WordSet.of("a", "an", "the", "his", "her", "their", "its", "that", "it", "him", "them", "''",
			"\"", "\u201C");

	private Counted() { }

	/**
	 * @param to index behind the figure, its unit included
	 * @param part whether "of" may come between, as with per cent
	 * @return empty where the draft does not say
	 */
	static String behind(Words words, int to, boolean part) {
		int from = words.pastHyphen(to);
		boolean into = part && !words.is(from, "of") && words.in(from, OF_WHAT);
		boolean worth = words.is(from, "worth") && words.is(from + 1, "of");
		if (into && !worth && (Function.is(words.lower(from + 1)) || words.isCapitalized(from + 1))) return "";
		if (part && words.in(from, OF_WHAT)) from += worth ? 2 : 1;
		// "$200,000 away from its goal", "a $7 million dollar bond"
		if (words.in(from, DISTANCES)) return "";
		if (from > 0 && words.in(from, MONEY)) from++;
		for (int skipped = 0; skipped < 3 && words.in(from, LEADS) && (from > to || part || words.isWord(from + 1)); skipped++) from++;
		// "11 of the 15 members" counts members, too.
		if (from > to && words.in(from - 1, LEADS) && Starts.isNumber(words, from)) from++;
		int end = from;
		while (end < from + LONGEST && isPart(words, end, from, part)) end++;
		if (end == from) return "";
		return textOf(words, from, part ? end : withFate(words, end));
	}

	private static boolean isPart(Words words, int i, int from, boolean part) {
		boolean inside = i > from;
		if (inside && words.ties(i - 1) && words.isWord(i)) return true;
		if (inside && (words.ties(i) && words.isWord(i + 1) || words.is(i, "'s"))) return true;
		if (inside && words.is(i, "and"))
			return !isPlural(words.lower(i - 1)) && !words.in(i - 1, FATES) && isPart(words, i + 1, from, part);
		String word = words.lower(i);
		if (isCountry(words, i)) return true;
		if (!words.isWord(i) || Function.is(word) || Starts.mayBegin(words, i)) return false;
		if (CalendarWords.weekday(word) > 0 || words.isCapitalized(i) && CalendarWords.month(word) > 0) return false;
		if (FATES.contains(word)) return true;
		if (Rate.isTime(words.lower(i + 1)) && NEAR.contains(word)) return false;
		boolean title = words.is(i + 1, ".") && words.joined(i + 1) && words.isCapitalized(i + 2);
		if (title || Function.isVerb(word) && (inside || !Function.isNoun(word))) return false;
		// "delegates needed to win" says which; "2,600 waved" and "planners announced a deal" do not.
		boolean participle = isParticiple(word);
		boolean noun = words.isWord(i + 1) && !Function.is(words.lower(i + 1)) || words.ties(i + 1);
		if (inside && word.endsWith("ing") && (!noun || words.isCapitalized(i + 1))) return false;
		return !participle || (inside ? !part && !takesObject(words, i + 1) : noun && !words.isCapitalized(i + 1));
	}

	/** "Two US soldiers", "three United States senators": no pronoun and no participle. */
	private static boolean isCountry(Words words, int i) {
		boolean initials = words.text(i).equals("US") || words.text(i).equals("UK");
		return initials && words.isWord(i + 1) || words.text(i).equals("United") && words.isCapitalized(i + 1);
	}

	private static boolean isParticiple(String word) {
		return word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
	}

	private static boolean isPlural(String word) {
		return word.endsWith("s") || word.equals("people") || word.equals("men") || word.equals("women") || word.equals("children");
	}

	private static boolean takesObject(Words words, int i) {
		return words.in(i, OBJECTS)
				|| words.isCapitalized(i) || words.isNumber(i);
	}

	/** "were killed", "have been arrested": what became of them tells the one count from the other. */
	private static int withFate(Words words, int end) {
		int i = end;
		while (i < end + 2 && words.in(i, BE)) i++;
		boolean fate = i > end && (words.in(i, FATES) || words.lower(i).length() > 4 && words.lower(i).endsWith("ed"));
		return fate ? i + 1 : end;
	}

	/** "a death toll of 12", "turnout was 61 per cent", "unemployment at 5.6 per cent". */
	static String before(Words words, int from) {
		int i = from - 1;
		while (i > from - 4 && words.in(i, HEDGES) && !words.in(i - 1, LINKS) && (words.in(i - 1, HEDGES) || !words.in(i, LINKS))) i--;
		if (words.in(i, HEDGES) && words.in(i - 1, LINKS)) i--;
		if (!words.in(i, LINKS)) return "";
		if (Function.isVerb(words.lower(i - 1)) && !Function.is(words.lower(i - 1))) i--;
		if (i > 1 && words.isCapitalized(i - 1) || words.is(i - 1, "percent") || words.is(i - 1, "cent")
				|| words.is(i - 1, "points")) return "";
		int begin = i;
		while (begin > 0 && begin > i - 3 && words.isWord(begin - 1) && !Function.is(words.lower(begin - 1))
				&& !Function.isVerb(words.lower(begin - 1)) && !isParticiple(words.lower(begin - 1))) begin--;
		// "from 300 tonnes to 690" counts no tonnes.
		boolean number = begin == i || Starts.mayBegin(words, begin) || words.isNumber(begin - 1) || Starts.mayBegin(words, begin - 1);
		return number || MEASURES_AND_MANNERS.contains(words.lower(begin)) ? "" : textOf(words, begin, i);
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
