package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** What the writer adds behind somebody's words: what they referred to, how they looked, where they said it. */
final class WriterAside {
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
	static final WordSet FORECASTS = WordSet.of("expectation", "expectations", "forecasts", "forecast", "estimates", "estimate", "consensus");
	private static final WordSet PLANNED = WordSet.of("will", "would", "can", "could", "should", "must", "'ll", "'d");
	/** What comes of words. */
	static final WordSet RAISING = WordSet.of("raising", "sparking", "prompting", "drawing", "triggering", "provoking", "eliciting",
			"igniting", "stoking");
	/** What somebody did with their own earlier words: "fulfilling a promise". */
	private static final WordSet KEEPING = WordSet.of("fulfilling", "honoring", "honouring", "keeping", "breaking", "reversing",
			"contradicting", "abandoning");
	private static final WordSet EARLIER_WORDS = WordSet.of("promise", "promises", "pledge", "pledges", "vow", "vows", "priorities",
			"stance", "position", "silence", "statement", "statements", "remarks", "assurances", "commitment");
	/** What the writer makes of it: ", a sharp reversal". */
	private static final WordSet JUDGED = WordSet.of("reversal", "turnaround", "turnabout", "about-face", "about-turn", "u-turn",
			"climbdown", "backflip", "flip-flop", "volte-face", "departure", "concession", "rebuke", "snub", "swipe", "jab");
	/** Of what was said: "but did not specify". */
	private static final WordSet WITHHOLDING = WordSet.of("specify", "elaborate", "identify", "name", "disclose", "release", "clarify");
	private static final WordSet GIVING = WordSet.of("provide", "give", "offer", "share", "go", "release", "say", "explain", "comment");
	private static final WordSet GIVEN = WordSet.of("detail", "details", "information", "explanation", "reason", "reasons", "timeline",
			"specifics", "evidence", "timetable", "examples", "date", "how", "when", "where", "why", "whether", "which", "who", "what",
			"further");
	private static final WordSet SAID_TO = WordSet.of("reportedly", "allegedly");
	private static final WordSet NEGATED = WordSet.of("didn't", "doesn't", "don't", "wouldn't");
	private static final WordSet HELD_BACK = WordSet.of("did", "does", "do", "would", "has", "have");
	private static final int LONGEST_DETAIL = 4;
	private static final WordSet ANNOUNCING = WordSet.of("announce", "reveal", "disclose", "outline");
	private static final WordSet APPARENT = WordSet.of("apparent", "clear", "thinly", "veiled", "pointed", "obvious");
	private static final WordSet REFERENCES = WordSet.of("reference", "allusion", "nod");
	/** What is seen or heard there is told of, and not told there. */
	private static final WordSet SHOWN = WordSet.of("seen", "shown", "heard", "aired", "broadcast", "made", "appear", "appeared", "run", "played",
			"featured", "spoken");
	/** Nobody does there anything but say something. */
	private static final WordSet MEDIA = WordSet.of("interview", "statement", "tweet", "post", "column", "podcast", "ed", "release", "message",
			"installment", "episode", "segment", "email", "essay", "memo", "discussion");
	private static final WordSet NETWORKS = WordSet.of("twitter", "facebook", "instagram", "youtube", "msnbc", "cnn", "fox", "cbs", "nbc", "abc", "pbs",
			"npr", "bbc", "c-span", "univision");
	private static final WordSet REPORTS = WordSet.of("report", "study", "book", "paper", "article", "memoir", "essay", "document");
	private static final WordSet CONCEDING = WordSet.of("while", "although", "though");
	private static final int ATTENDANT = 8;
	private static final int SHORT_SUBJECT = 6;
	private static final int LONGEST_THING = 10;
	private static final int LONGEST_OBJECT = 16;

	private WriterAside() { }

	/** ", referring to the vote", ", without giving details", ", here Monday", ", a reference to the flood": told by the writer. */
	static boolean is(Period period, int i) {
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
		return (word.equals("in") || word.equals("during")) && isOccasion(period, i) && closes(period, i);
	}

	/** "said it was “too late,” raising new questions", "“ten men died,” more than the town counted": behind a quotation that ends. */
	static boolean isBehindMarks(Period period, int i) {
		String word = period.lower(i);
		boolean compares = word.endsWith("er") || word.equals("more") || word.equals("less");
		return RAISING.contains(word) || compares && period.lower(i + 1).equals("than");
	}

	/** ", comparing the dam to a sieve", ", contrasting herself with Lee", ", drawing boos from the crowd", not ", drawing 40 boats". */
	static boolean setsBeside(Period period, int i) {
		String behind = period.lower(Adverbial.skipNoun(period, i + 1));
		boolean drawing = period.lower(i).equals("drawing") && !period.at(i + 1).isNumber() && (behind.equals("from") || behind.equals("of"));
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

	/** "that they will win the vote by saying what they did": a plan, and how they mean to carry it out. */
	static boolean isPlanned(Period period, int from, int by) {
		for (int i = from; i < by; i++) {
			if (PLANNED.contains(period.lower(i)) && !period.isCapitalized(i)) return true;
		}
		return false;
	}

	/** "her resolve to end the row by winning the vote", but not "the plan to end the row by saying it was old". */
	static boolean isAim(Period period, int from, int by) {
		if (SpeechVerbs.form(period.lower(by + 1)).isPresent()) return false;
		// "admitted to gaining access by opening a window"
		if (period.lower(from).endsWith("ing") && from + 1 < by) return true;
		for (int i = by - 2; i > Math.max(from, by - LONGEST_THING) && period.isWord(i); i--) {
			boolean infinitive = period.lower(i).equals("to") && !FunctionWords.DETERMINERS.contains(period.lower(i + 1))
					&& !period.isCapitalized(i + 1);
			if (infinitive) return true;
		}
		return false;
	}

	/** "while Ann Lee has said that …", "after the judge ruled that …": whom the writer sets beside the speaker. @param i first of the subject */
	static boolean isOfAnother(Period period, int i) {
		if (!period.isCapitalized(i) && !FunctionWords.ARTICLES.contains(period.lower(i))) return false;
		for (int at = i + 1; at < i + LONGEST_THING; at++) {
			String word = period.lower(at);
			if (word.equals("said") || word.equals("says") || period.lower(at + 1).equals("that") && isSaying(word)) return true;
			boolean name = word.equals("'s") || word.equals("-") || word.equals(".") && period.isCapitalized(at - 1);
			if (!name && !period.isWord(at) || FunctionWords.RELATIVES.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word)) return false;
			if (period.isPastVerb(at) || period.isAuxiliary(at) && !name && !FunctionWords.HAVE.contains(word)) return false;
		}
		return false;
	}

	private static boolean isSaying(String word) {
		return SpeechVerbs.form(word).filter(form -> form.shape() == SpeechVerbs.Shape.PAST && form.verb().may(SpeechVerb.Use.CLAUSE)).isPresent();
	}

	/** ", a man yelled “…”", ", Lee wrote.": somebody else is quoted behind the comma, or says all that stands before it. */
	static boolean quotesAnother(Period period, int i) {
		boolean opens = !FunctionWords.CONJUNCTIONS.contains(period.lower(i)) && !FunctionWords.PREPOSITIONS.contains(period.lower(i))
				&& !FunctionWords.RELATIVES.contains(period.lower(i));
		int limit = i + (opens ? LONGEST_THING : SHORT_SUBJECT);
		for (int at = i + 1; at < limit && (period.isWord(at) || opens && isTied(period, at)); at++) {
			boolean quotes = period.isQuotation(at + 1) || period.lower(at + 1).equals(",") && period.isQuotation(at + 2);
			if (!quotes && at + 1 != period.stop() && !endsInTime(period, i, at + 1)) continue;
			boolean near = at < i + SHORT_SUBJECT;
			boolean verb = !period.isCapitalized(at) && !FunctionWords.BE.contains(period.lower(at - 1));
			return verb && SpeechVerbs.form(period.lower(at)).filter(form -> form.verb().may(SpeechVerb.Use.QUOTE)
					&& (form.shape() == SpeechVerbs.Shape.PAST || near && form.shape() == SpeechVerbs.Shape.PRESENT)).isPresent();
		}
		return false;
	}

	/** "the town's", "state-run". */
	private static boolean isTied(Period period, int i) {
		return period.lower(i).equals("'s") || period.lower(i).equals("-") && period.at(i - 1).end() == period.at(i).start();
	}

	/** ", the Post reported late Thursday.", but not ", which begins on Monday". */
	private static boolean endsInTime(Period period, int subject, int i) {
		boolean timed = period.isTime(i) || Adverbial.isWhen(period, i) || period.lower(i).equals("on") && period.isTime(i + 1);
		return timed && Adverbial.skip(period, i) >= period.stop() && !FunctionWords.RELATIVES.contains(period.lower(subject));
	}

	/** "in an interview", "on Monday". */
	static boolean isOccasion(Period period, int i) {
		String word = period.lower(i);
		if (word.equals("on") && (period.isTime(i + 1) || NETWORKS.contains(period.lower(i + 1)) && period.isCapitalized(i + 1))) return true;
		if (!word.equals("in") && !word.equals("at") && !word.equals("during") && !word.equals("on")) return false;
		String article = period.lower(i + 1);
		boolean one = article.equals("a") || article.equals("an") || FunctionWords.POSSESSIVES.contains(article)
				|| word.equals("during") && article.equals("the");
		return one && occasionIn(period, i + 2) > 0;
	}

	/** Where the noun stands in "a late interview", "his 1969 book"; or -1. */
	private static int occasionIn(Period period, int from) {
		for (int i = from; i < from + SHORT_SUBJECT && (period.isWord(i) || period.at(i).isNumber() || period.lower(i).equals("-")); i++) {
			if (FunctionWords.PREPOSITIONS.contains(period.lower(i))) return -1;
			boolean townHall = period.lower(i).equals("hall") && period.lower(i - 1).equals("town");
			if (townHall || Cue.OCCASIONS.contains(period.lower(i))) return i;
		}
		return -1;
	}

	/** "but did not give details", "and was reportedly planning to leave": what the writer tells of the speaker. */
	static boolean isOfSpeaker(Period period, int link) {
		int i = link + 1;
		int verb = period.isAuxiliary(i) ? i + 1 : i;
		if (SAID_TO.contains(period.lower(verb))) return verb > i || period.isPastVerb(verb + 1);
		if (!period.lower(link).equals("but")) return false;
		boolean not = HELD_BACK.contains(period.lower(i)) && period.lower(i + 1).equals("not");
		if (!not && !NEGATED.contains(period.lower(i))) return false;
		int held = not ? i + 2 : i + 1;
		if (FunctionWords.isAdverb(period.lower(held))) held++;
		if (WITHHOLDING.contains(period.lower(held))) return true;
		for (int at = held + 1; GIVING.contains(period.lower(held)) && at <= held + LONGEST_DETAIL && period.isWord(at); at++) {
			if (GIVEN.contains(period.lower(at))) return true;
		}
		return false;
	}

	/** "promised a new dam but have yet to say where": told of the speaker, where no clause is reported that could go on. */
	static boolean isNotYetSaid(Period period, int from, int link) {
		int has = link + 1;
		if (!FunctionWords.HAVE.contains(period.lower(has)) || !period.lower(has + 1).equals("yet") || !period.lower(has + 2).equals("to"))
			return false;
		for (int i = from; i < link; i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return false;
		}
		return SpeechVerbs.form(period.lower(has + 3)).isPresent();
	}

	/** "Lee said it leaks: “It is old,” she said": once more, behind the quotation. */
	static boolean isSaidAround(Period period, int i) {
		return period.endsSentence(i - 1) && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) && SpeechVerbs.form(period.lower(i + 1))
				.filter(form -> form.shape() == SpeechVerbs.Shape.PAST && form.verb().may(SpeechVerb.Use.QUOTE)).isPresent();
	}

	/** "“They lie in Ulm,” a town by the sea, said Lee": what the writer tells of it, in front of who said so. */
	static boolean isGloss(Period period, int quotation, int end) {
		boolean gloss = period.endsSentence(quotation) && FunctionWords.ARTICLES.contains(period.lower(quotation + 1));
		for (int i = quotation + 1; i < end && gloss; i++) {
			gloss = period.isWord(i) && !period.isAuxiliary(i) && !period.isPastVerb(i) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
		}
		return gloss;
	}

	/** "Lee says in a report, Paying the Price": its title. @param i behind the comma */
	static boolean isTitle(Period period, int i) {
		boolean title = REPORTS.contains(period.lower(i - 2)) && period.isCapitalized(i);
		for (int at = i; at < period.stop() && title; at++) {
			title = period.isCapitalized(at) || period.at(at).isNumber() || FunctionWords.ARTICLES.contains(period.lower(at))
					|| FunctionWords.PREPOSITIONS.contains(period.lower(at)) || period.lower(at).equals("and");
		}
		return title;
	}

	/** "It leaks, he said, but he would not leave it so": his words still, where "but he would not comment" is the writer's. */
	static boolean staysInWords(Period period, int but) {
		int verb = period.lower(but + 3).equals("not") ? but + 4 : but + 3;
		return period.lower(but).equals("but") && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(but + 1))
				&& period.lower(but + 2).equals("would") && period.isWord(verb) && SpeechVerbs.form(period.lower(verb)).isEmpty()
				&& !WITHHOLDING.contains(period.lower(verb)) && !GIVING.contains(period.lower(verb));
	}

	/** "And while it is old “for now,” Lee said, in May it …": only half of what is said. */
	static boolean isConceded(Period period, int from, int end) {
		int first = period.lower(from).equals("and") || period.lower(from).equals("but") ? from + 1 : from;
		return CONCEDING.contains(period.lower(first)) && !period.hasComma(first, end);
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

	/** "praised the plan in an interview on Monday": where and when it was said, if nothing of what was said comes behind. */
	static boolean endsInOccasion(Period period, int from, int i, int end) {
		if (i - from > LONGEST_OBJECT || !isOccasion(period, i)) return false;
		int noun = occasionIn(period, i + 2);
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
	static boolean isOccasionOfName(Period period, int i, int end) {
		return period.isQuotation(i - 1) && isOccasion(period, i) && !period.hasQuotation(i, end);
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
	static int beforeProgramme(Period period, int from, int end) {
		if (end < period.stop()) return end;
		boolean titled = period.quotation(end - 1).filter(one -> one.isTitled(period.text())).isPresent();
		for (int i = end - 2; i > Math.max(from + 1, end - LONGEST_THING); i--) {
			if (!period.lower(i).equals("on") || !period.isTime(i + 1)) continue;
			boolean show = period.lower(i + 2).equals("'s") && (titled || occasionIn(period, i + 3) > 0);
			return show && !SHOWN.contains(period.lower(i - 1)) && SpeechVerbs.form(period.lower(i - 1)).isEmpty() ? i : end;
		}
		return end;
	}

	/** "announced cuts and losses on Tuesday": a thing, and when it was announced. */
	static boolean isNewsOfDay(Period period, Cue cue, int from) {
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
	static boolean isSaidThen(Period period, int from, int i) {
		boolean opens = LeadingClause.CLAUSE_LEADS.contains(period.lower(i))
				&& FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i + 1));
		if (!opens || period.hasFinite(from, i)) return false;
		for (int at = from; at < i; at++) {
			if (period.lower(at).endsWith("ing") && !period.isCapitalized(at)) return false;
		}
		return period.isAuxiliary(i + 2) || period.isPastVerb(i + 2);
	}

	/** "praised the port Sunday": a bare day at the end of what is praised, but not "announced a sale Sunday". */
	static boolean isDayOfSaying(Period period, Cue cue, int from, int i, int end) {
		boolean closes = i + 1 >= end || period.lower(i + 1).equals(",");
		return closes && period.isTime(i) && period.isWord(i - 1) && !cue.may(SpeechVerb.Use.CLAUSE) && !period.hasFinite(from, i)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(i - 1)) && !FunctionWords.DETERMINERS.contains(period.lower(i - 1));
	}
}
