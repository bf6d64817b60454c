package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** The sentences of a text, one behind the other, without a gap between them. */
final class Sentences {
	/** Fewer words in a row stand in both texts by chance. */
	private static final int FEW_WORDS = 3;

	private final List<WordRange> ranges = new ArrayList<>();

	Sentences(Words words) {
		this(words, words::startsSentence);
	}

	private Sentences(Words words, IntPredicate starts) {
		int first = 0;
		for (int at = 1; at <= words.size(); at++) {
			if (!starts.test(at)) continue;
			if (first < at) ranges.add(new WordRange(first, at - 1));
			first = at;
		}
	}

	/**
	 * Cut as well where some words of a sentence stayed and those beside them went or came: a passage that was pasted behind a line without
	 * a full stop is one sentence with it, and a sentence of which one half was moved away reads as half of it.
	 */
	static Sentences inPieces(Words words, IntPredicate stayed) {
		Sentences whole = new Sentences(words);
		BitSet cuts = new BitSet();
		for (WordRange sentence : whole.ranges) {
			cuts.set(sentence.first());
			int from = sentence.first();
			int end = endOfRun(from, sentence, stayed);
			while (end < sentence.last()) {
				int next = endOfRun(end + 1, sentence, stayed);
				boolean both = new WordRange(from, end).count(words::isWord) >= FEW_WORDS
						&& new WordRange(end + 1, next).count(words::isWord) >= FEW_WORDS;
				if (both) cuts.set(end + 1);
				from = end + 1;
				end = next;
			}
		}
		return new Sentences(words, at -> at == words.size() || cuts.get(at));
	}

	private static int endOfRun(int from, WordRange within, IntPredicate stayed) {
		int end = from;
		while (end < within.last() && stayed.test(end + 1) == stayed.test(from)) end++;
		return end;
	}

	int size() {
		return ranges.size();
	}

	WordRange get(int sentence) {
		return ranges.get(sentence);
	}

	/** The one that a word of the text stands in. */
	int holding(int word) {
		int low = 0;
		int high = ranges.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (ranges.get(middle).first() <= word) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
