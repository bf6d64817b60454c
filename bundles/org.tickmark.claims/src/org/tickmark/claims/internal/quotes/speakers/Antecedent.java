package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.phrases.NameBeside;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Whom "who", "which" or the pronoun right behind stands for: "Ann Lee" of "Ann Lee, a friend of Karl Brook, who left", "the clerks of the
 * port" of "the clerks of the port who".
 */
public final class Antecedent {
	private static final WordSet HAILING = WordSet.of("from", "of");
	private static final int LONGEST = 14;
	private static final int LONGEST_PAIR = 24;
	/** Lead on from the noun that "who" stands for to another that tells more of it. */
	private static final WordSet TIES = WordSet.of("of", "for", "from", "in", "at");
	/** "Roth is critical of clerks who": no part of what is judged. */
	private static final WordSet JUDGING = WordSet.of("critical", "supportive", "wary", "dismissive", "scornful", "contemptuous", "fond",
			"suspicious", "sceptical", "skeptical", "tired", "afraid", "proud", "envious", "jealous", "mindful", "tolerant", "ahead", "full");
	/** Done by people or to them. */
	private static final WordSet DEEDS = WordSet.of("help", "support", "backing", "aid", "assistance", "advice", "approval", "blessing", "death",
			"arrest", "killing", "firing", "case", "resignation", "election", "loss", "arrival", "release", "work", "presence", "absence");
	private static final WordSet LEAKS = WordSet.of("leak", "release", "publication", "launch", "copy", "wake", "draft", "airing");
	/** By a court, a board or the like. */
	private static final WordSet GIVEN = WordSet.of("decision", "ruling", "verdict", "approval", "permission", "support", "backing", "clearance");

	private Antecedent() { }

	/** "“…,” said Gov. Ann Lee, a friend of Roth, who added": whoever has said what stands before the words. */
	public static Optional<Span> ofQuoted(Period period, int who) {
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
	public static Span somebody(Period period, Span words) {
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

	public static boolean isPeople(Period period, int from, int end) {
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
	public static Optional<Span> both(Period period, int who) {
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
	public static Optional<Span> apposed(Period period, int who) {
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
	public static Optional<Span> hailing(Period period, Span words) {
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
	 * "He dismissed reports that the party had paid Karl Brook after he lost": whom something that is no person does it to, in a clause
	 * of its own, is rather meant by the pronoun right behind than the subject of the main clause.
	 */
	public static Optional<Span> receiver(Period period, int offset) {
		int pronoun = period.tokenAt(offset);
		int end = pronoun - 1;
		int from = end;
		while (from > 0 && period.isCapitalized(from - 1)) from--;
		if (!FunctionWords.LEADS.contains(period.lower(end)) || from == end) return Optional.empty();
		for (int i = from - 1; i > 1 && from - i < LONGEST; i--) {
			if (period.lower(i).equals(",") || period.isQuotation(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) break;
			if (FunctionWords.DETERMINERS.contains(period.lower(i)) && isBodyDoing(period, i, from) && period.hasFinite(0, i - 1))
				return Optional.of(period.span(from, end));
		}
		return Optional.empty();
	}

	private static boolean isBodyDoing(Period period, int from, int end) {
		int verb = from + 1;
		while (verb < end && period.isWord(verb) && !isVerb(period, verb) && !FunctionWords.PREPOSITIONS.contains(period.lower(verb))) verb++;
		Description.Kind kind = Description.of(period.span(from, verb).in(period.text())).kind();
		return verb < end && isVerb(period, verb) && (kind == Description.Kind.BODY || kind == Description.Kind.SEVERAL)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(from - 1));
	}

	/** The words before "who" or "which" that it stands for: "the clerks of the port who", "a boy, who". */
	public static Optional<Span> antecedent(Period period, int offset) {
		int who = EmbeddedSubject.firstOfPair(period, period.tokenAt(offset));
		int end = period.lower(who - 1).equals(",") ? who - 1 : who;
		if (period.lower(end - 1).equals(")")) end = NounPhrase.beforeBracket(period, end);
		int from = end;
		while (from > 0 && end - from < LONGEST && belongs(period, from - 1, from, end)) {
			from--;
			boolean opens = FunctionWords.DETERMINERS.contains(period.lower(from));
			if (opens && !(TIES.contains(period.lower(from - 1)) && period.isWord(from - 2))) break;
		}
		while (from < end && (FunctionWords.LINKS.contains(period.lower(from)) || !period.isWord(from) && !period.at(from).isNumber()
				|| JUDGING.contains(period.lower(from)) && period.lower(from + 1).equals("of"))) from++;
		String last = period.lower(end - 1);
		// "a liar and thief who": not all of those that it stands for.
		boolean bare = from + 1 == end && !period.isCapitalized(from) && !last.endsWith("s") && !FunctionWords.PLURALS.contains(last)
				&& !FunctionWords.OBJECT_PRONOUNS.contains(last) && !last.endsWith("one") && !last.endsWith("body");
		if (from < end && period.lower(end - 1).equals(".")) return Optional.of(shortened(period, end));
		if (from == end || !period.isWord(end - 1)) return Optional.empty();
		from = behindDeed(period, from, end, who);
		return bare ? EmbeddedSubject.ofBeing(period, who) : Optional.of(NameBeside.nameBefore(period, from).orElse(period.span(from, end)));
	}

	/** "with the help of the mayor's sons, who", "the leak of the report, which", "a decision from the court, which": not the help. */
	private static int behindDeed(Period period, int from, int end, int who) {
		int of = from + 1;
		while (of < end && !FunctionWords.PREPOSITIONS.contains(period.lower(of))) of++;
		boolean which = period.lower(who).equals("which");
		boolean given = which && period.lower(of).equals("from") && GIVEN.contains(period.lower(of - 1));
		WordSet deeds = which ? LEAKS : DEEDS;
		return of + 1 < end && (given || period.lower(of).equals("of") && deeds.contains(period.lower(of - 1))) ? of + 1 : from;
	}

	/** "Kem A. Brook Jr., who" */
	private static Span shortened(Period period, int end) {
		int from = end - 1;
		while (from > 0 && (period.isCapitalized(from - 1) || period.lower(from - 1).equals(".") && period.isCapitalized(from - 2))) from--;
		return period.span(from, end);
	}

	private static boolean belongs(Period period, int i, int next, int end) {
		String word = period.lower(i);
		// "an expert on dam-building"
		if (next < end && (word.equals("on") || word.equals("to")) && NounPhrase.leansOnLink(period, i - 1)) return true;
		if (period.isQuotation(i)) return false;
		if (!period.isWord(i)) return period.at(i).isNumber() || word.equals("'s") || word.equals("%") || isTight(period, i);
		if (period.isCapitalized(i) && i > 0) return true;
		if (period.isAuxiliary(i) || FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.isAdverb(word)
				&& !FunctionWords.DETERMINERS.contains(word)) return false;
		if (FunctionWords.CONJUNCTIONS.contains(word)) return word.equals("and") && period.isCapitalized(i - 1);
		if (TIES.contains(word)) return next < end;
		if (FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.IRREGULAR_PASTS.contains(word)) return false;
		// "trusts clerks who": the verb, where no article stands between.
		boolean verb = next < end && word.endsWith("s") && !word.endsWith("ss") && !FunctionWords.DETERMINERS.contains(word)
				&& !TIES.contains(period.lower(next));
		boolean past = word.endsWith("ed") && next < end && (FunctionWords.DETERMINERS.contains(period.lower(next))
				|| !FunctionWords.DETERMINERS.contains(period.lower(i - 1)));
		return !verb && !past;
	}

	private static boolean isTight(Period period, int i) {
		return i > 0 && period.at(i - 1).end() == period.at(i).start() && (period.lower(i).equals("-") || period.lower(i).equals("."));
	}

	private static boolean isVerb(Period period, int i) {
		return period.isPastVerb(i) || period.isAuxiliary(i) && !period.lower(i).equals("'s");
	}
}
