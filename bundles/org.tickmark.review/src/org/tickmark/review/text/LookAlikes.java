package org.tickmark.review.text;

import java.util.Optional;

/**
 * Tells a sentence that was edited where it stands from another one that a comparison took for it: where one was deleted and a look-alike
 * written elsewhere, the two have most words in common.
 */
final class LookAlikes {
	/** A sentence of which so much stayed is the one that stood there. */
	private static final double STAYED = 0.5;
	private static final double NEARLY_ALL = 0.9;

	private final Words old;
	private final Words now;
	private final WordMatch match;

	LookAlikes(Words old, Words now, WordMatch match) {
		this.old = old;
		this.now = now;
		this.match = match;
	}

	/** Whether neither the facts of what stands for a sentence are those of before, nor a sentence beside it. */
	boolean isReplaced(WordRange sentence) {
		if (sentence.all(match::isKept) || !isInTheSameWords(sentence)) return false;
		Optional<WordRange> left = match.trimmed(sentence);
		if (left.isEmpty()) return false;
		WordRange there = new WordRange(match.there(left.get().first()), match.there(left.get().last()));
		if (Terms.compared(old, left.get(), now, there) != Terms.Facts.OTHER) return false;
		WordRange whole = there.inSentences(now);
		return !isBesideTheSame(sentence, whole);
	}

	/** What was rewritten is no look-alike. */
	private boolean isInTheSameWords(WordRange sentence) {
		int all = WordMatch.letters(old, sentence, word -> !Terms.isFact(old, word));
		return WordMatch.letters(old, sentence, word -> !Terms.isFact(old, word) && match.isKept(word)) >= all * NEARLY_ALL;
	}

	/** A neighbour in another paragraph counts only for a sentence that has none in its own: paragraphs are moved about. */
	private boolean isBesideTheSame(WordRange sentence, WordRange there) {
		boolean opens = old.startsLine(sentence.first());
		boolean ends = sentence.last() + 1 == old.size() || old.startsLine(sentence.last() + 1);
		return opens == ends && (isBehindTheSame(sentence.first(), there.first()) || isBeforeTheSame(sentence.last(), there.last()))
				|| opens && !ends && isBeforeTheSame(sentence.last(), there.last())
				|| ends && !opens && isBehindTheSame(sentence.first(), there.first());
	}

	private boolean isBehindTheSame(int first, int there) {
		if (first == 0 || there == 0) return first == there;
		return stayed(first - 1).filter(image -> image.last() == there - 1).isPresent();
	}

	private boolean isBeforeTheSame(int last, int there) {
		boolean isEnd = last + 1 == old.size();
		boolean isEndNow = there + 1 == now.size();
		if (isEnd || isEndNow) return isEnd && isEndNow;
		return stayed(last + 1).filter(image -> image.first() == there + 1).isPresent();
	}

	/** The sentence that the one which holds a word is now. */
	private Optional<WordRange> stayed(int word) {
		WordRange sentence = new WordRange(word, word).inSentences(old);
		if (match.keptShare(sentence) < STAYED) return Optional.empty();
		return match.image(sentence).map(image -> image.inSentences(now));
	}
}
