package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.phrases.NearestNoun;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Whoever is the object of one verb and the subject of the next: "led the mayor to declare", "cited Ann Lee as saying", "saw a clerk leave, saying". */
public final class DrivenSubject {
	private static final int DRIVEN = 18;
	private static final int NEAR = 5;
	private static final int CLAUSE = 24;
	private static final int BESIDE = 14;
	private static final WordSet HAS = WordSet.of("has", "had", "have");
	private static final WordSet CITES = WordSet.of("cited", "cites", "citing", "quoted", "quotes", "quoting", "reported",
			"reports");
	/** Not "sad to see him leave, saying" and not "watched": whoever does so may be the one who says something of it. */
	private static final WordSet SEES = WordSet.of("saw", "heard", "noticed", "spotted", "observed");
	private static final WordSet MOVES = WordSet.of("come", "coming", "go", "going", "leave", "leaving", "walk", "walking", "run",
			"running", "enter", "entering", "emerge", "emerging", "step", "stepping", "climb", "climbing", "stand", "standing", "sit",
			"sitting", "approach", "approaching", "drive", "driving", "stop", "stopping", "turn", "turning", "fall", "falling", "get",
			"getting", "storm", "storming", "rush", "rushing", "flee", "fleeing", "arrive", "arriving", "march", "marching");

	private final Period period;
	private final int verb;

	/** @param verb index of the first word of the verb */
	public DrivenSubject(Period period, int verb) {
		this.period = period;
		this.verb = verb;
	}

	/** "a start that has clerks complaining of the cold": those who are brought to it. */
	public Optional<Run> had() {
		int from = verb;
		while (from > 1 && verb - from < NEAR && period.isWord(from - 1) && !HAS.contains(period.lower(from - 1))) from--;
		boolean noun = period.isCapitalized(from) || FunctionWords.DETERMINERS.contains(period.lower(from)) || from + 1 == verb;
		boolean subject = noun && from < verb && HAS.contains(period.lower(from - 1)) && !period.hasFinite(from, verb - 1)
				&& !period.isPast(verb - 1) && !FunctionWords.PREPOSITIONS.contains(period.lower(verb - 1))
				&& (period.isCapitalized(verb - 1)
						|| Description.of(period.span(from, verb).in(period.text())).kind() != Description.Kind.UNTOLD);
		return subject ? Optional.of(new Run(from, verb)) : Optional.empty();
	}

	/** "cited people familiar with the matter as saying …", "reported him saying …": those who are cited. */
	public Optional<Run> cited() {
		boolean heard = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(verb - 1)) && CITES.contains(period.lower(verb - 2));
		if (heard) return Optional.of(new Run(verb - 1, verb));
		if (!period.lower(verb - 1).equals("as")) return Optional.empty();
		int end = period.lower(verb - 2).equals(",") ? verb - 2 : verb - 1;
		for (int i = end - 1; i > Math.max(0, verb - CLAUSE) && !period.isQuotation(i); i--) {
			// "was quoted on Monday as saying", "quoted Ann Lee in May as saying"
			if (FunctionWords.PREPOSITIONS.contains(period.lower(i)) && period.isTime(i + 1)) end = i;
			if (CITES.contains(period.lower(i))) return i + 1 < end ? Optional.of(new Run(i + 1, end)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "The loss led the mayor to declare …": whoever is made to say it. */
	public Optional<Run> driven() {
		boolean apposed = period.lower(verb - 1).equals(",");
		int commas = 0;
		int end = apposed ? verb - 1 : verb;
		for (int i = apposed ? verb - 2 : verb - 1; i > Math.max(0, verb - DRIVEN) && !period.isQuotation(i); i--) {
			String word = period.lower(i);
			if (word.equals(",") && (!apposed || ++commas > 1)) return Optional.empty();
			if (word.equals("to")) {
				// "led the police to the mill to ask …", not "led the mayor to resign"
				if (!period.isCapitalized(i + 1) && !FunctionWords.DETERMINERS.contains(period.lower(i + 1))) return Optional.empty();
				end = i;
			}
			boolean mark = word.equals(",") || word.equals("'s") || word.equals("-") || period.at(i).isNumber();
			if (!period.isWord(i) && !mark) return Optional.empty();
			// "forced the mayor, Ann Lee, to admit …"
			boolean whole = i + 1 < end && (!apposed || commas == 1);
			if (whole && FunctionWords.DRIVES.contains(word) && !period.isCapitalized(i)) return Optional.of(new Run(i + 1, end));
		}
		return Optional.empty();
	}

	/** "They fooled the mayor into thinking …": whoever is brought to it. */
	public Optional<Run> broughtInto() {
		int into = verb - 1;
		if (!period.lower(into).equals("into") || into < 2) return Optional.empty();
		int from = into - 1;
		while (from > 1 && into - from < BESIDE && NearestNoun.isOfNoun(period, from - 1, into) && !FunctionWords.DETERMINERS.contains(period.lower(from))
				&& (!period.isCapitalized(from) || period.isCapitalized(from - 1))) from--;
		boolean whom = FunctionWords.DETERMINERS.contains(period.lower(from)) || period.isCapitalized(from);
		boolean several = period.lower(into - 1).endsWith("s") || FunctionWords.OBJECT_PRONOUNS.contains(period.lower(into - 1));
		return whom ? Optional.of(new Run(from, into)) : several ? Optional.of(new Run(into - 1, into)) : Optional.empty();
	}

	/** "The loss led the mayor to take the step of asking …": whoever takes it. */
	public Optional<Run> stepping() {
		int to = -1;
		for (int i = verb - 2; i > Math.max(0, verb - DRIVEN) && period.isWord(i) && period.lower(verb - 1).equals("of"); i--) {
			if (period.lower(i).equals("to")) to = i;
			boolean drives = FunctionWords.DRIVES.contains(period.lower(i)) && !period.isCapitalized(i);
			if (drives) return to > i + 1 ? Optional.of(new Run(i + 1, to)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "They saw a woman come out, saying …", "He heard the clerk leave, shouting …": whoever is seen or heard to do something. */
	public Optional<Run> seen() {
		int moves = -1;
		for (int i = verb - 1; i > Math.max(0, verb - CLAUSE) && !period.isQuotation(i); i--) {
			String word = period.lower(i);
			if (word.equals(",") && i < verb - 1) return Optional.empty();
			if (MOVES.contains(word)) moves = i;
			if (!SEES.contains(word) || period.isCapitalized(i)) continue;
			Run who = new Run(i + 1, Math.max(i + 1, moves));
			boolean noun = FunctionWords.DETERMINERS.contains(period.lower(i + 1)) || period.isCapitalized(i + 1);
			return noun && moves > i + 1 && !period.hasFinite(who.from(), who.to()) ? Optional.of(who) : Optional.empty();
		}
		return Optional.empty();
	}
}
