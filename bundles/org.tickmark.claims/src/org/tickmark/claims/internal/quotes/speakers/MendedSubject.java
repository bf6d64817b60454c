package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.phrases.JoinedSubject;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** A subject without what cannot be of it and with what must: "More than half of them" for "half of them", "Lee" for "Lee, meanwhile". */
public final class MendedSubject {
	/** Stand behind a participle as all that it governs. */
	private static final WordSet BARE_STATES = WordSet.of("available", "public", "clear", "aware", "possible");
	private static final WordSet ASIDES = WordSet.of("meanwhile", "however", "instead", "too", "though", "then");
	/** Stand before how many say so. */
	private static final WordSet DEGREES = WordSet.of("nearly", "almost", "virtually", "practically", "roughly", "approximately", "about", "around",
			"over", "under", "only", "just", "barely", "fully", "well", "slightly", "far");
	private static final WordSet WHOLES = WordSet.of("half", "all", "one", "everyone", "everybody", "nobody", "none", "every", "two-thirds");
	private static final WordSet FLOATING = WordSet.of("both", "each", "all");
	private static final WordSet PARTIES = WordSet.of("r", "d", "i");
	private static final WordSet OPEN_ENDS = WordSet.of("or", "nor", "but");
	private static final WordSet POINTS = WordSet.of("that", "this", "these", "those");
	/** Of which a clause without "that" tells more. */
	private static final WordSet GROUNDS = WordSet.of("reason", "reasons", "place", "day", "way", "time", "moment", "thing", "area", "question",
			"year", "version");
	private static final int NAME = 4;

	private MendedSubject() { }

	/** The subject if it can be one, or what of it can: empty for "removed from the lists", "made available" and the like. */
	public static Optional<Run> mended(Period period, Run whole) {
		Run run = withDegree(period, withName(period, withoutAdverb(period, whole)));
		int from = run.from();
		if (period.isCapitalized(from)) return Optional.of(withoutGround(period, run));
		if (isScrap(period, run)) return aroundScrap(period, run);
		// "happy to hear Lee", "funny to watch Ann Lee, who left,"
		if (period.lower(from + 1).equals("to") && from + 3 < run.to() && period.isCapitalized(from + 3)) return Optional.of(new Run(from + 3, run.to()));
		// "that new report, Ann Lee"
		int name = run.to();
		while (name > from && period.isCapitalized(name - 1)) name--;
		boolean apposed = period.lower(name - 1).equals(",") && name < run.to() && run.to() - name <= NAME && name - from <= NAME;
		if (apposed && POINTS.contains(period.lower(from - 1))) return Optional.of(new Run(name, run.to()));
		// "the self-described liberal"
		int self = from - 3;
		boolean tied = period.isPast(from - 1) && period.lower(from - 2).equals("-") && period.lower(self).equals("self");
		if (tied) return Optional.of(new Run(FunctionWords.DETERMINERS.contains(period.lower(self - 1)) ? self - 1 : self, run.to()));
		return Optional.of(withoutGround(period, run));
	}

	/** "Lee, meanwhile", "Lee and Roth both": when they said it, and that each did. */
	private static Run withoutAdverb(Period period, Run run) {
		int last = run.to() - 1;
		boolean each = last > run.from() && FLOATING.contains(period.lower(last)) && period.isCapitalized(last - 1);
		boolean aside = last > run.from() + 1 && (ASIDES.contains(period.lower(last)) || FunctionWords.isAdverb(period.lower(last)))
				&& period.lower(last - 1).equals(",");
		return each ? new Run(run.from(), last) : aside ? new Run(run.from(), last - 1) : run;
	}

	/** "More than half of them", "just over half", "virtually all": what tells how many they are. */
	private static Run withDegree(Period period, Run run) {
		int from = run.from();
		String first = period.lower(from);
		boolean part = FunctionWords.ARTICLES.contains(first) && JoinedSubject.SHARES.contains(period.lower(from + 1));
		boolean degree = DEGREES.contains(first) || first.equals("shy");
		if (!degree && !part && !period.at(from).isNumber() && !JoinedSubject.COUNTS.contains(first) && !WHOLES.contains(first)) return run;
		String two = period.lower(from - 2);
		boolean compared = switch (period.lower(from - 1)) {
			case "than" -> two.equals("more") || two.equals("less") || two.equals("fewer");
			case "of" -> two.equals("shy") || two.equals("short");
			case "to" -> two.equals("up") || two.equals("close");
			case "least", "most" -> two.equals("at");
			default -> false;
		};
		if (compared) from -= 2;
		while (from > 0 && DEGREES.contains(period.lower(from - 1))) from--;
		return from < run.from() && NounPhrase.startsClause(period, 0, from) ? new Run(from, run.to()) : run;
	}

	/** "R-Fla., the clerk": of the person whose name stands before it. */
	private static Run withName(Period period, Run run) {
		int from = run.from();
		boolean label = PARTIES.contains(period.lower(from)) && period.lower(from + 1).equals("-") && period.lower(from - 1).equals(",");
		Optional<Run> name = label && period.isCapitalized(from - 2) ? SpeakerPhrase.before(period, from - 1, 0) : Optional.empty();
		return name.map(one -> new Run(one.from(), run.to())).orElse(run);
	}

	/** What somebody did or was done to, or the end of another clause. */
	private static boolean isScrap(Period period, Run run) {
		String first = period.lower(run.from());
		String next = period.lower(run.from() + 1);
		boolean done = period.isPastVerb(run.from()) || first.endsWith("ing") && run.to() - run.from() > 1 && !first.equals("including");
		boolean governs = FunctionWords.PREPOSITIONS.contains(next) || FunctionWords.DETERMINERS.contains(next) || BARE_STATES.contains(next);
		return done && governs && !FunctionWords.DETERMINERS.contains(period.lower(run.from() - 1)) || OPEN_ENDS.contains(first);
	}

	/**
	 * "Lee, speaking in Ulm, said", "Some seek to be removed from the lists and say", "or mailed - but she said": whoever stands before,
	 * opens the sentence or is in it.
	 */
	private static Optional<Run> aroundScrap(Period period, Run scrap) {
		int pronoun = scrap.to() - 2;
		if (pronoun > scrap.from() && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(pronoun))) return Optional.of(new Run(pronoun, pronoun + 1));
		if (period.lower(scrap.from() - 1).equals(",")) return SpeakerPhrase.before(period, scrap.from() - 1, 0);
		boolean people = FunctionWords.COUNT_NOUNS.contains(period.lower(0)) && FunctionWords.PLURALS.contains(period.lower(1));
		boolean several = people || FunctionWords.PLURALS.contains(period.lower(0)) && !FunctionWords.PREPOSITIONS.contains(period.lower(1));
		return several ? Optional.of(new Run(0, people ? 2 : 1)) : Optional.empty();
	}

	/** "One reason Lee and Roth", "the place harbour officials": the noun whose clause they open says nothing. */
	private static Run withoutGround(Period period, Run run) {
		int noun = run.from() + 1;
		String first = period.lower(run.from());
		boolean opens = noun + 1 < run.to() && GROUNDS.contains(period.lower(noun))
				&& (FunctionWords.ARTICLES.contains(first) || first.equals("one") || first.equals("another"));
		String next = period.lower(noun + 1);
		boolean subject = period.isWord(noun + 1) && !FunctionWords.PREPOSITIONS.contains(next) && !FunctionWords.CONJUNCTIONS.contains(next)
				&& !FunctionWords.RELATIVES.contains(next);
		return opens && subject ? new Run(noun + 1, run.to()) : run;
	}
}
