package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Skips what may stand between a verb of saying and what is said: hearers, times, occasions, asides. */
public final class Adverbial {
	private static final WordSet OCCASIONS = WordSet.of("in", "on", "at", "during", "after", "before", "to", "of", "about", "from", "via",
			"through", "with", "by", "as", "outside", "following", "for", "over", "into", "under");
	/** "said by telephone": how it was said, and not by whom. */
	private static final WordSet MEDIA = WordSet.of("phone", "telephone", "email", "e-mail", "mail", "letter", "text", "fax", "video",
			"radio", "satellite", "cellphone", "mobile", "cell");
	/** "said to police the boat was empty": they are told, where "to" and another word before an article say what is to be done. */
	private static final WordSet TOLD = WordSet.of("police", "parliament", "congress", "staff", "media", "press", "court", "people");
	private static final WordSet BEFORE_NOUNS = WordSet.of("first", "long");
	private static final WordSet BETWEEN = WordSet.of("meanwhile", "however", "though", "too", "instead", "nonetheless", "nevertheless",
			"moreover", "furthermore");
	private static final WordSet CONNECTIONS = WordSet.of("contrast", "addition", "spite", "case", "comparison", "view", "light", "terms",
			"place", "keeping", "line");
	private static final WordSet AS_LONG = WordSet.of("soon", "long", "far");
	private static final WordSet MOMENTS = WordSet.of("moment", "minute", "instant", "second");

	private Adverbial() { }

	/** The first token behind any adverbials that begin at {@code i}. */
	public static int skip(Period period, int i) {
		int at = i;
		while (at < period.stop()) {
			int next = skipOne(period, at);
			if (next == at) return at;
			at = next;
		}
		return at;
	}

	/** "by telephone", "by satellite phone". */
	public static boolean isMedium(Period period, int by) {
		return period.lower(by).equals("by") && MEDIA.contains(period.lower(by + 1));
	}

	/** Whether nothing but a pause follows the time. */
	public static boolean endsBehindTime(Period period, int i) {
		int behind = skip(period, i);
		return behind >= period.stop() || period.lower(behind).equals(",");
	}

	/** "said first-quarter profit fell", "said first responders came": no adverb, but part of what is said. */
	private static boolean isOfNoun(Period period, int i) {
		boolean tied = period.lower(i + 1).equals("-") && period.at(i).end() == period.at(i + 1).start() && period.isWord(i + 2)
				&& period.at(i + 1).end() == period.at(i + 2).start();
		String next = period.lower(i + 1);
		boolean noun = period.isWord(i + 1) && !next.equals("that") && !FunctionWords.ARTICLES.contains(next) && !period.isTime(i + 1)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(next) && !FunctionWords.PREPOSITIONS.contains(next) && !FunctionWords.CONJUNCTIONS.contains(next);
		return tied || noun && BEFORE_NOUNS.contains(period.lower(i));
	}

	private static int skipOne(Period period, int i) {
		String word = period.lower(i);
		// "said even now the port was closed"
		if (Amount.opensWithDegree(period, i) || isOfNoun(period, i) || word.equals("even") && period.isWord(i + 1)) return i;
		// "said the moment she heard it she left"
		if (word.equals("the") && MOMENTS.contains(period.lower(i + 1)) && period.opensWithPronoun(i + 2)) return i;
		if (period.behindAgo(i) > i) return period.behindAgo(i);
		// "said, meanwhile, the boats were late"
		if (word.equals(",") && period.lower(i + 2).equals(",") && BETWEEN.contains(period.lower(i + 1)) && period.isWord(i + 3)) return i + 3;
		if (period.isTime(i)) return period.lower(i + 1).equals("'s") ? i : TimePhrase.behind(period, i);
		if (TimePhrase.isSameTime(period, i)) return TimePhrase.behind(period, i + 2);
		if (TimePhrase.TIME_MODIFIERS.contains(word) && TimePhrase.is(period, i + 1)) {
			int behind = TimePhrase.behind(period, i + 1);
			return period.lower(behind).equals("'s") || word.equals("the") && opensNoun(period, behind) ? i : behind;
		}
		if (FunctionWords.isAdverb(word) && !FunctionWords.DETERMINERS.contains(word) && !word.equals("there") && !word.equals("so") && !word.equals("not")) {
			return OCCASIONS.contains(word) ? skipOccasion(period, i) : i + 1;
		}
		return OCCASIONS.contains(word) ? skipOccasion(period, i) : i;
	}

	/** "said the May 3 vote was lost": the day only tells which vote. */
	private static boolean opensNoun(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !period.isAuxiliary(i) && !word.equals("that") && !FunctionWords.DETERMINERS.contains(word)
				&& !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.isAdverb(word);
	}

	/** "said by the time they came the boat was gone", "as soon as they came, she left", "as of May 4 it was gone": when it was gone, and when she left. */
	public static boolean opensByTheTime(Period period, int i) {
		String next = period.lower(i + 1);
		boolean by = period.lower(i).equals("by") && next.equals("the") && period.lower(i + 2).equals("time");
		boolean as = period.lower(i).equals("as") && AS_LONG.contains(next) && period.lower(i + 2).equals("as");
		boolean of = period.lower(i).equals("as") && next.equals("of") && period.isTime(i + 2) && TimePhrase.behind(period, i + 2) < period.stop();
		return (by || as) && period.isWord(i + 3) || of;
	}

	/** "said in contrast to the mill the port had won": part of what is said, where a place or a day is none. */
	public static boolean opensConnection(Period period, int i) {
		String tie = period.lower(i + 2);
		return period.lower(i).equals("in") && CONNECTIONS.contains(period.lower(i + 1)) && (tie.equals("to") || tie.equals("of")
				|| tie.equals("with")) && period.isWord(i + 3);
	}

	/** "said to close the pier would be wrong": what is reported begins with it. */
	public static boolean opensDeed(Period period, int i) {
		String deed = period.lower(i + 1);
		return period.lower(i).equals("to") && FunctionWords.ARTICLES.contains(period.lower(i + 2)) && period.isWord(i + 1)
				&& !period.isCapitalized(i + 1) && !deed.endsWith("s") && !TOLD.contains(deed)
				&& !FunctionWords.DETERMINERS.contains(deed) && !FunctionWords.OBJECT_PRONOUNS.contains(deed);
	}

	/** What belongs to the verb: "called for", "made it clear", "called on Thursday for", "appealed Monday to the millers to leave". */
	public static int particle(Period period, int verb) {
		if (period.lower(verb + 1).equals("it") && period.lower(verb + 2).equals("clear")) return verb + 2;
		boolean appeals = period.lower(verb).startsWith("appeal");
		int behind = appeals || period.lower(verb).startsWith("call") ? TimePhrase.behindDay(period, verb + 1) : verb + 1;
		boolean on = period.lower(behind).equals("on") && !period.isTime(behind + 1);
		return on || period.lower(behind).equals("for") || appeals && period.lower(behind).equals("to") ? behind : verb + 1;
	}

	private static int skipOccasion(Period period, int i) {
		if (TimePhrase.is(period, i + 1)) return TimePhrase.behind(period, i + 1);
		if (Amount.opens(period, i) || opensDeed(period, i) || opensByTheTime(period, i) || opensConnection(period, i)) return i;
		if (period.at(i + 1).isNumber()) return TimePhrase.behindClock(period, i + 1);
		// "said to a crowd of about 500"
		boolean measured = period.lower(i).equals("of") || period.lower(i).equals("to");
		int noun = measured && Amount.AMOUNTS.contains(period.lower(i + 1)) && period.at(i + 2).isNumber() ? i + 2 : i + 1;
		int end = ShortNoun.behind(period, noun);
		return end == noun ? i : end;
	}
}
