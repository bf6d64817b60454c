package org.tickmark.claims.internal.prose;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Bounds the memory that the words of one text take, which is many times that of the text. Rules read from top to bottom, so
 * those read longest ago go first: most drafts are read once for all rules, and one of any length in the same memory.
 */
final class WordsAtHand {
	/** Of text, the length of a long novel; its words take about 25 MB. */
	private static final int MOST_CHARACTERS = 1_000_000;

	private final String text;
	private final Deque<ReadSentence> sentences = new ArrayDeque<>();
	private int characters;

	WordsAtHand(String text) {
		this.text = text;
	}

	String text() {
		return text;
	}

	/** The words of the sentence were just read. */
	synchronized void add(ReadSentence sentence) {
		sentences.addLast(sentence);
		characters += sentence.span().length();
		while (characters > MOST_CHARACTERS && sentences.size() > 1) {
			ReadSentence oldest = sentences.removeFirst();
			characters -= oldest.span().length();
			oldest.forget();
		}
	}
}
