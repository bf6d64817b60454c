package org.tickmark.claims.internal.quotes.phrases;

import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Several who say the same: "Roth, Ann Lee and Brook", "the harbour office, the police and Ann Lee". Read back from the last of them. */
public final class JoinedSubject {
	public static final WordSet COUNTS = WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
			"several", "dozens", "dozen");
	/** Of them behind "of" are those who say something: "a majority of voters". */
	public static final WordSet SHARES = WordSet.of("half", "third", "quarter", "majority", "majorities", "minority", "number", "handful", "scores",
			"dozens", "hundreds", "thousands", "millions", "percent", "share", "rest", "most", "many", "group", "groups", "couple");
	/** Set off who else is meant: "clerks, like their friends, say". */
	public static final WordSet BESIDES = WordSet.of("like", "unlike", "including", "along", "together");
	private static final int LONGEST_APPOSITION = 8;
	private static final int LONGEST = 14;
	private static final int MOST = 5;
	private static final int MOST_AGENTS = 30;
	/** Verbs besides those whose past the period knows. */
	private static final WordSet MORE_VERBS = WordSet.of("found", "caught", "taught", "thought", "felt", "became", "beat", "cut", "shot", "stole",
			"hid", "hurt", "rode", "tore", "wore", "woke", "swept", "read", "heard", "stays", "reads");
	/** Stand behind the "and" that joins somebody else. */
	private static final WordSet STRESSES = WordSet.of("even", "also", "now", "perhaps", "maybe", "possibly", "probably", "sometimes", "increasingly",
			"especially", "particularly", "notably");
	private static final WordSet ONE_DOES = WordSet.of("has", "is", "was", "does");
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
	public static int from(Period period, int floor, int from, int end) {
		return new JoinedSubject(period, floor).begin(from, end);
	}

	/**
	 * "A study, which was paid for by Roth, Ann Lee and Brook, found": the comma before what was done by them, or -1.
	 *
	 * @param comma behind the last of them
	 */
	public static int beforeAgents(Period period, int floor, int comma) {
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
	public static boolean namesOthers(Period period, Period.Run run) {
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
			int edge = beforeStress(at);
			boolean and = period.lower(edge - 1).equals("and");
			int stop = and ? edge - 1 : at;
			boolean comma = period.lower(stop - 1).equals(",");
			if (!and && !comma || comma && !and && !joined) break;
			if (comma) stop--;
			joined |= and;
			int part = partBefore(stop);
			int apposed = comma && and ? beforeApposition(stop) : stop;
			if (apposed < stop) part = apposed;
			else if (part >= stop || !isParty(part, stop, and && !comma) || edge < at && !isPlainParty(part, stop, end)) break;
			// "It was loud in Ulm, and clerks said": the clause before ends with the place.
			boolean breaks = comma && and && parts == 0 && apposed == stop && isBehindVerb(part);
			if (breaks) break;
			at = part;
			if (NounPhrase.startsClause(period, floor, at)) begin = at;
			else return begin;
		}
		return begin;
	}

	/** "Millers and even some clerks", "millers and perhaps clerks" */
	private int beforeStress(int at) {
		int edge = at;
		while (edge - 1 > floor && at - edge < 2 && STRESSES.contains(period.lower(edge - 1))) edge--;
		return period.lower(edge - 1).equals("and") ? edge : at;
	}

	/** Not "Clerks want a dam and even the mayor says", "as a clerk and perhaps a friend said": no clause, and several who say so. */
	private boolean isPlainParty(int from, int to, int verb) {
		String before = period.lower(from - 1);
		boolean one = ONE_DOES.contains(period.lower(verb))
				|| SpeechVerbs.form(period.lower(verb)).filter(form -> form.shape() == SpeechVerbs.Shape.PRESENT).isPresent();
		boolean several = IntStream.range(from, to - 1).anyMatch(i -> !period.isCapitalized(i + 1) && (FunctionWords.PLURALS.contains(period.lower(i))
				|| period.lower(i).endsWith("s") && !FunctionWords.DETERMINERS.contains(period.lower(i))) && period.isWord(i));
		return !one && !several && !before.equals("as") && !before.equals("than") && isNounAlone(from, to);
	}

	/** "millers", "the boys", "Ann Lee", "the harbour police"; not "the band split", "the ice melts". */
	private boolean isNounAlone(int from, int to) {
		boolean bare = to - from == 1 || to - from == 2 && FunctionWords.DETERMINERS.contains(period.lower(from));
		if (bare || period.isCapitalized(to - 1)) return true;
		Description.Kind kind = Description.ofNoun(period.lower(to - 1));
		return kind == Description.Kind.PERSON || kind == Description.Kind.BODY;
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
	public static boolean isSought(Period period, int from, int end) {
		String whom = period.lower(end - 2);
		boolean counted = period.at(from).isNumber() || COUNTS.contains(period.lower(from));
		if (!counted || !whom.endsWith("s") || !period.isWord(end - 2) || period.isCapitalized(end - 2)) return false;
		return period.lower(end - 1).equals("police") || isSeveralOfRole(whom) && isSeveralOfRole(period.lower(end - 1));
	}

	private static boolean isSeveralOfRole(String word) {
		return word.endsWith("s") && Description.isRole(word.substring(0, word.length() - 1));
	}

	/** "because Ulm and Mayor Ann Lee agreed": a subject of two names. */
	public static boolean isOfTwo(Period period, int from, int and) {
		int first = and;
		while (first > from && period.isCapitalized(first - 1)) first--;
		return first < and && period.isCapitalized(and + 1) && FunctionWords.SUBORDINATES.contains(period.lower(first - 1));
	}

	/** "and Ann Lee, the town's clerk, said": past the comma that closes, or the one that opens. */
	public static int behindApposition(Period period, int comma) {
		if (!FunctionWords.ARTICLES.contains(period.lower(comma + 1))) return comma;
		for (int i = comma + 1; i < comma + LONGEST_APPOSITION; i++) if (period.lower(i).equals(",")) return i + 1;
		return comma;
	}
}
