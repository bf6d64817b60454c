package org.tickmark.claims.internal.minor.pieces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Whether a day that was told comes again only to say which deed is meant: "Monday's session", "the October debate", "the plan released
 * Tuesday", after a sentence that told of the deed on that day. A day beside another deed dates that one.
 */
public final class SameDeed {
	/** Of a value: year, month and day; year and month. */
	private static final int DAY = 10;
	private static final int MONTH = 7;
	/** Letters in which deeds of a day are looked for: more of a list would be read again for each of its days. */
	private static final int LONGEST_SENTENCE = 1000;
	private static final int LONG_WORD = 4;
	/** Of a word; "votes" and "voters" are the same deed to a reader, "fire" and "fired" are not. */
	private static final int LONGEST_STEM = 5;
	private static final int GROUP = 4;
	/** "Last week's" work is more than one deed. */
	private static final Pattern OPEN = Pattern.compile("\\b(?:week|weekend|month|year|spring|summer|fall|autumn|winter)\\b|\\d0s$");
	/** "Its" and "their" are of another town or party than the one that was told of, as often as not. */
	private static final WordSet DEFINITE = WordSet.of("the", "that", "this", "those", "these", "his", "her");
	private static final WordSet POINTING = WordSet.of("the", "that", "this", "those", "these");
	private static final WordSet BEFORE_DAY = WordSet.of("on", "in", "of", "at", "for", "late", "early");
	private static final WordSet BEFORE_VERB = WordSet.of("to", "will", "would", "could", "should", "must", "can", "may", "might");
	/** They say of what has its day that it has. */
	private static final WordSet APPOINTED = WordSet.of("held", "due", "scheduled", "set", "planned", "expected", "slated");
	private static final WordSet DONE = WordSet.of("released", "published", "issued", "signed", "filed", "unveiled", "conducted", "aired", "broadcast",
			"posted", "delivered", "launched", "disclosed", "ordered", "approved", "adopted", "committed", "staged");
	/** What happens on a day, and is known by it; what a day is only somebody's deadline for, or the object of another deed, is not. */
	private static final WordSet DEEDS = WordSet.of("report", "remark", "remarks", "speech", "speeches", "announcement", "ruling", "verdict", "attack",
			"attacks", "shooting", "shootings", "bombing", "bombings", "briefing", "statement", "address", "protest", "protests", "march", "decision",
			"crash", "explosion", "fire", "storm", "talks", "meeting", "meetings", "session", "episode", "breakfast", "luncheon", "dinner", "funeral",
			"walkout", "parade", "concert", "broadcast", "hall", "convention", "debate", "debates", "rally", "rallies", "caucus", "caucuses", "primary",
			"primaries", "election", "elections", "vote", "votes", "contest", "contests", "race", "summit", "hearing", "hearings", "referendum",
			"runoff", "ballot", "match", "game", "final", "ceremony", "inauguration", "payment", "payments", "trial", "sentencing", "raid", "raids",
			"massacre", "killing", "killings", "murder", "murders", "riot", "riots", "coup", "invasion", "uprising", "war", "strike", "strikes",
			"crisis", "collapse", "merger", "agreement", "deal", "deals", "visit", "trip", "tour", "flight", "landing", "launch", "auction",
			"takeover", "resignation", "nomination", "endorsement", "appointment", "service", "vigil", "gala", "fundraiser", "conference",
			"forum", "interview", "survey", "poll", "filing", "arrest", "arrests", "exchange", "standoff", "hurricane", "earthquake", "flood",
			"floods", "release", "lawsuit", "indictment", "appearance", "testimony", "gathering", "celebration", "marathon", "tournament");
	/** What was told of the day in other words: "Friday's announcement", "Tuesday's results". */
	private static final WordSet SUMMED_UP = WordSet.of("announcement", "decision", "move", "action", "actions", "news", "events", "remarks", "comments",
			"statement", "speech", "address", "results", "outcome", "proceedings", "developments");
	/** It happens once to anybody. */
	private static final WordSet ONCE = WordSet.of("died", "born");
	/** "The tentative agreement" may be any that was told; "the tram crash" is not the one that was told of a ferry. */
	private static final List<String> QUALITIES = List.of("al", "ive", "ed", "ic", "ous", "ful", "ent", "ant", "less", "able", "ing");
	private static final WordSet QUALITY = WordSet.of("big", "huge", "first", "last", "final", "early");

	private final String text;
	private final Map<String, Telling> told = new HashMap<>();

	/** What the text has told of a day so far. */
	private final class Telling {
		/** Read when a deed is first asked for, which it hardly ever is. */
		private final List<Span> unread = new ArrayList<>();
		private final Set<String> stems = new HashSet<>();
		/** What stands in one sentence with the day is told there once. */
		private Span last = new Span(0, 0);
		private boolean inFull;

		/** A sentence with many days is read for the first of each. */
		void in(Span sentence, boolean full) {
			if (!sentence.equals(last)) unread.add(sentence);
			last = sentence;
			inFull |= full;
		}

		boolean has(String word, Span asking) {
			for (Span sentence : unread) if (!sentence.equals(asking)) read(sentence);
			unread.removeIf(sentence -> !sentence.equals(asking));
			return word.length() >= LONG_WORD && (stems.contains(stem(word)) || stems.contains(stem(word.toLowerCase(Locale.ROOT))));
		}

		private void read(Span sentence) {
			int end = Math.min(sentence.end(), sentence.start() + LONGEST_SENTENCE);
			for (int i = sentence.start(); i < end; i++) {
				int from = i;
				while (i < end && Character.isLetter(text.charAt(i))) i++;
				if (i - from >= LONG_WORD) stems.add(stem(text.substring(from, i)));
			}
		}
	}

	public SameDeed(String text) {
		this.text = text;
	}

	private static String stem(String word) {
		return word.substring(0, Math.min(word.length(), LONGEST_STEM));
	}

	/** @param words of the day, in small letters @param value of it */
	public void tell(Span sentence, String words, String value) {
		String day = day(value);
		told.computeIfAbsent(day, first -> new Telling()).in(sentence, isInFull(words));
		boolean inMonth = day.length() == DAY && day.indexOf('W') < 0;
		if (inMonth) told.computeIfAbsent(day.substring(0, MONTH), first -> new Telling()).in(sentence, false);
	}

	/** The date alone, whatever part of the day it is. */
	public static String day(String value) {
		return value.substring(0, Math.min(DAY, value.length()));
	}

	/** Whether the day, month or year was told before. */
	public boolean knows(String value) {
		return told.containsKey(day(value));
	}

	/** @param words of the day, in small letters @param value of it */
	public boolean is(Span day, Span sentence, String words, String value) {
		Telling telling = told.get(day(value));
		// "The Nov. 8 election", after "Election Day", says which day it is.
		if (telling == null || OPEN.matcher(words).find() || !telling.inFull && value.length() >= DAY && isInFull(words)) return false;
		return isOwn(day, sentence, telling) || isOf(day, sentence, telling);
	}

	/** "Nov. 8": with the number of the day. */
	private static boolean isInFull(String words) {
		return words.chars().anyMatch(Character::isLetter) && words.chars().anyMatch(Character::isDigit);
	}

	/** "Monday's session", "the October debate". */
	private boolean isOwn(Span day, Span sentence, Telling telling) {
		boolean genitive = text.startsWith("'s ", day.end()) || text.startsWith("\u2019s ", day.end());
		boolean definite = DEFINITE.contains(wordBefore(day.start(), sentence).toLowerCase(Locale.ROOT))
				|| POINTING.contains(wordAt(day.start()).toLowerCase(Locale.ROOT));
		if (!genitive && !definite) return false;
		int at = genitive ? day.end() + 2 : day.end();
		String head = "";
		for (int i = 0; i < GROUP && at + 1 < sentence.end() && text.charAt(at) == ' '; i++) {
			String word = wordAt(at + 1);
			if (ends(word)) break;
			if (!head.isEmpty() && !isModifier(head, sentence, telling)) return false;
			if (DEEDS.contains(word) && telling.has(word, sentence) || genitive && SUMMED_UP.contains(word)) return true;
			head = word;
			at += 1 + word.length();
		}
		return telling.has(head, sentence);
	}

	private boolean isModifier(String word, Span sentence, Telling telling) {
		boolean quality = isLower(word) && (QUALITY.contains(word) || QUALITIES.stream().anyMatch(word::endsWith));
		return quality || telling.has(word, sentence);
	}

	/** "The report on Wednesday", "to vote on Tuesday", "the plan released Tuesday". */
	private boolean isOf(Span day, Span sentence, Telling telling) {
		int at = day.start();
		String word = wordBefore(at, sentence);
		for (int i = 0; i < 2 && BEFORE_DAY.contains(word); i++) {
			at -= word.length() + 1;
			word = wordBefore(at, sentence);
		}
		String before = wordBefore(at - word.length() - 1, sentence);
		if (ONCE.contains(word)) return telling.has(word, sentence);
		if (APPOINTED.contains(word) || DONE.contains(word) && telling.has(word, sentence))
			return isLower(before) && telling.has(before, sentence);
		if (!DEEDS.contains(word) || !telling.has(word, sentence)) return false;
		if (BEFORE_VERB.contains(before)) return true;
		for (int i = 0; i < GROUP; i++) {
			at -= word.length() + 1;
			word = wordBefore(at, sentence);
			if (POINTING.contains(word.toLowerCase(Locale.ROOT))) return true;
			if (ends(word) || !isModifier(word, sentence, telling)) return false;
		}
		return false;
	}

	/** No word of a noun and what stands before it. */
	private static boolean ends(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return word.isEmpty() || FunctionWords.PREPOSITIONS.contains(lower) || FunctionWords.CONJUNCTIONS.contains(lower)
				|| FunctionWords.AUXILIARIES.contains(lower) || FunctionWords.SUBJECT_PRONOUNS.contains(lower)
				|| FunctionWords.DETERMINERS.contains(lower);
	}

	private static boolean isLower(String word) {
		return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
	}

	/** The word that ends right before a blank at the given place, or empty. */
	private String wordBefore(int at, Span sentence) {
		int end = at - 1;
		if (end <= sentence.start() || text.charAt(end) != ' ') return "";
		int start = end;
		while (start > sentence.start() && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) start--;
		return text.substring(start, end);
	}

	private String wordAt(int at) {
		int end = at;
		while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) end++;
		return text.substring(at, end);
	}
}
