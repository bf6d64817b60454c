package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.JoinedSubject;
import org.tickmark.claims.internal.quotes.phrases.Series;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** How far a reported clause goes. */
public final class ReportedClause {
	private static final WordSet BREAKS = WordSet.of("but", "while", "although", "though", "whereas", "according");
	/** Verbs of notes and figures. */
	public static final WordSet TOLD_BY_PAPERS = WordSet.of("showed", "show", "shows", "suggested", "suggest", "suggests", "revealed", "reveal",
			"reveals", "indicated", "indicate", "indicates", "confirmed", "confirm", "confirms");
	/** "not just for the boats, but also because they leak" */
	private static final WordSet GOES_ON = WordSet.of("not", "also", "rather");
	private static final WordSet TURNS = WordSet.of("but", "while", "although", "though", "who", "which", "according", "when", "as");
	private static final WordSet LISTING = WordSet.of("included", "includes", "include", "are", "were", "including");
	private static final WordSet OTHERS = WordSet.of("others", "some", "another", "most", "many");
	private static final int SHORT_NOUN = 4;
	/** So many tokens are looked through for what a link belongs to: a sentence may be a list of thousands. */
	private static final int FAR = 60;
	/** A bracket that is not closed within so many tokens holds what is reported, too. */
	private static final int LONGEST_ASIDE = 60;

	private ReportedClause() { }

	/** The index behind the last token of the clause that begins at {@code from}; never a mark of punctuation at its end. */
	public static int end(Period period, int from) {
		int depth = 0;
		// "said that, while …": the pause ends nothing.
		int i = period.lower(from).equals("that") && period.lower(from + 1).equals(",") ? from + 2 : from;
		int stop = period.stop();
		for (; i < stop; i++) {
			String word = period.lower(i);
			int close = word.equals("(") ? closing(period, i, stop) : -1;
			if (word.equals("(")) {
				if (i > from && WriterAside.isCorrection(period, i, close)) break;
				depth++;
			}
			// What a bracket tells ends nothing outside it.
			if (close > 0) {
				depth--;
				i = close;
				continue;
			}
			if (word.equals(")") && depth-- == 0) break;
			if (endsAtMark(period, from, i) || i > from && (endsAtPause(period, from, i) || endsBehindMarks(period, from, i))
					|| i > from + 1 && endsAtLink(period, from, i)) break;
		}
		return Occasion.beforeProgramme(period, from, trimmed(period, from, i));
	}

	private static boolean endsAtMark(Period period, int from, int i) {
		return period.lower(i).equals(";") && !isInList(period, from, i) && !Series.isInSeries(period, from, i) || isAnonymity(period, i);
	}

	private static boolean endsAtPause(Period period, int from, int i) {
		boolean thatPaused = period.lower(from).equals("that") && i <= from + SHORT_NOUN && period.isNoClause(from + 1, i)
				&& (i == from + 1 || !period.opensWithPronoun(i + 1));
		boolean breaks = period.lower(i).equals(",") && !thatPaused && !period.isInDate(i) && breaksOff(period, i + 1)
				&& !Contrast.isSaid(period, from, i + 1) && !isInnerVerb(period, from, i + 1) && !period.isAroundInserted(from, i);
		return breaks || SaidBesides.is(period, from, i) || BehindDash.endsAtDash(period, from, i) || WriterAside.isDisputed(period, i)
				|| Remark.isRemark(period, from, i) || PollAnswer.isBesideAnswer(period, from, i);
	}

	private static boolean endsBehindMarks(Period period, int from, int i) {
		if (isNextSentence(period, i) || period.lower(i).equals("as") && isSceneBehindMarks(period, i)) return true;
		boolean behind = period.endsSentence(i - 1) && !period.lower(i).equals("but");
		return behind && (breaksOff(period, i) || WriterAside.isBehindMarks(period, i));
	}

	/** "and", "but" and "while" join what somebody else says, or the writer tells. */
	private static boolean endsAtLink(Period period, int from, int i) {
		String word = period.lower(i);
		if (word.equals("while") && OtherSpeaker.says(period, i + 1) || OtherSpeaker.isSaidAround(period, i)) return true;
		boolean links = word.equals("and") || word.equals("but");
		if ((links || word.equals(",")) && TenseBreak.breaksTense(period, from, i)) return true;
		if (!links) return false;
		boolean others = period.lower(i - 1).equals(",") && period.lower(from - 1).equals("said") && NextSaying.othersSay(period, i + 1);
		return others || NextSaying.saysAgain(period, i + 1) && !TenseBreak.isToldThen(period, from, i)
				|| NextSaying.saysInTurn(period, from, i) || NextSaying.anotherSays(period, i + 1) && !JoinedSubject.isOfTwo(period, from, i)
				|| NextSaying.saysTooNow(period, from, i + 1) || NewSubject.is(period, from, i) || NewSubject.bodySaid(period, i)
				|| TenseBreak.turnsToDeed(period, from, i) || Withheld.isOfSpeaker(period, i) || Withheld.isNotYetSaid(period, from, i);
	}

	/** "called it “too old,” as the town votes on a new one": what goes on meanwhile. */
	private static boolean isSceneBehindMarks(Period period, int as) {
		int mark = period.lower(as - 1).equals(",") ? as - 2 : as - 1;
		if (!period.isQuotation(mark)) return false;
		boolean subject = period.isCapitalized(as + 1) || FunctionWords.ARTICLES.contains(period.lower(as + 1))
				|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(as + 1)) || period.isWord(as + 1) && period.lower(as + 1).endsWith("s");
		for (int i = as; i < Math.min(period.stop(), as + FAR); i++) {
			// "“not sure,” as she said once, or that it is old"
			if (period.lower(i).equals("that") && FunctionWords.CONJUNCTIONS.contains(period.lower(i - 1))) return false;
		}
		return subject && period.opensWithClause(as + 1) || severalDo(period, as + 1);
	}

	/** "called it “a mill.” Clerks left": the stop within the marks ends the sentence. */
	private static boolean isNextSentence(Period period, int i) {
		boolean stops = period.quotation(i - 1).filter(said -> period.text().charAt(said.inner().end() - 1) == '.').isPresent();
		return stops && period.isWord(i) && period.isCapitalized(i) && period.hasFinite(i, period.stop());
	}

	/** "senior clerks sign": several, and a verb behind them. */
	private static boolean severalDo(Period period, int from) {
		int last = from;
		while (last < from + 2 && period.isWord(last) && !period.lower(last).endsWith("s")) last++;
		String verb = period.lower(last + 1);
		boolean several = period.lower(last).endsWith("s") && period.lower(last).length() > SHORT_NOUN && !FunctionWords.DETERMINERS.contains(period
				.lower(last));
		return several && period.isWord(last) && period.isWord(last + 1) && !FunctionWords.PREPOSITIONS.contains(verb)
				&& !FunctionWords.CONJUNCTIONS.contains(verb) && !FunctionWords.PREPOSITIONS.contains(period.lower(from));
	}

	/** Whether what stands behind an attribution, and a comma, is said, too. */
	public static boolean continues(Period period, int i) {
		String word = period.lower(i);
		if (period.isWord(i) && word.endsWith("ing") && SpeechVerbs.form(word).isPresent()
				|| word.equals("on") && period.lower(i + 1).equals("condition")) return false;
		if (WriterAside.RAISING.contains(word) || isTimeAfter(period, i) || word.equals("and") && NextSaying.othersSay(period, i + 1)) return false;
		return (!TURNS.contains(word) || Withheld.staysInWords(period, i)) && !WriterAside.is(period, i) && !WriterAside.isTitle(period, i);
	}

	/** "two days after the vote", "hours before it closed": when they said so. */
	private static boolean isTimeAfter(Period period, int from) {
		int time = from;
		while (time < from + 3 && !FunctionWords.TIME_NOUNS.contains(period.lower(time))) time++;
		String link = period.lower(time + 1);
		return FunctionWords.TIME_NOUNS.contains(period.lower(time)) && (link.equals("after") || link.equals("before"));
	}

	/** "that the loss of Ann Lee; Karl Roth, the clerk, and others will hurt": the verb of the list is still to come. */
	private static boolean isInList(Period period, int from, int semicolon) {
		for (int i = from; i < Math.min(semicolon, from + FAR); i++) {
			if (LISTING.contains(period.lower(i)) && period.lower(i + 1).equals(":")) return true;
		}
		// "that's a good question; I doubt it"
		if (!period.lower(from).equals("that") || period.isAuxiliary(from + 1)) return false;
		for (int i = from; i < Math.min(semicolon, from + FAR); i++) {
			if (period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i)) return false;
		}
		for (int i = semicolon; i < Math.min(period.stop(), semicolon + FAR); i++) {
			if (period.isAuxiliary(i) && !period.lower(i).equals("'s")) return true;
		}
		return false;
	}

	/** "said notes written by the clerk, released in May, showed that it leaks": the verb whose subject opens the clause. */
	private static boolean isInnerVerb(Period period, int from, int verb) {
		if (!TOLD_BY_PAPERS.contains(period.lower(verb)) || period.opensWithPronoun(from)) return false;
		boolean setOff = false;
		for (int i = from; i < verb - 1; i++) {
			if (period.isAuxiliary(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) && !period.lower(i).equals("it")) return false;
			if (FunctionWords.IRREGULAR_PASTS.contains(period.lower(i))) return false;
			setOff |= period.lower(i).equals(",") && period.isPastVerb(i + 1);
		}
		return setOff;
	}

	/** "the toll, which rose": nothing but what belongs to the thing has a verb. */
	public static boolean isThing(Period period, int from) {
		int comma = from;
		while (comma < period.stop() && !period.lower(comma).equals(",")) comma++;
		boolean relative = period.lower(comma + 1).equals("which") || period.lower(comma + 1).equals("who");
		if (!relative || period.opensWithClause(from) || period.hasFinite(from, comma)) return false;
		for (int i = comma + 1; i < period.stop(); i++) {
			if (period.lower(i).equals(",")) return false;
		}
		return true;
	}

	/** "on condition of anonymity". */
	private static boolean isAnonymity(Period period, int i) {
		if (!period.lower(i).equals("on")) return false;
		int condition = period.lower(i + 1).equals("the") || period.lower(i + 1).equals("a") ? i + 2 : i + 1;
		return period.lower(condition).equals("condition") && period.lower(condition + 1).equals("of");
	}

	/** Where the clause begins that ends before {@code stop}: behind a semicolon or a bracket still open. */
	public static int startBefore(Period period, int stop) {
		int from = 0;
		for (int i = 0; i < stop; i++) {
			boolean closedLater = period.lower(i).equals("(") && closing(period, i, stop) > 0;
			if (closedLater) while (!period.lower(i).equals(")")) i++;
			else if (period.lower(i).equals(";") || period.lower(i).equals("(")) from = i + 1;
		}
		return from;
	}

	/** Where the bracket closes that opens there, or -1. */
	private static int closing(Period period, int bracket, int stop) {
		for (int i = bracket; i < Math.min(stop, bracket + LONGEST_ASIDE); i++) {
			if (period.lower(i).equals(")")) return i;
		}
		return -1;
	}

	public static int trimmed(Period period, int from, int to) {
		int end = to;
		while (end > from && !period.isQuotation(end - 1) && ",-\u2013\u2014:;".contains(period.lower(end - 1))) end--;
		return end;
	}

	private static boolean breaksOff(Period period, int i) {
		String word = period.lower(i);
		if (BREAKS.contains(word)) return !period.lower(i + 1).equals("that") && !(word.equals("but") && GOES_ON.contains(period.lower(i + 1)));
		if (word.equals("after") && OtherSpeaker.says(period, i + 1) || word.equals("even") && (period.lower(i + 1).equals("as")
				|| period.lower(i + 1).equals("though") && OTHERS.contains(period.lower(i + 2)))) return true;
		if (NextSaying.saysAgain(period, i) || WriterAside.is(period, i) || word.equals("with") && NextSaying.saysBeside(period, i)) return true;
		if (word.equals("and") && OTHERS.contains(period.lower(i + 1)) && NextSaying.saysBeside(period, i)) return true;
		if (WriterAside.setsBeside(period, i) || OTHERS.contains(word) && NextSaying.saysNext(period, i + 1)) return true;
		if (word.equals("and") && period.lower(i + 1).equals("when") && period.lower(i + 2).equals("asked")) return true;
		if (word.equals("and") || word.equals("as")) return NextSaying.saysAgain(period, i + 1);
		return SpeechVerbs.isGerund(word) || OtherSpeaker.isQuoted(period, i);
	}
}
