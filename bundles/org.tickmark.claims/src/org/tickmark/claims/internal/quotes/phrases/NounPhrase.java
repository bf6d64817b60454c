package org.tickmark.claims.internal.quotes.phrases;

import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Where a noun phrase may begin, and how far it goes on from there: "the owner of the mill" of "The owner of the mill left". */
public final class NounPhrase {
	private static final int LONGEST = 40;
	private static final int LONGEST_ASIDE = 16;
	private static final int MOST_ADJECTIVES = 4;
	/** "and storms control committee": so many words from "and" on. */
	private static final int LONGEST_BODY = 3;
	/** Take "to" or "on" with them: a source close to the mayor, people briefed on the plan. */
	private static final WordSet LEAN_ON_LINK = WordSet.of("close", "closest", "adviser", "advisor", "aide", "delegate", "delegates", "ambassador",
			"assistant", "counselor", "envoy", "briefed", "expert", "specialist", "advisers", "advisors", "aides", "experts", "specialists");
	/** "press secretary to the mayor": whom they serve. */
	private static final WordSet SERVE = WordSet.of("secretary", "secretaries", "counsellor", "consultant", "deputy", "chaplain", "physician");
	/** "said the mayor on the radio": where it was said. */
	private static final WordSet MEDIA = WordSet.of("radio", "television", "phone", "telephone", "show", "programme", "program", "floor", "stage", "record",
			"sidelines", "eve", "day", "night", "morning", "way", "podcast", "condition", "trail", "issue", "matter", "plan", "subject", "stand", "air",
			"spot", "social", "website", "topic", "other", "first", "last", "second", "deal");
	private static final WordSet CHOSEN = WordSet.of("elect", "designate");
	private static final WordSet DEPUTIES = WordSet.of("vice", "ex", "co");
	public static final WordSet MONEY = WordSet.of("$", "\u00a3", "\u20ac");
	/** One of them has a double name more often than it stands beside somebody else. */
	private static final WordSet BODIES = WordSet.of("office", "department", "ministry", "agency", "bureau", "committee", "commission", "board", "division",
			"unit", "directorate", "authority", "administration", "institute", "council", "association", "secretariat");

	/** A clause may begin behind them. */
	public static final WordSet STANDS_BEFORE = WordSet.of("but", "and", "so", "yet", "that", "while", "when", "because", "if", "as",
			"although", "though", "since", "whereas", "where", "whether", "than", "or", "until", "once", "before", "after", "what", "how", "why");
	private static final WordSet PAUSES = WordSet.of(",", "\u2014", "\u2013");

	private NounPhrase() { }

	public static boolean isPause(Period period, int i) {
		return (period.isDash(i) || PAUSES.contains(period.lower(i))) && !isInTitle(period, i);
	}

	/** Whether a clause may begin there with its subject. @param floor the first token that may belong to it */
	public static boolean startsClause(Period period, int floor, int i) {
		return i <= floor || isPause(period, i - 1) || period.isQuotation(i - 1) || STANDS_BEFORE.contains(period.lower(i - 1))
				|| FunctionWords.isAdverb(period.lower(i - 1))
				|| !period.isWord(i - 1) || period.isTime(i - 1);
	}

	/** Not marks and figures alone. */
	public static boolean isNamed(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			if (period.isWord(i)) return true;
		}
		// "4 in 10 said"
		return to > from && (period.lower(to - 1).equals("%") || period.at(to - 1).isNumber());
	}

	/** The index of the bracket that opens the one which ends before the token, or else {@code end}. */
	public static int beforeBracket(Period period, int end) {
		int i = end - 1;
		while (i > 0 && end - i < LONGEST_ASIDE && !period.lower(i).equals("(")) i--;
		return period.lower(i).equals("(") ? i : end;
	}

	/** The index behind the phrase that begins there, without what is set off behind it. */
	public static int end(Period period, int start) {
		int i = start;
		int stop = Math.min(period.stop(), start + LONGEST);
		while (i < stop) {
			String word = period.lower(i);
			if (period.isQuotation(i) && i > start && !period.lower(i - 1).equals("'s")
					&& !FunctionWords.POSSESSIVES.contains(period.lower(i - 1))) break;
			if (!period.isWord(i) && !period.isQuotation(i)) {
				if (!joinsMark(period, start, i, word)) break;
			} else if (word.equals("and")) {
				boolean body = isInBody(period, i, i + 2) || isInBody(period, i, i + 3) || joinsMatters(period, i);
				if (!period.isCapitalized(i + 1) && !body) break;
			} else if (FunctionWords.LINKS.contains(word)) {
				if (i == start || endsPhrase(period, i)) break;
			} else if ((i == start || !period.isAttributive(i)) && (period.isTime(i) && i > start && !period.lower(i - 1).equals("'s")
					|| FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.PREPOSITIONS.contains(word) || period.isAuxiliary(i)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word) && !isInName(period, i, start) || FunctionWords.isAdverb(word)
							&& !FunctionWords.DETERMINERS.contains(word) && !period.lower(i - 1).equals("'s") && !isTied(period, i)
							&& !isFirstName(period, i))) break;
			i++;
		}
		while (i > start && (FunctionWords.LINKS.contains(period.lower(i - 1)) || FunctionWords.DETERMINERS.contains(period.lower(i - 1))
				&& i - 1 > start)) i--;
		return period.closed(start, i);
	}

	/** "the clerk Rosaly Brook", "“It leaks,” Daily Mill editor Lee said": written large within the sentence, and another name behind. */
	public static boolean isFirstName(Period period, int i) {
		boolean behind = period.quotation(i - 1).filter(words -> words.leadsOn(period.text())).isPresent() && !period.isTime(i + 1);
		boolean within = behind || period.isWord(i - 1) && !period.isTime(i) && period.lower(i).endsWith("ly");
		return within && period.isCapitalized(i) && period.isCapitalized(i + 1);
	}

	/** Where the article or owner of the noun stands: "Lee's old, rent-free" before "claim". */
	public static int beforeAdjectives(Period period, int noun) {
		int owner = noun - 1;
		int farthest = noun - MOST_ADJECTIVES;
		while (owner > 0 && owner > farthest && !FunctionWords.DETERMINERS.contains(period.lower(owner)) && !period.lower(owner).equals("'s")
				&& (!period.isPastVerb(owner) || period.lower(owner - 1).equals("'s"))) {
			boolean hyphen = period.lower(owner).equals("-") && isTied(period, owner + 1);
			if (!period.isWord(owner) && !hyphen) break;
			if (hyphen) farthest = Math.max(farthest - 2, noun - MOST_ADJECTIVES * 3);
			owner--;
		}
		return owner;
	}

	/** "year-long" */
	private static boolean isTied(Period period, int i) {
		return period.lower(i - 1).equals("-") && period.at(i - 1).end() == period.at(i).start() && period.at(i - 2).end() == period.at(i - 1).start();
	}

	/** Whether a mark or figure stands within a phrase. @param floor the first token that may belong to it */
	public static boolean joinsMark(Period period, int floor, int i, String mark) {
		if (period.at(i).isNumber() || mark.equals("'s") || mark.equals("'") || mark.equals("&") || mark.equals("%") || mark.equals("/")
				|| MONEY.contains(mark)) return true;
		// "Isaiah 45:1"
		if (mark.equals(":")) return period.isVerse(i);
		if (mark.equals("#")) return period.at(i + 1).isNumber() && period.isCapitalized(i - 1);
		if (mark.equals("\u2019") || mark.equals("(") || mark.equals(")") || mark.equals("[") || mark.equals("]")) return true;
		if (mark.equals("-") || mark.equals("\u2013")) return period.at(i - 1).end() == period.at(i).start() || isInTitle(period, i);
		return mark.equals(".") && i > floor && period.at(i - 1).end() == period.at(i).start() && period.isCapitalized(i - 1);
	}

	/** "President \u2013 elect", "vice - president": a hyphen with spaces around it, and no dash. */
	public static boolean isInTitle(Period period, int dash) {
		boolean mark = period.lower(dash).equals("-") || period.lower(dash).equals("\u2013");
		return mark && (CHOSEN.contains(period.lower(dash + 1)) || DEPUTIES.contains(period.lower(dash - 1))
				&& Description.isRole(period.lower(dash + 1)));
	}

	/** "Ann Lee and Karl Brook", "the parks and roads department": of one phrase or of one name. @param last index of its last word */
	public static boolean isInBody(Period period, int and, int last) {
		if (period.isCapitalized(and - 1) && period.isCapitalized(and + 1)) return true;
		return last - and >= 2 && last - and <= LONGEST_BODY && BODIES.contains(period.lower(last)) && isPlain(period, and - 1)
				&& IntStream.range(and + 1, last).allMatch(i -> isPlain(period, i));
	}

	/** "the committee on floods and storms": what a body is for, up to a pause or its verb. */
	private static boolean joinsMatters(Period period, int and) {
		return period.lower(and).equals("and") && isMatter(period, and - 1) && isMatter(period, and + 1) && hasMatter(period, and - 2)
				&& (!period.isWord(and + 2) || period.isAuxiliary(and + 2) || period.isPastVerb(and + 2));
	}

	private static boolean hasMatter(Period period, int link) {
		String word = period.lower(link);
		return (word.equals("on") || word.equals("for") || word.equals("of")) && BODIES.contains(period.lower(link - 1));
	}

	private static boolean isMatter(Period period, int i) {
		return isPlain(period, i) && period.lower(i).endsWith("s") && !FunctionWords.TIME_NOUNS.contains(period.lower(i));
	}

	public static boolean isPlain(Period period, int i) {
		return period.isWord(i) && !period.isCapitalized(i) && !period.isPastVerb(i) && !period.isAuxiliary(i)
				&& !FunctionWords.DETERMINERS.contains(period.lower(i)) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
	}

	/** "The We Company" */
	private static boolean isInName(Period period, int i, int start) {
		return i > start && period.isCapitalized(i) && period.isCapitalized(i + 1) && !period.lower(i).equals("i");
	}

	private static boolean endsPhrase(Period period, int link) {
		String word = period.lower(link);
		// "said Ann Lee (I-Vt.) of her plan": what she speaks of.
		if (word.equals("of") && FunctionWords.POSSESSIVES.contains(period.lower(link + 1)) && period.lower(link - 1).equals(")")) return true;
		String next = period.lower(link + 1);
		// "said Ann Lee in announcing the vote"
		if (word.equals("in") && next.endsWith("ing") && SpeechVerbs.isGerund(next))
			return true;
		if (word.equals("of") || word.equals("for") || leansOnLink(period, link - 1) || joinsMatters(period, link + 2)) return false;
		boolean placed = word.equals("on") && next.equals("the") && !MEDIA.contains(period.lower(link + 2)) && !period.isTime(link + 2)
				&& !period.isCapitalized(link - 1) && !period.isCapitalized(link + 2)
				&& Description.of("the " + period.lower(link - 1)).kind() == Description.Kind.PERSON;
		if (placed) return false;
		if (word.equals("to") || word.equals("on") || word.equals("by") || word.equals("about")) return true;
		return period.isTime(link + 1) || next.equals("a") || next.equals("an") || period.at(link + 1).isNumber()
				|| FunctionWords.POSSESSIVES.contains(next);
	}

	/** "a source close to the mayor", "people briefed on the plan": the word takes "to" or "on" with it. */
	public static boolean leansOnLink(Period period, int i) {
		return LEAN_ON_LINK.contains(period.lower(i)) || SERVE.contains(period.lower(i)) && period.lower(i + 1).equals("to");
	}
}
