package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.Shape;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;

/** Who speaks, behind the verb: "said Ann Lee", "Said a clerk, “It leaks.”", where "confirmed Roth's refusal" has no subject there. */
public record InvertedSubject(Period period) {
	/** Who stands behind the verb, if it may have its subject there. */
	public Optional<Run> behind(int verb, SpeechVerbs.Form form) {
		boolean finite = form.shape() == Shape.PAST || form.shape() == Shape.PRESENT || form.shape() == Shape.BASE;
		boolean tells = SpeechVerbs.TELL.contains(form.verb().lemma());
		if (!finite || !form.verb().may(SpeechVerb.Use.QUOTE) || tells || TimePhrase.isWhen(period, verb + 1))
			return Optional.empty();
		Optional<Run> behind = SpeakerPhrase.after(period, verb + 1);
		if (behind.isEmpty()) return behind;
		String next = period.lower(behind.get().to());
		if (FunctionWords.AUXILIARIES.contains(next) || period.lower(verb + 1).equals("that")) return Optional.empty();
		if (LooseSubject.isSpokenOf(period, behind.get()) || LooseSubject.isLimb(period, verb, form, behind.get())) return Optional.empty();
		// "He left, called Lee a “thief” and …"
		boolean named = form.verb().may(SpeechVerb.Use.OBJECT) && FunctionWords.ARTICLES.contains(next);
		if (form.verb().isName() && (named || period.isQuotation(behind.get().to()))) return Optional.empty();
		boolean leadsOn = next.equals("when") || next.equals("to") || !form.verb().lemma().equals("say");
		if (leadsOn && isThing(behind.get(), form)) return Optional.empty();
		if (FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(verb + 1)) && (period.isWord(verb + 2) || period.isQuotation(verb + 2))
				&& !FunctionWords.PREPOSITIONS.contains(next) && !FunctionWords.isAdverb(next)) return Optional.empty();
		return behind;
	}

	/** "Roth's refusal", "the days", "bankruptcy": what would be the subject is what is spoken of. */
	private boolean isThing(Run subject, SpeechVerbs.Form form) {
		boolean owned = false;
		int end = subject.from();
		for (; end < subject.to() && !period.lower(end).equals(",") && !period.lower(end).equals("by"); end++) owned |= period.lower(end).equals("'s");
		boolean named = period.isCapitalized(end - 1) || !period.isWord(end - 1);
		// "exhorted Roth's clerk, Ann Lee"
		boolean apposed = owned && period.lower(end).equals(",") && end + 1 < subject.to() && isPerson(new Run(end - 1, end));
		if (named || owned) return !named && !apposed;
		// "declared bankruptcy", not "confirmed staff"
		boolean alone = end == subject.from() + 1 && form.verb().lemma().equals("declare") && !period.lower(subject.from()).endsWith("s")
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(subject.from()))
				&& !FunctionWords.DETERMINERS.contains(period.lower(subject.from())) && !period.hasQuotation(0, subject.from());
		return (alone || period.lower(end).equals("when")) && !isPerson(new Run(subject.from(), end));
	}

	/** "Said Lee, “…”", "Said a clerk, “…”", "Added the mayor: “…”", "Stated Lee:" */
	public boolean isSaidFirst(int verb, SpeechVerbs.Form form) {
		boolean begins = period.isCapitalized(verb + 1) || FunctionWords.ARTICLES.contains(period.lower(verb + 1));
		if (!begins || !form.verb().may(SpeechVerb.Use.QUOTE)) return false;
		Run name = SpeakerPhrase.bareAfter(period, verb + 1);
		int whole = SpeakerPhrase.after(period, verb + 1).map(Run::to).orElse(name.to());
		// "Said Ann Lee, who runs the port, “…”"
		if (period.isCapitalized(name.from()) && period.lower(whole).equals(",") && period.isQuotation(whole + 1)) return true;
		boolean named = period.isCapitalized(name.from()) || form.verb().lemma().equals("say");
		return !name.isEmpty() && (period.lower(name.to()).equals(",") && period.isQuotation(name.to() + 1) && named
				|| period.lower(name.to()).equals(":") && (period.isQuotation(name.to() + 1) || name.to() + 1 >= period.size()));
	}

	/** "The price rose, a record, said Lee.": the name behind "said" is all that follows, so it is the subject. */
	public boolean isWhoeverEnds(int verb, SpeechVerbs.Form form) {
		return form.verb().lemma().equals("say") && SpeakerPhrase.after(period, verb + 1)
				.filter(run -> run.to() >= period.stop() && !period.isQuotation(run.to() - 1) && !LeadingSubject.isClause(period, run)).isPresent();
	}

	public boolean isPerson(Run subject) {
		return Description.of(period.span(subject.from(), subject.to()).in(period.text())).kind() == Description.Kind.PERSON;
	}
}
