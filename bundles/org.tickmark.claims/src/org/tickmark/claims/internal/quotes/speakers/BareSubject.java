package org.tickmark.claims.internal.quotes.speakers;

import org.tickmark.claims.internal.quotes.phrases.Alias;
import org.tickmark.claims.internal.quotes.phrases.JoinedSubject;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.phrases.NounWords;
import org.tickmark.claims.internal.quotes.phrases.ParticipleClause;
import org.tickmark.claims.internal.quotes.phrases.RelativeClause;
import org.tickmark.claims.internal.quotes.phrases.SpeakingFirst;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Reads the noun phrase of a subject back from where it ends, with the clause of its own that tells who is meant, but nothing set off from it. */
public final class BareSubject {
	private static final int LONGEST = 40;
	private static final int NEAR = 5;
	private static final int RELATIVE = 12;
	/** "Ann Lee during the debate said" */
	private static final WordSet OCCASIONS = WordSet.of("during", "after", "before", "following", "amid", "via", "through", "throughout");
	/** "the two", "almost everyone": part of how many say so. */
	private static final WordSet COUNTED = WordSet.of("the", "these", "those", "almost", "nearly", "virtually", "practically");
	private static final WordSet PASSING = WordSet.of("past", "meantime", "end");
	/** What stands behind them is a verb. */
	private static final WordSet DOERS = WordSet.of("i", "he", "she", "we", "they");

	private final Period period;
	private final int floor;
	/** Whether it is read as the head of a longer one, whose clause is not looked through again. */
	private final boolean head;
	private final NounWords words;
	private final RelativeClause clause;

	private BareSubject(Period period, int floor, boolean head) {
		this.period = period;
		this.floor = floor;
		this.head = head;
		this.words = new NounWords(period, floor);
		this.clause = new RelativeClause(period, floor, this::endingAt, this::headBefore);
	}

	/** Empty where the words before end no subject. @param floor the first token that may belong to it */
	public static Run endingAt(Period period, int floor, int end) {
		var subject = new BareSubject(period, floor, false);
		Run run = subject.met(subject.inBracket(subject.aroundBracket(subject.endingAt(end))));
		return run.to() - run.from() < 2 ? run : subject.besideNoun(subject.withoutVerb(run, end), end);
	}

	/** "Brook (who has forty boats to date) said": a bracket that closes with the subject was opened behind its name. */
	private Run aroundBracket(Run run) {
		if (run.isEmpty() || !period.lower(run.to() - 1).equals(")")) return run;
		int open = run.to() - 1;
		while (open > floor && run.to() - open < LONGEST && !period.lower(open).equals("(")) open--;
		if (open >= run.from() || !period.lower(open).equals("(")) return run;
		Run name = endingAt(open);
		return name.isEmpty() ? name : new Run(name.from(), run.to());
	}

	/** "The port sank (the mayor proposed two others)": what stands before the bracket is none of the subject in it. */
	private Run inBracket(Run run) {
		int open = period.closed(run.from(), run.to());
		return period.lower(open).equals("(") && open + 1 < run.to() ? new Run(open + 1, run.to()) : run;
	}

	/** "The millers I met said": those who were met. */
	private Run met(Run run) {
		boolean met = run.to() - run.from() == 1 && period.isPastVerb(run.from()) && DOERS.contains(period.lower(run.from() - 1));
		Run who = met ? headBefore(run.from() - 1) : run;
		return who.isEmpty() || !met || !words.isMain(who) ? run : new Run(who.from(), run.to());
	}

	/** "I think Brook's plan shows", "Lee released papers that show": no subject begins with the verb of another. */
	private Run withoutVerb(Run run, int end) {
		int from = run.from();
		String before = period.lower(from - 1);
		boolean plain = from > floor && period.isWord(from) && !period.isCapitalized(from)
				&& !FunctionWords.DETERMINERS.contains(period.lower(from)) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(from));
		boolean does = DOERS.contains(before) || before.equals("it") && (period.isPastVerb(from) || period.lower(from).endsWith("s"));
		boolean gives = period.lower(end).equals("that") && period.isPastVerb(from) && mayDo(run);
		if (!plain || !does && !gives) return run;
		int noun = from + 1;
		if (ParticipleClause.PARTICLES.contains(period.lower(noun))) noun++;
		return noun < run.to() && NounPhrase.isNamed(period, noun, run.to()) ? new Run(noun, run.to()) : run;
	}

	/** "Lee, a clerk, released papers", "the mayor hired clerks", but not "of elected clerks" and not "guards, elected clerks". */
	private boolean mayDo(Run run) {
		String before = period.lower(run.from() - 1);
		if (before.equals(",")) return closesApposition(run.from() - 1);
		return period.isWord(run.from() - 1) && !period.isAuxiliary(run.from() - 1) && !FunctionWords.PREPOSITIONS.contains(before)
				&& !FunctionWords.CONJUNCTIONS.contains(before) && !FunctionWords.isAdverb(before);
	}

	private boolean closesApposition(int comma) {
		int open = comma - 1;
		while (open > floor && comma - open < RELATIVE && !period.lower(open).equals(",") && !period.isQuotation(open)) open--;
		return open > floor && period.lower(open).equals(",") && period.isCapitalized(open - 1)
				&& FunctionWords.ARTICLES.contains(period.lower(open + 1));
	}

	/** "It is a plan Brook said would fail": the plan would, and Brook says so. */
	private Run besideNoun(Run run, int verb) {
		int name = run.to();
		while (name > run.from() && period.isCapitalized(name - 1)) name--;
		boolean thing = name - run.from() > 1 && name < run.to() && FunctionWords.ARTICLES.contains(period.lower(run.from()))
				&& !FunctionWords.LINKS.contains(period.lower(name - 1)) && !FunctionWords.PREPOSITIONS.contains(period.lower(name - 1))
				&& !FunctionWords.CONJUNCTIONS.contains(period.lower(name - 1)) && period.isWord(name - 1);
		// "an honor Brook said he hoped would be his"
		boolean hopes = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(verb + 1)) && period.isPastVerb(verb + 2);
		boolean apart = run.to() == verb && SpeechVerbs.form(period.lower(verb)).isPresent() && period.isAuxiliary(hopes ? verb + 3 : verb + 1);
		return thing && apart ? new Run(name, run.to()) : run;
	}

	private Run endingAt(int before) {
		int end = TimePhrase.beforeTime(period, before, floor);
		while (end - 1 > floor && period.isDash(end - 1)) end--;
		String last = period.lower(end - 1);
		// "who in the past has said"
		if (PASSING.contains(last) && end - 4 >= floor && period.lower(end - 2).equals("the") && period.lower(end - 3).equals("in"))
			return endingAt(end - 3);
		if (end - 1 < floor) return new Run(0, 0);
		if (isAlone(end)) return alone(end);
		int from = end;
		while (from - 1 >= floor && end - from < LONGEST && words.joins(from - 1, from, end)) from--;
		// "at least two clerks"
		if (from < end && from - 2 >= floor && period.lower(from - 2).equals("at") && words.opensCount(from - 2)) from -= 2;
		while (from < end && words.isStray(from) && !words.isTied(from) && !words.opensCount(from)) from++;
		if (floor == 0 && SpeakingFirst.speaksFirst(period, end)) return new Run(words.lastNoun(0, end), end);
		if (from == end) return new Run(0, 0);
		Run whole = clause.beforeRelative(from, end);
		if (!whole.isEmpty()) return whole;
		Run known = beforeAlias(from, end);
		if (!known.isEmpty()) return known;
		boolean share = words.isCount(end - 1) && period.lower(end - 2).equals("in") && words.isCount(end - 3);
		boolean amount = !share && from < end && words.opensCount(from) && NounPhrase.startsClause(period, floor, from);
		if (!amount && from < end && FunctionWords.PREPOSITIONS.contains(period.lower(from)))
			from = share ? Math.max(from + 1, end - 3) : words.lastNoun(from, end);
		Run main = beforeOccasion(from);
		if (!main.isEmpty()) return main;
		boolean article = end == from + 1 && FunctionWords.ARTICLES.contains(period.lower(from));
		if (!NounPhrase.isNamed(period, from, end) || article) return new Run(0, 0);
		// "ten activists police said they were seeking"
		if (end - from > 2 && JoinedSubject.isSought(period, from, end)) return new Run(end - 1, end);
		Run relative = clause.beforeLongRelative(from, end);
		if (relative.isEmpty() && !head) relative = clause.beforeThat(from, end);
		if (relative.isEmpty() && !head) relative = new ParticipleClause(period, floor, this::headBefore).beforeParticiple(from, end);
		return relative.isEmpty() ? new Run(JoinedSubject.from(period, floor, from, end), end) : relative;
	}

	private Run headBefore(int end) {
		return new BareSubject(period, floor, true).endingAt(end);
	}

	/** "She", "many", "others", where "in one" and "the Many" are not. */
	private boolean isAlone(int end) {
		String last = period.lower(end - 1);
		return FunctionWords.SUBJECT_PRONOUNS.contains(last) || NounWords.ONLY_AS_SPEAKER.contains(last)
				&& !period.isCapitalized(end - 2) && !period.lower(end - 2).equals("in") && !period.lower(end - 2).equals("of");
	}

	private Run alone(int end) {
		String last = period.lower(end - 1);
		// "Ann Lee and others said"
		boolean joined = last.equals("others") && period.lower(end - 2).equals("and") && period.isCapitalized(end - 3);
		if (joined) return new Run(JoinedSubject.from(period, floor, end - 1, end), end);
		boolean counted = NounWords.ONLY_AS_SPEAKER.contains(last) && COUNTED.contains(period.lower(end - 2));
		boolean allBut = period.lower(end - 2).equals("but") && period.lower(end - 3).equals("all");
		return new Run(Math.max(floor, allBut ? end - 3 : counted ? end - 2 : end - 1), end);
	}

	private Run beforeOccasion(int from) {
		boolean occasion = OCCASIONS.contains(period.lower(from - 1)) && from - 2 >= floor && period.isCapitalized(from - 2)
				&& FunctionWords.DETERMINERS.contains(period.lower(from));
		Run head = occasion ? endingAt(from - 1) : new Run(0, 0);
		boolean whole = !head.isEmpty() && head.to() - head.from() <= NEAR && NounPhrase.startsClause(period, floor, head.from())
				&& !period.hasFinite(head.from(), head.to());
		return whole ? head : new Run(0, 0);
	}

	/** "a clerk identified only as Kim", "the guard known as Roth": the name is not all of the subject. */
	private Run beforeAlias(int from, int end) {
		int known = Alias.knownBefore(period, floor, from);
		Run one = known < 0 ? new Run(0, 0) : endingAt(known);
		return one.isEmpty() ? one : new Run(one.from(), end);
	}
}
