package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.internal.prose.MarkScanner.MarkSign;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;
import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Paragraph;
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
	 * The offset where a quotation that nothing else in its paragraph can close ends: behind the comma before its attribution in any of its
	 * sentences, before a sentence in which somebody else is said to speak, else with the paragraph.
	 */
	static int end(String text, Paragraph paragraph, Sentence sentence, int from) {
		int first = end(text, sentence, from, paragraph.span().end());
		if (first < sentence.span().end() || !isWhole(text, from)) return first;
		int end = first;
		for (Sentence next : paragraph.sentences()) {
			if (next.span().start() < end) continue;
			if (isReport(text, next)) return end;
			int cut = end(text, next, next.span().start(), paragraph.span().end());
			if (cut < next.span().end()) return cut;
			end = cut;
		}
		return end;
	}

	/** Whether a sentence of the paragraph says behind a comma who speaks what the mark before the offset opened. */
	static boolean isAttributed(String text, Paragraph paragraph, int from) {
		return paragraph.sentences().stream().filter(sentence -> sentence.span().end() > from)
				.anyMatch(sentence -> end(text, sentence, Math.max(from, sentence.span().start()), paragraph.span().end()) < sentence.span().end());
	}

	/**
	 * Whether the writer tells in the paragraph what somebody says, outside of any quotation: in a whole sentence before its first
	 * double mark, or behind a comma where it has none.
	 */
	static boolean isTold(String text, Paragraph paragraph, List<MarkSign> signs) {
		Optional<MarkSign> mark = signs.stream().filter(sign -> !sign.kind().single()).findFirst();
		if (mark.isEmpty() && isAttributed(text, paragraph, paragraph.span().start())) return true;
		int to = mark.map(sign -> sign.span().start()).orElse(paragraph.span().end());
		boolean opens = mark.filter(MarkSign::opens).isPresent();
		return paragraph.sentences().stream().takeWhile(sentence -> opens ? sentence.span().end() <= to : sentence.span().start() < to)
				.anyMatch(sentence -> isReport(text, sentence));
	}

	/** Whether what stands before the mark leads up to it: a colon, or a comma behind a verb or a noun of saying and perhaps a name. */
	static boolean isLedUpTo(String text, int mark) {
		int end = lastBefore(text, mark + 1);
		if (end < 0 || text.charAt(end) != ',') return end >= 0 && text.charAt(end) == ':';
		for (int i = 0; i < SHORT_NAME; i++) {
			String word = wordBefore(text, end);
			int from = end - word.length();
			if (SpeechVerbs.form(word).isPresent() || PartQuotation.MESSAGES.contains(word)) return true;
			if (word.isEmpty() || !Character.isUpperCase(text.charAt(from)) && !FunctionWords.DETERMINERS.contains(word)) return false;
			end = lastBefore(text, from + 1) + 1;
		}
		return false;
	}

	/** It begins with a sentence of its own, and is no part of the writer's. */
	private static boolean isWhole(String text, int from) {
		int before = lastBefore(text, from);
		boolean opens = before < 0 || ":.!?\u2026\n".indexOf(text.charAt(before)) >= 0
				|| text.charAt(before) == ',' && SpeechVerbs.form(wordBefore(text, before)).isPresent();
		return opens && from < text.length() && Character.isUpperCase(text.charAt(from));
	}

	private static String wordBefore(String text, int end) {
		int from = end;
		while (from > 0 && Character.isLetter(text.charAt(from - 1))) from--;
		return text.substring(from, end).toLowerCase(Locale.ROOT);
	}

	/** Who speaks stands before: "Ann Lee said: “…" */
	private static boolean isAnnounced(String text, int from) {
		int before = lastBefore(text, from);
		return before >= 0 && text.charAt(before) == ':';
	}

	/** The index of the last character that is no space before the mark that ends at the offset, or -1. */
	private static int lastBefore(String text, int from) {
		int i = from - 2;
		while (i >= 0 && text.charAt(i) == ' ') i--;
		return i;
	}

	/** "Ann Lee said the dam was old." */
	private static boolean isReport(String text, Sentence sentence) {
		if (sentence.tokens().size() > LONGEST) return false;
		var period = new Period(text, 0, Tokens.of(sentence.tokens()), Map.of());
		return CueReader.cuesIn(period).stream().anyMatch(cue -> cue.form().verb().lemma().equals("say") && !cue.inverted()
				&& cue.speaker().filter(who -> who.from() == 0 && !SPEAKING.contains(period.lower(0))).isPresent());
	}

	/**
	 * The offset where it ends: behind the comma before its attribution ("“The ferry is late, said Ann Lee."), else with its
	 * sentence, and never behind {@code limit}.
	 */
	static int end(String text, Sentence sentence, int from, int limit) {
		int end = Math.min(limit, sentence.span().end());
		List<Token> all = sentence.tokens();
		List<Token> tokens = all.subList(firstBehind(all, from), firstBehind(all, end));
		if (tokens.isEmpty() || tokens.size() > LONGEST || isAnnounced(text, from)) return end;
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
		boolean closes = cue.inverted() ? isSpeaker(period, cue.speaker().get().from())
				: from - comma - 1 <= SHORT_NAME && Adverbial.skip(period, cue.words().to()) >= period.stop();
		return closes && comma > 1 && period.lower(comma).equals(",") && !SPEAKING.contains(subject) ? comma : -1;
	}

	/** Not "asked hundreds": a name, somebody with an article or a pronoun. */
	private static boolean isSpeaker(Period period, int i) {
		return period.isCapitalized(i) || FunctionWords.DETERMINERS.contains(period.lower(i))
				|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
	}

	private static int lastComma(Period period, int before) {
		int i = before - 2;
		while (i > 0 && i >= before - SHORT_NAME - 1 && !period.lower(i).equals(",")) i--;
		return i;
	}
}
