package org.tickmark.benchmarks;

import java.text.BreakIterator;
import java.util.Locale;

/** What the JDK takes on the same machine in the same run, since milliseconds of two machines cannot be compared. */
final class Yardstick {
	private Yardstick() { }

	/** @return how many boundaries of words a text has, so that finding them cannot be left out */
	static int wordBreaks(String text) {
		BreakIterator words = BreakIterator.getWordInstance(Locale.US);
		words.setText(text);
		int count = 0;
		while (words.next() != BreakIterator.DONE) count++;
		return count;
	}
}
