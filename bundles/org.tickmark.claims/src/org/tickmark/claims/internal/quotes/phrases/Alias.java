package org.tickmark.claims.internal.quotes.phrases;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** The name that somebody goes by: "a guard known as Roth", "a clerk identified only as Kim", "a clerk who gave his name as Tarik". */
public final class Alias {
	private static final int NEAR = 5;
	private static final WordSet KNOWN = WordSet.of("identified", "known", "named", "described", "introduced");
	private static final WordSet CALLED = WordSet.of("name", "names", "handle", "alias", "nickname", "moniker", "pseudonym", "username");
	private static final WordSet OF_NAME = WordSet.of("name", "identified", "identifies", "introduced", "introduces");
	/** What somebody may be said to be, written large. */
	private static final WordSet NO_NAMES = WordSet.of("republican", "democrat", "independent", "catholic", "christian", "muslim", "jewish",
			"black", "white", "hispanic", "latino", "latina", "asian", "protestant", "buddhist", "hindu", "sikh", "american", "african",
			"european", "british", "english", "conservative", "liberal", "labour", "green");
	private static final int LONGEST_OWN = 9;
	private static final int MOST_NAMES = 4;

	private Alias() { }

	/** Where "identified only" stands in "a clerk identified only as Kim", which ends the words for who is called so; -1 for no such name. */
	public static int knownBefore(Period period, int floor, int name) {
		int as = name - 1;
		if (!period.lower(as).equals("as") || !period.isCapitalized(name)) return -1;
		int known = period.lower(as - 1).equals("only") || period.lower(as - 1).equals("just") ? as - 2 : as - 1;
		boolean alias = known > floor && KNOWN.contains(period.lower(known)) && period.isWord(known - 1) && !period.isAuxiliary(known - 1)
				&& !FunctionWords.isAdverb(period.lower(known - 1)) && !FunctionWords.TIMES.contains(period.lower(known - 1))
				&& !period.lower(known - 1).equals("later");
		return alias ? known : -1;
	}

	/** "said a guard known as Roth", "said a guard going by the name Roth": the index behind the name. @param as behind the words before it */
	public static int withAlias(Period period, int as) {
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

	/** "A clerk who gave his name as Tarik", "a clerk, who identified herself only as Lena": what they call themselves. */
	public static Optional<Name> ownName(Period period, Span speaker) {
		int i = period.tokenAt(speaker.start());
		while (i < period.size() && period.at(i).end() <= speaker.end() && !period.lower(i).equals("who")) i++;
		if (period.lower(i).equals(",")) i++;
		if (period.lower(i - 1).equals("identified")) i--;
		boolean who = period.lower(i).equals("who");
		int as = i + 1;
		boolean names = OF_NAME.contains(period.lower(i));
		Gender gender = Gender.UNKNOWN;
		for (; as < i + LONGEST_OWN && period.isWord(as) && !period.lower(as).equals("as"); as++) {
			names |= OF_NAME.contains(period.lower(as));
			if (period.lower(as).equals("his") || period.lower(as).equals("himself")) gender = Gender.MALE;
			if (period.lower(as).equals("her") || period.lower(as).equals("herself")) gender = Gender.FEMALE;
		}
		boolean only = period.lower(i).equals("identified") && period.lower(as - 1).equals("only");
		if (!names || !who && !only || !period.lower(as).equals("as")) return Optional.empty();
		int end = as + 1;
		while (period.isCapitalized(end) && end <= as + MOST_NAMES) end++;
		boolean creed = end == as + 2 && NO_NAMES.contains(period.lower(as + 1));
		if (end == as + 1 || creed) return Optional.empty();
		Gender known = gender == Gender.UNKNOWN ? Name.genderOf(period.lower(as + 1)) : gender;
		return Optional.of(new Name(period.span(as + 1, end).in(period.text()), known));
	}
}
