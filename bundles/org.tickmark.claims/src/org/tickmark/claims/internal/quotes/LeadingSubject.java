package org.tickmark.claims.internal.quotes;

import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.KnownPeople;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** The subject of the first finite verb of a period's main clause. */
final class LeadingSubject {
	private static final WordSet BEFORE_VERBS = WordSet.of("also", "often", "still", "now", "never", "always", "usually", "already");

	/** Of what somebody says, as one puts it about; what is raised, spread or given may come of a thing. */
	private static final WordSet VOICES = WordSet.of("floated", "floats", "made", "makes", "repeated", "repeats", "issued",
			"issues", "pushed", "pushes", "advanced", "advances", "voiced", "voices", "aired", "airs", "peddled", "peddles", "promoted",
			"promotes", "circulated");
	/** Stand before a subject, which is one still. */
	private static final WordSet BEFORE_SUBJECTS = WordSet.of("and", "but", "yet", "so", "then", "instead", "meanwhile", "however", "later", "still");
	/** So many words may lead in: "In a letter", "On Monday". */
	private static final int LEAD_IN = 4;
	private static final WordSet DENIALS = WordSet.of("never", "not", "hardly", "rarely", "seldom");

	private static final WordSet ASKED = WordSet.of("asked", "questioned", "pressed", "quizzed", "asks", "asking",
			"questioning", "pressing", "quizzing", "grilled", "grilling");
	private static final WordSet HAILING = WordSet.of("from", "of");

	/** So many words may tell of what sort several claims are. */
	private static final int DESCRIBING = 3;
	private static final int LONGEST_PAIR = 24;
	private static final int FIRST_WORDS = 4;
	private static final WordSet HEARS = WordSet.of("heard", "overheard", "hears", "overhears", "hear", "hearing");
	private static final int LONGEST_OBJECT = 5;

	private final Period period;
	/** Once it was looked for as far as {@link #searched}. */
	private Optional<Run> leading = Optional.empty();
	private int searched = 1;
	/** Where the main clause begins that was searched. */
	private int mainFrom;
	/** The first subject that is only "who" or the like, for want of a better one. */
	private Optional<Run> relative = Optional.empty();

	/** "When the mayor", "as the mayor", "all the mayor": whether it is neither the sentence's subject nor behind its verb of saying. */
	static boolean isInside(Period period, int i) {
		boolean leadIn = i <= LEAD_IN && FunctionWords.PREPOSITIONS.contains(period.lower(0));
		String before = period.lower(i - 1);
		return i > 0 && !leadIn && period.isWord(i - 1) && !BEFORE_SUBJECTS.contains(before) && SpeechVerbs.form(before).isEmpty();
	}

	LeadingSubject(Period period) {
		this.period = period;
	}

	/** "After he won, Karl Brook left", "In what he called a shame, Brook left": whom the pronoun in a first clause points forward to. */
	static Optional<Name> ahead(Period period, int pronoun, Set<Integer> people, KnownPeople known) {
		boolean leads = FunctionWords.LEADS.contains(period.lower(0)) || FunctionWords.PREPOSITIONS.contains(period.lower(0))
				|| FunctionWords.isAdverb(period.lower(0)) && FunctionWords.LEADS.contains(period.lower(1));
		if (!leads || pronoun > FIRST_WORDS) return Optional.empty();
		for (int i = pronoun + 1; i < period.stop(); i++) {
			if (period.isCapitalized(i) && i <= pronoun + 1) return Optional.empty();
			if (!period.lower(i).equals(",") && !(period.isQuotation(i) && period.endsSentence(i))) continue;
			if (!period.isCapitalized(i + 1)) {
				if (FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i + 1)) || FunctionWords.DETERMINERS.contains(period.lower(i + 1))) break;
				continue;
			}
			NameRun run = NameRun.at(period, i + 1, people);
			boolean somebody = !run.isEmpty() && (people.contains(period.at(run.from()).start()) || !run.offices().isEmpty()
					|| run.to() == run.from() + 1 && KnownPeople.isSurname(period.lower(run.from())));
			if (somebody && run.mayAct(period) && period.isWord(run.to())) return Optional.of(known(period, run, known));
		}
		return Optional.empty();
	}

	private static Name known(Period period, NameRun run, KnownPeople known) {
		String words = run.words(period);
		return known.bySurname(words, period.paragraph()).orElseGet(() -> new Name(words,
				run.gender() == Gender.UNKNOWN ? Name.genderOf(period.lower(run.from())) : run.gender()));
	}

	/** "The vote went to a friend, former mayor Ann Lee.": whom the sentence ends with, and it is about no other person. */
	static boolean isBroughtIn(Period period, NameRun run) {
		return run.to() == period.stop() && new LeadingSubject(period).before(period.stop())
				.filter(subject -> !period.isCapitalized(subject.to() - 1)
						&& !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(subject.from()))
						&& Description.of(period.span(subject.from(), subject.to()).in(period.text())).kind() != Description.Kind.PERSON)
				.isPresent();
	}

	/** "Brook asked Roth whether", not "was asked". */
	static boolean isAsked(Period period, NameRun run) {
		String next = period.lower(run.to());
		boolean question = FunctionWords.QUESTION_WORDS.contains(next) || next.equals("if") || next.equals("whether") || next.equals("about");
		return question && ASKED.contains(period.lower(run.start() - 1)) && !period.isAuxiliary(run.start() - 2);
	}

	/** "Roth was late when Lee asked", "Roth was asked by Lee": whoever answers is Roth. */
	static boolean isAsker(Period period, Span speaker) {
		int from = period.tokenAt(speaker.start());
		boolean when = from > 1 && period.lower(from - 1).equals("when") && ASKED.contains(period.lower(period.tokenAt(speaker.end())));
		return when || from > 1 && period.lower(from - 1).equals("by");
	}

	/** "Brook's plan", not "Brook's former lawyer", who may speak. */
	static boolean isOwner(Period period, NameRun run) {
		String mark = period.lower(run.to());
		// "When he left after Brook's speech": not his own.
		boolean other = FunctionWords.LEADS.contains(period.lower(0)) && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(1));
		if (other || !mark.equals("'s") && !mark.equals("'")) return false;
		int end = NameRun.behindNoun(period, run.to() + 1);
		if (end == run.to() + 1) return true;
		String owned = period.span(run.to() + 1, end).in(period.text());
		String one = owned.endsWith("s") ? owned.substring(0, owned.length() - 1) : owned;
		return Description.of(one).kind() != Description.Kind.PERSON;
	}

	/** Whether a person is named there, or else one large word stands there that may be a surname. */
	static boolean isSurname(Period period, Span name, Set<Integer> people, Set<Integer> things) {
		int from = period.tokenAt(name.start());
		int to = period.tokenAt(name.end());
		int start = period.at(from).start();
		boolean word = to == from + 1 && !period.lower(to).equals("-") && !things.contains(start) && !period.isTime(from)
				&& KnownPeople.isSurname(period.lower(from)) && !Character.isUpperCase(period.at(from).text().charAt(1));
		return word || people.contains(start);
	}

	/** "“…,” said Gov. Ann Lee, a friend of Roth, who added": whoever has said what stands before the words. */
	static Optional<Span> ofQuoted(Period period, int who) {
		if (!period.lower(who - 1).equals(",")) return Optional.empty();
		for (int verb = who - 2; verb > 0 && who - verb < LONGEST_PAIR; verb--) {
			if (period.isQuotation(verb)) break;
			boolean inverted = SpeechVerbs.form(period.lower(verb)).filter(form -> form.shape() != SpeechVerbs.Shape.GERUND
					&& form.verb().may(SpeechVerbs.SpeechVerb.Use.QUOTE)).isPresent();
			if (!inverted || !period.isQuotation(verb - 1) && !period.lower(verb - 1).equals(",")) continue;
			Run speaker = SpeakerPhrase.bareAfter(period, verb + 1);
			return speaker.isEmpty() || speaker.to() > who ? Optional.empty() : Optional.of(period.span(speaker.from(), speaker.to()));
		}
		return Optional.empty();
	}

	/** Of "uniting clerks who" the clerks, of "clerks on the Harbour Board who" not the board, of "a loss for the mayor, who" the mayor. */
	static Span somebody(Period period, Span words) {
		int from = period.tokenAt(words.start());
		int end = period.tokenAt(words.end());
		boolean doing = end - from > 1 && period.lower(from).endsWith("ing") && period.lower(end - 1).endsWith("s")
				&& (period.lower(from - 1).equals(",") || period.lower(from - 1).equals("by"));
		if (doing) return period.span(from + 1, end);
		Description.Kind kind = Description.of(words.in(period.text())).kind();
		if (kind != Description.Kind.BODY && kind != Description.Kind.UNTOLD) return words;
		int giver = from + 1;
		while (giver < end && !period.lower(giver - 1).equals("from") && !period.lower(giver - 1).equals("for")) giver++;
		boolean given = giver < end && !period.isCapitalized(giver - 2) && !Gazetteer.isTown(period.span(giver, end).in(period.text()))
				&& (isPeople(period, giver, end) || Gazetteer.isFirstName(period.lower(giver)) || Name.isTitle(period.lower(giver)));
		if (given) return period.span(giver, end);
		if (!FunctionWords.PREPOSITIONS.contains(period.lower(from - 1)) || period.lower(from - 1).equals("to")
				|| period.isCapitalized(end - 1) && kind != Description.Kind.BODY) return words;
		Run head = BareSubject.endingAt(period, 0, from - 1);
		return !head.isEmpty() && isPeople(period, head.from(), head.to()) ? period.span(head.from(), end) : words;
	}

	private static boolean isPeople(Period period, int from, int end) {
		return switch (Description.of(period.span(from, end).in(period.text())).kind()) {
			case PERSON, SEVERAL -> true;
			default -> false;
		};
	}

	private static int lastLarge(Period period, int end) {
		int from = end;
		while (from > 0 && period.isCapitalized(from - 1)) from--;
		return from;
	}

	/** "Ann Lee and Karl Brook, who say": both of them do, where "said" leaves it open. */
	static Optional<Span> both(Period period, int who) {
		int end = period.lower(who - 1).equals(",") ? who - 1 : who;
		int and = lastLarge(period, end) - 1;
		int from = lastLarge(period, and);
		boolean several = FunctionWords.PLURAL_VERBS.contains(period.lower(who + 1))
				|| SpeechVerbs.form(period.lower(who + 1)).filter(form -> form.shape() == SpeechVerbs.Shape.BASE).isPresent();
		return several && end - and > 1 && and - from > 1 && period.lower(and).equals("and") ? Optional.of(period.span(from, end)) : Optional.empty();
	}

	/**
	 * "Ann Lee, a friend of Karl Brook, who", "Ann Lee of Ulm, the head of the board, who": whose name stands before the words that tell what
	 * that person is.
	 */
	static Optional<Span> apposed(Period period, int who) {
		if (!period.lower(who - 1).equals(",")) return Optional.empty();
		int comma = who - 2;
		while (comma > 1 && who - comma < LONGEST_PAIR && period.isWord(comma)) comma--;
		boolean described = period.lower(comma).equals(",") && FunctionWords.ARTICLES.contains(period.lower(comma + 1))
				&& isPeople(period, comma + 1, who - 1);
		if (!described) return Optional.empty();
		int end = comma;
		int from = lastLarge(period, end);
		if (from < end && period.lower(from - 1).equals("of")) {
			end = from - 1;
			from = lastLarge(period, end);
		}
		return from < end ? Optional.of(period.span(from, end)) : Optional.empty();
	}

	/** "Ann Lee" of "Ann Lee, 24, from Ulm", "Ann Lee, of Ulm", "Ann Lee, a clerk from Ulm, Ohio", if a town is all that the words name. */
	static Optional<Span> hailing(Period period, Span words) {
		if (!Gazetteer.isTown(words.in(period.text()))) return Optional.empty();
		int who = period.tokenAt(words.start());
		int far = Math.max(0, who - LONGEST_PAIR);
		int from = who - 1;
		while (from > far && (period.isCapitalized(from) || period.lower(from).equals(","))) from--;
		boolean alone = period.lower(from - 1).equals(",") && HAILING.contains(period.lower(from));
		if (!alone && !(period.lower(from).equals("from") && Description.isRole(period.lower(from - 1)))) return Optional.empty();
		int comma = from - 1;
		while (comma > far && !(period.lower(comma).equals(",") && period.isCapitalized(comma - 1))) comma--;
		int next = comma + 1;
		boolean told = next == from || period.at(next).isNumber() || FunctionWords.ARTICLES.contains(period.lower(next));
		if (comma == far || !told || period.hasFinite(next, from)) return Optional.empty();
		int first = comma - 1;
		while (first > far && period.isCapitalized(first - 1)) first--;
		return Optional.of(period.span(first, comma));
	}

	/**
	 * "The mayor floated the notion that", "has made a claim that": whoever puts it about, but no thing, and not who never did.
	 *
	 * @param article before the noun; "made charges that" and "made false charges that" have none
	 */
	static Optional<Run> ofVoice(Period period, int article) {
		boolean one = FunctionWords.ARTICLES.contains(period.lower(article));
		int verb = one ? article - 1 : article;
		while (!one && verb > Math.max(0, article - DESCRIBING) && period.isWord(verb) && !VOICES.contains(period.lower(verb))
				&& !FunctionWords.DETERMINERS.contains(period.lower(verb)) && !FunctionWords.PREPOSITIONS.contains(period.lower(verb))) verb--;
		if (!VOICES.contains(period.lower(verb))) return Optional.empty();
		int from = verb;
		while (from > 0 && !DENIALS.contains(period.lower(from - 1))
				&& (FunctionWords.HAVE.contains(period.lower(from - 1)) || FunctionWords.isAdverb(period.lower(from - 1)))) from--;
		if (DENIALS.contains(period.lower(from - 1))) return Optional.empty();
		Optional<Run> subject = period.lower(from - 1).equals("and") ? new LeadingSubject(period).before(from) : SpeakerPhrase.before(period, from, 0);
		return subject.filter(run -> isSomebody(period, run));
	}

	private static boolean isSomebody(Period period, Run run) {
		String first = period.lower(run.from());
		if (FunctionWords.RELATIVES.contains(first)) return false;
		if (FunctionWords.SUBJECT_PRONOUNS.contains(first)) return !first.equals("it");
		return period.isCapitalized(run.from()) && period.isCapitalized(run.from() + 1)
				|| Description.of(period.span(run.from(), run.to()).in(period.text())).kind() != Description.Kind.UNTOLD;
	}

	/** "Clerks heard him reply", "a guard overheard Ann Lee telling": whoever is heard, right before the verb. @param from its first word */
	static Optional<Run> overheard(Period period, int from) {
		int first = from;
		while (first > 1 && from - first < LONGEST_OBJECT && isOfObject(period, first - 1)) first--;
		boolean heard = first < from && HEARS.contains(period.lower(first - 1)) && !period.isCapitalized(first - 1)
				&& (!FunctionWords.BE.contains(period.lower(first - 2)) || period.lower(first - 1).equals("hearing"));
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

	/** A town, an office or a book, and no person. @param things where they are named */
	static boolean isThing(Period period, int from, Set<Integer> things) {
		String first = period.lower(from);
		return NameRun.isFunctionWord(first) || FunctionWords.QUESTION_WORDS.contains(first)
				|| things.contains(period.at(from).start()) && !Gazetteer.isFirstName(first);
	}

	/** "Joined by Lee, the mayor of Ulm, Roth left": whether the comma only sets off what the name before it is. */
	static boolean isApposition(Period period, int comma) {
		if (!period.isCapitalized(comma - 1) || !FunctionWords.ARTICLES.contains(period.lower(comma + 1))) return false;
		int end = comma + 1;
		while (end < period.stop() && end - comma < LONGEST_PAIR && (period.isWord(end) || period.lower(end).equals("-"))) end++;
		return period.lower(end).equals(",") && period.isCapitalized(end + 1) && isPeople(period, comma + 1, end);
	}

	/** "While the board met, the mayor left": whether it is within what leads up to the main clause. Not "As the board said, the mayor left". */
	boolean isBeforeMain(Run run) {
		return run.to() < mainFrom && FunctionWords.LEADS.contains(period.lower(run.from() - 1)) && !period.lower(run.from() - 1).equals("as");
	}

	/** Looked for only as far as the token, and never twice. */
	Optional<Run> before(int before) {
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

	/** "Shortly after the vote, …", "On Tuesday, …": the subject stands behind the pause. */
	private boolean leadsUp() {
		String first = period.lower(0);
		return FunctionWords.PREPOSITIONS.contains(first) || FunctionWords.LEADS.contains(first)
				|| FunctionWords.isAdverb(first) && FunctionWords.LEADS.contains(period.lower(1));
	}

	private int behindFirstComma(int before) {
		for (int i = 1; i < before; i++) {
			// "In May, while the board met, the mayor left"
			if (period.lower(i).equals(",") && !(FunctionWords.LEADS.contains(period.lower(i + 1)) && period.hasComma(i + 1, before))) return i + 1;
		}
		return 0;
	}

	/** "the farmers deserved better", not "a clerk named Lee". */
	static boolean isClause(Period period, Run run) {
		for (int i = run.from() + 1; i < run.to() - 1; i++) {
			if (period.isPastVerb(i) && !period.isCapitalized(i + 1) && !FunctionWords.PREPOSITIONS.contains(period.lower(i + 1))) return true;
		}
		return false;
	}
}
