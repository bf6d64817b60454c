package org.tickmark.claims.internal.quotes.speakers;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.phrases.SetOffParticiple;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.Shape;
import org.tickmark.claims.internal.words.WordSet;

/** Who speaks where the verb has no subject of its own, but shares one: "Lee left, saying it leaks", "Citing the flood, Lee closed it". */
public final class SharedSubject {
	private static final WordSet DENIES = WordSet.of("deny", "reject", "dispute", "refute", "dismiss", "rebut", "rebuff");

	private final Period period;
	private final List<Cue> cues;
	private final LeadingSubject leading;

	/** @param cues all that stand before, as far as they are read */
	public SharedSubject(Period period, List<Cue> cues) {
		this.period = period;
		this.cues = cues;
		this.leading = new LeadingSubject(period);
	}

	/** @param from first of the words of saying, which have no subject beside them */
	public Optional<Run> ofLoose(int verb, int from, Shape shape) {
		Optional<Run> heard = EmbeddedSubject.ofPassive(period, from).or(() -> Voice.overheard(period, from));
		if (heard.isPresent()) return heard;
		var subject = new LooseSubject(period, from);
		if (shape != Shape.GERUND) {
			Optional<Run> near = subject.nearest().or(() -> EmbeddedSubject.ownerOfAttempt(period, from)).or(new DrivenSubject(period, from)::driven);
			if (near.isPresent()) return near;
			Optional<Run> main = main(from);
			boolean opens = main.isEmpty() && period.lower(from).equals("to");
			return opens ? SpeakerPhrase.before(period, from, 0).filter(run -> run.from() == 0) : main;
		}
		if (from <= 1) return subjectBehindComma(verb);
		boolean leads = FunctionWords.PREPOSITIONS.contains(period.lower(from - 1)) || period.lower(from).equals("to")
				|| FunctionWords.TIME_NOUNS.contains(period.lower(from - 1));
		return setOff(from, verb).or(subject::ofParticiple).or(() -> EmbeddedSubject.inRelative(period, from)).or(() -> main(from))
				.or(() -> leads ? subjectBehindComma(verb) : subject.before());
	}

	/** "Lee, after saying that it leaks, left": who stands before the pause, and does something behind the next. */
	private Optional<Run> setOff(int from, int verb) {
		int comma = SetOffParticiple.comma(period, from);
		if (comma < 0 || comma == from - 1 || SetOffParticiple.end(period, verb + 1) < 0) return Optional.empty();
		return PartedSubject.beforePause(period, comma + 1).filter(run -> run.to() == comma).or(() -> SpeakerPhrase.before(period, comma, 0))
				.filter(run -> NounPhrase.startsClause(period, 0, run.from()) && !period.isTime(run.to() - 1));
	}

	/** "Citing the flood, Lee …": who speaks in a clause that leads up to the main one. */
	private Optional<Run> subjectBehindComma(int verb) {
		for (int i = verb; i < period.stop(); i++) {
			// "Arguing that it leaks, with boats lost, Lee …", not "They never tire of telling this: In May, with boats lost, the crew …"
			boolean leadsOn = verb == 0 && FunctionWords.PREPOSITIONS.contains(period.lower(i + 1));
			boolean pause = period.lower(i).equals(",") || period.endsSentence(i);
			if (!pause || leadsOn || FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1))
					|| period.lower(i + 1).equals("who") || period.lower(i + 1).equals("which")) continue;
			Run subject = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i + 1)) ? new Run(i + 1, i + 2)
					: beforeVerb(SpeakerPhrase.bareAfter(period, i + 1));
			return subject.isEmpty() ? Optional.empty() : Optional.of(subject);
		}
		return Optional.empty();
	}

	private Run beforeVerb(Run phrase) {
		for (int i = phrase.from() + 1; i < phrase.to(); i++) {
			if (period.isPastVerb(i)) return new Run(phrase.from(), i);
		}
		return phrase;
	}

	/** Who speaks where the verb has no subject of its own: that of the saying before, else that of the period. */
	public Optional<Run> main(int before) {
		Optional<Run> main = leading.before(before).filter(run -> !period.lower(run.from()).equals("whose"));
		for (int i = cues.size() - 1; i >= 0; i--) {
			Optional<Run> speaker = cues.get(i).speaker().filter(run -> main.isEmpty() || !leading.isBeforeMain(run));
			if (speaker.isPresent() && !isEmbedded(i, before)) return speaker;
		}
		return main.isPresent() || cues.isEmpty() ? main : cues.getLast().speaker();
	}

	/** Whether that saying stands in a clause within what somebody else says or does, so that the next one need not be its speaker's. */
	private boolean isEmbedded(int index, int before) {
		Cue cue = cues.get(index);
		int subject = cue.speaker().map(Run::from).orElse(0);
		if (subject >= cue.words().to()) return false;
		// "…, a charge that the mayor denied, saying …"
		if (DENIES.contains(cue.form().verb().lemma()) && cue.words().to() == before - 1 && period.lower(before - 1).equals(",")) return false;
		// "He said that after a talk the town had claimed a right, saying …"
		int that = index > 0 ? cues.get(index - 1).words().to() : subject;
		if (period.lower(that).equals("that") && that < subject && FunctionWords.PREPOSITIONS.contains(period.lower(that + 1))
				&& !period.hasFinite(that + 1, subject)) return true;
		// "It named ten men said to be lost and added …"
		if (cue.form().shape() == Shape.PAST && period.isPastVerb(subject - 1) && SpeechVerbs.form(period.lower(subject - 1)).isEmpty()) return true;
		if (period.lower(cue.words().from()).equals("to") && FunctionWords.DRIVES.contains(period.lower(subject - 1))) return true;
		if (FunctionWords.RELATIVES.contains(period.lower(subject))) return GovernedParticiple.hasPause(period, cue.words().to(), before);
		if (GovernedParticiple.isBesideNoun(period, cue, before)) return true;
		return FunctionWords.SUBORDINATES.contains(period.lower(subject - 1)) || index > 0 && cues.get(index - 1).words().to() == subject;
	}
}
