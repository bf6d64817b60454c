package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** Reads the noun phrase of a subject back from where it ends, with the clause of its own that tells who is meant, but nothing set off from it. */
final class BareSubject {
	private static final int LONGEST = 40;
	private static final int NEAR = 5;
	private static final int RELATIVE = 12;
	private static final int LONG_RELATIVE = 30;
	/** "Ann Lee during the debate said" */
	private static final WordSet OCCASIONS = WordSet.of("during", "after", "before", "following", "amid", "via", "through", "throughout");
	private static final WordSet ONLY_AS_SPEAKER = WordSet.of("one", "some", "many", "others", "another", "most", "both", "several",
			"this", "that", "those", "nobody", "everyone", "everybody", "somebody", "someone", "two", "three", "few");
	/** "the two", "almost everyone": part of how many say so. */
	private static final WordSet COUNTED = WordSet.of("the", "these", "those", "almost", "nearly", "virtually", "practically");
	private static final WordSet KNOWN = WordSet.of("identified", "known", "named", "described", "introduced");
	private static final WordSet CALLED = WordSet.of("name", "names", "handle", "alias", "nickname", "moniker", "pseudonym", "username");
	private static final WordSet SEEM = WordSet.of("sound", "sounds", "seem", "seems", "look", "looks", "feel", "feels");
	private static final WordSet PASSING = WordSet.of("past", "meantime", "end");
	/** A clause they open has its own verb, and its subject says nothing. */
	private static final WordSet OPENS_ANOTHER = WordSet.of("when", "while", "as", "after", "before", "because", "until", "since", "once", "if",
			"where", "though", "although", "whereas", "unless", "whenever", "wherever", "till");
	/** What stands behind them is a verb. */
	private static final WordSet DOERS = WordSet.of("i", "he", "she", "we", "they");
	private static final WordSet PARTICLES = WordSet.of("down", "up", "out", "off", "back", "away");
	/** Bodies that are named by what they are made of. */
	private static final WordSet GROUPS = WordSet.of("groups", "organizations", "organisations", "unions", "charities");
	private static final WordSet COURTESIES = WordSet.of("mr", "mrs", "ms", "miss", "dr", "cllr", "pm", "sen", "rep", "gov");

	private final Period period;
	private final int floor;
	/** Whether it is read as the head of a longer one, whose clause is not looked through again. */
	private final boolean head;

	private BareSubject(Period period, int floor, boolean head) {
		this.period = period;
		this.floor = floor;
		this.head = head;
	}

	/** Empty where the words before end no subject. @param floor the first token that may belong to it */
	static Run endingAt(Period period, int floor, int end) {
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
		return who.isEmpty() || !met || !isMain(who) ? run : new Run(who.from(), run.to());
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
		if (PARTICLES.contains(period.lower(noun))) noun++;
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
		if (FunctionWords.SUBJECT_PRONOUNS.contains(last) || ONLY_AS_SPEAKER.contains(last)
				&& !period.isCapitalized(end - 2) && !period.lower(end - 2).equals("in") && !period.lower(end - 2).equals("of")) {
			// "Ann Lee and others said"
			boolean joined = last.equals("others") && period.lower(end - 2).equals("and") && period.isCapitalized(end - 3);
			if (joined) return new Run(JoinedSubject.from(period, floor, end - 1, end), end);
			boolean counted = ONLY_AS_SPEAKER.contains(last) && COUNTED.contains(period.lower(end - 2));
			boolean allBut = period.lower(end - 2).equals("but") && period.lower(end - 3).equals("all");
			return new Run(Math.max(floor, allBut ? end - 3 : counted ? end - 2 : end - 1), end);
		}
		int from = end;
		while (from - 1 >= floor && end - from < LONGEST && joins(from - 1, from, end)) from--;
		// "at least two clerks"
		if (from < end && from - 2 >= floor && period.lower(from - 2).equals("at") && opensCount(from - 2)) from -= 2;
		while (from < end && isStray(from) && !isTied(from) && !opensCount(from)) from++;
		if (floor == 0 && LooseSubject.speaksFirst(period, end)) return new Run(lastNoun(0, end), end);
		if (from == end) return new Run(0, 0);
		Run whole = beforeRelative(from, end);
		if (!whole.isEmpty()) return whole;
		Run known = beforeAlias(from, end);
		if (!known.isEmpty()) return known;
		boolean share = isCount(end - 1) && period.lower(end - 2).equals("in") && isCount(end - 3);
		boolean amount = !share && from < end && opensCount(from) && NounPhrase.startsClause(period, floor, from);
		if (!amount && from < end && FunctionWords.PREPOSITIONS.contains(period.lower(from))) from = share ? Math.max(from + 1, end - 3) : lastNoun(from, end);
		Run main = beforeOccasion(from);
		if (!main.isEmpty()) return main;
		boolean article = end == from + 1 && FunctionWords.ARTICLES.contains(period.lower(from));
		if (!NounPhrase.isNamed(period, from, end) || article) return new Run(0, 0);
		// "ten activists police said they were seeking"
		if (end - from > 2 && JoinedSubject.isSought(period, from, end)) return new Run(end - 1, end);
		Run relative = beforeLongRelative(from, end);
		if (relative.isEmpty() && !head) relative = beforeThat(from, end);
		if (relative.isEmpty() && !head) relative = beforeParticiple(from, end);
		return relative.isEmpty() ? new Run(JoinedSubject.from(period, floor, from, end), end) : relative;
	}

	/** "about half", "at least two", not "at least clerks". */
	private boolean opensCount(int i) {
		if (!Amount.opens(period, i)) return false;
		return !period.lower(i).equals("at") || isCount(i + 2) || JoinedSubject.SHARES.contains(period.lower(i + 2))
				|| period.lower(i + 2).equals("a") && Amount.PARTS.contains(period.lower(i + 3));
	}

	private boolean isCount(int i) {
		return period.at(i).isNumber() || period.lower(i).equals("one") || JoinedSubject.COUNTS.contains(period.lower(i));
	}

	/** "A father who lost six boys in a fire at his home said": all of it, where the clause with "who" has its verb and needs no other. */
	private Run beforeLongRelative(int from, int end) {
		int who = floor + 1;
		while (who < from && who < floor + NEAR + 1 && !period.lower(who).equals("who")) who++;
		boolean near = who < from && period.lower(who).equals("who") && period.isWord(who - 1) && from - who < LONG_RELATIVE;
		if (!near || FunctionWords.CONJUNCTIONS.contains(period.lower(from - 1))) return new Run(0, 0);
		int open = 1;
		for (int i = who + 1; i < from; i++) {
			String word = period.lower(i);
			if (!period.isWord(i) && !word.equals("-") && !word.equals("'s") && !(word.equals(".") && period.isCapitalized(i - 1)) || period.isQuotation(i)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word)) return new Run(0, 0);
			boolean that = word.equals("that") && (period.isAuxiliary(i + 1) || period.isPastVerb(i + 1));
			if (that) open++;
			else if (FunctionWords.CONJUNCTIONS.contains(word) && !word.equals("and") && !word.equals("as") && !word.equals("because")) return new Run(0, 0);
			if (period.isAuxiliary(i) && !period.isAuxiliary(i - 1) && !period.lower(i - 1).equals("to")
					|| period.isPastVerb(i) && !period.isAuxiliary(i - 1)) open--;
		}
		Run head = open == 0 ? endingAt(who) : new Run(0, 0);
		return !head.isEmpty() && NounPhrase.startsClause(period, floor, head.from()) ? new Run(head.from(), end) : new Run(0, 0);
	}

	/** "Clerks trying to save the port say", "a guard hired to watch it said": who is doing so or was done so to, and not the port. */
	private Run beforeParticiple(int from, int end) {
		if (NounPhrase.startsClause(period, floor, from) || isBesideNoun(from)) return new Run(0, 0);
		for (int i = from - 1; i > floor && from - i < RELATIVE; i--) {
			String word = period.lower(i);
			boolean opens = FunctionWords.CONJUNCTIONS.contains(word) && !(word.equals("and") && period.isCapitalized(i + 1))
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word)
					|| period.isAuxiliary(i) && !period.lower(i - 1).equals("to");
			if (opens || !period.isWord(i) && !period.lower(i).equals("'s") && !period.lower(i).equals("-") || period.isQuotation(i))
				break;
			if (!isParticiple(i)) {
				if (period.isPastVerb(i)) break;
				continue;
			}
			Run who = headBefore(i);
			boolean one = period.isPastVerb(i) && period.lower(who.from()).equals("the") && !period.lower(who.to() - 1).endsWith("s");
			boolean somebody = !who.isEmpty() && !one && isMain(who) && isSomebody(who);
			if (somebody) return new Run(who.from(), end);
		}
		return new Run(0, 0);
	}

	/** "Rioters clashed on the bridge the minister said": he does not belong to them, as "the quay" does to "a guard hired to watch the quay". */
	private boolean isBesideNoun(int from) {
		// "to pin down the owner"
		int verb = PARTICLES.contains(period.lower(from - 1)) ? from - 2 : from - 1;
		String before = period.lower(verb);
		boolean governed = FunctionWords.PREPOSITIONS.contains(before) || before.endsWith("ing") || period.lower(verb - 1).equals("to");
		return FunctionWords.ARTICLES.contains(period.lower(from)) && !governed;
	}

	/** Opens a clause, but not "after rioters clashed". */
	private boolean isMain(Run who) {
		String before = period.lower(who.from() - 1);
		return NounPhrase.startsClause(period, floor, who.from()) && !OPENS_ANOTHER.contains(before) && !FunctionWords.PREPOSITIONS.contains(before);
	}

	private Run headBefore(int end) {
		return new BareSubject(period, floor, true).endingAt(end);
	}

	private boolean isParticiple(int i) {
		String word = period.lower(i);
		String next = period.lower(i + 1);
		boolean behindNoun = period.isWord(i - 1) && !FunctionWords.DETERMINERS.contains(period.lower(i - 1))
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(i - 1)) && !period.isAuxiliary(i - 1);
		boolean leads = FunctionWords.LINKS.contains(next);
		boolean says = SpeechVerbs.form(word).isPresent() && !next.equals("to");
		boolean done = period.isPastVerb(i) && (word.endsWith("ed") || word.equals("brought")) && leads;
		return behindNoun && !says && !period.isCapitalized(i) && (word.endsWith("ing") && word.length() > NEAR || word.equals("going") || done);
	}

	/** "Clerks", "the owner", "Ann Lee". */
	private boolean isSomebody(Run who) {
		int end = who.from() + 1;
		while (end < who.to() && (!FunctionWords.PREPOSITIONS.contains(period.lower(end)) || JoinedSubject.SHARES.contains(period.lower(end - 1)))) end++;
		String noun = period.lower(end - 1);
		if (period.isCapitalized(end - 1) && end - 1 > 0) return period.isWord(end - 1) && !period.isTime(end - 1);
		String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
		return FunctionWords.PLURALS.contains(noun) || Description.of("the " + one).kind() == Description.Kind.PERSON;
	}

	private Run beforeOccasion(int from) {
		boolean occasion = OCCASIONS.contains(period.lower(from - 1)) && from - 2 >= floor && period.isCapitalized(from - 2)
				&& FunctionWords.DETERMINERS.contains(period.lower(from));
		Run head = occasion ? endingAt(from - 1) : new Run(0, 0);
		boolean whole = !head.isEmpty() && head.to() - head.from() <= NEAR && NounPhrase.startsClause(period, floor, head.from())
				&& !period.hasFinite(head.from(), head.to());
		return whole ? head : new Run(0, 0);
	}

	/** "voters who favor the tax", "a man who accused Lee of theft": the subject of "say" is not "the tax", nor "Lee of theft". */
	private Run beforeRelative(int from, int end) {
		// "who were at Monday's meeting"
		int first = period.lower(from - 1).equals("'s") && period.isTime(from - 2) ? from - 2 : from;
		for (int i = first - 1; from < end && i > Math.max(floor, from - RELATIVE) && period.isWord(i); i--) {
			if (opensClause(i)) break;
			boolean whose = period.lower(i).equals("whose") && i < from - 1;
			boolean who = period.lower(i).equals("who") || period.lower(i).startsWith("who'") || period.lower(i).startsWith("who\u2019");
			if (!whose && !who || i == from - 1 && period.isCapitalized(from)) continue;
			// "Ann Lee, who in a talk last week said"
			boolean told = period.lower(i - 1).equals(",") && FunctionWords.PREPOSITIONS.contains(period.lower(i + 1)) && !hasVerb(i + 1, end);
			if (told) return new Run(i, i + 1);
			Run head = period.isWord(i - 1) ? endingAt(i) : new Run(0, 0);
			boolean others = !head.isEmpty() && period.lower(head.from() - 1).equals("and") && ONLY_AS_SPEAKER.contains(period.lower(head.from()));
			return head.isEmpty() ? head : new Run(others ? JoinedSubject.from(period, floor, head.from(), i) : head.from(), end);
		}
		return new Run(0, 0);
	}

	private boolean hasVerb(int from, int to) {
		for (int i = from; i < to; i++) if (period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i)) return true;
		return false;
	}

	/** "Groups that have backed him say", "Clerks that the Post met say": those who did or were met, and not "him". */
	private Run beforeThat(int from, int end) {
		for (int i = from - 1; i > Math.max(floor, from - RELATIVE) && period.isWord(i); i--) {
			if (!period.lower(i).equals("that")) continue;
			boolean met = i == from - 1 && end - from > 1 && period.isPastVerb(end - 1)
					&& (FunctionWords.DETERMINERS.contains(period.lower(from)) || period.isCapitalized(from));
			boolean does = met || period.isAuxiliary(i + 1) || period.isPastVerb(i + 1);
			Run who = does ? headBefore(i) : new Run(0, 0);
			boolean several = !who.isEmpty() && isMain(who) && period.lower(i - 1).endsWith("s")
					&& !period.isCapitalized(i - 1) && period.isWord(i - 1) && (GROUPS.contains(period.lower(i - 1)) || isSomebody(who));
			return several ? new Run(who.from(), end) : new Run(0, 0);
		}
		return new Run(0, 0);
	}

	/** "a clerk identified only as Kim", "the guard known as Roth": the name is not all of the subject. */
	private Run beforeAlias(int from, int end) {
		int as = from - 1;
		if (!period.lower(as).equals("as") || !period.isCapitalized(from)) return new Run(0, 0);
		int known = period.lower(as - 1).equals("only") || period.lower(as - 1).equals("just") ? as - 2 : as - 1;
		boolean alias = known > floor && KNOWN.contains(period.lower(known)) && period.isWord(known - 1) && !period.isAuxiliary(known - 1)
				&& !FunctionWords.isAdverb(period.lower(known - 1)) && !FunctionWords.TIMES.contains(period.lower(known - 1))
				&& !period.lower(known - 1).equals("later");
		Run head = alias ? endingAt(known) : new Run(0, 0);
		return head.isEmpty() ? head : new Run(head.from(), end);
	}

	/** "said a guard known as Roth", "said a guard going by the name Roth": the index behind the name. @param as behind the words before it */
	static int withAlias(Period period, int as) {
		if (period.lower(as).equals("by") && period.lower(as - 1).equals("going")) {
			int name = as + 1;
			while (name < as + NEAR && period.isWord(name) && !period.isCapitalized(name)) name++;
			boolean called = name == as + 1 || CALLED.contains(period.lower(name - 1)) || period.lower(name - 1).equals("of");
			return called && period.isCapitalized(name) ? NounPhrase.end(period, name) : as;
		}
		int known = period.lower(as - 1).equals("only") || period.lower(as - 1).equals("just") ? as - 2 : as - 1;
		boolean alias = period.lower(as).equals("as") && KNOWN.contains(period.lower(known)) && period.isCapitalized(as + 1);
		return alias ? NounPhrase.end(period, as + 1) : as;
	}

	/** What stands behind is the subject of a clause of its own: "who said Lee", "who knew that Lee". */
	private boolean opensClause(int i) {
		String word = period.lower(i);
		return SpeechVerbs.form(word).filter(form -> form.verb().may(SpeechVerb.Use.BARE)).isPresent()
				|| FunctionWords.CONJUNCTIONS.contains(word) && !word.equals("and") && !word.equals("or") && !word.equals("as");
	}

	/** "newly-appointed": no adverb of the sentence. */
	private boolean isTied(int i) {
		return period.isWord(i) && period.lower(i + 1).equals("-") && period.at(i).end() == period.at(i + 1).start();
	}

	private boolean isStray(int i) {
		String word = period.lower(i);
		return !period.isWord(i) && !period.at(i).isNumber() && !period.isQuotation(i) && !NounPhrase.MONEY.contains(word)
				|| NounPhrase.STANDS_BEFORE.contains(word)
				|| (FunctionWords.isAdverb(word) && !FunctionWords.DETERMINERS.contains(word) || period.isTime(i)) && !NounPhrase.isFirstName(period, i)
				|| word.equals("meanwhile") || word.equals("'s");
	}

	/** Behind an adverbial that no comma closes ("In a statement Lee"), the last name or the last noun with its article. */
	private int lastNoun(int from, int end) {
		int i = end - 1;
		while (!COURTESIES.contains(period.lower(i)) && i - 1 > from && !FunctionWords.DETERMINERS.contains(period.lower(i))
				&& !FunctionWords.LINKS.contains(period.lower(i - 1))
				&& (period.isCapitalized(i - 1) || !period.isCapitalized(i) || !period.isWord(i - 1))
				&& !(period.isTime(i - 1) && period.isCapitalized(i))) i--;
		return i;
	}

	private boolean joins(int i, int next, int end) {
		String word = period.lower(i);
		if (period.isQuotation(i)) return next < end && i > floor && period.isWord(i - 1) && !period.endsSentence(i);
		if (!period.isWord(i)) return NounPhrase.joinsMark(period, floor, i, word);
		if (period.isCapitalized(i) && i > floor && (!FunctionWords.SUBJECT_PRONOUNS.contains(word) || isPartyLetter(i)))
			return !period.isAuxiliary(i);
		// "the former two-time mayor"
		if (next < end && FunctionWords.DETERMINERS.contains(period.lower(next)) && !period.lower(next + 1).equals("-")) {
			return FunctionWords.LINKS.contains(word)
					&& (!word.equals("to") && !word.equals("on") || NounPhrase.leansOnLink(period, i - 1) || word.equals("on") && isWhere(i))
					|| FunctionWords.DETERMINERS.contains(word);
		}
		if (word.equals("and")) return next < end && NounPhrase.isInBody(period, i, end - 1);
		if (FunctionWords.CONJUNCTIONS.contains(word) || period.isAuxiliary(i)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(word)) return false;
		if (FunctionWords.LINKS.contains(word)) return next < end;
		if (word.equals("like") && SEEM.contains(period.lower(i - 1))) return false;
		if (FunctionWords.DETERMINERS.contains(word)) return true;
		boolean says = period.isCapitalized(next) && next < end && !SpeechVerbs.NOUNS_FIRST.contains(word);
		return SpeechVerbs.form(word).filter(form -> form.shape() == SpeechVerbs.Shape.PAST
				|| says && form.shape() == SpeechVerbs.Shape.PRESENT && form.verb().may(SpeechVerb.Use.BARE)).isEmpty();
	}

	/** "The nurse on the late shift", "the owner of the shop on the corner": a noun with its article stands before, and opens the clause. */
	private boolean isWhere(int on) {
		int i = on - 1;
		if (!period.isWord(i) || period.isCapitalized(i) && i > 0 || period.isPastVerb(i) || FunctionWords.isAdverb(period.lower(i))) return false;
		// "Leaders on the left"
		if (period.lower(i).endsWith("s") && NounPhrase.startsClause(period, floor, i) && isSomebody(new Run(i, on))) return true;
		while (i > floor && on - i < NEAR && period.isWord(i) && !period.isAuxiliary(i) && !period.isPastVerb(i)
				&& !FunctionWords.DETERMINERS.contains(period.lower(i))) i--;
		return FunctionWords.DETERMINERS.contains(period.lower(i))
				&& (NounPhrase.startsClause(period, floor, i) || FunctionWords.LINKS.contains(period.lower(i - 1)))
				&& SpeechVerbs.form(period.lower(on - 1)).isEmpty();
	}

	/** "Ann Lee (I-Vt.) said". */
	private boolean isPartyLetter(int i) {
		return period.lower(i + 1).equals("-") && period.lower(i - 1).equals("(");
	}
}
