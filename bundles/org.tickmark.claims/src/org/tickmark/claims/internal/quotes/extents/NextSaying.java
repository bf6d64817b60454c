package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Addressee;
import org.tickmark.claims.internal.quotes.phrases.CompoundNoun;
import org.tickmark.claims.internal.quotes.phrases.JoinedSubject;
import org.tickmark.claims.internal.quotes.phrases.ParticipleClause;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** Another saying that begins beside the one before it, the speaker's or somebody else's: "and added", "and Ann Lee said". */
public final class NextSaying {
	public static final WordSet THOUGHTS = WordSet.of("think", "believe", "feel", "hope", "fear", "suspect", "guess", "suppose");
	/** Somebody's own act of speech, wherever it stands: "and she accused him". */
	private static final WordSet ACCUSING = WordSet.of("accuse", "blame", "criticize", "criticise", "urge", "describe",
			"denounce", "condemn");
	private static final int ATTENDANT = 8;
	private static final int SHORT_SUBJECT = 6;
	/** So many tokens are looked through for what a link belongs to: a sentence may be a list of thousands. */
	private static final int FAR = 60;

	private NextSaying() { }

	/** "and added", "and has said", "and she said": another saying begins. */
	public static boolean saysAgain(Period period, int i) {
		int at = TimePhrase.behindDay(period, i);
		int first = at;
		if (period.lower(at).equals("then")) at++;
		if (period.lower(at).equals("went") && period.lower(at + 1).equals("on") && period.lower(at + 2).equals("to"))
			return SpeechVerbs.form(period.lower(at + 3)).filter(form -> form.verb().may(SpeechVerb.Use.BARE)).isPresent();
		while (at < first + 3 && (FunctionWords.isAdverb(period.lower(at)) || period.isAuxiliary(at))) at++;
		// "said the town was waiting and hoped to pay": what the town hoped.
		boolean hopes = period.lower(at).equals("hoped") && period.lower(at + 1).equals("to");
		String next = period.lower(at + 1);
		// "the undivided and recognized capital", "despite the call and claims of a rise"
		if (at == i && period.lower(i - 2).endsWith("ed") && period.lower(at).endsWith("ed") && isBareNoun(period, at + 1)) return false;
		if (SpeechVerbs.NOUNS_FIRST.contains(period.lower(at)) && next.equals("of")) return false;
		// "calls that were not heard and dismissed"
		boolean bare = !period.isWord(at + 1) && !period.isQuotation(at + 1) && !next.equals(",") && !next.equals(":");
		if (bare && SpeechVerbs.form(period.lower(at)).filter(form -> form.verb().may(SpeechVerb.Use.OBJECT)
				&& !form.verb().may(SpeechVerb.Use.QUOTE)).isPresent()) return false;
		if (hopes || FunctionWords.BE.contains(period.lower(at - 1)) || period.lower(at).equals("known") || Summons.callsHelp(period, at)
				|| CompoundNoun.isAllegedThing(period, at)) return false;
		String verb = period.lower(at);
		return SpeechVerbs.form(verb).or(() -> SpeechVerbs.form(verb + ' ' + next))
				.filter(form -> form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.PRESENT).isPresent();
	}

	private static boolean isBareNoun(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !FunctionWords.DETERMINERS.contains(word) && !FunctionWords.PREPOSITIONS.contains(word)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.OBJECT_PRONOUNS.contains(word)
				&& !FunctionWords.CONJUNCTIONS.contains(word) && !FunctionWords.isAdverb(word);
	}

	/** "saying that it leaks but warning that …": the same participle once more, with what it says. */
	public static boolean saysInTurn(Period period, int from, int link) {
		if (!isGerund(period, from - 1) && !Addressee.isToldBy(period, from)) return false;
		int say = FunctionWords.isAdverb(period.lower(link + 1)) ? link + 2 : ParticipleClause.areTwo(period, link)
				? ParticipleClause.behindName(period, link + 1) : link + 1;
		for (int i = Math.max(from, link - FAR); i < link; i++) {
			// "saying he was listening and asking"
			if (period.lower(i).endsWith("ing") && FunctionWords.BE.contains(period.lower(i - 1))) return false;
		}
		return SpeechVerbs.form(period.lower(say)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND && !form.verb().lemma().equals("read")
				&& (form.verb().may(SpeechVerb.Use.CLAUSE) || form.verb().may(SpeechVerb.Use.QUOTE)
						|| FunctionWords.QUESTION_WORDS.contains(period.lower(say + 1)))).isPresent();
	}

	private static boolean isGerund(Period period, int i) {
		return SpeechVerbs.isGerund(period.lower(i));
	}

	/** "They argue the dam is old and say the town must pay", "fear it leaks and warn that it may fall", not "asked him to come and say it is safe". */
	public static boolean saysTooNow(Period period, int from, int say) {
		boolean clause = period.lower(say).equals("say") && (FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(say + 1))
				|| FunctionWords.DETERMINERS.contains(period.lower(say + 1)) || period.opensWithClause(say + 1));
		boolean that = period.lower(say + 1).equals("that") && isBase(period, say) && isBase(period, from - 1) && period.isOfOne(from, say - 1);
		if (!period.lower(say - 1).equals("and") || !clause && !that) return false;
		boolean paused = that && period.lower(say - 2).equals(",");
		for (int i = say - 2; i > Math.max(0, say - SHORT_SUBJECT) && !paused; i--) {
			if (period.lower(i).equals("to")) return false;
		}
		return true;
	}

	private static boolean isBase(Period period, int i) {
		return SpeechVerbs.form(period.lower(i)).filter(form -> form.shape() == SpeechVerbs.Shape.BASE && form.verb().may(SpeechVerb.Use.CLAUSE))
				.isPresent();
	}

	/** "and Ann Lee said": somebody named, or whoever "she" is. */
	public static boolean anotherSays(Period period, int i) {
		int at = i;
		while (at < i + SHORT_SUBJECT && period.isWord(at)
				&& (period.isCapitalized(at) || at == i && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(at)))) at++;
		if (at == i || FunctionWords.RELATIVES.contains(period.lower(i))) return false;
		if (period.lower(at).equals(",")) at = JoinedSubject.behindApposition(period, at);
		while (FunctionWords.isAdverb(period.lower(at))) at++;
		String verb = period.lower(at);
		int behind = at + 1;
		// "said the race is close and he hopes to win": her words all the same; "the Ulm and Brook claims are false": a noun.
		return SpeechVerbs.form(verb).filter(form -> (form.verb().may(SpeechVerb.Use.BARE) || ACCUSING.contains(form.verb()
				.lemma())) && !THOUGHTS.contains(form.verb().lemma())
				&& !(form.shape() == SpeechVerbs.Shape.PRESENT && SpeechVerbs.NOUNS_FIRST.contains(verb) && period.isAuxiliary(behind))
				&& (form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.PRESENT)).isPresent();
	}

	/** "and clerks warned", "and other clerks said": behind a pause, others say something, too. */
	public static boolean othersSay(Period period, int from) {
		if (FunctionWords.PREPOSITIONS.contains(period.lower(from)) || FunctionWords.LEADS.contains(period.lower(from))) return false;
		int at = from;
		while (at < from + SHORT_SUBJECT && (period.isWord(at) || period.lower(at).equals("-") || period.at(at).isNumber())
				&& !period.isAuxiliary(at) && !period.isPastVerb(at) && SpeechVerbs.form(period.lower(at)).isEmpty()
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(at))) at++;
		return at > from && SpeechVerbs.form(period.lower(at)).filter(form -> form.shape() == SpeechVerbs.Shape.PAST
				&& form.verb().may(SpeechVerb.Use.BARE) && !THOUGHTS.contains(form.verb().lemma())).isPresent();
	}

	/** The verb of "others said", "some say". */
	public static boolean saysNext(Period period, int i) {
		return SpeechVerbs.form(period.lower(i)).filter(form -> form.verb().may(SpeechVerb.Use.BARE)
				&& (form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.BASE)).isPresent();
	}

	/** ", with the mayor calling it old", ", and others saying it is new": somebody else says that. */
	public static boolean saysBeside(Period period, int link) {
		for (int i = link + 2; i < link + ATTENDANT && (period.isWord(i) || period.lower(i).equals("'s")); i++) {
			boolean says = !period.isAuxiliary(i - 1) && SpeechVerbs.form(period.lower(i)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND
					&& form.verb().may(SpeechVerb.Use.QUOTE)).isPresent();
			if (says) return true;
		}
		return false;
	}
}
