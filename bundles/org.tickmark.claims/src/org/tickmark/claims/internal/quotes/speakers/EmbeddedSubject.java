package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Who speaks in words that hang on those of a sentence about more: "Ann Lee, who opened the day by calling it old", "clerks were heard telling him". */
public final class EmbeddedSubject {
	private static final WordSet CAUGHT = WordSet.of("heard", "overheard", "seen", "caught", "recorded", "filmed", "taped", "videotaped");
	private static final WordSet ATTEMPTS = WordSet.of("attempt", "attempts", "effort", "efforts", "bid", "refusal", "decision", "campaign", "push",
			"readiness", "willingness", "eagerness", "reluctance");
	private static final int LONGEST_AGENT = 8;
	private static final int LONGEST_RELATIVE = 24;

	private EmbeddedSubject() { }

	/** "Clerks were heard telling the mayor", "the mayor was caught on tape saying": the subject of the passive. */
	public static Optional<Run> ofPassive(Period period, int from) {
		int caught = from - 1;
		while (caught > 1 && from - caught < LONGEST_AGENT && isOfAgent(period, caught)) caught--;
		boolean agent = caught == from - 1 || FunctionWords.PREPOSITIONS.contains(period.lower(caught + 1));
		if (!agent || !CAUGHT.contains(period.lower(caught))) return Optional.empty();
		int be = caught;
		while (be > 0 && (period.isAuxiliary(be - 1) || FunctionWords.isAdverb(period.lower(be - 1)))) be--;
		boolean passive = false;
		for (int i = be; i < caught; i++) passive |= FunctionWords.BE.contains(period.lower(i));
		return passive ? SpeakerPhrase.before(period, be, 0) : Optional.empty();
	}

	private static boolean isOfAgent(Period period, int i) {
		return period.isWord(i) && !CAUGHT.contains(period.lower(i)) && !period.isAuxiliary(i)
				&& !FunctionWords.CONJUNCTIONS.contains(period.lower(i)) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
	}

	/**
	 * "Ann Lee, who opened the day by calling it …", "a board, which released a letter questioning …": whoever the clause tells of that the
	 * participle stands in, behind no comma. @param verb the participle
	 */
	public static Optional<Run> inRelative(Period period, int verb) {
		for (int who = verb - 1; who > 0 && verb - who < LONGEST_RELATIVE && !period.lower(who).equals(",") && !period.isQuotation(who); who--) {
			String word = period.lower(who);
			if (!word.equals("who") && !word.equals("which")) continue;
			String next = period.lower(who + 1);
			boolean another = period.isCapitalized(who + 1) || FunctionWords.ARTICLES.contains(next) || FunctionWords.SUBJECT_PRONOUNS.contains(next)
					|| FunctionWords.POSSESSIVES.contains(next) || FunctionWords.PREPOSITIONS.contains(period.lower(who - 1))
					|| SpeechVerbs.form(period.lower(who - 1)).isPresent();
			return !another && period.hasFinite(who, verb) ? Optional.of(new Run(who, who + 1)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "They backed the clerk's attempt to deny it": whose attempt it is, where the sentence is about more. @param to before the verb */
	public static Optional<Run> ownerOfAttempt(Period period, int to) {
		boolean owned = period.lower(to).equals("to") && ATTEMPTS.contains(period.lower(to - 1)) && period.lower(to - 2).equals("'s");
		Run owner = owned ? BareSubject.endingAt(period, 0, to - 2) : new Run(0, 0);
		return !owner.isEmpty() && period.hasFinite(0, owner.from()) ? Optional.of(owner) : Optional.empty();
	}

	/** "Ann Lee is a liar and thief who": the subject, if the verb tells nothing else. */
	public static Optional<Span> ofBeing(Period period, int who) {
		int be = who - 1;
		while (be > 0 && !(FunctionWords.BE.contains(period.lower(be)) && FunctionWords.ARTICLES.contains(period.lower(be + 1)))) be--;
		int from = be;
		while (from > 0 && !period.lower(from - 1).equals(":")) from--;
		int end = from;
		while (end < be && period.isCapitalized(end)) end++;
		// "Ann Lee lies and is a thief who"
		if (period.lower(be - 1).equals("and") && end > from + 1 && end < be - 1) return Optional.of(period.span(from, end));
		return new LeadingSubject(period).before(who).filter(run -> run.to() < who && period.isCapitalized(run.to() - 1)
				&& FunctionWords.BE.contains(period.lower(run.to())) && FunctionWords.ARTICLES.contains(period.lower(run.to() + 1))
				&& !period.hasFinite(run.to() + 1, who)).map(run -> period.span(run.from(), run.to()));
	}

	/** "Ann Lee, who left but who said", "a clerk whose boat sank and who said": the first of them stands behind the name. */
	public static int firstOfPair(Period period, int who) {
		boolean second = period.lower(who).equals("who") && (period.lower(who - 1).equals("but") || period.lower(who - 1).equals("and"));
		for (int i = who - 2; second && i > Math.max(0, who - LONGEST_RELATIVE); i--)
			if (period.lower(i).equals("who") || isOwned(period, i) && !period.hasComma(i, who - 2)) return i;
		return who;
	}

	/** "A clerk whose boat", "Ann Lee, whose boat", not "knows whose boat". */
	private static boolean isOwned(Period period, int i) {
		return period.lower(i).equals("whose") && (period.lower(i - 1).equals(",")
				|| Description.of(period.lower(i - 1)).kind() == Description.Kind.PERSON);
	}
}
