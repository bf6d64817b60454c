package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Fragment;
import org.tickmark.claims.internal.quotes.phrases.ShortNoun;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** What the writer adds behind somebody's words: ", referring to the vote", ", an allegation the mill denies". */
public final class WriterAside {
	private static final WordSet POINTING = WordSet.of("referring", "alluding", "pointing", "gesturing", "nodding");
	private static final WordSet SPEAKING = WordSet.of("speaking", "talking", "testifying");
	private static final WordSet BEFORE_HEARERS = WordSet.of("to", "in", "at", "on", "after", "before", "during", "from", "outside");
	private static final WordSet GESTURES = WordSet.of("shaking", "wiping", "raising", "waving", "smiling", "laughing", "weeping", "sobbing",
			"grinning", "shrugging", "holding", "clutching", "rolling");
	/** What a speaker leaves out: "without elaborating". */
	private static final WordSet UNTOLD = WordSet.of("elaborating", "giving", "naming", "specifying", "explaining", "providing", "offering",
			"identifying", "disclosing", "detailing", "mentioning", "citing", "saying", "elaboration", "further");
	private static final WordSet SENDING = WordSet.of("sending", "lifting", "pushing", "driving", "boosting", "dragging", "knocking",
			"pulling", "helping", "giving");
	private static final WordSet MARKED = WordSet.of("first", "second", "third", "end", "beginning", "start", "anniversary", "biggest",
			"largest", "latest", "worst", "best");
	private static final WordSet BESIDE_FORECASTS = WordSet.of("well", "just", "slightly", "above", "below", "ahead", "short", "beating",
			"topping", "missing", "exceeding", "far", "matching", "surpassing");
	private static final WordSet COMPARED = WordSet.of("compared", "more", "less", "higher", "lower", "better", "worse");
	/** Are made by others, and what somebody tells is compared with them. */
	public static final WordSet FORECASTS = WordSet.of("expectation", "expectations", "forecasts", "forecast", "estimates", "estimate", "consensus");
	/** What comes of words. */
	public static final WordSet RAISING = WordSet.of("raising", "sparking", "prompting", "drawing", "triggering", "provoking", "eliciting",
			"igniting", "stoking");
	/** How those who hear the words take them. */
	private static final WordSet ECHOES = WordSet.of("boos", "cheers", "laughter", "laughs", "applause", "ovation", "anger", "outrage", "scorn",
			"criticism", "condemnation", "fire", "jeers", "gasps", "groans", "rebuke", "rebukes", "praise", "reply", "response", "retort",
			"comparisons");
	/** What somebody did with their own earlier words: "fulfilling a promise". */
	private static final WordSet KEEPING = WordSet.of("fulfilling", "honoring", "honouring", "keeping", "breaking", "reversing",
			"contradicting", "abandoning");
	private static final WordSet EARLIER_WORDS = WordSet.of("promise", "promises", "pledge", "pledges", "vow", "vows", "priorities",
			"stance", "position", "silence", "statement", "statements", "remarks", "assurances", "commitment");
	/** What the writer makes of it: ", a sharp reversal". */
	private static final WordSet JUDGED = WordSet.of("reversal", "turnaround", "turnabout", "about-face", "about-turn", "u-turn",
			"climbdown", "backflip", "flip-flop", "volte-face", "departure", "concession", "rebuke", "snub", "swipe", "jab");
	private static final WordSet APPARENT = WordSet.of("apparent", "clear", "thinly", "veiled", "pointed", "obvious");
	private static final WordSet REFERENCES = WordSet.of("reference", "allusion", "nod");
	private static final WordSet REPORTS = WordSet.of("report", "study", "book", "paper", "article", "memoir", "essay", "document");
	private static final WordSet FACTS = WordSet.of("fact", "reality", "truth");
	/** What somebody's words are called by those who answer them. */
	private static final WordSet CHARGES = WordSet.of("allegation", "allegations", "charge", "charges", "accusation", "accusations", "claim",
			"claims", "assertion", "assertions", "contention", "suggestion");
	private static final WordSet DENYING = WordSet.of("deny", "denies", "denied", "reject", "rejects", "rejected", "dispute", "disputes",
			"disputed", "dismiss", "dismisses", "dismissed", "refute", "refutes", "refuted");
	private static final int LONGEST_DETAIL = 4;
	private static final int ATTENDANT = 8;
	private static final int SHORT_SUBJECT = 6;
	private static final int LONGEST_THING = 10;
	/** "(three or four)" */
	private static final int SHORT_BRACKET = 4;
	private static final int LONGEST_CHARGE = 3;
	private static final int LONGEST_DENIAL = 14;

	private WriterAside() { }

	/** ", referring to the vote", ", without giving details", ", here Monday", ", a reference to the flood": told by the writer. */
	public static boolean is(Period period, int i) {
		String word = period.lower(i);
		String next = period.lower(i + 1);
		if (POINTING.contains(word)) return next.equals("to") || next.equals("at") || next.equals("toward") || next.equals("towards");
		if (SPEAKING.contains(word)) return BEFORE_HEARERS.contains(next);
		if (GESTURES.contains(word)) return FunctionWords.POSSESSIVES.contains(next) || i + 1 >= period.stop();
		if (KEEPING.contains(word)) return isOfEarlierWords(period, i + 1);
		if (SENDING.contains(word)) return movesShares(period, i + 1);
		if (word.equals("marking")) return isMark(period, i + 1);
		if (isAgainstForecast(period, i)) return true;
		if (word.equals("without")) return UNTOLD.contains(next);
		if (word.equals("here")) return period.isTime(i + 1) || next.equals("on") && period.isTime(i + 2);
		boolean article = word.equals("a") || word.equals("an") || word.equals("in");
		int noun = next.equals("an") ? i + 2 : i + 1;
		if (APPARENT.contains(period.lower(noun))) noun++;
		if (article && REFERENCES.contains(period.lower(noun))) return period.lower(noun + 1).equals("to");
		if (article && isJudged(period, noun)) return true;
		return (word.equals("in") || word.equals("during")) && Occasion.is(period, i) && closes(period, i);
	}

	/** "said it was “too late,” raising new questions", "“ten men died,” more than the town counted": behind a quotation that ends. */
	public static boolean isBehindMarks(Period period, int i) {
		String word = period.lower(i);
		boolean compares = word.endsWith("er") || word.equals("more") || word.equals("less");
		return RAISING.contains(word) || compares && period.lower(i + 1).equals("than");
	}

	/** ", comparing the dam to a sieve", ", contrasting herself with Lee", ", drawing boos from the crowd", not ", drawing water from the lake". */
	public static boolean setsBeside(Period period, int i) {
		int first = ShortNoun.behind(period, i + 1);
		int behind = period.lower(first).equals("of") ? ShortNoun.behind(period, first + 1) : first;
		boolean drawing = period.lower(i).equals("drawing") && ECHOES.contains(period.lower(behind - 1))
				&& (period.lower(behind).equals("from") || period.lower(behind).equals("to"));
		return drawing || period.lower(i).equals("comparing") || period.lower(i).equals("contrasting");
	}

	/** "profit of $1 a share, in line with forecasts": what others had expected. */
	private static boolean isAgainstForecast(Period period, int from) {
		String next = period.lower(from + 1);
		boolean in = period.lower(from).equals("in") && next.equals("line");
		boolean compares = COMPARED.contains(period.lower(from)) && (next.equals("than") || next.equals("with") || next.equals("to"));
		if (!in && !compares && !BESIDE_FORECASTS.contains(period.lower(from))) return false;
		for (int i = from + 1; i < from + LONGEST_THING && !period.lower(i).equals(","); i++) {
			if (FORECASTS.contains(period.lower(i))) return true;
			if (period.isAuxiliary(i) && !period.lower(i).equals("'s")) return false;
		}
		return false;
	}

	/** "“They lie in Ulm,” a town by the sea, said Lee": what the writer tells of it, in front of who said so. */
	public static boolean isGloss(Period period, int quotation, int end) {
		boolean gloss = period.endsSentence(quotation) && FunctionWords.ARTICLES.contains(period.lower(quotation + 1));
		for (int i = quotation + 1; i < end && gloss; i++) {
			gloss = period.isWord(i) && !period.isAuxiliary(i) && !period.isPastVerb(i) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
		}
		return gloss;
	}

	/** "Lee says in a report, Paying the Price": its title. @param i behind the comma */
	public static boolean isTitle(Period period, int i) {
		boolean title = REPORTS.contains(period.lower(i - 2)) && period.isCapitalized(i);
		for (int at = i; at < period.stop() && title; at++) {
			title = period.isCapitalized(at) || period.at(at).isNumber() || FunctionWords.ARTICLES.contains(period.lower(at))
					|| FunctionWords.PREPOSITIONS.contains(period.lower(at)) || period.lower(at).equals("and");
		}
		return title;
	}

	/** "a surprise reversal from last week". */
	private static boolean isJudged(Period period, int from) {
		for (int i = from; i < from + LONGEST_DETAIL && (period.isWord(i) || period.lower(i).equals("-")); i++) {
			String tied = period.lower(i + 1).equals("-") ? period.lower(i) + '-' + period.lower(i + 2) : period.lower(i);
			if (JUDGED.contains(tied)) return true;
			if (FunctionWords.PREPOSITIONS.contains(period.lower(i))) return false;
		}
		return false;
	}

	private static boolean isOfEarlierWords(Period period, int from) {
		for (int i = from; i < from + ATTENDANT && period.isWord(i); i++) {
			if (EARLIER_WORDS.contains(period.lower(i))) return true;
		}
		return false;
	}

	/** ", marking the town's first loss since May". */
	private static boolean isMark(Period period, int from) {
		for (int i = from; i < from + ATTENDANT && (period.isWord(i) || period.lower(i).equals("'s")); i++) {
			if (MARKED.contains(period.lower(i))) return true;
		}
		return false;
	}

	/** ", sending its shares down". */
	private static boolean movesShares(Period period, int from) {
		for (int i = from; i < from + SHORT_SUBJECT && period.isWord(i); i++) {
			if (period.lower(i).equals("shares") || period.lower(i).equals("stock")) return true;
		}
		return false;
	}

	/** Whether nothing with a verb or behind another comma follows. */
	private static boolean closes(Period period, int from) {
		for (int i = from; i < period.stop(); i++) {
			if (period.lower(i).equals(",") || period.isQuotation(i) || period.isAuxiliary(i)) return false;
		}
		return true;
	}

	/** ", an allegation the mill denies", "\u2013 charges that Lee has rejected": told of the words by the writer. @param i the comma or dash */
	public static boolean isDisputed(Period period, int i) {
		if (!period.lower(i).equals(",") && !"\u2013\u2014".contains(period.lower(i)) && !period.isDash(i)) return false;
		int noun = i + 1;
		while (noun < i + LONGEST_CHARGE && !CHARGES.contains(period.lower(noun))) noun++;
		if (!CHARGES.contains(period.lower(noun)) || FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1))) return false;
		for (int at = noun + 1; at < Math.min(noun + LONGEST_DENIAL, period.stop()) && !period.lower(at).equals(","); at++) {
			if (DENYING.contains(period.lower(at))) return true;
		}
		return false;
	}

	/** At the end of the sentence "(in fact, it did)", "(the actual figure is lower)", "(they took two)", "(which Lee supports)": added by the writer. */
	public static boolean isCorrection(Period period, int bracket, int close) {
		if (close >= 0 && close + 1 < period.stop()) return false;
		String first = period.lower(bracket + 1);
		if (first.equals("actually") || first.equals("in") && FACTS.contains(period.lower(bracket + 2))) return true;
		boolean own = Fragment.OWN.contains(first) || first.equals("a") || first.equals("an");
		return close > bracket + SHORT_BRACKET && !own
				&& (LeadingClause.HANGING.contains(first) || BehindDash.ON_SUBJECTS.contains(first) || period.opensWithClause(bracket + 1));
	}
}
