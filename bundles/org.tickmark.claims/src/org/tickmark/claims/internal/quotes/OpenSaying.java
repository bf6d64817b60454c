package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.extents.Hearer;
import org.tickmark.claims.internal.quotes.extents.NextSaying;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.quotes.speakers.MainSubject;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs.Shape;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;
import org.tickmark.claims.internal.words.WordSet;

/** "The mayor responded in a statement.": who speaks, to whom, where and when, and nothing of what is said, which the next sentence may quote. */
final class OpenSaying {
	/** No verbs of saying, since no clause is told behind them; whoever is their subject speaks. */
	private static final WordSet SPEAKS = WordSet.of("spoke", "speaks", "talked", "talks");
	/** Whoever is asked is as likely to be quoted. */
	private static final WordSet ASKS = WordSet.of("ask", "wonder", "inquire", "enquire", "query");
	private static final WordSet DENIES = WordSet.of("never", "not", "n't", "hardly", "rarely", "seldom", "barely", "scarcely");
	/** Whoever writes it, or nobody in particular. */
	private static final WordSet NOBODY = WordSet.of("i", "we", "you", "who", "which", "that", "there", "nobody", "none", "neither", "nothing",
			"everyone", "everybody", "anyone", "anybody", "few", "not", "no");

	private final Period period;

	private OpenSaying(Period period) {
		this.period = period;
	}

	/** Who is told to speak, and the words that say so. @param period in which nobody is told to say anything */
	static Optional<Utterance> in(Period period) {
		if (!period.lower(period.size() - 1).equals(".") || period.hasQuotation(0, period.size())) return Optional.empty();
		List<Cue> cues = CueReader.cuesIn(period);
		var saying = new OpenSaying(period);
		return cues.isEmpty() ? saying.spoken() : saying.told(cues.getLast());
	}

	/** "The coach spoke to reporters." */
	private Optional<Utterance> spoken() {
		return MainSubject.of(period).flatMap(who -> {
			int verb = who.to();
			while (FunctionWords.isAdverb(period.lower(verb)) && !DENIES.contains(period.lower(verb))) verb++;
			boolean speaks = SPEAKS.contains(period.lower(verb)) && isAllTold(verb + 1) && isVoice(who, verb);
			return speaks ? Optional.of(utterance(who, new Run(verb, verb + 1))) : Optional.empty();
		});
	}

	/** "Lidl said in a statement.", "The coach has told the court." */
	private Optional<Utterance> told(Cue cue) {
		int behind = cue.may(Use.HEARER) ? Hearer.behind(period, cue.to()) : cue.to();
		if (!isSaid(cue) || isDenied(cue.verb()) || !isAllTold(behind)) return Optional.empty();
		return cue.speaker().filter(who -> isOfSentence(who) && isVoice(who, cue.verb())).map(who -> utterance(who, cue.words()));
	}

	private Utterance utterance(Run who, Run words) {
		return new Utterance(Directness.DIRECT, List.of(period.span()), Optional.of(period.span(who.from(), who.to())),
				Optional.of(period.span(words.from(), words.to())));
	}

	/** Not "laughed", which may be heard between the words of another, and not "hoped". */
	private boolean isSaid(Cue cue) {
		String lemma = cue.form().verb().lemma();
		boolean says = cue.may(Use.QUOTE) && (cue.may(Use.CLAUSE) || cue.may(Use.HEARER)) && !NextSaying.THOUGHTS.contains(lemma) && !ASKS.contains(lemma);
		boolean finite = cue.form().shape() == Shape.PAST || cue.form().shape() == Shape.PRESENT;
		return says && finite && !cue.inverted() && !NoSaying.is(period, cue);
	}

	/** "never replied", "would reply", not "has since replied". */
	private boolean isDenied(int verb) {
		for (int i = verb - 1; i >= 0 && (period.isAuxiliary(i) || FunctionWords.isAdverb(period.lower(i)) || DENIES.contains(period.lower(i))); i--) {
			boolean has = FunctionWords.HAVE.contains(period.lower(i));
			if (DENIES.contains(period.lower(i)) || period.isAuxiliary(i) && !has) return true;
		}
		return false;
	}

	/** Whether nothing but where, when and to whom stands there. */
	private boolean isAllTold(int from) {
		return Adverbial.skip(period, from) >= period.stop() || PeriodReader.tellsWhere(period, from);
	}

	/** "Lidl" in "On Monday Lidl responded in a statement." and "Or none, Lidl said.", not in "The shop closed after Lidl responded by email." */
	private boolean isOfSentence(Run who) {
		return who.from() == 0 || period.lower(who.from() - 1).equals(",") || MainSubject.of(period).filter(main -> main.from() == who.from()).isPresent();
	}

	/** A person or a body; several, and what may be none, only where they sign one statement. */
	private boolean isVoice(Run who, int verb) {
		if (NOBODY.contains(period.lower(who.from()))) return false;
		int from = who.from();
		while (from + 1 < who.to() && FunctionWords.isAdverb(period.lower(from))) from++;
		Description.Kind kind = Description.of(period.span(from, who.to()).in(period.text())).kind();
		boolean several = kind == Description.Kind.SEVERAL || period.lower(from).equals("they")
				|| IntStream.range(from, who.to()).anyMatch(i -> period.lower(i).equals("and"));
		boolean one = !several && (kind != Description.Kind.UNTOLD || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(from)) || isNamed(from, who.to()));
		return one || PartQuotation.isOfWords(period, verb + 1, period.stop());
	}

	/** "Lidl", "the Lidl chain", not "The alarm". */
	private boolean isNamed(int from, int to) {
		int first = FunctionWords.DETERMINERS.contains(period.lower(from)) ? from + 1 : from;
		return IntStream.range(first, to).anyMatch(period::isCapitalized);
	}
}
