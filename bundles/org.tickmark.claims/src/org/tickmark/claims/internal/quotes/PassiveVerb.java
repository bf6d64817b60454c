package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.speakers.PartedSubject;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;

/** Whom a verb in the passive gives what is said to: "Roth was quoted as saying", where "the results, announced in May" are nobody's. */
final class PassiveVerb {
	private PassiveVerb() { }

	/** "Roth was quoted by the Post as saying …": Roth says it, and not the Post. */
	static Optional<Cue> quotedBy(Period period, int quoted) {
		if (!period.lower(quoted).equals("quoted")) return Optional.empty();
		if (!FunctionWords.BE.contains(period.lower(quoted - 1)) && !period.lower(quoted - 1).equals("been")) return Optional.empty();
		int from = quoted - 1;
		while (from > 0 && period.isAuxiliary(from - 1)) from--;
		boolean medium = period.lower(quoted + 1).equals("by") || period.lower(quoted + 1).equals("in");
		int end = medium ? SpeakerPhrase.bareAfter(period, quoted + 2).to() : quoted + 1;
		boolean saying = period.lower(end).equals("as") && SpeechVerbs.isGerund(period.lower(end + 1));
		Optional<SpeechVerbs.Form> form = SpeechVerbs.form(saying ? period.lower(end + 1) : "said");
		Optional<Run> speaker = SpeakerPhrase.before(period, from, 0);
		boolean says = saying || medium && period.quotations().size() > 0;
		if (!says || form.isEmpty() || speaker.isEmpty()) return Optional.empty();
		Run words = new Run(from, saying ? behindMedium(period, end + 2) : end);
		return Optional.of(new Cue(words, quoted, new SpeechVerbs.Form(form.get().verb(), SpeechVerbs.Shape.PAST),
				speaker.map(run -> PartedSubject.withName(period, run)), false));
	}

	/** "quoted as saying on Monday by state news agency Post": all that says where it was read, where it is no plain adverbial. */
	private static int behindMedium(Period period, int saying) {
		int behind = Adverbial.skip(period, saying);
		if (behind >= period.stop() || period.lower(behind).equals(",")) return saying;
		int by = TimePhrase.behindDay(period, saying);
		if (!period.lower(by).equals("by")) return saying;
		int end = SpeakerPhrase.bareAfter(period, by + 1).to();
		return end >= period.stop() || period.lower(end).equals(",") ? end : saying;
	}

	/** Whether the past form is a participle, so that what stands before it is not who says. @param from its first auxiliary or adverb */
	static boolean isPassive(Period period, int i, int from, SpeechVerbs.Form form) {
		int by = TimePhrase.behindDay(period, i + 1);
		if (period.lower(by).equals("by") && !Adverbial.isMedium(period, by) && !Adverbial.opensByTheTime(period, by)) return true;
		if (SpeechVerbs.PARTICIPLES.contains(period.lower(i)) && !hasHave(period, from, i)) return true;
		if (from == i && Lookalikes.isBelievedOf(period, i)) return true;
		// "The results, announced late last year, were poor."
		boolean timed = TimePhrase.isWhen(period, i + 1) && Adverbial.endsBehindTime(period, i + 1);
		boolean says = form.verb().lemma().equals("say");
		if (timed && from == i && period.lower(i - 1).equals(",") && !says) return true;
		for (int j = i - 1; j >= from && j >= 0; j--) {
			if (FunctionWords.BE.contains(period.lower(j))) return true;
		}
		return false;
	}

	private static boolean hasHave(Period period, int from, int to) {
		for (int i = Math.max(0, from); i < to; i++) {
			if (FunctionWords.HAVE.contains(period.lower(i))) return true;
		}
		return false;
	}

	/** Whom the verb behind a quotation gives it to: "“It leaks,” the Post quoted Lee as saying.", "… reported him saying."; or nobody. */
	static Optional<Run> quoted(Period period, int verb) {
		Run pronoun = new Run(verb + 1, verb + 2);
		boolean heard = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(verb + 1)) && period.lower(verb + 2).equals("saying");
		Run quoted = heard ? pronoun : SpeakerPhrase.bareAfter(period, verb + 1);
		boolean saying = heard || period.lower(quoted.to()).equals("as") && SpeechVerbs.isGerund(period.lower(quoted.to() + 1));
		boolean behind = SpeakerPhrase.before(period, verb, 0).filter(run -> period.isQuotation(run.from() - 1)).isPresent();
		return saying && behind ? Optional.of(quoted) : Optional.empty();
	}
}
