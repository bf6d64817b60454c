package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.phrases.NameRun;
import org.tickmark.claims.internal.quotes.sayings.KnownPeople;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** What a name does in its sentence: "Brook asked Roth", "Brook's plan", "After he won, Karl Brook left". */
public final class NameInSentence {
	/** Stand before a subject, which is one still. */
	private static final WordSet BEFORE_SUBJECTS = WordSet.of("and", "but", "yet", "so", "then", "instead", "meanwhile", "however", "later", "still");
	/** So many words may lead in: "In a letter", "On Monday". */
	private static final int LEAD_IN = 4;
	private static final WordSet ASKED = WordSet.of("asked", "questioned", "pressed", "quizzed", "asks", "asking",
			"questioning", "pressing", "quizzing", "grilled", "grilling");
	private static final int LONGEST_PAIR = 24;
	private static final int FIRST_WORDS = 4;

	private NameInSentence() { }

	/** "When the mayor", "as the mayor", "all the mayor": whether it is neither the sentence's subject nor behind its verb of saying. */
	public static boolean isInside(Period period, int i) {
		boolean leadIn = i <= LEAD_IN && FunctionWords.PREPOSITIONS.contains(period.lower(0));
		String before = period.lower(i - 1);
		return i > 0 && !leadIn && period.isWord(i - 1) && !BEFORE_SUBJECTS.contains(before) && SpeechVerbs.form(before).isEmpty();
	}

	/** "After he won, Karl Brook left", "In what he called a shame, Brook left": whom the pronoun in a first clause points forward to. */
	public static Optional<Name> ahead(Period period, int pronoun, Set<Integer> people, KnownPeople known) {
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
	public static boolean isBroughtIn(Period period, NameRun run) {
		return run.to() == period.stop() && new LeadingSubject(period).before(period.stop())
				.filter(subject -> !period.isCapitalized(subject.to() - 1)
						&& !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(subject.from()))
						&& Description.of(period.span(subject.from(), subject.to()).in(period.text())).kind() != Description.Kind.PERSON)
				.isPresent();
	}

	/** "Brook asked Roth whether", not "was asked". */
	public static boolean isAsked(Period period, NameRun run) {
		String next = period.lower(run.to());
		boolean question = FunctionWords.QUESTION_WORDS.contains(next) || next.equals("if") || next.equals("whether") || next.equals("about");
		return question && ASKED.contains(period.lower(run.start() - 1)) && !period.isAuxiliary(run.start() - 2);
	}

	/** "Roth was late when Lee asked", "Roth was asked by Lee": whoever answers is Roth. */
	public static boolean isAsker(Period period, Span speaker) {
		int from = period.tokenAt(speaker.start());
		boolean when = from > 1 && period.lower(from - 1).equals("when") && ASKED.contains(period.lower(period.tokenAt(speaker.end())));
		return when || from > 1 && period.lower(from - 1).equals("by");
	}

	/** "Brook's plan", not "Brook's former lawyer", who may speak. */
	public static boolean isOwner(Period period, NameRun run) {
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
	public static boolean isSurname(Period period, Span name, Set<Integer> people, Set<Integer> things) {
		int from = period.tokenAt(name.start());
		int to = period.tokenAt(name.end());
		int start = period.at(from).start();
		boolean word = to == from + 1 && !period.lower(to).equals("-") && !things.contains(start) && !period.isTime(from)
				&& KnownPeople.isSurname(period.lower(from)) && !Character.isUpperCase(period.at(from).text().charAt(1));
		return word || people.contains(start);
	}

	/** A town, an office or a book, and no person. @param things where they are named */
	public static boolean isThing(Period period, int from, Set<Integer> things) {
		String first = period.lower(from);
		return NameRun.isFunctionWord(first) || FunctionWords.QUESTION_WORDS.contains(first)
				|| things.contains(period.at(from).start()) && !Gazetteer.isFirstName(first);
	}

	/** "Joined by Lee, the mayor of Ulm, Roth left": whether the comma only sets off what the name before it is. */
	public static boolean isApposition(Period period, int comma) {
		if (!period.isCapitalized(comma - 1) || !FunctionWords.ARTICLES.contains(period.lower(comma + 1))) return false;
		int end = comma + 1;
		while (end < period.stop() && end - comma < LONGEST_PAIR && (period.isWord(end) || period.lower(end).equals("-"))) end++;
		return period.lower(end).equals(",") && period.isCapitalized(end + 1) && Antecedent.isPeople(period, comma + 1, end);
	}
}
