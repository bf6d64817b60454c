package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Who speaks where the participle hangs on a verb that is not the sentence's first: "kept asking", "recalled him saying", "won by saying". */
final class GovernedParticiple {
	/** Whoever does this also does what the participle tells. */
	private static final WordSet PHASES = WordSet.of("kept", "began", "started", "continued", "resumed", "stopped", "ceased");
	/** The same, which may as well be nouns, and several of them: "at a truck stop promising". */
	private static final WordSet PRESENT_PHASES = WordSet.of("keep", "keeps", "begin", "begins", "start", "starts", "continue", "continues",
			"stop", "stops", "cease", "ceases");
	private static final WordSet GOES = WordSet.of("went", "goes", "go");
	private static final WordSet RECALLS = WordSet.of("remember", "remembers", "remembered", "recall", "recalls", "recalled", "recollected",
			"recollects");
	/** Open a clause that has a subject of its own. */
	private static final WordSet OPENS_CLAUSE = WordSet.of("after", "when", "while", "because", "before", "since", "once", "until",
			"although", "though", "if", "whereas", "that");
	private static final int CLAUSE = 24;
	private static final int LONGEST_OBJECT = 5;

	private final Period period;
	private final int verb;

	private GovernedParticiple(Period period, int verb) {
		this.period = period;
		this.verb = verb;
	}

	/** @param verb the participle, or what belongs to it before */
	static Optional<Run> subject(Period period, int verb) {
		if (verb < 2) return Optional.empty();
		var participle = new GovernedParticiple(period, verb);
		return participle.ofPhase().or(participle::remembered).or(participle::ofMeans);
	}

	/** "Lee lost, and Roth kept asking why": Roth asks. */
	private Optional<Run> ofPhase() {
		boolean goesOn = period.lower(verb - 1).equals("on") && GOES.contains(period.lower(verb - 2));
		int phase = goesOn ? verb - 2 : verb - 1;
		int end = beforeAuxiliaries(phase);
		boolean named = period.isCapitalized(end - 1) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(end - 1));
		boolean does = goesOn || PHASES.contains(period.lower(phase)) || PRESENT_PHASES.contains(period.lower(phase)) && named;
		// "as the meeting began vowing to stay": whoever does something meanwhile.
		return does ? before(end).filter(run -> !period.lower(run.from() - 1).equals("as")) : Optional.empty();
	}

	/** "Lee remembered Roth claiming", "she recalled him saying": whoever is remembered. */
	private Optional<Run> remembered() {
		int from = verb;
		while (from > 1 && verb - from < LONGEST_OBJECT && period.isWord(from - 1) && !RECALLS.contains(period.lower(from - 1))) from--;
		if (from == verb || !RECALLS.contains(period.lower(from - 1)) || period.isCapitalized(from - 1)) return Optional.empty();
		boolean pronoun = from + 1 == verb && FunctionWords.OBJECT_PRONOUNS.contains(period.lower(from));
		boolean named = period.isCapitalized(from) && period.isCapitalized(verb - 1) && !period.isTime(verb - 1);
		boolean person = FunctionWords.DETERMINERS.contains(period.lower(from)) && !period.hasFinite(from, verb)
				&& Description.of(period.span(from, verb).in(period.text())).kind() == Description.Kind.PERSON;
		return pronoun || named || person ? Optional.of(new Run(from, verb)) : Optional.empty();
	}

	/** "recalled him saying: “…”", not "“It leaks,” Lee recalled him saying": what is recalled is told behind the participle. */
	static boolean follows(Period period, Cue cue) {
		int participle = cue.to() + 1;
		return participle + 1 < period.stop() && RECALLS.contains(period.lower(cue.verb())) && FunctionWords.OBJECT_PRONOUNS.contains(period.lower(cue.to()))
				&& SpeechVerbs.form(period.lower(participle)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND).isPresent();
	}

	/** "Although Roth won the day by declaring", "Lee lost, and Roth won by declaring": the subject of the nearest clause. */
	private Optional<Run> ofMeans() {
		if (!period.lower(verb - 1).equals("by")) return Optional.empty();
		for (int i = verb - 2; i > 0 && verb - i < CLAUSE && !period.isQuotation(i); i--) {
			String word = period.lower(i);
			boolean finite = period.isAuxiliary(i) && !word.equals("'s") || period.isPastVerb(i);
			if (!finite) continue;
			int end = beforeAuxiliaries(i);
			if (isPassive(end, i + 1)) return Optional.empty();
			return before(end).filter(run -> opensClause(run.from()));
		}
		return Optional.empty();
	}

	private boolean opensClause(int from) {
		String before = period.lower(from - 1);
		boolean joined = (before.equals("and") || before.equals("but")) && period.lower(from - 2).equals(",");
		return OPENS_CLAUSE.contains(before) || joined;
	}

	/** "was won by declaring": by nobody who is named. */
	private boolean isPassive(int from, int to) {
		boolean be = false;
		for (int i = from; i < to; i++) be |= FunctionWords.BE.contains(period.lower(i));
		return be;
	}

	private int beforeAuxiliaries(int finite) {
		int from = finite;
		while (from > 1 && (period.isAuxiliary(from - 1) || FunctionWords.isAdverb(period.lower(from - 1)) && !period.isCapitalized(from - 1))) from--;
		return from;
	}

	/** Empty behind "and", "or" and "to", where the verb has the subject of another. */
	private Optional<Run> before(int end) {
		String last = period.lower(end - 1);
		boolean shared = FunctionWords.CONJUNCTIONS.contains(last) || last.equals("to");
		return shared ? Optional.empty() : SpeakerPhrase.before(period, end, 0);
	}
}
