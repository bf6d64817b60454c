package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that a statement says, whatever it is spelled like.
 *
 * @param word what stands for it
 * @param lead the small word before it, such as "by" or "from"; empty where none stands there
 */
record Sense(String word, String lead) {
	private static final List<String> SMALL_FIGURES = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
	private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
	private static final Map<String, String> RANKS = Map.ofEntries(Map.entry("first", "1st"), Map.entry("second", "2nd"),
			Map.entry("third", "3rd"), Map.entry("fourth", "4th"), Map.entry("fifth", "5th"), Map.entry("sixth", "6th"),
			Map.entry("seventh", "7th"), Map.entry("eighth", "8th"), Map.entry("ninth", "9th"), Map.entry("tenth", "10th"));
	private static final Map<String, List<String>> SHORT_FORMS = Map.of("won't", List.of("will", "not"), "can't", List.of("can", "not"),
			"cannot", List.of("can", "not"), "shan't", List.of("will", "not"), "let's", List.of("let", "us"), "i'm", List.of("i", "am"));
	private static final Map<String, String> SIGNS = Map.of("$", "dollars", "\u20AC", "euros", "\u00A3", "pounds", "\u00A5", "yen", "%",
			"percent", "&", "and");
	private static final Set<String> SCALES = Set.of("million", "billion", "trillion", "thousand", "m", "bn", "hundred");
	private static final Set<String> WITH_IS = Set.of("it", "that", "he", "she", "there", "what", "who", "here", "this", "where", "how");
	private static final Set<String> LEADS = Set.of("in", "on", "at", "of", "for", "to", "by", "as", "with", "from", "into", "within",
			"toward", "until", "before", "after", "since", "against", "during", "last", "next", "this");
	private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august",
			"september", "october", "november", "december");
	private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
			"yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "night", "noon", "midnight", "week", "month", "year",
			"day", "weekend", "last", "next", "early", "late", "ago");

	/** What a text says, in its order. Words that say nothing by themselves are left out. */
	static List<Sense> of(String text) {
		List<String> plain = plain(new Words(text));
		List<Sense> senses = new ArrayList<>();
		String lead = "";
		for (int at = 0; at < plain.size();) {
			Alike.Wording wording = Alike.at(plain, at);
			String meant = wording.meant();
			if (!meant.equals(Alike.NOTHING)) senses.add(new Sense(meant, lead));
			String small = wording.words().getFirst();
			if (LEADS.contains(small)) lead = small;
			else if (!meant.equals(Alike.NOTHING) || !isArticle(small)) lead = "";
			at += wording.words().size();
		}
		return senses;
	}

	private static boolean isArticle(String word) {
		return word.equals("the") || word.equals("a") || word.equals("an");
	}

	/** Whether it says when: such words stand at either end of a sentence. */
	boolean isTime() {
		return TIMES.contains(word) || MONTHS.contains(word) || word.matches("\\d{1,2}|(?:1[5-9]|20)\\d\\d");
	}

	/** Single words without marks, each spelled in one way. */
	private static List<String> plain(Words words) {
		List<String> plain = new ArrayList<>();
		String unit = "";
		for (int i = 0; i < words.size(); i++) {
			String lower = words.lower(i);
			if (words.isWord(i)) {
				i = addWord(plain, words, i, lower);
				boolean isScale = i + 1 < words.size() && SCALES.contains(words.lower(i + 1));
				if (!unit.isEmpty() && !isScale) {
					plain.add(unit);
					unit = "";
				}
			} else if (words.isMinus(i)) plain.add("-");
			else if ("$\u20AC\u00A3\u00A5".contains(lower) && i + 1 < words.size()) unit = SIGNS.get(lower);
			else if (SIGNS.containsKey(lower)) plain.add(SIGNS.get(lower));
			else if ("+<>=\u00B0".contains(lower)) plain.add(lower);
		}
		return plain;
	}

	/** @return the last of the words that were read */
	private static int addWord(List<String> plain, Words words, int at, String lower) {
		if (lower.length() == 1 && isStop(words, at + 1) && at + 2 < words.size() && words.touchesPrevious(at + 2)
				&& words.get(at + 2).length() == 1 && words.isWord(at + 2)) {
			StringBuilder initials = new StringBuilder(lower);
			int i = at;
			while (isStop(words, i + 1) && i + 2 < words.size() && words.touchesPrevious(i + 2) && words.get(i + 2).length() == 1
					&& words.isWord(i + 2)) {
				i += 2;
				initials.append(words.lower(i));
			}
			plain.add(initials.toString());
			return i;
		}
		boolean hyphened = at + 2 < words.size() && words.get(at + 1).equals("-");
		if (hyphened && TENS.contains(lower) && SMALL_FIGURES.indexOf(words.lower(at + 2)) > 0) {
			plain.add(String.valueOf(20 + 10 * TENS.indexOf(lower) + SMALL_FIGURES.indexOf(words.lower(at + 2))));
			return at + 2;
		}
		addSpelled(plain, lower);
		return at;
	}

	private static boolean isStop(Words words, int at) {
		return at < words.size() && words.get(at).equals(".") && words.touchesPrevious(at);
	}

	private static void addSpelled(List<String> plain, String lower) {
		if (SHORT_FORMS.containsKey(lower)) plain.addAll(SHORT_FORMS.get(lower));
		else if (lower.endsWith("n't")) plain.addAll(List.of(lower.substring(0, lower.length() - 3), "not"));
		else if (lower.endsWith("'s")) {
			String owner = lower.substring(0, lower.length() - 2);
			plain.add(Spelling.level(owner));
			if (WITH_IS.contains(owner)) plain.add("is");
		} else if (lower.endsWith("'re")) plain.addAll(List.of(lower.substring(0, lower.length() - 3), "are"));
		else if (lower.endsWith("'ve")) plain.addAll(List.of(lower.substring(0, lower.length() - 3), "have"));
		else if (lower.endsWith("'ll")) plain.addAll(List.of(lower.substring(0, lower.length() - 3), "will"));
		else if (Character.isDigit(lower.charAt(0))) addFigure(plain, lower);
		else if (SMALL_FIGURES.contains(lower)) plain.add(String.valueOf(SMALL_FIGURES.indexOf(lower)));
		else if (TENS.contains(lower)) plain.add(String.valueOf(20 + 10 * TENS.indexOf(lower)));
		else plain.add(RANKS.getOrDefault(lower, Spelling.level(lower)));
	}

	/** "5m" and "10am" are two words each; "7th" of a month is its seventh day. */
	private static void addFigure(List<String> plain, String lower) {
		int end = 0;
		while (end < lower.length() && !Character.isLetter(lower.charAt(end))) end++;
		String figure = Spelling.figure(lower.substring(0, end));
		String rest = lower.substring(end);
		boolean isDay = rest.matches("st|nd|rd|th") && !plain.isEmpty() && MONTHS.contains(plain.getLast());
		if (rest.isEmpty() || isDay) plain.add(figure);
		else if (List.of("m", "bn", "am", "pm", "km", "kg").contains(rest)) plain.addAll(List.of(figure, rest));
		else plain.add(lower);
	}
}
