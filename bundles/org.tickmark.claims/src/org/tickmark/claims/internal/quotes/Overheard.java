package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Who speaks where somebody else is said to hear it: neither the one who hears, nor the one who is spoken to. */
final class Overheard {
	private static final WordSet HEARS = WordSet.of("heard", "overheard", "hears", "overhears", "hear", "hearing");
	private static final WordSet CAUGHT = WordSet.of("heard", "overheard", "seen", "caught", "recorded", "filmed", "taped", "videotaped");
	private static final WordSet ATTEMPTS = WordSet.of("attempt", "attempts", "effort", "efforts", "bid", "refusal", "decision", "campaign", "push",
			"readiness", "willingness", "eagerness", "reluctance");
	private static final int LONGEST_OBJECT = 5;
	private static final int LONGEST_HEARER = 5;
	private static final int LONGEST_AGENT = 8;
	private static final int LONGEST_CITED = 16;

	private Overheard() { }

	/**
	 * "The Post quoted the mayor as saying that …": what he says is told by the nearer words. "Cited a fall in sales and the mayor as saying",
	 * "quoted the mayor as saying it leaks": it is told by either.
	 */
	static boolean citesAnother(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		if (!lemma.equals("quote") && !lemma.equals("cite") || cue.inverted()) return false;
		int as = cue.to();
		while (as < Math.min(period.stop(), cue.to() + LONGEST_CITED) && isOfCited(period, as)) as++;
		return as > cue.to() && period.lower(as).equals("as") && period.lower(as + 1).equals("saying");
	}

	private static boolean isOfCited(Period period, int i) {
		String word = period.lower(i);
		boolean links = word.equals("as") || word.equals("and") || FunctionWords.PREPOSITIONS.contains(word) && !word.equals("of");
		return !period.isQuotation(i) && !links;
	}

	/** "Clerks heard him reply", "a guard overheard Ann Lee telling": whoever is heard, right before the verb. @param from its first word */
	static Optional<Run> object(Period period, int from) {
		int first = from;
		while (first > 1 && from - first < LONGEST_OBJECT && isOfObject(period, first - 1)) first--;
		boolean heard = first < from && HEARS.contains(period.lower(first - 1)) && !period.isCapitalized(first - 1)
				&& !FunctionWords.BE.contains(period.lower(first - 2));
		boolean pronoun = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(first));
		boolean noun = period.isCapitalized(first) || FunctionWords.DETERMINERS.contains(period.lower(first)) && first + 1 < from;
		boolean somebody = pronoun ? first + 1 == from : noun;
		return heard && somebody ? Optional.of(new Run(first, from)) : Optional.empty();
	}

	private static boolean isOfObject(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !HEARS.contains(word) && !period.isAuxiliary(i) && !period.isPastVerb(i) && !word.equals("that")
				&& !FunctionWords.CONJUNCTIONS.contains(word) && !FunctionWords.PREPOSITIONS.contains(word);
	}

	/** "Clerks were heard telling the mayor", "the mayor was caught on tape saying": the subject of the passive. */
	static Optional<Run> subject(Period period, int from) {
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

	/** "They backed the clerk's attempt to deny it": whose attempt it is, where the sentence is about more. @param to before the verb */
	static Optional<Run> ownerOfAttempt(Period period, int to) {
		boolean owned = period.lower(to).equals("to") && ATTEMPTS.contains(period.lower(to - 1)) && period.lower(to - 2).equals("'s");
		Run owner = owned ? BareSubject.endingAt(period, 0, to - 2) : new Run(0, 0);
		return !owner.isEmpty() && period.hasFinite(0, owner.from()) ? Optional.of(owner) : Optional.empty();
	}

	/** "telling the Post that it leaks": "telling" governs what begins there. */
	static boolean isToldBy(Period period, int from) {
		for (int verb = from - 1; verb >= from - LONGEST_HEARER && verb > 0; verb--) {
			boolean tells = SpeechVerbs.form(period.lower(verb)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND
					&& form.verb().may(SpeechVerbs.SpeechVerb.Use.HEARER)).isPresent();
			if (tells) return true;
			boolean heard = period.isCapitalized(verb) || FunctionWords.ARTICLES.contains(period.lower(verb))
					|| FunctionWords.OBJECT_PRONOUNS.contains(period.lower(verb)) || period.isWord(verb) && period.isCapitalized(verb - 1);
			if (!heard) return false;
		}
		return false;
	}
}
