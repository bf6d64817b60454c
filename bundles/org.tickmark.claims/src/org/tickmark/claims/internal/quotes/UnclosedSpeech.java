package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Map;

import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;
import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;

/** How far a quotation goes whose closing mark is missing. */
final class UnclosedSpeech {
	/** Who speaks in a quotation reports others in it; nobody reports in the first person from outside. */
	private static final WordSet SPEAKING = WordSet.of("i", "we", "you", "who", "which", "it");

	/** In tokens, between the comma and "said". */
	private static final int SHORT_NAME = 5;
	/** No sentence people read is longer; it keeps the reading linear in the text. */
	private static final int LONGEST = 400;

	private UnclosedSpeech() { }

	/**
	 * The offset where it ends: behind the comma before its attribution ("“The ferry is late, said Ann Lee."), else with its
	 * sentence, and never behind {@code limit}.
	 */
	static int end(String text, Sentence sentence, int from, int limit) {
		int end = Math.min(limit, sentence.span().end());
		List<Token> all = sentence.tokens();
		List<Token> tokens = all.subList(firstBehind(all, from), firstBehind(all, end));
		if (tokens.isEmpty() || tokens.size() > LONGEST) return end;
		var period = new Period(text, 0, Tokens.of(tokens), Map.of());
		for (Cue cue : CueReader.cuesIn(period)) {
			int comma = commaBefore(period, cue);
			if (comma > 0) return period.at(comma).end();
		}
		return end;
	}

	private static int firstBehind(List<Token> tokens, int offset) {
		return TextOrder.first(tokens, token -> token.start(), offset);
	}

	/** The index of the comma that parts what is said from who speaks and the words of saying, or -1. */
	private static int commaBefore(Period period, Cue cue) {
		if (!cue.may(Use.QUOTE) || cue.speaker().isEmpty()) return -1;
		int from = cue.words().from();
		int comma = cue.inverted() ? from - 1 : lastComma(period, from);
		String subject = period.lower(cue.inverted() ? cue.speaker().get().from() : comma + 1);
		boolean closes = cue.inverted() || from - comma - 1 <= SHORT_NAME && Adverbial.skip(period, cue.words().to()) >= period.stop();
		return closes && comma > 1 && period.lower(comma).equals(",") && !SPEAKING.contains(subject) ? comma : -1;
	}

	private static int lastComma(Period period, int before) {
		int i = before - 2;
		while (i > 0 && i >= before - SHORT_NAME - 1 && !period.lower(i).equals(",")) i--;
		return i;
	}
}
