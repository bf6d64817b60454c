package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.speakers.MainSubject;
import org.tickmark.claims.internal.quotes.speakers.PartedSubject;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What somebody thinks: "The mayor was worried that it leaks", not "nobody was sure that it does".
 *
 * @param that index of the word
 * @param end of what is thought
 * @param words that say that it is thought
 */
record StateOfMind(int that, int end, Run speaker, Run words) {
	/** Tell what somebody thinks, if "that" follows. */
	static final WordSet MINDED = WordSet.of("worried", "convinced", "confident", "adamant", "certain", "sure", "hopeful", "optimistic",
			"concerned", "afraid", "fearful", "persuaded", "insistent", "emphatic");
	/** Open what is thought, or what is heard. */
	static final WordSet OPENERS = WordSet.of("that", "whether", "if", "why", "how", "what", "who", "where");
	private static final WordSet ARE = WordSet.of("is", "are", "was", "were", "'s", "'re", "been", "remain", "remains", "remained", "feel", "feels",
			"felt", "grew", "became");
	private static final WordSet DEGREES = WordSet.of("more", "very", "also", "now", "still", "quite", "fairly");
	/** "so worried that they left" tells what came of it, and who is "not sure that" thinks something else. */
	private static final WordSet HOLDS_BACK = WordSet.of("not", "so", "too", "never", "no", "hardly", "scarcely", "barely", "rarely", "seldom", "less",
			"nowhere", "neither");
	/** Nobody in particular, or whoever writes; "a mayor who is sure" may be one who is looked for. */
	private static final WordSet ANYBODY = WordSet.of("it", "i", "we", "you", "this", "that", "there", "which", "what", "who", "whoever");
	private static final WordSet NOBODY = WordSet.of("nobody", "none", "no", "few", "fewer", "neither", "nor", "hardly", "scarcely", "barely", "not",
			"never", "any", "anyone", "anybody");
	private static final WordSet DEPENDING = WordSet.of("unless", "since", "until", "once", "whenever", "because", "if");
	private static final int LONGEST_TELLER = 8;

	/** "The mayor was worried that …", not "nobody was sure that …" and not "would be sure that …". */
	static Optional<StateOfMind> at(Period period, int adjective) {
		if (!MINDED.contains(period.lower(adjective))) return Optional.empty();
		boolean of = FunctionWords.PREPOSITIONS.contains(period.lower(adjective + 1)) && !TimePhrase.isWhen(period, adjective + 1);
		int that = of ? adjective + 1 : Adverbial.skip(period, adjective + 1);
		if (!period.lower(that).equals("that") || !period.isWord(that + 1) && !period.isQuotation(that + 1)) return Optional.empty();
		int is = adjective - 1;
		while (is > 0 && (DEGREES.contains(period.lower(is)) || isPlainAdverb(period, is))) is--;
		// "was sure that day"
		if (!ARE.contains(period.lower(is)) || FunctionWords.TIME_NOUNS.contains(period.lower(that + 1))) return Optional.empty();
		int from = is;
		while (from > 0 && (FunctionWords.HAVE.contains(period.lower(from - 1)) && !period.lower(from - 1).equals("to")
				|| isPlainAdverb(period, from - 1))) from--;
		if (period.isAuxiliary(from - 1) || HOLDS_BACK.contains(period.lower(from - 1))) return Optional.empty();
		boolean joins = period.lower(from - 1).equals("but") || period.lower(from - 1).equals("and");
		Optional<Run> speaker = joins ? MainSubject.of(period)
				: SpeakerPhrase.before(period, from, 0).map(run -> PartedSubject.withName(period, run));
		boolean thinks = speaker.filter(run -> isSomebody(period, run)).isPresent() && !period.lower(period.size() - 1).equals("?");
		return thinks ? Optional.of(new StateOfMind(that, thoughtEnd(period, that), speaker.get(), new Run(from, adjective + 1))) : Optional.empty();
	}

	private static boolean isPlainAdverb(Period period, int i) {
		return FunctionWords.isAdverb(period.lower(i)) && !HOLDS_BACK.contains(period.lower(i));
	}

	/** "the mayor", not "nobody", "neither Lee nor Brook", and not as in "It is open if the mayor is sure that …". */
	private static boolean isSomebody(Period period, Run who) {
		String before = period.lower(who.from() - 1);
		if (OPENERS.contains(before) || DEPENDING.contains(before) || DEPENDING.contains(period.lower(0))) return false;
		for (int i = Math.max(0, who.from() - 2); i < who.to(); i++) if (NOBODY.contains(period.lower(i))) return false;
		return !ANYBODY.contains(period.lower(who.from()));
	}

	/** "was sure that it leaks, and the town paid for it", "…, the judge ruled": what stands behind the comma is told by another. */
	private static int thoughtEnd(Period period, int that) {
		for (int i = that + 2; i < period.stop(); i++) {
			if (!period.lower(i).equals(",")) continue;
			int next = FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1)) ? i + 2 : i + 1;
			boolean saying = period.stop() - i <= LONGEST_TELLER && SpeechVerbs.form(period.lower(period.stop() - 1)).isPresent();
			if ((saying || period.opensWithClause(next) || period.lower(next).endsWith("ing")) && period.hasFinite(that, i)) return i;
		}
		return period.stop();
	}
}
