package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** Skips what may stand between a verb of saying and what is said: hearers, times, occasions, asides. */
final class Adverbial {
	private static final WordSet OCCASIONS = WordSet.of("in", "on", "at", "during", "after", "before", "to", "of", "about", "from", "via",
			"through", "with", "by", "as", "outside", "following", "for", "over", "into", "under");
	private static final WordSet LEAD_TO_TIMES = WordSet.of("last", "this", "next", "past", "earlier", "late", "early", "the", "that");
	private static final WordSet TIME_MODIFIERS = WordSet.of("last", "this", "next", "earlier", "late", "early", "mid", "that", "the", "a",
			"few", "several", "two", "three");
	/** "said by telephone": how it was said, and not by whom. */
	private static final WordSet MEDIA = WordSet.of("phone", "telephone", "email", "e-mail", "mail", "letter", "text", "fax", "video",
			"radio", "satellite", "cellphone", "mobile", "cell");
	/** "said about half the boats sank": how many, and not what about. */
	private static final WordSet AMOUNTS = WordSet.of("about", "over", "under");
	private static final WordSet HALVES = WordSet.of("half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
			"dozens", "hundreds", "thousands", "millions");
	/** "said to police the boat was empty": they are told, where "to" and another word before an article say what is to be done. */
	private static final WordSet TOLD = WordSet.of("police", "parliament", "congress", "staff", "media", "press", "court", "people");
	/** "said nearly 40 boats sank": how many, and not how it was said. */
	private static final WordSet NEARLY = WordSet.of("nearly", "almost", "roughly", "approximately", "exactly", "barely", "only", "just",
			"fully", "virtually", "practically");
	private static final WordSet BEFORE_NOUNS = WordSet.of("first", "long");
	static final WordSet CITING = WordSet.of("citing", "quoting");
	private static final WordSet YEARS = WordSet.of("year", "season", "summer", "winter", "spring", "fall", "decade");
	private static final WordSet BETWEEN = WordSet.of("meanwhile", "however", "though", "too", "instead", "nonetheless", "nevertheless",
			"moreover", "furthermore");
	private static final WordSet WHOLES = WordSet.of("all", "every", "everyone", "everybody", "everything", "a", "no", "none", "$");
	private static final WordSet EXTENTS = WordSet.of("many", "much", "few", "little");
	private static final WordSet CONNECTIONS = WordSet.of("contrast", "addition", "spite", "case", "comparison", "view", "light", "terms",
			"place", "keeping", "line");
	private static final WordSet AS_LONG = WordSet.of("soon", "long", "far");
	private static final WordSet TIMES_OVER = WordSet.of("twice", "once", "repeatedly", "since");
	/** "they have over the past few months said" */
	private static final int LONGEST_VERB = 6;
	private static final WordSet HEARERS = WordSet.of("members", "supporters", "voters", "reporters", "journalists", "activists", "delegates",
			"officials", "lawmakers", "workers", "staff", "viewers", "readers", "listeners", "mps", "ministers", "leaders");
	private static final WordSet MOMENTS = WordSet.of("moment", "minute", "instant", "second");
	private static final WordSet SHOWS = WordSet.of("programme", "program", "show", "podcast", "breakfast", "newspaper", "magazine");
	/** "freelance camera operator" */
	private static final int LONGEST_ROLE = 3;
	private static final int LONGEST_ASIDE = 12;

	private Adverbial() { }

	/** The first token behind any adverbials that begin at {@code i}. */
	static int skip(Period period, int i) {
		int at = i;
		while (at < period.stop()) {
			int next = skipOne(period, at);
			if (next == at) return at;
			at = next;
		}
		return at;
	}

	/** "by telephone", "by satellite phone". */
	static boolean isMedium(Period period, int by) {
		return period.lower(by).equals("by") && MEDIA.contains(period.lower(by + 1));
	}

	/** "last week", "in May". */
	static boolean isWhen(Period period, int i) {
		return period.isTime(i) || FunctionWords.WHEN.contains(period.lower(i)) && (period.isTime(i + 1) || period.at(i + 1).isNumber()
				|| FunctionWords.TIME_NOUNS.contains(period.lower(i + 1)) || FunctionWords.TIME_NOUNS.contains(period.lower(i + 2)));
	}

	/** Whether nothing but a pause follows the time. */
	static boolean endsBehindTime(Period period, int i) {
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
		if (opensWithDegree(period, i) || isOfNoun(period, i) || word.equals("even") && period.isWord(i + 1)) return i;
		// "said the moment she heard it she left"
		if (word.equals("the") && MOMENTS.contains(period.lower(i + 1)) && period.opensWithPronoun(i + 2)) return i;
		if (period.behindAgo(i) > i) return period.behindAgo(i);
		// "said, meanwhile, the boats were late"
		if (word.equals(",") && period.lower(i + 2).equals(",") && BETWEEN.contains(period.lower(i + 1)) && period.isWord(i + 3)) return i + 3;
		if (period.isTime(i)) return period.lower(i + 1).equals("'s") ? i : skipTime(period, i);
		if (isSameTime(period, i)) return skipTime(period, i + 2);
		if (TIME_MODIFIERS.contains(word) && isTime(period, i + 1)) {
			int behind = skipTime(period, i + 1);
			return period.lower(behind).equals("'s") || word.equals("the") && opensNoun(period, behind) ? i : behind;
		}
		if (FunctionWords.isAdverb(word) && !FunctionWords.DETERMINERS.contains(word) && !word.equals("there") && !word.equals("so") && !word.equals("not")) {
			return OCCASIONS.contains(word) ? skipOccasion(period, i) : i + 1;
		}
		return OCCASIONS.contains(word) ? skipOccasion(period, i) : i;
	}

	/** "said that same week that the dam leaked"; in "said that same week the dam leaked" the week may be told with the rest. */
	private static boolean isSameTime(Period period, int i) {
		return period.lower(i).equals("that") && period.lower(i + 1).equals("same") && isTime(period, i + 2)
				&& period.lower(skipTime(period, i + 2)).equals("that");
	}

	/** "said the May 3 vote was lost": the day only tells which vote. */
	private static boolean opensNoun(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !period.isAuxiliary(i) && !word.equals("that") && !FunctionWords.DETERMINERS.contains(word)
				&& !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.isAdverb(word);
	}

	/** "has twice said", "has in the past said": what stands between the parts of the verb. */
	static int beforeAside(Period period, int from) {
		if (TIMES_OVER.contains(period.lower(from - 1)) && FunctionWords.HAVE.contains(period.lower(from - 2))) return from - 1;
		for (int i = from - 2; i >= Math.max(1, from - LONGEST_VERB); i--) {
			if (!period.isWord(i + 1)) return from;
			if (FunctionWords.PREPOSITIONS.contains(period.lower(i)) && !period.lower(i).equals("to")
					&& FunctionWords.HAVE.contains(period.lower(i - 1)) && period.isAuxiliary(i - 1)) return i;
		}
		return from;
	}

	/** "about half", "over two", "as many as", "at least". */
	static boolean opensAmount(Period period, int i) {
		String next = period.lower(i + 1);
		return switch (period.lower(i)) {
			case "as" -> EXTENTS.contains(next) && period.lower(i + 2).equals("as");
			case "at" -> next.equals("least") || next.equals("most");
			default -> AMOUNTS.contains(period.lower(i)) && (HALVES.contains(next) || next.equals("a") && JoinedSubject.PARTS.contains(period.lower(i + 2))
				|| period.lower(i).equals("about") && period.at(i + 1).isNumber() && period.isWord(i + 2));
		};
	}

	/** "nearly 40", "almost all". */
	private static boolean opensWithDegree(Period period, int i) {
		String next = period.lower(i + 1);
		return NEARLY.contains(period.lower(i)) && (period.at(i + 1).isNumber() || HALVES.contains(next) || WHOLES.contains(next));
	}

	/** "said by the time they came the boat was gone", "as soon as they came, she left", "as of May 4 it was gone": when it was gone, and when she left. */
	static boolean opensByTheTime(Period period, int i) {
		String next = period.lower(i + 1);
		boolean by = period.lower(i).equals("by") && next.equals("the") && period.lower(i + 2).equals("time");
		boolean as = period.lower(i).equals("as") && AS_LONG.contains(next) && period.lower(i + 2).equals("as");
		boolean of = period.lower(i).equals("as") && next.equals("of") && period.isTime(i + 2) && skipTime(period, i + 2) < period.stop();
		return (by || as) && period.isWord(i + 3) || of;
	}

	/** "said in contrast to the mill the port had won": part of what is said, where a place or a day is none. */
	static boolean opensConnection(Period period, int i) {
		String tie = period.lower(i + 2);
		return period.lower(i).equals("in") && CONNECTIONS.contains(period.lower(i + 1)) && (tie.equals("to") || tie.equals("of")
				|| tie.equals("with")) && period.isWord(i + 3);
	}

	/** Behind "on Friday", "last week": when somebody was urged stands before what to do. */
	static int behindDay(Period period, int i) {
		boolean on = period.lower(i).equals("on") && period.isTime(i + 1);
		boolean last = TIME_MODIFIERS.contains(period.lower(i)) && isTime(period, i + 1);
		if (!on && !last && (!period.isTime(i) || period.lower(i + 1).equals("'s"))) return i;
		return skipTime(period, on || last ? i + 1 : i);
	}

	/** "said to close the pier would be wrong": what is reported begins with it. */
	static boolean opensDeed(Period period, int i) {
		String deed = period.lower(i + 1);
		return period.lower(i).equals("to") && FunctionWords.ARTICLES.contains(period.lower(i + 2)) && period.isWord(i + 1)
				&& !period.isCapitalized(i + 1) && !deed.endsWith("s") && !TOLD.contains(deed)
				&& !FunctionWords.DETERMINERS.contains(deed) && !FunctionWords.OBJECT_PRONOUNS.contains(deed);
	}

	/** What belongs to the verb: "called for", "made it clear", "called on Thursday for", "appealed Monday to the millers to leave". */
	static int particle(Period period, int verb) {
		if (period.lower(verb + 1).equals("it") && period.lower(verb + 2).equals("clear")) return verb + 2;
		boolean appeals = period.lower(verb).startsWith("appeal");
		int behind = appeals || period.lower(verb).startsWith("call") ? behindDay(period, verb + 1) : verb + 1;
		boolean on = period.lower(behind).equals("on") && !period.isTime(behind + 1);
		return on || period.lower(behind).equals("for") || appeals && period.lower(behind).equals("to") ? behind : verb + 1;
	}

	/** The "this year" of "said this year, the mill had to close": told of the mill, where a day would say when it was said. */
	static boolean isYear(Period period, int from, int to) {
		return to == from + 2 && TIME_MODIFIERS.contains(period.lower(from)) && YEARS.contains(period.lower(from + 1));
	}

	private static boolean isTime(Period period, int i) {
		return period.isTime(i) || FunctionWords.TIME_NOUNS.contains(period.lower(i));
	}

	private static int skipTime(Period period, int i) {
		int at = period.lower(i + 1).equals(".") ? i + 2 : i + 1;
		while (isTime(period, at) || period.at(at).isNumber()) at++;
		// "on Tuesday, November 19"
		if (period.lower(at).equals(",") && period.isTime(at + 1) && period.at(at + 2).isNumber()) at += 3;
		if (period.lower(at).equals(",") && period.at(at + 1).isNumber()) at += 2;
		return at;
	}

	private static int skipOccasion(Period period, int i) {
		if (isTime(period, i + 1)) return skipTime(period, i + 1);
		if (opensAmount(period, i) || opensDeed(period, i) || opensByTheTime(period, i) || opensConnection(period, i)) return i;
		if (period.at(i + 1).isNumber()) return behindClock(period, i + 1);
		// "said to a crowd of about 500"
		boolean measured = period.lower(i).equals("of") || period.lower(i).equals("to");
		int noun = measured && AMOUNTS.contains(period.lower(i + 1)) && period.at(i + 2).isNumber() ? i + 2 : i + 1;
		int end = skipNoun(period, noun);
		return end == noun ? i : end;
	}

	/** "6:30 p.m.", "18.30", "6": behind all of it. */
	private static int behindClock(Period period, int hour) {
		int at = hour + 1;
		boolean minutes = (period.lower(at).equals(":") || period.lower(at).equals(".")) && period.at(at + 1).isNumber()
				&& period.at(at + 1).start() == period.at(hour).end() + 1;
		if (minutes) at += 2;
		return period.lower(at).equals("p.m.") || period.lower(at).equals("a.m.") || period.lower(at).equals("pm")
				|| period.lower(at).equals("am") ? at + 1 : at;
	}

	/** The token behind a short noun phrase; a name ends where lower case begins, and a common noun where a name begins. */
	static int skipNoun(Period period, int i) {
		boolean article = FunctionWords.DETERMINERS.contains(period.lower(i));
		int at = article ? i + 1 : i;
		if (period.lower(i).equals("a") && period.lower(at).equals("few")) at++;
		int first = at;
		if (period.isQuotation(at) && article) return at + 1;
		while (at < period.stop() && belongs(period, at, first, article)) at++;
		return at == first && article && !period.lower(i).equals("that") ? first : at;
	}

	private static boolean belongs(Period period, int i, int first, boolean article) {
		String word = period.lower(i);
		if (word.equals("'s") || word.equals("&") || word.equals(".") && period.isCapitalized(i - 1)
				&& period.at(i - 1).end() == period.at(i).start()) return true;
		if (word.equals("-")) return period.at(i - 1).end() == period.at(i).start();
		if (period.at(i).isNumber()) return true;
		if (i > first && TIME_MODIFIERS.contains(word) && isTime(period, i + 1)) return false;
		if (!period.isWord(i) || FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.DETERMINERS.contains(word)
				|| FunctionWords.PREPOSITIONS.contains(word)) return false;
		if (FunctionWords.isSubject(word) || FunctionWords.AUXILIARIES.contains(word) || isTime(period, i) && i > first) return false;
		if (i == first || period.lower(i - 1).equals("'s") || period.lower(i - 1).equals("-")) return true;
		boolean behindName = period.isCapitalized(i - 1);
		if (!period.isCapitalized(i)) return !behindName || article;
		boolean named = i == first + 1 && !article && Description.isRole(period.lower(first));
		return behindName || period.lower(i - 1).equals("former") || named && period.opensWithPronoun(NounPhrase.end(period, i));
	}

	/** The same, unless what looks like the hearer has a verb of its own: "warned heavy rain could come". */
	static int behindHearer(Period period, int i) {
		int behind = skipHearer(period, i);
		boolean pronoun = behind == i + 1 && FunctionWords.OBJECT_PRONOUNS.contains(period.lower(i));
		if (pronoun || !period.isAuxiliary(behind) || period.lower(behind).equals("'s")) return behind;
		return period.lower(behind - 1).equals("there") ? behind - 1 : i;
	}

	/** The token behind the hearer that may begin at {@code i}. */
	static int skipHearer(Period period, int i) {
		String word = period.lower(i);
		if (word.equals("that") || word.equals("to") || word.equals("there")) return i;
		boolean possessive = word.equals("her") && startsNoun(period, i + 1);
		if (FunctionWords.OBJECT_PRONOUNS.contains(word) && !word.equals("it") && !possessive) return i + 1;
		int end = behindShow(period, i, behindGroup(period, i, skipNoun(period, i)));
		if (end > i && period.lower(end).equals("of")) return LeadingClause.behindWho(period, Math.max(end, skipNoun(period, end + 1)), period.lower(end - 1));
		// "urged Ulm and all its millers to leave"
		int second = end > i && period.lower(end).equals("and") ? skipNoun(period, end + 1) : end;
		boolean others = second > end + 1 && period.lower(second - 1).equals("others") && period.lower(second).equals("in");
		if (others) second = skipNoun(period, second + 1);
		if (second > end + 1 && period.lower(second).equals("to")) return second;
		return end > i && period.lower(end).equals("who") ? LeadingClause.behindWho(period, end, "") : behindPlace(period, i, end);
	}

	/** "told Ulm members", "told the Post freelance writer Ann Lee": a name, and what they are in it. */
	private static int behindGroup(Period period, int from, int end) {
		if (end == from || !period.isCapitalized(end - 1)) return end;
		// "told Ulm members had left": only the town is told.
		if (HEARERS.contains(period.lower(end))) return period.lower(end + 1).equals("of") || isFinite(period, end + 1) ? end : end + 1;
		int role = end;
		while (role < end + LONGEST_ROLE && period.isWord(role) && !period.isCapitalized(role)) role++;
		boolean named = role > end && period.isCapitalized(role) && Description.isRole(period.lower(role - 1));
		int name = named ? skipNoun(period, role) : end;
		return isFinite(period, name) ? end : name;
	}

	private static boolean isFinite(Period period, int i) {
		return period.isAuxiliary(i) || period.isPastVerb(i);
	}

	/** "told Radio 4's Today programme", "told the channel's Sunday show": a day or time is its title there. */
	private static int behindShow(Period period, int from, int end) {
		int show = end;
		if (period.lower(end - 1).equals("'s")) while (period.isCapitalized(show)) show++;
		return end > from && SHOWS.contains(period.lower(show)) && period.isCapitalized(show - 1) ? show + 1 : end;
	}

	/** "urged clerks in the north to leave": behind the place, where what they are to do follows. */
	private static int behindPlace(Period period, int from, int end) {
		String in = period.lower(end);
		boolean placed = end > from && (in.equals("in") || in.equals("from") || in.equals("at"))
				&& !period.lower(end + 1).equals("a") && !period.lower(end + 1).equals("an") && (period.isCapitalized(end - 1)
						|| Description.of(period.span(from, end).in(period.text())).kind() != Description.Kind.UNTOLD);
		int place = placed ? skipNoun(period, end + 1) : end;
		if (period.lower(place).equals("in") && period.lower(place + 1).equals("particular")) place += 2;
		return placed && place > end + 1 && period.lower(place).equals("to") && period.isWord(place + 1) ? place : end;
	}

	/** "asked the mayor about the dam": where the matter begins, or -1. */
	static int asksAbout(Period period, Cue cue) {
		if (!cue.form().verb().lemma().equals("ask") || cue.form().shape() == SpeechVerbs.Shape.BASE) return -1;
		int hearer = skipHearer(period, cue.to());
		return hearer > cue.to() && period.lower(hearer).equals("about") && period.isWord(hearer + 1) ? hearer : -1;
	}

	private static boolean startsNoun(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.DETERMINERS.contains(word);
	}

	/**
	 * Where a time between subject and verb begins: "The fund this week said", "The Kremlin on Friday said".
	 *
	 * @param floor the first token that it may begin behind
	 */
	static int beforeTime(Period period, int end, int floor) {
		int ago = period.lower(end - 1).equals("ago") ? beforeAgo(period, end, floor) : end;
		if (ago < end) return ago;
		int i = period.at(end - 1).isNumber() && period.isTime(end - 2) && end - 2 > floor ? end - 1 : end;
		while (i - 1 > floor && (period.isTime(i - 1) && (!period.lower(i - 1).equals("may") || period.at(i).isNumber())
				|| FunctionWords.TIME_NOUNS.contains(period.lower(i - 1)) && (LEAD_TO_TIMES.contains(period.lower(i - 2)) || isPartOfDay(period, i - 1)))) {
			i = period.isTime(i - 1) ? i - 1 : i - 2;
			while (i - 1 > floor && (LEAD_TO_TIMES.contains(period.lower(i - 1)) || period.lower(i - 1).equals("on")
					|| period.lower(i - 1).equals("in") || period.lower(i - 1).equals("at"))) i--;
		}
		return i;
	}

	/** "The port less than two weeks ago said" */
	private static int beforeAgo(Period period, int end, int floor) {
		int i = end - 3;
		boolean counted = period.at(i).isNumber() || HALVES.contains(period.lower(i)) || TIME_MODIFIERS.contains(period.lower(i));
		if (!counted || !FunctionWords.TIME_NOUNS.contains(period.lower(end - 2))) return end;
		if (period.lower(i - 1).equals("a") || NEARLY.contains(period.lower(i - 1))) i--;
		if (period.lower(i - 1).equals("than")) i -= 2;
		return i > floor && !period.isTimeOfDeed(i, floor) ? i : end;
	}

	/** "Monday morning" */
	private static boolean isPartOfDay(Period period, int i) {
		return !period.isCapitalized(i) && period.isTime(i - 1) && period.isCapitalized(i - 1);
	}

	/** Behind a preposition and its noun, "said of the plan that …"; or -1. */
	static int thatBehind(Period period, Cue cue, int from) {
		if (!cue.may(SpeechVerb.Use.CLAUSE) || cue.form().verb().lemma().equals("add") && period.lower(from).equals("to")) return -1;
		for (int i = from; i < Math.min(from + 12, period.stop()); i++) {
			if (period.lower(i).equals(",") || period.isQuotation(i)) return -1;
			// "said of a list that included many": the list did.
			if (period.lower(i).equals("that") && i + 2 < period.stop() && !period.isPast(i + 1) && !isSameTime(period, i) && !cue.isSameDay(period, i)
					&& FunctionWords.PREPOSITIONS.contains(period.lower(from))) return i;
		}
		return -1;
	}

	/** "explains, in a dry tone, that …". */
	static int thatBehindAside(Period period, int from) {
		for (int i = from; i < Math.min(from + LONGEST_ASIDE, period.stop()); i++) {
			if (period.isQuotation(i)) return -1;
			if (period.lower(i).equals(",")) return period.lower(i + 1).equals("that") && (period.isWord(i + 2) || period.isQuotation(i + 2)) ? i + 1 : -1;
		}
		return -1;
	}

	/** "reported citing early findings that …": where that clause begins, or -1. */
	static int thatBehindCited(Period period, int citing) {
		if (!CITING.contains(period.lower(citing))) return -1;
		for (int i = citing + 2; i < Math.min(citing + LONGEST_ASIDE, period.stop()) && period.isWord(i); i++) {
			if (period.lower(i).equals("that")) return period.isWord(i + 1) && !period.isPast(i + 1) && !period.isAuxiliary(i + 1) ? i : -1;
		}
		return -1;
	}

	/** A clause or a quotation: words that somebody does say. */
	static boolean tellsMore(Period period, int content) {
		return period.lower(content).equals("that") || FunctionWords.QUESTION_WORDS.contains(period.lower(content))
				|| period.hasQuotation(content, period.stop());
	}
}
