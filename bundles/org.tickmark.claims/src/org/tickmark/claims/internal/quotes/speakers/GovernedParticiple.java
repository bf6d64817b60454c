package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.Document;
import org.tickmark.claims.internal.quotes.phrases.HeadNoun;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.phrases.ParticipleClause;
import org.tickmark.claims.internal.quotes.phrases.Study;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Who speaks where the participle hangs on a verb that is not the sentence's first: "kept asking", "recalled him saying", "won by saying". */
public final class GovernedParticiple {
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
	private static final WordSet COORDINATES = WordSet.of("and", "but", "so", "yet", "while");
	private static final WordSet PERSONS = WordSet.of("he", "she", "they", "we", "i");
	/** Of which people speak, and which never speak. */
	private static final WordSet EVENTS = WordSet.of("strike", "storm", "flood", "fire", "war", "attack", "talks", "rally", "debate", "vote",
			"election", "meeting", "hearing", "trial", "visit", "protest", "march", "summit", "conference", "ceremony", "match", "race", "row",
			"controversy", "criticism", "news", "move", "decision", "change");
	/** Somebody is seen or heard in them. */
	private static final WordSet SHOWS = WordSet.of("clip", "clips", "footage", "video", "videos", "recording", "recordings", "tape", "tapes",
			"film", "audio", "image", "images", "picture", "pictures", "photo", "photos", "photograph", "photographs", "scene", "scenes");
	private static final int CLAUSE = 24;
	private static final int LONGEST_OBJECT = 5;

	/** "in Perth, Western Australia" */
	private static final WordSet PARTS_OF_LANDS = WordSet.of("greater", "western", "eastern", "northern", "southern", "north", "south", "east", "west",
			"new", "county");

	private final Period period;
	private final int verb;

	private GovernedParticiple(Period period, int verb) {
		this.period = period;
		this.verb = verb;
	}

	/** @param verb the participle, or what belongs to it before */
	public static Optional<Run> subject(Period period, int verb) {
		if (verb < 2) return Optional.empty();
		var participle = new GovernedParticiple(period, verb);
		return participle.ofPhase().or(() -> Answerable.before(period, verb)).or(participle::remembered).or(participle::ofMeans)
				.or(participle::ofLastClause).or(participle::besideEvent).or(participle::shown).or(participle::ofPlural)
				.or(participle::besideClause);
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
	public static boolean follows(Period period, Cue cue) {
		int participle = cue.to() + 1;
		return participle + 1 < period.stop() && RECALLS.contains(period.lower(cue.verb())) && FunctionWords.OBJECT_PRONOUNS.contains(period.lower(cue.to()))
				&& SpeechVerbs.isGerund(period.lower(participle));
	}

	/**
	 * "Although Roth won the day by declaring", "Lee lost, and Roth won by declaring", "Lee lost, but Roth was right in declaring": the subject
	 * of the nearest clause.
	 */
	private Optional<Run> ofMeans() {
		boolean in = period.lower(verb - 1).equals("in");
		if (!in && !period.lower(verb - 1).equals("by")) return Optional.empty();
		for (int i = verb - 2; i > 0 && verb - i < CLAUSE && !period.isQuotation(i); i--) {
			String word = period.lower(i);
			boolean finite = period.isAuxiliary(i) && !word.equals("'s") || period.isPastVerb(i);
			if (!finite) continue;
			int end = beforeAuxiliaries(i);
			if (!in && isPassive(end, i + 1)) return Optional.empty();
			return before(end).filter(run -> opensClause(run.from()) && (!in || isSomebody(run)));
		}
		return Optional.empty();
	}

	/** "The talks failed, but Roth brought Lee back to the dam, asking why": whoever does something in the last clause before the pause. */
	private Optional<Run> ofLastClause() {
		if (!isPause(period, verb - 1)) return Optional.empty();
		for (int link = verb - 3; link > 1 && verb - link < CLAUSE && !period.isQuotation(link); link--) {
			if (!COORDINATES.contains(period.lower(link)) || !period.lower(link - 1).equals(",")) continue;
			int first = link + 1;
			// "Roth, Brook, and Lee left": all of them.
			return clauseAt(first).filter(run -> isSomebody(run) && period.hasFinite(0, first - 2) && !closesRelative(first - 2) && !isTold(first));
		}
		return Optional.empty();
	}

	/** "Lee, who was late, and Roth left": no clause ends at the comma that Roth does not share. */
	private boolean closesRelative(int comma) {
		int open = comma - 1;
		while (open > 0 && !period.lower(open).equals(",")) open--;
		return FunctionWords.RELATIVES.contains(period.lower(open + 1)) || period.lower(open + 1).equals("whose");
	}

	/** "The strike began after the mayor went to Ulm, calling it a loss": what the main clause is about calls it nothing, where a theatre might. */
	private Optional<Run> besideEvent() {
		if (!isPause(period, verb - 1)) return Optional.empty();
		for (int link = verb - 3; link > 1 && verb - link < CLAUSE && !period.isQuotation(link); link--) {
			if (!OPENS_CLAUSE.contains(period.lower(link)) && !period.lower(link).equals("as")) continue;
			int first = link + 1;
			Optional<Run> who = clauseAt(first).filter(run -> isSomebody(run) && !isTold(first));
			if (who.isPresent() && isAboutEvent(link)) return who;
		}
		return Optional.empty();
	}

	/** "The film ends with Ann Lee saying", "a clip of Roth denying": whoever is shown. */
	private Optional<Run> shown() {
		int from = verb;
		while (from > 2 && (period.isCapitalized(from - 1) || period.lower(from - 1).equals(".") && period.isCapitalized(from - 2))) from--;
		if (from == verb || period.isTime(from) || Gazetteer.isTown(period.span(from, verb).in(period.text()))) return Optional.empty();
		boolean show = switch (period.lower(from - 1)) {
			case "with" -> isAboutThing(from - 1);
			case "of" -> SHOWS.contains(period.lower(from - 2));
			default -> false;
		};
		return show ? Optional.of(new Run(from, verb)) : Optional.empty();
	}

	/** "Unions see the dam as a threat, arguing": several who open the sentence, and whose verb has no ending to be known by. */
	private Optional<Run> ofPlural() {
		if (!isPause(period, verb - 1) || new LeadingSubject(period).before(verb).isPresent()) return Optional.empty();
		for (int end = 1; end < LONGEST_OBJECT && period.isWord(end); end++) {
			String last = period.lower(end - 1);
			boolean several = last.endsWith("s") && !last.endsWith("ss") || FunctionWords.PLURALS.contains(last) || last.equals("they");
			if (several && isBare(end)) return Optional.of(new Run(0, end));
		}
		return Optional.empty();
	}

	/** "The sides split, Roth saying it leaks", "The talks ended - Roth saying it leaks": a subject of its own behind a whole clause. */
	private Optional<Run> besideClause() {
		int from = verb;
		while (from > 1 && verb - from < LONGEST_OBJECT && period.isWord(from - 1) && !period.lower(from - 1).equals("and")) from--;
		boolean apart = NounPhrase.isPause(period, from - 1) || ParticipleClause.areTwo(period, from - 1);
		if (from == verb || !apart || !period.hasFinite(0, from - 1)) return Optional.empty();
		// "in Leeds, Yorkshire"
		boolean placed = period.lower(from - 1).equals(",") && period.isCapitalized(from - 2)
				&& (from + 1 == verb || PARTS_OF_LANDS.contains(period.lower(from)));
		boolean named = !placed && IntStream.range(from, verb).allMatch(this::isOfName) && !period.isTime(from)
				&& !Gazetteer.isTown(period.span(from, verb).in(period.text())) && !Gazetteer.isState(period.span(from, verb).in(period.text()));
		boolean described = FunctionWords.ARTICLES.contains(period.lower(from)) && IntStream.range(from + 1, verb).allMatch(i -> NounPhrase.isPlain(period, i))
				&& Description.of(period.span(from, verb).in(period.text())).kind() == Description.Kind.PERSON;
		return named || described ? Optional.of(new Run(from, verb)) : Optional.empty();
	}

	/** Not "I" nor "I’m". */
	private boolean isOfName(int i) {
		return period.isCapitalized(i) && period.at(i).end() - period.at(i).start() > 1 && Character.isLetter(period.at(i).text().charAt(1));
	}

	/** "see the dam", "want Lee". */
	private boolean isBare(int i) {
		String word = period.lower(i);
		boolean ends = word.endsWith("s") || word.endsWith("ing") || word.endsWith("ed");
		boolean link = FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.DETERMINERS.contains(word)
				|| FunctionWords.RELATIVES.contains(word) || FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.isAdverb(word);
		String next = period.lower(i + 1);
		return !ends && !link && !period.isCapitalized(i) && !period.isAuxiliary(i)
				&& (FunctionWords.DETERMINERS.contains(next) || FunctionWords.OBJECT_PRONOUNS.contains(next) || period.isCapitalized(i + 1));
	}

	/** Who opens the clause that begins there, and its verb. */
	private Optional<Run> clauseAt(int first) {
		for (int finite = first + 1; finite < verb; finite++) {
			if (period.lower(finite).equals(",") || period.isQuotation(finite)) break;
			if (!period.isAuxiliary(finite) && !period.isPastVerb(finite) || period.lower(finite).equals("'s")) continue;
			return SpeakerPhrase.before(period, beforeAuxiliaries(finite), 0).filter(run -> run.from() == first);
		}
		return Optional.empty();
	}

	/** Whether somebody says something before, within which the clause may stand. */
	private boolean isTold(int before) {
		for (int i = 0; i < before; i++) {
			if (SpeechVerbs.form(period.lower(i)).filter(form -> form.verb().may(SpeechVerbs.SpeechVerb.Use.BARE)).isPresent()) return true;
		}
		return false;
	}

	private boolean isSomebody(Run run) {
		String first = period.lower(run.from());
		if (run.to() == run.from() + 1 && FunctionWords.SUBJECT_PRONOUNS.contains(first)) return PERSONS.contains(first);
		return period.isCapitalized(run.to() - 1) && !period.isTime(run.to() - 1)
				|| Description.of(period.span(run.from(), run.to()).in(period.text())).kind() != Description.Kind.UNTOLD;
	}

	/** "It", "The strike", not "The theatre", which may speak through somebody. */
	private boolean isAboutEvent(int before) {
		return mainSubject(before).filter(run -> period.lower(run.from()).equals("it") || HeadNoun.isOneOf(period, run, EVENTS)).isPresent();
	}

	private Optional<Run> mainSubject(int before) {
		boolean article = FunctionWords.ARTICLES.contains(period.lower(0));
		return new LeadingSubject(period).before(before).or(() -> article ? Optional.of(new Run(0, 2)) : Optional.empty());
	}

	/** "It", "The film", not "the report" and not "Ann Lee": whether what the main clause is about can say nothing. */
	private boolean isAboutThing(int before) {
		return mainSubject(before).filter(run -> !isSomebody(run) && !Document.DOCUMENTS.contains(period.lower(run.to() - 1)) && !Study.is(period, run)
				&& !FunctionWords.RELATIVES.contains(period.lower(run.from()))).isPresent();
	}

	/** "fired a clerk alleging that it leaks, calling it a lie": the one who calls it so is not the one whom the participle before tells of. */
	public static boolean isBesideNoun(Period period, Cue cue, int before) {
		Run who = cue.speaker().orElse(new Run(0, 0));
		boolean beside = cue.form().shape() == SpeechVerbs.Shape.GERUND && !who.isEmpty() && who.to() == cue.words().from()
				&& period.isWord(who.to() - 1);
		return beside && isPause(period, before - 1) && !NounPhrase.startsClause(period, 0, who.from())
				&& !period.lower(who.from() - 1).equals("with");
	}

	public static boolean hasPause(Period period, int from, int to) {
		return IntStream.range(from, to).anyMatch(i -> isPause(period, i));
	}

	/** The comma may stand within the marks: "ended the “Golden Day,” saying". */
	private static boolean isPause(Period period, int i) {
		return period.lower(i).equals(",") || period.quotation(i).filter(words -> words.inner().in(period.text()).endsWith(",")).isPresent();
	}

	/** "The day saw Ann Lee predict a flood": she does. */
	public static Run behindSeeing(Period period, Run subject) {
		for (int i = subject.to() - 2; i > subject.from(); i--) {
			if (FunctionWords.RELATIVES.contains(period.lower(i - 1))) break;
			if (period.lower(i).equals("saw")) return new Run(i + 1, subject.to());
		}
		return subject;
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
