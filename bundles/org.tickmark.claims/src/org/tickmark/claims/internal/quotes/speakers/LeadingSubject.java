package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.phrases.SentenceOpening;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** The subject of the first finite verb of a period's main clause: "the mayor" of "On Sunday, the mayor spoke". */
public final class LeadingSubject {
	private static final WordSet BEFORE_VERBS = WordSet.of("also", "often", "still", "now", "never", "always", "usually", "already");

	private final Period period;
	/** Once it was looked for as far as {@link #searched}. */
	private Optional<Run> leading = Optional.empty();
	private int searched = 1;
	/** Where the main clause begins that was searched. */
	private int mainFrom;
	/** The first subject that is only "who" or the like, for want of a better one. */
	private Optional<Run> relative = Optional.empty();

	public LeadingSubject(Period period) {
		this.period = period;
	}

	/** "While the board met, the mayor left": whether it is within what leads up to the main clause. Not "As the board said, the mayor left". */
	public boolean isBeforeMain(Run run) {
		return run.to() < mainFrom && FunctionWords.LEADS.contains(period.lower(run.from() - 1)) && !period.lower(run.from() - 1).equals("as");
	}

	/** Looked for only as far as the token, and never twice. */
	public Optional<Run> before(int before) {
		if (searched == 1 && leadsUp()) {
			mainFrom = behindFirstComma(before);
			searched = mainFrom + 1;
		}
		Optional<Run> subject = searchedSubject(before);
		if (subject.isPresent() || mainFrom == 0) return subject;
		// "On Sunday the mayor spoke, saying …": no pause behind what leads up.
		mainFrom = 0;
		searched = 1;
		return searchedSubject(before);
	}

	private Optional<Run> searchedSubject(int before) {
		for (; leading.isEmpty() && searched < before; searched++) {
			if (!isFinite(searched) && !isPlainPresent(searched) && !isPluralPresent(searched)) continue;
			Optional<Run> subject = SpeakerPhrase.before(period, beforeAdverbs(searched), mainFrom);
			boolean hangs = subject.filter(run -> FunctionWords.RELATIVES.contains(period.lower(run.from()))).isPresent();
			if (!hangs) leading = subject.flatMap(run -> opening(run, before).or(() -> thinking(run))).or(() -> subject);
			else if (relative.isEmpty()) relative = subject;
		}
		return leading.or(() -> relative);
	}

	/** "Lee, who came late in a year when it rained, left": who opens the clause, if the subject is one within what "who" tells. */
	private Optional<Run> opening(Run inner, int before) {
		int comma = relative.map(Run::from).orElse(0) - 1;
		if (!period.lower(comma).equals(",") || !period.isCapitalized(comma - 1)) return Optional.empty();
		int close = comma + 1;
		while (close < before && !period.lower(close).equals(",")) close++;
		int end = close;
		boolean within = inner.from() > comma && inner.to() < end && end + 1 < before && isFinite(end + 1);
		if (!within) return Optional.empty();
		return SpeakerPhrase.before(period, comma, mainFrom).filter(run -> run.from() == mainFrom).map(run -> new Run(run.from(), end));
	}

	/** "Ann Lee forecast that the tide would rise": who does so, where the verb before "that" is none that one knows by its form. */
	private Optional<Run> thinking(Run inner) {
		int that = inner.from() - 1;
		if (!period.lower(that).equals("that") || that - 1 <= mainFrom || !period.isWord(that - 1)) return Optional.empty();
		return SpeakerPhrase.before(period, that - 1, mainFrom).filter(run -> run.from() == mainFrom && (period.isCapitalized(run.to() - 1)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(run.from()))));
	}

	/** "he's" is a verb, "the mayor's" is none. */
	private boolean isFinite(int i) {
		if (period.lower(i).equals("'s")) return FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i - 1));
		return period.isAuxiliary(i) || period.isPastVerb(i);
	}

	/** "Ann Lee lives in the town", "The mayor backs a new dam": right behind the subject that opens the clause. */
	private boolean isPlainPresent(int i) {
		String word = period.lower(i);
		if (!period.isWord(i) || period.isCapitalized(i) || !word.endsWith("s") || word.endsWith("ss") || word.length() < 4) return false;
		String next = period.lower(i + 1);
		boolean noun = period.lower(i - 1).endsWith("s") && !period.isCapitalized(i - 1) || period.lower(i - 1).equals("'s")
				|| FunctionWords.DETERMINERS.contains(period.lower(i - 1)) || FunctionWords.PREPOSITIONS.contains(period.lower(i - 1));
		boolean named = period.isCapitalized(i - 1) && period.isWord(i - 1) && i - 1 > mainFrom;
		boolean governs = FunctionWords.ARTICLES.contains(next) || period.at(i + 1).isNumber() || named && (FunctionWords.PREPOSITIONS.contains(next)
				|| period.isCapitalized(i + 1));
		if (noun || !governs && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i - 1))) return false;
		return SpeakerPhrase.before(period, i, mainFrom).filter(run -> run.from() == mainFrom).isPresent();
	}

	/** "The unions also want a new dam", "Clerks often work late": behind an adverb that follows several of something. */
	private boolean isPluralPresent(int i) {
		String word = period.lower(i);
		String several = period.lower(i - 2);
		boolean verb = period.isWord(i) && !period.isCapitalized(i) && !word.endsWith("s") && !word.endsWith("ing") && !period.isPast(i);
		boolean free = !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.DETERMINERS.contains(word) && !FunctionWords.isAdverb(word)
				&& !FunctionWords.CONJUNCTIONS.contains(word);
		if (!verb || !free || !BEFORE_VERBS.contains(period.lower(i - 1)) || !several.endsWith("s") || several.endsWith("ss")) return false;
		return SpeakerPhrase.before(period, i - 1, mainFrom).filter(run -> run.from() == mainFrom).isPresent();
	}

	private int beforeAdverbs(int verb) {
		int i = verb;
		while (i - 1 > mainFrom && FunctionWords.isAdverb(period.lower(i - 1)) && !period.isCapitalized(i - 1)) i--;
		return i;
	}

	/** "Shortly after the vote, …", "Two days after the vote, …", "On Tuesday, …": the subject stands behind the pause. */
	private boolean leadsUp() {
		String first = period.lower(0);
		return FunctionWords.PREPOSITIONS.contains(first) || FunctionWords.LEADS.contains(first)
				|| FunctionWords.isAdverb(first) && FunctionWords.LEADS.contains(period.lower(1)) || SentenceOpening.opensWithSpell(period);
	}

	private int behindFirstComma(int before) {
		for (int i = 1; i < before; i++) {
			// "In May, while the board met, the mayor left"
			if (period.lower(i).equals(",") && !(FunctionWords.LEADS.contains(period.lower(i + 1)) && period.hasComma(i + 1, before))) return i + 1;
		}
		return 0;
	}

	/** "the farmers deserved better", not "a clerk named Lee". */
	public static boolean isClause(Period period, Run run) {
		for (int i = run.from() + 1; i < run.to() - 1; i++) {
			if (period.isPastVerb(i) && !period.isCapitalized(i + 1) && !FunctionWords.PREPOSITIONS.contains(period.lower(i + 1))) return true;
		}
		return false;
	}
}
