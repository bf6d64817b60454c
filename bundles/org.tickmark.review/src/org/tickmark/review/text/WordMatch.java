package org.tickmark.review.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.tickmark.draft.Span;

/** Which words of an old text are which of a new one, and what follows for passages. */
final class WordMatch {
	private static final int FIGURE = 7;

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
		for (int at = 0; at + 1 < match.length; at++)
			if (match[at] == Alignment.NONE && match[at + 1] > 0) keepInOtherCase(at, match[at + 1] - 1);
	}

	/** What began a sentence may stand inside of one now: "The firm", "according to Ann, the firm". */
	private void keepInOtherCase(int oldWord, int newWord) {
		if (taken.get(newWord) || !old.lower(oldWord).equals(now.lower(newWord))) return;
		match[oldWord] = newWord;
		taken.set(newWord);
	}

	boolean isKept(int oldWord) {
		return match[oldWord] != Alignment.NONE;
	}

	/** The new word that a kept one is. */
	int there(int oldWord) {
		return match[oldWord];
	}

	/** Whether a new word was there before. */
	boolean isTaken(int newWord) {
		return taken.get(newWord);
	}

	/** Whether it stayed; the ends of the text are as good as unchanged neighbours. */
	boolean isKeptOrEnd(int oldWord) {
		return oldWord < 0 || oldWord >= match.length || isKept(oldWord);
	}

	/** How much of a range stayed, by letters, since short words stand in any sentence; 1 if there is nothing but marks. */
	double keptShare(WordRange range) {
		return share(old, range, this::isKept);
	}

	/** How much of a range of the new text was there before, by letters; 1 if there is nothing but marks. */
	double takenShare(WordRange range) {
		return share(now, range, this::isTaken);
	}

	private static double share(Words words, WordRange range, IntPredicate which) {
		int letters = letters(words, range, word -> true);
		return letters == 0 ? 1 : letters(words, range, which) / (double) letters;
	}

	/** Of those words of a range that are asked for; a figure says as much as a long word. */
	static int letters(Words words, WordRange range, IntPredicate which) {
		return IntStream.rangeClosed(range.first(), range.last()).filter(words::isWord).filter(which)
				.map(at -> weight(words.get(at))).sum();
	}

	private static int weight(String word) {
		return Character.isDigit(word.charAt(0)) ? Math.max(FIGURE, word.length()) : word.length();
	}

	/** From the first word of a range that stayed to the last one. */
	Optional<WordRange> trimmed(WordRange range) {
		int first = range.first();
		while (first <= range.last() && !isKept(first)) first++;
		int last = range.last();
		while (last > first && !isKept(last)) last--;
		return first > range.last() ? Optional.empty() : Optional.of(new WordRange(first, last));
	}

	/** What lies between the images of the range's ends. Where an end has none, rewritten words are shared out as the old ones were. */
	Optional<WordRange> image(WordRange range) {
		int first = isKept(range.first()) ? match[range.first()] : boundary(range.first());
		int last = isKept(range.last()) ? match[range.last()] : boundary(range.last() + 1) - 1;
		return first > last ? Optional.empty() : Optional.of(new WordRange(first, last));
	}

	/** The new word that begins what stands in the place of an old word and those behind it. */
	private int boundary(int oldWord) {
		int left = oldWord - 1;
		while (left >= 0 && !isKept(left)) left--;
		int right = oldWord;
		while (right < match.length && !isKept(right)) right++;
		int from = left < 0 ? 0 : match[left] + 1;
		int to = right < match.length ? match[right] : now.size();
		int rewritten = right - left - 1;
		return rewritten == 0 ? from : from + Math.round((to - from) * (oldWord - left - 1) / (float) rewritten);
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
	 * meaning round ("five" in "twenty-five", "not" before "sold"). What begins a sentence of its own turns nothing round, and what stands
	 * there in place of the old neighbour is not put in but says something else of another thing.
	 *
	 * @param range in the new text @param old where it stood
	 */
	WordRange withInsertionsBeside(WordRange range, WordRange old) {
		int first = range.first();
		int last = range.last();
		boolean before = isKeptOrEnd(old.first() - 1);
		boolean behind = isKeptOrEnd(old.last() + 1);
		while (before && first > 0 && !now.startsLine(first) && isPartOfStatement(first - 1, first)) first--;
		while (behind && last + 1 < now.size() && !now.startsSentence(last + 1) && isPartOfStatement(last + 1, last + 1)) last++;
		return new WordRange(first, last);
	}

	private boolean isPartOfStatement(int word, int joint) {
		boolean sign = now.touchesPrevious(joint) && !now.isPunctuation(word);
		return !isTaken(word) && (now.isWord(word) || sign);
	}
}
