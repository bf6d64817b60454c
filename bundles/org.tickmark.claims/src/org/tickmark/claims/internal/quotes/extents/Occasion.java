package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** Where and when something was said, behind it: "praised the plan in an interview on Monday". */
public final class Occasion {
	private static final WordSet ANNOUNCING = WordSet.of("announce", "reveal", "disclose", "outline");
	/** What is seen or heard there is told of, and not told there. */
	private static final WordSet SHOWN = WordSet.of("seen", "shown", "heard", "aired", "broadcast", "made", "appear", "appeared", "run", "played",
			"featured", "spoken");
	/** Nobody does there anything but say something. */
	private static final WordSet MEDIA = WordSet.of("interview", "statement", "tweet", "post", "column", "podcast", "ed", "release", "message",
			"installment", "episode", "segment", "email", "essay", "memo", "discussion");
	private static final WordSet NETWORKS = WordSet.of("twitter", "facebook", "instagram", "youtube", "msnbc", "cnn", "fox", "cbs", "nbc", "abc", "pbs",
			"npr", "bbc", "c-span", "univision");
	private static final int SHORT_SUBJECT = 6;
	private static final int LONGEST_THING = 10;
	private static final int LONGEST_OBJECT = 16;

	private Occasion() { }

	/** "in an interview", "on Monday". */
	public static boolean is(Period period, int i) {
		String word = period.lower(i);
		if (word.equals("on") && (period.isTime(i + 1) || NETWORKS.contains(period.lower(i + 1)) && period.isCapitalized(i + 1))) return true;
		if (!word.equals("in") && !word.equals("at") && !word.equals("during") && !word.equals("on")) return false;
		String article = period.lower(i + 1);
		boolean one = article.equals("a") || article.equals("an") || FunctionWords.POSSESSIVES.contains(article)
				|| word.equals("during") && article.equals("the");
		return one && nounIn(period, i + 2) > 0;
	}

	/** Where the noun stands in "a late interview", "his 1969 book"; or -1. */
	private static int nounIn(Period period, int from) {
		for (int i = from; i < from + SHORT_SUBJECT && (period.isWord(i) || period.at(i).isNumber() || period.lower(i).equals("-")); i++) {
			if (FunctionWords.PREPOSITIONS.contains(period.lower(i))) return -1;
			boolean townHall = period.lower(i).equals("hall") && period.lower(i - 1).equals("town");
			if (townHall || Cue.OCCASIONS.contains(period.lower(i))) return i;
		}
		return -1;
	}

	/** "praised the plan in an interview on Monday": where and when it was said, if nothing of what was said comes behind. */
	public static boolean endsThing(Period period, int from, int i, int end) {
		if (i - from > LONGEST_OBJECT || !is(period, i)) return false;
		int noun = nounIn(period, i + 2);
		boolean day = noun < 0;
		boolean medium = day ? !period.isTime(i + 1) : MEDIA.contains(period.lower(noun)) && !period.lower(i).equals("at");
		// "announced cuts on Monday": a plural, where only the ending could be one of a verb.
		boolean more = hasVerb(period, from, i) || !medium && goesOn(period, from, i);
		if (more || (day ? !medium && i - from > LONGEST_THING : isPlace(period, noun))) return false;
		for (int at = from; at < i; at++) {
			// "accused Roth of lying at a rally": where it was done.
			boolean aim = period.lower(at - 1).equals("to");
			if (period.lower(at).endsWith("ing") && !period.isCapitalized(at) && !aim) return false;
		}
		int behind = Adverbial.skip(period, i);
		int stop = i;
		while (stop < end && !period.lower(stop).equals(",")) stop++;
		return (!day || medium) && !period.hasThat(i, stop) || behind >= end || !period.isQuotation(behind) && !period.isWord(behind)
				|| LeadingClause.LEADS.contains(period.lower(behind));
	}

	/** "called it “old” in a post": behind what it is called, no more than where. */
	public static boolean isOfName(Period period, int i, int end) {
		return period.isQuotation(i - 1) && is(period, i) && !period.hasQuotation(i, end);
	}

	/** "in a meeting room", not "in a meeting Monday with clerks" and "in an interview published in May". */
	private static boolean isPlace(Period period, int noun) {
		return period.isBeforeNoun(noun) && !period.isPastVerb(noun + 1) && !Cue.OCCASIONS.contains(period.lower(noun + 1))
				&& !LeadingClause.CLAUSE_LEADS.contains(period.lower(noun + 1)) && !period.lower(noun + 1).endsWith("ing");
	}

	/**
	 * "said that it leaks on Monday's “Late Hour.”", "on Monday's broadcast of Radio 4's “Late Hour.”": where it was said, at the end, and not
	 * where something was shown or told.
	 */
	public static int beforeProgramme(Period period, int from, int end) {
		if (end < period.stop()) return end;
		boolean titled = period.quotation(end - 1).filter(one -> one.isTitled(period.text())).isPresent();
		for (int i = end - 2; i > Math.max(from + 1, end - LONGEST_THING); i--) {
			if (!period.lower(i).equals("on") || !period.isTime(i + 1)) continue;
			boolean show = period.lower(i + 2).equals("'s") && (titled || nounIn(period, i + 3) > 0);
			return show && !SHOWN.contains(period.lower(i - 1)) && SpeechVerbs.form(period.lower(i - 1)).isEmpty() ? i : end;
		}
		return end;
	}

	/** "announced cuts and losses on Tuesday": a thing, and when it was announced. */
	public static boolean isNewsOfDay(Period period, Cue cue, int from) {
		if (!ANNOUNCING.contains(cue.form().verb().lemma())) return false;
		for (int i = from + 1; i < Math.min(period.stop(), from + LONGEST_THING); i++) {
			boolean day = period.lower(i).equals("on") && period.isTime(i + 1);
			if (day) return !hasVerb(period, from, i) && !goesOn(period, from, i) && Adverbial.endsBehindTime(period, i);
		}
		return false;
	}

	private static boolean hasVerb(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean links = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) || FunctionWords.RELATIVES.contains(period.lower(i));
			if (links || period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i)) return true;
		}
		return false;
	}

	private static boolean goesOn(Period period, int from, int to) {
		for (int i = from; i < to; i++) if (period.isQuotation(i) || period.lower(i).equals("to")) return true;
		return false;
	}

	/** "voiced concern after they were left out", "criticised the plan as it went to the vote": when it was said. */
	public static boolean isSaidThen(Period period, int from, int i) {
		boolean opens = LeadingClause.CLAUSE_LEADS.contains(period.lower(i))
				&& FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i + 1));
		if (!opens || period.hasFinite(from, i)) return false;
		for (int at = from; at < i; at++) {
			if (period.lower(at).endsWith("ing") && !period.isCapitalized(at)) return false;
		}
		return period.isAuxiliary(i + 2) || period.isPastVerb(i + 2);
	}

	/** "praised the port Sunday": a bare day at the end of what is praised, but not "announced a sale Sunday". */
	public static boolean isDayOfSaying(Period period, Cue cue, int from, int i, int end) {
		boolean closes = i + 1 >= end || period.lower(i + 1).equals(",");
		return closes && period.isTime(i) && period.isWord(i - 1) && !cue.may(SpeechVerb.Use.CLAUSE) && !period.hasFinite(from, i)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(i - 1)) && !FunctionWords.DETERMINERS.contains(period.lower(i - 1));
	}
}
