package org.tickmark.claims.internal.prose;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Bounds the memory that the words of one text take, which is many times that of the text: most drafts are read once for all rules, and one
 * of any length in the same memory. Rules read from top to bottom, one after the other. So the words of the beginning stay, and of what
 * comes behind those read longest ago go first; if these went first everywhere, no rule would find any that the rule before it has read.
 */
final class WordsAtHand {
	/** Of text, the length of a long novel; its words take about 25 MB. */
	private static final int MOST_CHARACTERS = 1_000_000;
	/** Of these, what is read right now: a rule looks some sentences back. */
	private static final int PASSING = 100_000;

	private final String text;
	private final Deque<ReadSentence> sentences = new ArrayDeque<>();
	private int characters;
	private int staying;

	WordsAtHand(String text) {
		this.text = text;
	}

	String text() {
		return text;
	}

	/** The words of the sentence were just read. */
	synchronized void add(ReadSentence sentence) {
		int length = sentence.span().length();
		if (staying + length <= MOST_CHARACTERS - PASSING) {
			staying += length;
			return;
		}
		sentences.addLast(sentence);
		characters += length;
		while (characters > PASSING && sentences.size() > 1) {
			ReadSentence oldest = sentences.removeFirst();
			characters -= oldest.span().length();
			oldest.forget();
		}
	}
}
