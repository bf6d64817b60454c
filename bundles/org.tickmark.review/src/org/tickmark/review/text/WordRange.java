package org.tickmark.review.text;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.tickmark.draft.Span;

/** Words in a row, both ends inside; never empty. */
record WordRange(int first, int last) {
	private static final int LONGEST = 300;

	WordRange {
		if (first < 0 || last < first) throw new IllegalArgumentException("bad range " + first + ".." + last);
	}

	/** The words that a span touches. */
	static Optional<WordRange> of(Span span, Words words) {
		int first = words.firstEndingAfter(span.start());
		int last = words.lastStartingBefore(span.end());
		return first > last ? Optional.empty() : Optional.of(new WordRange(first, last));
	}

	int length() {
		return last - first + 1;
	}

	/** With a range behind it, and what stands between. */
	WordRange and(WordRange behind) {
		return new WordRange(first, behind.last);
	}

	/** The whole sentences, since one that differs in any figure or name is another one; not those of a broken text, which are endless. */
	WordRange inSentences(Words words) {
		int start = first;
		while (!words.startsSentence(start)) if (first - --start > LONGEST) return this;
		int end = last;
		while (!words.startsSentence(end + 1)) if (++end - last > LONGEST) return this;
		return new WordRange(start, end);
	}

	WordRange widened(int by, int size) {
		return new WordRange(Math.max(0, first - by), Math.min(size - 1, last + by));
	}

	int count(IntPredicate which) {
		return (int) IntStream.rangeClosed(first, last).filter(which).count();
	}

	boolean all(IntPredicate which) {
		return count(which) == length();
	}
}
