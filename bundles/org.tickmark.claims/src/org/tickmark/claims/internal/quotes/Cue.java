package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.Period.Run;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;

/**
 * Words of saying in a period, with who says.
 *
 * @param words from auxiliary to verb
 * @param verb index of the verb among them
 * @param speaker tokens of the subject, if the period has one
 * @param inverted whether the speaker stands behind the verb
 */
record Cue(Run words, int verb, SpeechVerbs.Form form, Optional<Run> speaker, boolean inverted) {
	boolean may(SpeechVerb.Use use) {
		return form.verb().may(use);
	}

	/** Where the attribution begins, speaker included. */
	int from() {
		return speaker.map(run -> Math.min(run.from(), words.from())).orElse(words.from());
	}

	/** Where it ends; a speaker who follows in the main clause ("Citing the flood, Lee …") is not part of it. */
	int to() {
		return inverted ? speaker.map(run -> Math.max(run.to(), words.to())).orElse(words.to()) : words.to();
	}

	/** "Have not said when they will vote", where "said when asked" tells only when. */
	boolean isDenied(Period period) {
		for (int i = words.from(); i < verb; i++) {
			if (period.lower(i).equals("not") || period.lower(i).endsWith("n't") || period.lower(i).equals("to")) return true;
		}
		return false;
	}

	/** "“The dam leaks,” as Ann Lee said." */
	boolean isPutSo(Period period) {
		int as = from() - 1;
		return period.lower(as).equals("as") && words.to() >= period.stop() && period.isQuotation(as - 1);
	}
}
