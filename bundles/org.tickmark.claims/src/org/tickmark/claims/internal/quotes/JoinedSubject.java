package org.tickmark.claims.internal.quotes;

import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Several who say the same: "Roth, Ann Lee and Brook", "the harbour office, the police and Ann Lee". Read back from the last of them.
 * And several of whom something is said in a row, and where the clause of whoever says something ends beside the writer's words or a deed.
 */
final class JoinedSubject {
	static final WordSet COUNTS = WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
			"several", "dozens", "dozen");
	/** Of them behind "of" are those who say something: "a majority of voters". */
	static final WordSet SHARES = WordSet.of("half", "third", "quarter", "majority", "majorities", "minority", "number", "handful", "scores",
			"dozens", "hundreds", "thousands", "millions", "percent", "share", "rest", "most", "many", "group", "groups", "couple");
	/** Set off who else is meant: "clerks, like their friends, say". */
	static final WordSet BESIDES = WordSet.of("like", "unlike", "including", "along", "together");
	/** What those who were asked are a part of all. */
	private static final WordSet ASKED = WordSet.of("percent", "%", "surveyed", "polled", "respondents");
	private static final WordSet FRACTIONS = WordSet.of("half", "majority", "thirds", "quarters");
	private static final WordSet CHANGES = WordSet.of("rise", "drop", "increase", "decrease", "decline", "fall", "jump", "gain");
	static final WordSet POINTS = WordSet.of("point", "fact", "claim", "charge", "view", "sentiment", "position", "stance", "argument", "idea",
			"notion", "proposal", "plan", "accusation", "allegation", "assertion", "suggestion", "contention", "theory", "concern");
	static final WordSet OWN = WordSet.of("i", "we", "my", "our", "me", "us", "you");
	/** May be an infinitive as well as a past. */
	private static final WordSet ALIKE = WordSet.of("put", "set", "let", "hit", "shut", "quit", "cut", "read", "cost", "spread", "split", "hurt");
	private static final int LONGEST_SHARE = 16;
	private static final int LONGEST_APPOSITION = 8;
	private static final WordSet NOW = WordSet.of("is", "are", "has", "have", "may", "must", "can", "will", "would", "should", "'re", "'ve", "'m", "'ll",
			"does", "do");
	private static final WordSet THEN = WordSet.of("was", "were", "had", "did", "could");
	private static final int LONGEST = 14;
	private static final int MOST = 5;
	private static final int MOST_AGENTS = 30;
	/** So many tokens are looked through behind a semicolon: a sentence may be a list of thousands. */
	private static final int LONGEST_SERIES = 60;
	private static final int NEAR = 6;
	private static final WordSet LIST_OPENERS = WordSet.of(":", "including", "includes", "include", "included", "along", "such");
	/** Verbs besides those whose past the period knows. */
	private static final WordSet MORE_VERBS = WordSet.of("found", "caught", "taught", "thought", "felt", "became", "beat", "cut", "shot", "stole",
			"hid", "hurt", "rode", "tore", "wore", "woke", "swept", "read", "heard", "stays", "reads");
	private static final WordSet ENDS = WordSet.of("what", "how", "why", "which", "who", "whose", "that", "meanwhile", "together");

	private final Period period;
	private final int floor;

	private JoinedSubject(Period period, int floor) {
		this.period = period;
		this.floor = floor;
	}

	/**
	 * Where the whole subject begins whose last part, or all of it, stands there.
	 *
	 * @param floor the first token that may belong to it
	 */
	static int from(Period period, int floor, int from, int end) {
		return new JoinedSubject(period, floor).begin(from, end);
	}

	/**
	 * "A study, which was paid for by Roth, Ann Lee and Brook, found": the comma before what was done by them, or -1.
	 *
	 * @param comma behind the last of them
	 */
	static int beforeAgents(Period period, int floor, int comma) {
		int by = comma - 1;
		while (by > floor && comma - by < MOST_AGENTS && isOfAgents(period, by)) by--;
		int done = FunctionWords.PREPOSITIONS.contains(period.lower(by - 1)) ? by - 2 : by - 1;
		if (!period.lower(by).equals("by") || !period.isPast(done) || !period.isWord(done)) return -1;
		int open = done - 1;
		while (open > floor && (period.isAuxiliary(open) || FunctionWords.isAdverb(period.lower(open)))) open--;
		if (FunctionWords.RELATIVES.contains(period.lower(open))) open--;
		return open > floor && period.lower(open).equals(",") ? open : -1;
	}

	private static boolean isOfAgents(Period period, int i) {
		String word = period.lower(i);
		return !word.equals("by") && !period.isQuotation(i) && !period.isAuxiliary(i) && !period.isPastVerb(i)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.LEADS.contains(word);
	}

	/** "Clerks, like their elders,": it leads up to its verb. */
	static boolean namesOthers(Period period, Period.Run run) {
		for (int i = run.from() + 1; i < run.to() - 1; i++) {
			if (period.lower(i).equals(",") && BESIDES.contains(period.lower(i + 1))) return true;
		}
		return false;
	}

	private int begin(int from, int end) {
		boolean joined = IntStream.range(from + 1, end).anyMatch(i -> period.lower(i).equals("and"));
		int begin = from;
		int at = from;
		for (int parts = 0; parts < MOST; parts++) {
			boolean and = period.lower(at - 1).equals("and");
			int stop = and ? at - 1 : at;
			boolean comma = period.lower(stop - 1).equals(",");
			if (!and && !comma || comma && !and && !joined) break;
			if (comma) stop--;
			joined |= and;
			int part = partBefore(stop);
			int apposed = comma && and ? beforeApposition(stop) : stop;
			if (apposed < stop) part = apposed;
			else if (part >= stop || !isParty(part, stop, and && !comma)) break;
			// "It was loud in Ulm, and clerks said": the clause before ends with the place.
			boolean breaks = comma && and && parts == 0 && apposed == stop && isBehindVerb(part);
			if (breaks) break;
			at = part;
			if (NounPhrase.startsClause(period, floor, at)) begin = at;
			else return begin;
		}
		return begin;
	}

	private boolean isBehindVerb(int part) {
		String before = period.lower(part - 1);
		return part > floor && !FunctionWords.CONJUNCTIONS.contains(before) && !FunctionWords.LEADS.contains(before) && period.hasFinite(floor, part);
	}

	/** "Ulm Corp., maker of cups and towels, and Steel Corp. said": where the name begins that opens the clause, or else {@code stop}. */
	private int beforeApposition(int stop) {
		int comma = stop - 1;
		while (comma > floor && stop - comma < LONGEST && !period.lower(comma).equals(",") && !period.isQuotation(comma)) comma--;
		boolean apposed = comma > floor && period.lower(comma).equals(",") && period.isWord(comma + 1) && !period.isCapitalized(comma + 1)
				&& period.lower(comma + 2).equals("of") && stop - comma > 2;
		int head = apposed ? partBefore(comma) : stop;
		boolean named = head < comma && IntStream.range(head, comma).allMatch(i -> period.isCapitalized(i) || !period.isWord(i));
		return named && NounPhrase.startsClause(period, floor, head) ? head : stop;
	}

	private int partBefore(int stop) {
		int i = stop;
		while (i > floor && stop - i < LONGEST && belongs(i - 1, stop)) i--;
		return i;
	}

	private boolean belongs(int i, int stop) {
		String word = period.lower(i);
		if (period.isQuotation(i)) return false;
		if (!period.isWord(i)) return i + 1 <= stop && NounPhrase.joinsMark(period, floor, i, word) && !word.equals("%");
		if (period.isCapitalized(i) && i > floor) return !period.isAuxiliary(i);
		boolean ends = FunctionWords.CONJUNCTIONS.contains(word) || period.isAuxiliary(i) || FunctionWords.SUBJECT_PRONOUNS.contains(word)
				|| FunctionWords.isAdverb(word) && !FunctionWords.DETERMINERS.contains(word) || ENDS.contains(word) || period.isTime(i);
		return !ends && !isVerb(i, stop);
	}

	private boolean isVerb(int i, int stop) {
		String word = period.lower(i);
		if (i + 1 == stop) return period.isPast(i) || MORE_VERBS.contains(word);
		boolean adjective = FunctionWords.DETERMINERS.contains(period.lower(i - 1)) || i <= floor;
		return !adjective && (period.isPast(i) || MORE_VERBS.contains(word)) || word.endsWith("ing")
				|| FunctionWords.DETERMINERS.contains(period.lower(i + 1)) && !FunctionWords.PREPOSITIONS.contains(word)
						&& !FunctionWords.DETERMINERS.contains(word);
	}

	/** Somebody who can say something, not an aside that leads up to it. @param beside whether nothing but "and" stands behind */
	private boolean isParty(int from, int to, boolean beside) {
		String first = period.lower(from);
		if (FunctionWords.PREPOSITIONS.contains(first) || FunctionWords.LEADS.contains(first) || period.isTime(from)
				|| FunctionWords.isAdverb(first) && !FunctionWords.DETERMINERS.contains(first)) return false;
		if (IntStream.range(from, to).allMatch(i -> period.isCapitalized(i) || !period.isWord(i)))
			return !period.at(from).isNumber() || to - from > 1;
		String words = period.span(from, to).in(period.text());
		boolean noun = period.isWord(to - 1) || period.lower(to - 1).equals(")");
		Description description = Description.of(words);
		boolean determined = beside && FunctionWords.DETERMINERS.contains(first);
		// "The dam leaks, clerks and officials say": what ends in "s" is several of something only beside "and".
		boolean party = description.kind() == Description.Kind.PERSON || description.kind() == Description.Kind.BODY
				|| description.kind() == Description.Kind.SEVERAL
						&& (beside || IntStream.range(from, to).anyMatch(i -> FunctionWords.LINKS.contains(period.lower(i))));
		return noun && (party || determined || period.isCapitalized(to - 1));
	}

	/**
	 * "ten activists police said they were seeking", "two clerks prosecutors said had lied": the subject begins behind those who are counted,
	 * where "two sports officials said" has one noun of the two. @param end behind it
	 */
	static boolean isSought(Period period, int from, int end) {
		String whom = period.lower(end - 2);
		boolean counted = period.at(from).isNumber() || COUNTS.contains(period.lower(from));
		if (!counted || !whom.endsWith("s") || !period.isWord(end - 2) || period.isCapitalized(end - 2)) return false;
		return period.lower(end - 1).equals("police") || isSeveralOfRole(whom) && isSeveralOfRole(period.lower(end - 1));
	}

	private static boolean isSeveralOfRole(String word) {
		return word.endsWith("s") && Description.isRole(word.substring(0, word.length() - 1));
	}

	/** "boats from Ulm, Ohio; Bonn, Texas; and Lund", "along with Ann Lee; Karl Roth, a clerk; and Jan Mill": the semicolon ends nothing. */
	static boolean isInSeries(Period period, int from, int semicolon) {
		if (!isListed(period, from, semicolon)) return false;
		int stop = Math.min(period.stop(), semicolon + LONGEST_SERIES);
		int i = semicolon;
		boolean last = false;
		while (period.lower(i).equals(";") && !last) {
			last = period.lower(i + 1).equals("and");
			int end = i + 1;
			while (end < stop && !period.lower(end).equals(";")) end++;
			if (!isNamed(period, last ? i + 2 : i + 1, end)) return false;
			i = end;
		}
		return last && i >= period.stop();
	}

	/** "Bonn, Texas", "Karl Roth, a clerk of the town", "Lund", and nothing that is told of them. */
	private static boolean isNamed(Period period, int from, int end) {
		int name = from;
		while (name < end && period.isCapitalized(name)) name++;
		boolean named = name > from && (name == end || period.lower(name).equals(","));
		for (int i = name + 1; i < end && named; i++) {
			named = !period.lower(i).equals(",") && !period.isQuotation(i) && (!period.isAuxiliary(i) || period.lower(i).equals("'s"))
					&& !period.isPastVerb(i) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
		}
		return named;
	}

	/** What is reported has the list: its first name stands right behind a word that opens one, or has a land of its own, or stands further back. */
	private static boolean isListed(Period period, int from, int semicolon) {
		int land = period.isCapitalized(semicolon - 2) ? semicolon - 2 : semicolon - 1;
		if (period.isCapitalized(land) && period.lower(land - 1).equals(",") && period.isCapitalized(land - 2)) return true;
		return IntStream.range(Math.max(from, semicolon - NEAR), semicolon).anyMatch(i -> LIST_OPENERS.contains(period.lower(i)))
				|| IntStream.range(Math.max(from, semicolon - LONGEST_SERIES), semicolon).anyMatch(i -> period.lower(i).equals(";"));
	}

	/** "because Ulm and Mayor Ann Lee agreed": a subject of two names. */
	static boolean isOfTwo(Period period, int from, int and) {
		int first = and;
		while (first > from && period.isCapitalized(first - 1)) first--;
		return first < and && period.isCapitalized(and + 1) && FunctionWords.SUBORDINATES.contains(period.lower(first - 1));
	}

	/** "and Ann Lee, the town's clerk, said": past the comma that closes, or the one that opens. */
	static int behindApposition(Period period, int comma) {
		if (!FunctionWords.ARTICLES.contains(period.lower(comma + 1))) return comma;
		for (int i = comma + 1; i < comma + LONGEST_APPOSITION; i++) if (period.lower(i).equals(",")) return i + 1;
		return comma;
	}

	/** "40 percent of clerks said it was old, compared with 23 percent of millers", ", a drop from May": the writer has the figures. */
	static boolean isBesideAnswer(Period period, int from, int comma) {
		if (!period.lower(comma).equals(",")) return false;
		String word = period.lower(comma + 1);
		String next = period.lower(comma + 2);
		int behind = FunctionWords.isAdverb(period.lower(comma + 3)) ? comma + 4 : comma + 3;
		if (word.equals("compared")) return (next.equals("with") || next.equals("to")) && isCount(period, behind) && isShare(period, from);
		boolean moved = (word.equals("up") || word.equals("down")) && next.equals("from");
		boolean change = (word.equals("a") || word.equals("an")) && CHANGES.contains(next) && period.lower(comma + 3).equals("from");
		return (moved || change) && isShare(period, from);
	}

	/** "54 percent of those who voted say", "nine in ten said", not "sales rose 5 percent, Lee said". */
	private static boolean isShare(Period period, int from) {
		for (int i = from - 1; i > Math.max(-1, from - LONGEST_SHARE) && !period.lower(i).equals(",") && !period.isQuotation(i); i--) {
			boolean inTen = period.lower(i).equals("in") && isCount(period, i - 1) && isCount(period, i + 1);
			boolean part = FRACTIONS.contains(period.lower(i)) && (period.lower(i + 1).equals("of") || period.lower(i + 1).equals("the"));
			if (!inTen && !part && !ASKED.contains(period.lower(i))) continue;
			int first = i;
			while (first > 0 && (period.lower(first - 1).equals("-") || isCount(period, first - 1))) first--;
			String before = period.lower(first - 1);
			return first == 0 || !period.isWord(first - 1) || FunctionWords.isAdverb(before) || FunctionWords.CONJUNCTIONS.contains(before)
					|| FunctionWords.DETERMINERS.contains(before) || before.equals("those") || before.equals("about");
		}
		return false;
	}

	/** "The survey found that most stay, while few leave", ", while 20 percent leave": found, too. */
	static boolean isFound(Period period, int from, int turn) {
		String finds = SpeechVerbs.lemma(period.lower(from - 1)).orElse("");
		boolean others = period.lower(turn + 1).startsWith("other");
		return !others && (period.lower(turn).equals("while") || period.lower(turn).equals("whereas")) && (finds.equals("find") || finds.equals("show"));
	}

	private static boolean isCount(Period period, int i) {
		return period.at(i).isNumber() || period.lower(i).equals("one") || COUNTS.contains(period.lower(i))
				|| period.lower(i).endsWith("ty") || period.lower(i + 1).equals("-") && period.isWord(i);
	}

	/**
	 * "it will close, a move that stunned the town", "they want a pier, an idea the mayor likes": at the end, what the writer tells of it. What
	 * stands behind it may be the subject of what is said ("that in May, a boat sank"), or one of several ("a pier, a dam and a mill").
	 */
	static boolean isRemark(Period period, int from, int comma) {
		String article = period.lower(comma + 1);
		boolean some = article.equals("something") || article.equals("one") && period.lower(comma + 2).equals("that");
		if (!period.lower(comma).equals(",") || !some && !article.equals("a") && !article.equals("an")) return false;
		int first = period.lower(from).equals("that") ? from + 1 : from;
		boolean leads = FunctionWords.PREPOSITIONS.contains(period.lower(first)) || FunctionWords.LEADS.contains(period.lower(first));
		int clause = comma;
		while (clause > first && comma - clause <= LONGEST_SERIES && !period.lower(clause - 1).equals(",")) clause--;
		// "gave Ann Lee, the clerk, a letter", "met Lee, who left, and Roth, a clerk": no verb since the last pause.
		boolean set = clause > first && !period.hasFinite(clause, comma) && !FunctionWords.PREPOSITIONS.contains(period.lower(clause));
		boolean more = FunctionWords.TIME_NOUNS.contains(period.lower(comma + 2)) || CHANGES.contains(period.lower(comma + 2))
				&& period.lower(comma + 3).equals("of");
		if (leads || set || more || !hangs(period, comma + 1)) return false;
		// "named the driver as Ann Lee, a clerk from Ulm", "gave it to the Ulm Fund, a charity she founded": who it is.
		int told = comma + 2;
		while (told < Math.min(period.stop(), comma + LONGEST_APPOSITION) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(told))) told++;
		Description whom = Description.of(period.span(comma + 1, told).in(period.text()));
		if (period.isCapitalized(comma - 1) && (whom.kind() == Description.Kind.PERSON || whom.kind() == Description.Kind.BODY)) return false;
		for (int i = comma + 2; i < period.stop(); i++) {
			String word = period.lower(i);
			boolean lists = (word.equals("and") || word.equals("or")) && FunctionWords.ARTICLES.contains(period.lower(i + 1));
			if (i > comma + LONGEST_SERIES || lists || word.equals(";") || Dash.is(period, i) || OWN.contains(word)) return false;
			boolean another = period.lower(i + 1).equals("and") || period.lower(i + 1).equals("but");
			if (word.equals(",")) return another && !period.isAuxiliary(i + 2) && !period.isPastVerb(i + 2);
		}
		return true;
	}

	/** "she left, a point Roth has confirmed", "it leaks, something Ann Lee denied": neither says what stands before. */
	static boolean isOfRemark(Period period, Cue cue) {
		int from = cue.speaker().map(Period.Run::from).orElse(0);
		String first = period.lower(from);
		boolean noun = (first.equals("a") || first.equals("an")) && POINTS.contains(period.lower(from + 1));
		return (noun || first.equals("something")) && cue.speaker().filter(run -> period.isCapitalized(run.to() - 1)).isPresent();
	}

	/** "a plan", "a plan that failed", "a plan known to few", "a plan the town has": no verb of its own. */
	static boolean hangs(Period period, int from) {
		for (int i = from + 1; i < Math.min(period.stop(), from + LONGEST); i++) {
			String word = period.lower(i);
			String before = period.lower(i - 1);
			boolean noun = (i > from + 1 || before.equals("something")) && period.isWord(i - 1) && !FunctionWords.PREPOSITIONS.contains(before);
			boolean subject = period.isCapitalized(i) && !period.isCapitalized(i - 1) || FunctionWords.DETERMINERS.contains(word)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word);
			// "an aim he says is near": the speaker's own.
			boolean own = FunctionWords.SUBJECT_PRONOUNS.contains(word) && SpeechVerbs.form(period.lower(i + 1)).isPresent();
			if (own && period.isAuxiliary(i + 2)) return false;
			if (period.isQuotation(i) || FunctionWords.RELATIVES.contains(word) || word.equals("whose") || noun && subject) return true;
			if (period.isPastVerb(i) && noun) return FunctionWords.PREPOSITIONS.contains(period.lower(i + 1)) || period.lower(i + 1).equals("as");
			if (period.isAuxiliary(i) && !word.equals("'s") || !period.isWord(i) && !period.at(i).isNumber() && !word.equals("-")) return word.equals(",");
		}
		return true;
	}

	/** "said she would run in May, and filed her papers", "vowed to keep it and praised the clerk": told by the writer. */
	static boolean turnsToDeed(Period period, int from, int link) {
		int verb = FunctionWords.isAdverb(period.lower(link + 1)) ? link + 2 : link + 1;
		boolean has = period.lower(verb).equals("has") || period.lower(verb).equals("have");
		boolean deed = period.isPastVerb(verb) && !period.lower(verb + 1).equals("by") && !ALIKE.contains(period.lower(verb));
		if (!has && !deed) return false;
		boolean comma = period.lower(link - 1).equals(",");
		boolean so = has ? comma || period.lower(link).equals("but") : comma;
		// "said the army will stay, and has left": whoever "she" is, it is the speaker who has.
		int subject = period.lower(from).equals("that") ? from + 1 : from;
		boolean self = has && (period.lower(subject).equals("he") || period.lower(subject).equals("she"));
		boolean would = false;
		for (int i = from; i < link - 1 && so; i++) {
			String word = period.lower(i);
			if (!has && word.equals(",")) so = false;
			would |= word.equals("would") || self && (word.equals("will") || word.equals("'ll") || word.equals("going") && period.lower(i + 1).equals("to"));
		}
		if (so && would) return true;
		boolean object = FunctionWords.DETERMINERS.contains(period.lower(verb + 1)) || FunctionWords.OBJECT_PRONOUNS.contains(period.lower(verb + 1))
				|| period.lower(verb + 1).equals("to");
		return (has || object) && period.isInfinitive(from, link);
	}

	/** "said he will pay but played it down", "vowed to pay more, opposed the sale": not as it was said, but what the speaker did then. */
	static boolean breaksTense(Period period, int from, int link) {
		int verb = FunctionWords.isAdverb(period.lower(link + 1)) ? link + 2 : link + 1;
		boolean not = period.lower(verb).equals("did") && period.lower(verb + 1).equals("not") || period.lower(verb).equals("didn't");
		if (!not && (!period.isPastVerb(verb) || ALIKE.contains(period.lower(verb)) || !period.isCapitalized(verb + 1) && !period.isQuotation(verb + 1)
				&& !period.takesObject(verb + 1))) return false;
		if (period.lower(link).equals(",")) return period.isInfinitive(from, link);
		if (!isSaidThen(period, from) || !period.opensWithPronoun(period.lower(from).equals("that") ? from + 1 : from)) return false;
		boolean now = false;
		for (int i = Math.max(from, link - LONGEST_SERIES); i < link; i++) {
			if (period.isPastVerb(i) || THEN.contains(period.lower(i))) return false;
			now |= NOW.contains(period.lower(i)) || period.opensWithPronoun(i) && !period.isAuxiliary(i + 1);
		}
		return now;
	}

	/** Whether the words of saying before what is said, and before whoever hears it, are told in the past. */
	private static boolean isSaidThen(Period period, int from) {
		for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
			var form = SpeechVerbs.form(period.lower(i));
			if (form.isPresent()) return form.get().shape() == SpeechVerbs.Shape.PAST;
		}
		return false;
	}

	/** "says he met the mayor and asked him to leave": told of the past by whoever says so now. */
	static boolean isToldThen(Period period, int from, int link) {
		boolean now = SpeechVerbs.form(period.lower(from - 1)).filter(form -> form.shape() == SpeechVerbs.Shape.PRESENT
				|| form.shape() == SpeechVerbs.Shape.BASE).isPresent();
		if (!now || !period.opensWithPronoun(from) || !period.isPastVerb(link + 1) || period.isAuxiliary(from + 1)) return false;
		for (int i = from; i < link; i++) if (NOW.contains(period.lower(i))) return false;
		return period.isPastVerb(from + 1);
	}
}
