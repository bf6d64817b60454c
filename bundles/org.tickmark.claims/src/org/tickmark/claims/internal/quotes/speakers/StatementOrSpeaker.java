package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.phrases.JoinedSubject;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Whether what stands before "said" is what is said, as in "The boats were lost, said Ann Lee", or who says it, as in "Ann Lee, who left, said". */
public final class StatementOrSpeaker {
	/** Behind who says so the writer turns to something else. */
	private static final WordSet TURNS = WordSet.of("but", "while", "although", "though", "whereas");
	/** What is no longer and ends in "s" is hardly a verb. */
	private static final int SHORT_NOUN = 3;

	private StatementOrSpeaker() { }

	/** "Ann Lee, who runs the port, said", "Ann Lee of Ulm, a clerk, said": what is set off behind the name that opens it leads up to its verb. */
	public static boolean opensWithName(Period period, Run run) {
		int comma = run.from();
		while (comma < run.to() && (period.isCapitalized(comma) || period.lower(comma).equals("-") || period.lower(comma).equals(".")
				|| comma > run.from() && period.lower(comma).equals("of") && period.isCapitalized(comma + 1))) comma++;
		boolean relative = period.lower(comma + 1).equals("who") || period.lower(comma + 1).equals("whose");
		boolean tells = relative || FunctionWords.ARTICLES.contains(period.lower(comma + 1)) || period.at(comma + 1).isNumber();
		return comma > run.from() && period.lower(comma).equals(",") && tells
				&& run.from() <= 1 && NounPhrase.startsClause(period, 0, run.from());
	}

	/** "A rebel spokesman, Karl Brook, said the boats had left": nothing with a verb stands before that he could have said. */
	public static boolean opensWithRole(Period period, Run run) {
		int comma = run.from();
		while (comma < run.to() && !period.lower(comma).equals(",") && !isVerb(period, comma)) comma++;
		boolean opens = run.from() <= 1 && comma > run.from() && comma < run.to() && period.lower(comma).equals(",")
				&& NounPhrase.startsClause(period, 0, run.from());
		boolean person = opens && (Description.of(period.span(run.from(), comma).in(period.text())).kind() == Description.Kind.PERSON
				|| period.isCapitalized(comma - 1) && IntStream.range(run.from(), comma).anyMatch(i -> SpeakerHead.isOfOffice(period.lower(i))));
		boolean relative = period.lower(comma + 1).equals("who") && !period.hasComma(comma + 1, run.to());
		return person && (relative || IntStream.range(comma + 1, run.to() - 1).noneMatch(i -> isVerb(period, i)));
	}

	/**
	 * "The boats, ten of them new, were lost, said Ann Lee on Sunday.": a clause with a verb of its own, and behind "said" a person and no
	 * verb, so that the clause is what the person said and not who speaks. @param behind the token behind "said"
	 */
	public static boolean isStatement(Period period, Run before, int behind) {
		return !period.hasQuotation(before.from(), before.to()) && endsInPerson(period, behind) && hasMainVerb(period, before);
	}

	private static boolean endsInPerson(Period period, int start) {
		Optional<Run> phrase = SpeakerPhrase.after(period, start);
		Run bare = SpeakerPhrase.bareAfter(period, start);
		if (phrase.isEmpty() || bare.isEmpty()) return false;
		boolean person = period.isCapitalized(start)
				|| Description.of(period.span(start, bare.to()).in(period.text())).kind() == Description.Kind.PERSON;
		int rest = phrase.get().to();
		String next = period.lower(rest + 1);
		boolean closes = rest >= period.stop() || period.lower(rest).equals(",") && (TURNS.contains(next) || next.endsWith("ing"));
		boolean hangs = period.lower(rest).equals(",") || FunctionWords.PREPOSITIONS.contains(period.lower(rest)) || period.isTime(rest);
		return person && (closes || hangs && IntStream.range(rest, period.stop())
				.noneMatch(i -> isVerb(period, i) && !isParticiple(period, i)));
	}

	/** In a part between commas that is no clause with "who" and names nobody else. */
	private static boolean hasMainVerb(Period period, Run run) {
		int comma = run.from();
		while (comma < run.to() && !period.lower(comma).equals(",")) comma++;
		int second = comma + 1;
		for (int part = run.from(); part < run.to();) {
			int end = part;
			while (end < run.to() && !period.lower(end).equals(",")) end++;
			String first = period.lower(part);
			boolean aside = FunctionWords.RELATIVES.contains(first) || first.equals("whose") || JoinedSubject.BESIDES.contains(first);
			boolean main = IntStream.range(part, end).noneMatch(i -> FunctionWords.RELATIVES.contains(period.lower(i)))
					&& IntStream.range(part, end).anyMatch(i -> isVerb(period, i) && !(i == second && isParticiple(period, i)));
			boolean present = part > run.from() && end > part + 1 && isPresent(period, part);
			if (!aside && (main || present)) return true;
			part = end + 1;
		}
		return false;
	}

	/** "issued in May", "Lee, elected in May". */
	private static boolean isParticiple(Period period, int i) {
		return period.lower(i).endsWith("ed") && FunctionWords.PREPOSITIONS.contains(period.lower(i + 1));
	}

	/** ", runs a mill". */
	private static boolean isPresent(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && word.length() > SHORT_NOUN && word.endsWith("s") && !word.endsWith("ss")
				&& (FunctionWords.isAdverb(period.lower(i + 1)) || FunctionWords.ARTICLES.contains(period.lower(i + 1)));
	}

	private static boolean isVerb(Period period, int i) {
		return period.isPastVerb(i) || period.isAuxiliary(i) && !period.lower(i).equals("'s");
	}
}
