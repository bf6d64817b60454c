package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.phrases.Fragment;
import org.tickmark.claims.internal.quotes.phrases.NearestNoun;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Who says it where the verb is a participle or an infinitive, and somebody nearer than the subject of the main clause does. */
public final class LooseSubject {
	private static final int ATTENDANT = 12;
	private static final int NEAR = 5;
	private static final int CLAUSE = 24;
	private static final WordSet OTHERS = WordSet.of("others", "some", "another", "most", "many");
	private static final WordSet SPELLS = WordSet.of("days", "weeks", "months", "years", "decades", "hours");
	private static final WordSet BUSY = WordSet.of("while", "when", "after", "before");
	private static final WordSet SUBORDINATES = WordSet.of("after", "when", "while", "because", "as", "before", "since", "once", "until");

	/** Whoever is made or minded to speak does so. */
	private static final WordSet LED = WordSet.of("asked", "expected", "forced", "required", "obliged", "supposed", "allowed", "prepared", "determined",
			"inclined", "tempted", "pleased", "delighted", "relieved", "scheduled", "believed", "reported", "bound", "compelled", "invited", "entitled");
	private final Period period;
	private final int verb;

	/** @param verb index of the first word of the verb */
	public LooseSubject(Period period, int verb) {
		this.period = period;
		this.verb = verb;
	}

	/** Of a participle: whoever is made to say it or stands nearest, before the subject of the clause that it stands in. */
	public Optional<Run> ofParticiple() {
		var driven = new DrivenSubject(period, verb);
		var noun = new NearestNoun(period, verb);
		return driven.cited().or(() -> GovernedParticiple.subject(period, verb)).or(driven::broughtInto).or(driven::had)
				.or(this::allTheWhile).or(driven::seen).or(this::interrupted).or(driven::stepping).or(this::attendant)
				.or(this::second).or(noun::messenger).or(noun::beside).or(this::clause);
	}

	/** "…, with three in ten saying …", "including an aide conceding …": a clause that hangs on "with" brings its own subject. */
	private Optional<Run> attendant() {
		for (int i = verb - 1; i > Math.max(0, verb - ATTENDANT); i--) {
			if (period.lower(i).equals(",") || period.isQuotation(i)) return Optional.empty();
			// "some saying it is old, and others saying it is new"
			if (period.lower(i).equals("and") && period.lower(i - 1).equals(",") && OTHERS.contains(period.lower(i + 1)))
				return i + 1 < verb ? Optional.of(new Run(i + 1, verb)) : Optional.empty();
			boolean including = period.lower(i).equals("including");
			// "with Lee accusing the mayor of lies and Roth calling it a trick"
			boolean other = period.lower(i).equals("and") && i + 1 < verb && period.isCapitalized(i + 1) && period.isCapitalized(verb - 1)
					&& opensWith(i);
			if (other) return Optional.of(new Run(i + 1, verb));
			if (!period.lower(i).equals("with") && !including) continue;
			boolean subject = i + 1 < verb && (including || period.lower(i - 1).equals(",") || period.isDash(i - 1));
			return subject ? Optional.of(new Run(i + 1, doing(i + 2))) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "with clerks underlining its age and vowing to mend it": where what they do first begins. */
	private int doing(int from) {
		int i = from;
		while (i < verb && (period.isCapitalized(i) || !period.lower(i).endsWith("ing") || FunctionWords.DETERMINERS.contains(period.lower(i - 1)))) i++;
		return i;
	}

	/** Whether a clause with "with" and a participle stands before the "and". */
	private boolean opensWith(int and) {
		boolean participle = false;
		for (int i = and - 1; i > 0 && and - i < CLAUSE && !period.isQuotation(i); i--) {
			if (period.lower(i).equals("with") && period.lower(i - 1).equals(",")) return participle;
			if (period.lower(i).equals(",")) return false;
			participle |= SpeechVerbs.isGerund(period.lower(i));
		}
		return false;
	}

	/** "The vote was close, but she is expected to argue …", "…, but the mayor is keen to argue": whoever is the subject of the verb just before. */
	public Optional<Run> nearest() {
		for (int i = verb - 1; i > Math.max(0, verb - NEAR) && period.isWord(i); i--) {
			boolean subject = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i - 1));
			if (subject && period.isAuxiliary(i)) return Optional.of(new Run(i - 1, i));
			if (FunctionWords.BE.contains(period.lower(i)) && (period.lower(verb).equals("to") || period.lower(verb - 1).equals("to")))
				return leadsToSaying(i + 1) ? SpeakerPhrase.before(period, i, 0).filter(run -> NounPhrase.startsClause(period, 0, run.from()) && isParty(run))
						: Optional.empty();
		}
		return Optional.empty();
	}

	/** "keen to say", "expected to say", "trying to say"; whoever is "emailed to say", "begging Lee to say" or "too close to say" hears it, or nobody. */
	private boolean leadsToSaying(int from) {
		int at = FunctionWords.isAdverb(period.lower(from)) ? from + 1 : from;
		String word = period.lower(at);
		if (word.endsWith("ing")) return period.lower(at + 1).equals("to");
		boolean done = word.endsWith("ed") && !LED.contains(word) || word.equals("sent");
		return !done && !period.lower(from).equals("too") && !FunctionWords.PREPOSITIONS.contains(word);
	}

	private boolean isParty(Run run) {
		if (IntStream.range(run.from(), run.to()).anyMatch(period::isPastVerb)) return false;
		return period.isCapitalized(run.to() - 1) && !period.isTime(run.to() - 1)
				|| Description.of(period.span(run.from(), run.to()).in(period.text())).kind() != Description.Kind.UNTOLD;
	}

	/** "Brook who left, said the war of words, was late.": what stands behind the verb is the subject of what is said. */
	public static boolean isSpokenOf(Period period, Run behind) {
		boolean goesOn = period.lower(behind.to()).equals(",") && period.isAuxiliary(behind.to() + 1);
		return goesOn && period.lower(behind.from()).equals("the") && Description.of(period.span(behind.from(), behind.to())
				.in(period.text())).kind() == Description.Kind.UNTOLD;
	}

	/** "He left, mocked the mill and its owners, and said": done to them, where "“It leaks”, mocked Lee" has marks before. */
	public static boolean isLimb(Period period, int verb, SpeechVerbs.Form form, Run behind) {
		int and = period.lower(behind.to()).equals(",") ? behind.to() + 1 : behind.to();
		int next = FunctionWords.isAdverb(period.lower(and + 1)) ? and + 2 : and + 1;
		return form.shape() == SpeechVerbs.Shape.PAST && form.verb().may(SpeechVerbs.SpeechVerb.Use.OBJECT)
				&& !form.verb().may(SpeechVerbs.SpeechVerb.Use.BARE) && period.lower(verb - 1).equals(",") && !period.isQuotation(verb - 2)
				&& period.lower(and).equals("and") && period.isPastVerb(next);
	}

	/** "Jurors charged the clerk and Mayor Lee fired his aide, admitting …": the one who does what was told last. */
	private Optional<Run> second() {
		for (int i = verb - 2; i > 1 && period.lower(verb - 1).equals(","); i--) {
			if (period.lower(i).equals(",") || period.isQuotation(i)) break;
			if (!period.lower(i).equals("and") || period.isCapitalized(i - 1)) continue;
			int end = i + 1;
			while (period.isCapitalized(end)) end++;
			if (end > i + 1 && period.isPastVerb(end) && period.hasFinite(0, i)) return Optional.of(new Run(i + 1, end));
		}
		return Optional.empty();
	}

	/** "Mayor Ann Lee while calling for a vote, said …": who the clause between subject and verb is about. */
	private Optional<Run> interrupted() {
		String link = period.lower(verb - 1);
		if (!link.equals("while") && !link.equals("when") || verb < 2 || period.lower(verb - 2).equals(",")) return Optional.empty();
		return SpeakerPhrase.before(period, verb - 1, 0).filter(run -> run.from() == 0 && !period.hasFinite(0, run.to()));
	}

	/** "The club while naming its team for the first two games had said": who the clause between subject and verb is about. */
	public static Optional<Run> busy(Period period, int verb) {
		for (int link = verb - 1; link > 0 && verb - link < CLAUSE && !period.lower(link).equals(",") && !period.isQuotation(link); link--) {
			boolean does = BUSY.contains(period.lower(link)) && period.lower(link + 1).endsWith("ing") && period.isWord(link - 1);
			if (!does) continue;
			if (Fragment.hasVerb(period, link, verb) || Fragment.hasVerb(period, 0, link)) return Optional.empty();
			return SpeakerPhrase.before(period, link, 0).filter(run -> run.from() == 0);
		}
		return Optional.empty();
	}

	/** "after months of millers calling for a dam": those who did so all the while. */
	private Optional<Run> allTheWhile() {
		for (int of = verb - 2; of > 0 && verb - of <= ATTENDANT && period.isWord(of); of--) {
			if (!period.lower(of).equals("of")) continue;
			Run who = new Run(of + 1, verb);
			boolean several = SPELLS.contains(period.lower(of - 1)) && !period.hasFinite(who.from(), verb - 1);
			boolean party = period.isCapitalized(verb - 1) || period.lower(verb - 1).endsWith("s");
			return several && party ? Optional.of(who) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "The town shut the dam after the mayor fired a clerk saying …": the subject of the clause that the participle stands in. */
	private Optional<Run> clause() {
		if (isComma(verb - 1) || period.isPast(verb - 1)) return Optional.empty();
		for (int i = verb - 2; i > Math.max(0, verb - CLAUSE); i--) {
			if (period.lower(i).equals(",") || period.isQuotation(i)) return Optional.empty();
			if (!SUBORDINATES.contains(period.lower(i))) continue;
			for (int finite = i + 2; finite < verb; finite++) {
				if (!period.isAuxiliary(finite) && !period.isPastVerb(finite)) continue;
				int first = i + 1;
				return SpeakerPhrase.before(period, finite, first).filter(run -> run.from() == first);
			}
			return Optional.empty();
		}
		return Optional.empty();
	}

	/** The comma may stand within the marks: "ended the “Golden Day,” saying". */
	private boolean isComma(int i) {
		return period.lower(i).equals(",") || period.quotation(i).filter(words -> words.inner().in(period.text()).endsWith(",")).isPresent();
	}

	/** "Mr. Roth, citing the flood, …", "the stories alleging fraud": the noun right before it, whatever it is. */
	public Optional<Run> before() {
		return SpeakerPhrase.before(period, period.lower(verb - 1).equals(",") ? verb - 1 : verb, 0);
	}

	/** ", making repeated errors", ", committing stated crimes". */
	public static boolean isDeed(Period period, int i) {
		return period.lower(i - 1).equals(",") && period.lower(i).endsWith("ing") && period.lower(i).length() > NEAR && !period.isCapitalized(i)
				&& !period.lower(i).endsWith("thing");
	}
}
