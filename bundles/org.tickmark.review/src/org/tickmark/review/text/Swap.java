package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.tickmark.draft.Span;

/**
 * Words that stand in one wording where others stood before; either side may be empty. Punctuation alone makes none.
 *
 * @param before and after where they stand in the two wordings
 */
public record Swap(Span before, Span after) {
	/** In the order of the text. */
	public static List<Swap> between(String before, String after) {
		Words old = new Words(before);
		Words now = new Words(after);
		int[] match = Alignment.ofPieces(old.all(), now.all());
		List<Swap> swaps = new ArrayList<>();
		int from = 0;
		int to = 0;
		for (int at = 0; at <= match.length; at++) {
			boolean end = at == match.length;
			if (!end && match[at] == Alignment.NONE) continue;
			int there = end ? now.size() : match[at];
			if (saySomething(old, from, at) || saySomething(now, to, there))
				swaps.add(new Swap(place(old, from, at, before.length()), place(now, to, there, after.length())));
			from = at + 1;
			to = there + 1;
		}
		return swaps;
	}

	private static boolean saySomething(Words words, int from, int to) {
		return IntStream.range(from, to).anyMatch(word -> !words.isPunctuation(word));
	}

	private static Span place(Words words, int from, int to, int end) {
		if (from < to) return words.span(from).union(words.span(to - 1));
		int at = from < words.size() ? words.span(from).start() : end;
		return new Span(at, at);
	}
}
