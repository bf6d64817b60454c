package org.tickmark.claims.internal.checks;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * The verb that a date belongs to beyond doubt: a few words before it, with nothing between that may have a date of its own.
 * In "will be tried for a murder on 3 March" the date is the murder's, so such sentences have none.
 */
final class GoverningVerb {
	private static final int NONE = -1;
	private static final int REACH = 7;
	private static final WordSet DAY_PREPOSITIONS = WordSet.of("on", "in");
	/** Between verb and date they open something that may have the date to itself. */
	private static final WordSet BARRIERS = WordSet.of("who", "which", "that", "whose", "after", "since", "from", "as", "than", "because",
			"of", "for", "over", "about", "into", "against", "behind", "before", "until", "till", "if", "when", "where", "while", "and",
			"but", "or", "by", "between", "what", "how", "why", "whether", "during", "through", "have", "had", "has", "was", "were", "did",
			"like", "under");
	private static final WordSet WILL = WordSet.of("will", "'ll", "won't", "shall");
	private static final WordSet PLANNED = WordSet.of("scheduled", "due", "expected", "set", "slated", "planned", "going");
	private static final WordSet INTENDS = WordSet.of("plans", "intends", "hopes", "aims", "wants");
	private static final WordSet MOVES = WordSet.of("moved", "pushed", "put", "brought", "shifted");
	private static final WordSet WAYS = WordSet.of("back", "forward", "up");
	private static final WordSet HAPPENED = WordSet.of("opened", "closed", "arrived", "died", "voted", "met", "won", "signed", "launched",
			"began", "started", "ended", "resigned", "left", "happened", "occurred", "published", "announced", "approved", "rejected",
			"visited", "appeared", "spoke", "went", "came", "arrested", "killed", "injured", "born", "married", "graduated", "joined",
			"retired", "attacked", "collapsed", "crashed", "erupted", "testified", "departed", "returned", "landed", "sank", "struck",
			"defeated", "lost", "became", "moved", "founded", "elected", "fell", "rose", "released", "unveiled", "celebrated", "completed",
			"took");
	private static final WordSet PARTICIPLES = WordSet.of("held", "sold", "built", "bought", "shown", "sent", "made", "written", "given",
			"won", "shot", "found", "born");
	private static final WordSet PARTICLES = WordSet.of("over", "up", "off", "out", "down", "back", "away", "in");
	/** Behind a date they begin something else, so that the date is the verb's. */
	private static final WordSet GOES_ON = WordSet.of("and", "but", "without", "with", "after", "before", "by", "when", "as", "because");
	/** "Was scheduled for 3 May" says nothing on whether that has been. */
	private static final WordSet UNCERTAIN = WordSet.of("scheduled", "planned", "expected", "slated", "supposed", "intended", "booked",
			"postponed", "delayed", "moved", "extended", "promised", "announced", "dated", "timed", "penciled", "pencilled", "projected",
			"predicted", "proposed", "required", "asked", "invited", "ordered", "summoned", "allowed", "adjourned", "deferred", "offered");
	/** Before a participle they put it into a time to come or make it a condition. */
	private static final WordSet NOT_YET = WordSet.of("be", "being", "get", "to", "will", "would", "could", "should", "can", "may", "might",
			"must", "if", "when", "once", "until", "unless", "is", "are", "'s", "wants", "want", "'ll", "have", "after", "before", "as",
			"not", "assuming", "than");
	private static final WordSet DETERMINERS = WordSet.of("the", "a", "an", "'s", "its", "his", "her", "their", "this", "that", "last",
			"next");

	private GoverningVerb() { }

	/** Whether it is a verb in the past that by itself says that something happened. */
	static boolean isDeed(Words words, int i) {
		return words.in(i, HAPPENED) || words.in(i, PARTICIPLES);
	}

	/** The index of "will", or of the word that plans, or -1. */
	static int ahead(Words words, Dated date) {
		int start = beforePreposition(words, date);
		for (int i = start; i > start - REACH && i >= 0; i--) {
			if (words.in(i, WILL)) return i < start || words.is(i, "'ll") ? isQuestion(words, i) : NONE;
			if (plans(words, i)) return i;
			boolean planFor = words.in(i, BARRIERS) && words.is(i, "for") && words.in(i - 1, PLANNED) && i == start;
			if (!planFor && blocks(words, i)) return NONE;
			if (isPast(words, i) && !words.is(i - 1, "be") && !words.in(i, PLANNED)) return NONE;
		}
		return NONE;
	}

	/** "is due to", "are scheduled for", "plans to", "is to". */
	private static boolean plans(Words words, int i) {
		boolean being = words.is(i - 1, "is") || words.is(i - 1, "are");
		if (words.in(i, PLANNED)) return being && (words.is(i + 1, "to") || words.is(i + 1, "for"));
		return words.in(i, INTENDS) && words.is(i + 1, "to") && !words.in(i - 1, DETERMINERS) || being && words.is(i, "to");
	}

	private static int isQuestion(Words words, int will) {
		return words.is(words.size() - 1, "?") ? NONE : will;
	}

	/** The index of a verb in the past, or -1. */
	static int past(Words words, Dated date) {
		if (isMovedTo(words, date)) return NONE;
		int start = beforePreposition(words, date);
		for (int i = start; i > start - REACH && i >= 0; i--) {
			if (words.in(i, HAPPENED)) return isDone(words, i) ? i : NONE;
			// "Were handed over next Monday".
			if (i == start && words.in(i, PARTICLES) && (isPast(words, i - 1) || isDeed(words, i - 1))) continue;
			boolean passive = (words.in(i, PARTICIPLES) || isPast(words, i)) && !words.in(i, UNCERTAIN)
					&& (words.is(i - 1, "was") || words.is(i - 1, "were"));
			if (passive) return i - 1;
			boolean was = i == start && start < date.from() - 1 && (words.is(i, "was") || words.is(i, "were"));
			if (was) return i;
			if (blocks(words, i) || isPast(words, i) || words.in(i, NOT_YET) && !words.is(i, "to")) return NONE;
		}
		return NONE;
	}

	/** "The fair was moved to Friday", "was pushed back to Friday": moved today, and held then. */
	private static boolean isMovedTo(Words words, Dated date) {
		int to = date.from() - 1;
		int verb = words.in(to - 1, WAYS) ? to - 2 : to - 1;
		return words.is(to, "to") && words.in(verb, MOVES);
	}

	private static boolean isDone(Words words, int verb) {
		for (int i = verb - 1; i >= 0 && i > verb - 6; i--) if (words.in(i, NOT_YET)) return false;
		return true;
	}

	/** The last word before the date and its "on", or one that blocks if the date is an attribute: "discussed the March 3 attack". */
	private static int beforePreposition(Words words, Dated date) {
		// "Saturday's caucuses": the day is the noun's.
		if (words.is(date.to(), "'s")) return NONE;
		int before = date.from() - 1;
		if (words.in(before, DAY_PREPOSITIONS) || words.is(before, "for")) return words.in(before, DAY_PREPOSITIONS) ? before - 1 : before;
		// "released 2016: Obama's America": a bare number is a title as well as a year.
		boolean bareYear = date.to() == date.from() + 1 && words.figures(date.from()) == 4;
		boolean attribute = bareYear || words.in(before, DETERMINERS)
				|| words.isWord(date.to()) && !words.in(date.to(), DAY_PREPOSITIONS) && !words.is(date.to(), "at")
						&& !words.in(date.to(), GOES_ON);
		return attribute ? NONE : before;
	}

	private static boolean blocks(Words words, int i) {
		return words.in(i, BARRIERS) || !words.isWord(i) && !words.isNumber(i) && !words.is(i, "'s") && !words.is(i, "'ll");
	}

	private static boolean isPast(Words words, int i) {
		return words.lower(i).length() > 4 && words.lower(i).endsWith("ed");
	}
}
