package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text, one behind the other, without a gap between them. */
final class Sentences {
	private final List<WordRange> ranges = new ArrayList<>();

	Sentences(Words words) {
		int first = 0;
		for (int at = 1; at <= words.size(); at++) {
			if (!words.startsSentence(at)) continue;
			if (first < at) ranges.add(new WordRange(first, at - 1));
			first = at;
		}
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
