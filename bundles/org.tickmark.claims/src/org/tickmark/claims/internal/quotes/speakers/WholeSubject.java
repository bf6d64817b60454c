package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Where the subject begins whose last noun stands beside the words of saying. */
public final class WholeSubject {
	private static final WordSet LEADING_TO = WordSet.of("at", "in", "on", "during", "after", "before", "inside", "outside", "near");
	private static final WordSet COMES = WordSet.of("came", "comes", "come");
	private static final WordSet PERSONS = WordSet.of("he", "she", "they");
	private static final WordSet CONTRASTS = WordSet.of("but", "and", "while", "though", "although", "as", "because");
	/** As their participles, which no ending tells. */
	private static final WordSet DONE = WordSet.of("found", "sent", "seen", "written", "held", "taken", "kept", "given", "made", "shot", "caught", "brought",
			"hurt", "left", "put", "drawn", "bought", "sold", "built", "heard");

	private final Period period;
	private final Cue cue;

	private WholeSubject(Period period, Cue cue) {
		this.period = period;
		this.cue = cue;
	}

	/**
	 * "The last man to mount a bid says", "Several clerks with ties to the port said": where nothing before has a verb of its own, all of it is
	 * the subject, and not the noun beside the verb.
	 */
	public static Cue of(Period period, Cue cue) {
		Cue behindLead = new WholeSubject(period, cue).behindLead();
		Cue fromHead = new WholeSubject(period, behindLead).fromHead();
		var subject = new WholeSubject(period, fromHead);
		return subject.comeFrom().or(subject::withTown).or(subject::withPronoun).orElse(fromHead);
	}

	/** "“It leaks,” came shouts from the crowd": whoever they came from. */
	private Optional<Cue> comeFrom() {
		Run came = before();
		if (came.to() - came.from() != 1 || !COMES.contains(period.lower(came.from())) || !period.isQuotation(came.from() - 1)) return Optional.empty();
		int from = cue.words().to();
		if (!period.lower(from).equals("from")) return Optional.empty();
		Run who = SpeakerPhrase.bareAfter(period, from + 1);
		return who.isEmpty() ? Optional.empty()
				: Optional.of(new Cue(new Run(came.from(), from), cue.verb(), cue.form(), Optional.of(who), true));
	}

	/** "Ann Lee of Ulm, Ohio says": the land is that of her town. */
	private Optional<Cue> withTown() {
		Run land = before();
		int comma = land.from() - 1;
		if (land.isEmpty() || !period.lower(comma).equals(",") || !Gazetteer.isState(period.span(land.from(), land.to()).in(period.text())))
			return Optional.empty();
		int town = comma;
		while (period.isCapitalized(town - 1)) town--;
		String link = period.lower(town - 1);
		if (town == comma || !link.equals("of") && !link.equals("from")) return Optional.empty();
		Run who = BareSubject.endingAt(period, 0, town - 1);
		boolean whole = !who.isEmpty() && NounPhrase.startsClause(period, 0, who.from());
		return whole ? Optional.of(cue.spokenBy(Optional.of(new Run(who.from(), land.to())))) : Optional.empty();
	}

	/** "both he and Ann Lee said", "He and Lee said", not "who he is and Lee said". */
	private Optional<Cue> withPronoun() {
		Run run = before();
		int pronoun = run.from() - 2;
		boolean joined = !run.isEmpty() && period.lower(run.from() - 1).equals("and") && PERSONS.contains(period.lower(pronoun));
		int from = period.lower(pronoun - 1).equals("both") ? pronoun - 1 : pronoun;
		boolean opens = joined && (NounPhrase.startsClause(period, 0, from) || SpeechVerbs.form(period.lower(from - 1)).isPresent());
		return opens ? Optional.of(cue.spokenBy(Optional.of(new Run(from, run.to())))) : Optional.empty();
	}

	/** The subject, if it stands right before the words of saying, or nothing. */
	private Run before() {
		return cue.speaker().filter(run -> !cue.inverted() && run.to() == cue.words().from()).orElse(new Run(0, 0));
	}

	/**
	 * "Friday at the town's fair Mayor Lee said", "Lee spoke before the board, and Ann Roth asked": the noun that the preposition leads to is no
	 * part of the subject, whose name begins behind it.
	 */
	private Cue behindLead() {
		Run run = cue.speaker().filter(one -> !cue.inverted() && one.to() <= cue.words().from()).orElse(new Run(0, 0));
		int at = run.from() - 1;
		if (run.isEmpty() || at < 0 || !LEADING_TO.contains(period.lower(at))) return cue;
		int name = run.to() - 1;
		while (name > run.from() && isOfName(name)) name--;
		boolean joined = period.lower(name).equals("and") && period.lower(name - 1).equals(",");
		int start = name + 1;
		for (int i = run.to() - 2; i > start; i--) if (Name.isTitle(period.lower(i))) start = i;
		String noun = period.lower(name);
		boolean place = (at == 0 || period.isTime(at - 1)) && period.isWord(name) && FunctionWords.DETERMINERS.contains(period.lower(run.from()))
				&& !FunctionWords.DETERMINERS.contains(noun) && !FunctionWords.LINKS.contains(noun) && !noun.equals("and")
				&& Description.of(period.span(run.from(), name + 1).in(period.text())).kind() != Description.Kind.PERSON;
		boolean whole = name > run.from() && start < run.to() && period.isCapitalized(start);
		return whole && (joined || place) ? cue.spokenBy(Optional.of(new Run(start, run.to()))) : cue;
	}

	/** "Ann Lee", "Sen. Lee (R-Ohio)". */
	private boolean isOfName(int i) {
		return period.isCapitalized(i) || !period.isWord(i) && !period.lower(i).equals(",") && !period.lower(i).equals("'s");
	}

	private Cue fromHead() {
		int end = cue.speaker().filter(run -> !cue.inverted() && run.to() == cue.words().from()).map(Run::from).orElse(0);
		int start = clauseStart(end);
		boolean hangs = FunctionWords.PREPOSITIONS.contains(period.lower(end - 1)) || period.lower(end - 2).equals("to");
		hangs &= !period.lower(end - 1).equals("like") && !FunctionWords.OBJECT_PRONOUNS.contains(period.lower(end));
		if (!hangs || end - start < 2 || cue.form().shape() == SpeechVerbs.Shape.GERUND || period.lower(cue.words().from()).equals("to")) return cue;
		int head = start;
		while (head < end && !FunctionWords.PREPOSITIONS.contains(period.lower(head)) && !isDone(head)) head++;
		if (head == start || head >= end || !isHead(start, head)) return cue;
		for (int i = start; i < end; i++) if (!isOfNoun(i)) return cue;
		return cue.spokenBy(Optional.of(new Run(start, cue.words().from())));
	}

	/** Behind "But", "In May,", ", but". */
	private int clauseStart(int end) {
		int comma = end - 1;
		while (comma > 0 && !period.lower(comma).equals(",")) comma--;
		boolean joined = comma > 0 && CONTRASTS.contains(period.lower(comma + 1));
		boolean led = comma > 0 && (FunctionWords.PREPOSITIONS.contains(period.lower(0)) || period.isTime(0)) && !period.hasComma(0, comma)
				&& !period.hasFinite(0, comma);
		if (comma > 0 && !joined && !led) return end;
		boolean linked = FunctionWords.CONJUNCTIONS.contains(period.lower(0)) && !FunctionWords.LEADS.contains(period.lower(0));
		return joined ? comma + 2 : led ? comma + 1 : linked ? 1 : 0;
	}

	/** "The mayor", "Several clerks", as many as the verb tells, not "The clerks work". */
	private boolean isHead(int from, int to) {
		String before = period.lower(to - 2);
		if (to - from > 1 && before.length() > 2 && before.endsWith("s") && !before.endsWith("ss") && !period.isCapitalized(to - 2)
				&& !FunctionWords.DETERMINERS.contains(before)) return false;
		Description.Kind kind = Description.of(period.span(from, to).in(period.text())).kind();
		boolean one = cue.form().shape() == SpeechVerbs.Shape.PRESENT;
		boolean several = cue.form().shape() == SpeechVerbs.Shape.BASE;
		return kind == Description.Kind.SEVERAL ? !one : kind != Description.Kind.UNTOLD && !several;
	}

	private boolean isOfNoun(int i) {
		String word = period.lower(i);
		boolean mark = word.equals("'s") || word.equals("-") || period.at(i).isNumber();
		boolean verb = period.isAuxiliary(i) || period.isPastVerb(i) && !isDone(i)
				|| SpeechVerbs.form(word).isPresent() && !SpeechVerbs.NOUNS_FIRST.contains(word) && !isDone(i);
		boolean clause = FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word) && !word.equals("and")
				|| FunctionWords.QUESTION_WORDS.contains(word) || FunctionWords.LEADS.contains(word)
				|| FunctionWords.isAdverb(word) && !word.equals("at");
		return mark || period.isWord(i) && !verb && !clause && !period.isTime(i) && !period.isQuotation(i);
	}

	/** "posted on the wall", "found on the wall": done to the noun before. */
	private boolean isDone(int i) {
		boolean done = period.lower(i).endsWith("ed") || DONE.contains(period.lower(i));
		return i > 0 && done && FunctionWords.PREPOSITIONS.contains(period.lower(i + 1)) && period.isWord(i - 1);
	}
}
