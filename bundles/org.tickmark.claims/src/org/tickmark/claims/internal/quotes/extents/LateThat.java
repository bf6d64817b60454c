package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.Dash;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** The word that opens what is said, where more than the verb stands before it: "said of the plan that it had failed". */
public final class LateThat {
	public static final WordSet CITING = WordSet.of("citing", "quoting");
	private static final int LONGEST_ASIDE = 12;
	private static final int LONGEST_INSERTION = 60;
	/** Of a programme's channel: "on Ulm Radio's". */
	private static final int LONGEST_NAME = 8;
	private static final int LONGEST_SUBJECT = 16;
	/** "that same day": so many words. */
	private static final int SAME_DAY = 3;

	private LateThat() { }

	/** Behind a preposition and its noun, "said of the plan that …"; or -1. */
	public static int behind(Period period, Cue cue, int from) {
		if (!cue.may(SpeechVerb.Use.CLAUSE) || cue.form().verb().lemma().equals("add") && period.lower(from).equals("to")) return -1;
		for (int i = from; i < Math.min(from + 12, period.stop()); i++) {
			if (period.lower(i).equals(",") || period.isQuotation(i)) return -1;
			// "said of a list that included many": the list did.
			if (period.lower(i).equals("that") && i + 2 < period.stop() && !period.isPast(i + 1) && !TimePhrase.isSameTime(period, i)
					&& !cue.isSameDay(period, i) && FunctionWords.PREPOSITIONS.contains(period.lower(from))) return i;
		}
		return -1;
	}

	/** "explains, in a dry tone, that …". */
	public static int behindAside(Period period, int from) {
		for (int i = from; i < Math.min(from + LONGEST_ASIDE, period.stop()); i++) {
			if (period.isQuotation(i)) return -1;
			if (period.lower(i).equals(",")) return period.lower(i + 1).equals("that") && (period.isWord(i + 2) || period.isQuotation(i + 2)) ? i + 1 : -1;
		}
		return -1;
	}

	/** "reported citing early findings that …": where that clause begins, or -1. */
	public static int behindCited(Period period, int citing) {
		if (!CITING.contains(period.lower(citing))) return -1;
		for (int i = citing + 2; i < Math.min(citing + LONGEST_ASIDE, period.stop()) && period.isWord(i); i++) {
			if (period.lower(i).equals("that")) return period.isWord(i + 1) && !period.isPast(i + 1) && !period.isAuxiliary(i + 1) ? i : -1;
		}
		return -1;
	}

	/** A clause or a quotation: words that somebody does say. */
	public static boolean tellsMore(Period period, int content) {
		return period.lower(content).equals("that") || FunctionWords.QUESTION_WORDS.contains(period.lower(content))
				|| period.hasQuotation(content, period.stop());
	}

	/** "complained – as she had in May – that the dam leaks": where that clause begins, or -1. */
	public static int behindDash(Period period, int dash) {
		if (!Dash.MARKS.contains(period.lower(dash))) return -1;
		for (int i = dash + 2; i < Math.min(period.stop(), dash + LONGEST_INSERTION); i++) {
			boolean closes = Dash.MARKS.contains(period.lower(i)) && (!period.lower(i).equals("-") || period.isDash(i));
			if (closes && !Dash.MARKS.contains(period.lower(i + 1))) return period.lower(i + 1).equals("that") && period.isWord(i + 2) ? i + 1 : -1;
		}
		return -1;
	}

	/** "said that same day, in Ulm, that it leaks": where the second "that" stands, or -1. */
	public static int behindDay(Period period, Cue cue, int day) {
		int pause = day + SAME_DAY;
		boolean paused = cue.may(SpeechVerb.Use.CLAUSE) && period.lower(pause).equals(",") && cue.isSameDay(period, day);
		return paused ? behindAside(period, pause + 1) : -1;
	}

	/** Past a title, or the rest of a hearer, to where the clause begins; else {@code from}. */
	public static int behindTold(Period period, Cue cue, int from) {
		int that = behindHearer(period, cue, from);
		return that > 0 ? that : behindProgramme(period, cue, from);
	}

	/** "said on the programme “Night Desk” on Monday that …": past its title, to where the clause begins; else {@code content}. */
	private static int behindProgramme(Period period, Cue cue, int content) {
		int title = content;
		if (period.lower(content).equals("on") || period.lower(content).equals("in")) {
			title = content + 1;
			while (title < content + LONGEST_NAME && (period.isWord(title) || period.lower(title).equals("'s"))) title++;
		}
		if (!period.isQuotation(title) || !cue.isProgramme(period, title) && !period.lower(title - 1).equals("'s")) return content;
		boolean named = period.quotation(title).filter(one -> one.isTitled(period.text())).isPresent();
		int behind = Adverbial.skip(period, title + 1);
		return named && period.lower(behind).equals("that") && cue.may(SpeechVerb.Use.CLAUSE) ? behind : content;
	}

	/** "told the Ulm radio host Ann Lee that it leaks", "telling Sen. Karl Roth, head of the board, that …": where the clause begins, or -1. */
	private static int behindHearer(Period period, Cue cue, int from) {
		boolean hears = cue.may(SpeechVerb.Use.HEARER) && cue.may(SpeechVerb.Use.CLAUSE) && !cue.form().verb().lemma().equals("ask");
		if (!hears || cue.inverted() || from == cue.to()) return -1;
		for (int i = from; i < Math.min(period.stop(), from + LONGEST_SUBJECT); i++) {
			String word = period.lower(i);
			if (word.equals("that")) return i > from && (period.isQuotation(i + 1) || period.opensWithClause(i + 1)) && !period.isPast(i + 1)
					&& !period.isAuxiliary(i + 1) ? i : -1;
			boolean verb = period.isAuxiliary(i) && !word.equals("'s") || period.isPastVerb(i) || SpeechVerbs.form(word).isPresent();
			boolean place = word.equals("in") || word.equals("at") || word.equals("on") || word.equals("from") || word.equals("of") && i > from + 1;
			boolean pause = word.equals(",") && !period.isCapitalized(i - 1);
			if (verb || pause || period.isQuotation(i) || FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)
					|| FunctionWords.PREPOSITIONS.contains(word) && !place) return -1;
		}
		return -1;
	}
}
