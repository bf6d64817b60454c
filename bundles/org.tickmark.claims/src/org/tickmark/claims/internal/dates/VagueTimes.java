package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Idioms;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** "now", "recently", "the future": no calendar value, but a statement about time all the same. */
final class VagueTimes {
	private static final WordMap<String> WORDS = WordMap.copyOf(
			Map.of("now", TimexValue.PRESENT, "currently", TimexValue.PRESENT, "recently",
			TimexValue.PAST, "present", TimexValue.PRESENT));

	private static final WordSet DEGREES = WordSet.of("near", "nearest", "foreseeable", "distant", "recent");

	/** Behind a "now" that opens a sentence. */
	private static final WordSet TAKING_BREATH = WordSet.of(",", "you", "we", "i", "let", "let's", "when", "if", "imagine", "as", "this",
			"that's", "for", "it", "he", "she", "they", "there", "there's", "it's", "what", "here");

	private static final WordSet OPENING_MARKS = WordSet.of("\"", "\u201C", "\u2018", "''", "``");
	private static final int SPEAKER_REACH = 12;
	private static final WordSet SPEAKERS = WordSet.of("i", "we", "you", "us", "me", "my", "our", "your", "let", "let's", "i'm", "we're",
			"you're", "i've", "we've", "you've", "we'll", "i'll", "'m");

	private static final WordSet DENIED = WordSet.of("isn't", "aren't", "wasn't", "weren't", "doesn't", "don't", "didn't", "ain't", "wouldn't",
			"hasn't", "haven't", "hadn't");
	private static final WordSet ASKED_OF = WordSet.of("that", "this", "it", "he", "she", "they", "you", "we", "those", "these", "there");

	private VagueTimes() { }

	static Set<String> leads() {
		return WORDS.keySet();
	}

	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		String value = WORDS.getOrDefault(words.lower(i), "");
		if (words.is(i, "present")) return isRangeEnd(words, i) ? Optional.of(TimeExpression.vague(i, i + 1, value)) : NOTHING;
		if (value.isEmpty() || words.ties(i + 1) || words.ties(i - 1)) return NOTHING;
		// "Now, let us look at", "Now you had said": a speaker takes breath, no time is meant.
		boolean opens = i == 0 || words.in(i - 1, OPENING_MARKS);
		if (opens && words.is(i, "now") && (words.in(i + 1, TAKING_BREATH) || isAsked(words, i + 1))) return NOTHING;
		if (words.is(i, "now") && (words.is(i + 1, "that") && opens || words.is(i + 1, "and") && !words.is(i - 1, "between")))
			return NOTHING;
		// "a site called Real News Right Now"
		boolean name = words.is(i - 1, "right") && words.isCapitalized(i) && words.isCapitalized(i - 1) && words.isCapitalized(i - 2);
		if (name || isSpoken(words, i) || isAge(words, i) || Idioms.isAnyDayNow(words, i)) return NOTHING;
		if (words.is(i, "now") && words.is(i - 1, "is") && words.is(i - 2, "what")) return NOTHING;
		// "most recently last October": the date says it.
		boolean dated = words.is(i, "recently") && (words.is(i + 1, "as") || words.is(i - 1, "most")
				&& scan.plainAt(words.is(i + 1, "in") || words.is(i + 1, "on") ? i + 2 : i + 1).isPresent());
		if (dated) return NOTHING;
		return Optional.of(TimeExpression.vague(i, i + 1, value));
	}

	/** "Now isn't that a thing": not "Now isn't the time". */
	private static boolean isAsked(Words words, int i) {
		return words.in(i, DENIED) && words.in(i + 1, ASKED_OF);
	}

	/** "more recently", "right now". */
	static Optional<TimeExpression> intensifiedAt(Scan scan, int i) {
		Words words = scan.words();
		boolean intensified = words.is(i, "more") && words.is(i + 1, "recently") || words.is(i, "right") && words.is(i + 1, "now");
		return intensified ? at(scan, i + 1).map(found -> found.spanning(i, found.to())) : NOTHING;
	}

	/** "the pastor, now 61, left": how old somebody is. */
	private static boolean isAge(Words words, int i) {
		return words.is(i, "now") && words.is(i - 1, ",") && words.figure(i + 1) > 0 && words.figures(i + 1) <= 3 && !words.isWord(i + 2)
				&& !words.is(i + 2, "%");
	}

	/** "2013 - present". */
	private static boolean isRangeEnd(Words words, int i) {
		return (words.isDash(i - 1) || words.is(i - 1, "to")) && words.figures(i - 2) == 4 && !words.isWord(i + 1);
	}

	/** Who speaks of himself or to somebody means the moment of speaking, which dates nothing: "I am tired now". */
	private static boolean isSpoken(Words words, int i) {
		for (int k = Math.max(0, i - SPEAKER_REACH); k < i + SPEAKER_REACH; k++)
			if (words.in(k, SPEAKERS) && !words.text(k).equals("US")) return true;
		return false;
	}

	/** "the future", "the near future", "the past", from the article on. */
	static Optional<TimeExpression> articleAt(Scan scan, int i) {
		Words words = scan.words();
		int noun = words.in(i + 1, DEGREES) ? i + 2 : i + 1;
		if (words.is(noun, "past") && Unit.of(words.lower(noun + 1)).isPresent()) return NOTHING;
		// "in the past two elections", "in the past tense": the elections and the tense are past.
		if (words.is(noun, "past") && (Numerals.quantityAt(words, noun + 1).found() || words.is(noun + 1, "tense"))) return NOTHING;
		if (words.is(noun, "future") && words.is(i - 1, "in")) return Optional.of(TimeExpression.vague(i, noun + 1, TimexValue.FUTURE));
		boolean past = words.is(noun, "past") && words.is(i - 1, "in");
		return past ? Optional.of(TimeExpression.vague(i, noun + 1, TimexValue.PAST)) : NOTHING;
	}
}
