package org.tickmark.review.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import org.tickmark.draft.Span;

/** Which words of an old text are which of a new one, and what follows for passages. */
final class WordMatch {
	private final Words old;
	private final Words now;
	private final int[] match;
	private final BitSet taken = new BitSet();

	/** @param match for each old word the new one, or {@link Alignment#NONE}; ascending */
	WordMatch(Words old, Words now, int[] match) {
		this.old = old;
		this.now = now;
		this.match = match;
		Arrays.stream(match).filter(there -> there != Alignment.NONE).forEach(taken::set);
	}

	boolean isKept(int oldWord) {
		return match[oldWord] != Alignment.NONE;
	}

	/** Whether a new word was there before. */
	boolean isTaken(int newWord) {
		return taken.get(newWord);
	}

	/** Whether it stayed; the ends of the text are as good as unchanged neighbours. */
	boolean isKeptOrEnd(int oldWord) {
		return oldWord < 0 || oldWord >= match.length || isKept(oldWord);
	}

	/** How much of a range stayed, marks not counted; 1 if there is nothing but marks. */
	double keptShare(WordRange range) {
		int words = range.count(old::isWord);
		return words == 0 ? 1 : range.count(at -> old.isWord(at) && isKept(at)) / (double) words;
	}

	/** What lies between the images of the range's ends, or, where an end has none, next to its nearest neighbour's. */
	Optional<WordRange> image(WordRange range) {
		int first = match[range.first()];
		if (first == Alignment.NONE) {
			int left = range.first() - 1;
			while (left >= 0 && !isKept(left)) left--;
			first = left < 0 ? 0 : match[left] + 1;
		}
		int last = match[range.last()];
		if (last == Alignment.NONE) {
			int right = range.last() + 1;
			while (right < match.length && !isKept(right)) right++;
			last = right < match.length ? match[right] - 1 : now.size() - 1;
		}
		return first > last ? Optional.empty() : Optional.of(new WordRange(first, last));
	}

	/** The new place of a span, which may start or end inside a word. */
	Optional<Span> place(Span span) {
		Optional<WordRange> range = WordRange.of(span, old);
		if (range.isEmpty()) return Optional.empty();
		return image(range.get()).map(image -> {
			Span whole = now.span(image);
			Span covered = old.span(range.get());
			boolean sameStart = match[range.get().first()] == image.first();
			boolean sameEnd = match[range.get().last()] == image.last();
			int cutBefore = sameStart ? Math.clamp(span.start() - covered.start(), 0, now.span(image.first()).length() - 1) : 0;
			int cutBehind = sameEnd ? Math.clamp(covered.end() - span.end(), 0, now.span(image.last()).length() - 1) : 0;
			int start = whole.start() + cutBefore;
			return new Span(start, Math.max(start, whole.end() - cutBehind));
		});
	}

	/**
	 * With the new words next to it, up to a mark of punctuation or the end of the line: an insertion there may turn the
	 * meaning round ("five" in "twenty-five", "not" before "sold").
	 */
	WordRange withInsertionsBeside(WordRange range) {
		int first = range.first();
		int last = range.last();
		while (first > 0 && !now.startsLine(first) && isPartOfStatement(first - 1, first)) first--;
		while (last + 1 < now.size() && !now.startsLine(last + 1) && isPartOfStatement(last + 1, last + 1)) last++;
		return new WordRange(first, last);
	}

	private boolean isPartOfStatement(int word, int joint) {
		boolean sign = now.touchesPrevious(joint) && !".,;:!?\"()[]".contains(now.get(word));
		return !isTaken(word) && (now.isWord(word) || sign);
	}
}
