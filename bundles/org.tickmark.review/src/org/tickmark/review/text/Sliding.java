package org.tickmark.review.text;


/**
 * Puts deletions and insertions where a writer would have made them. Of "A. B." with B deleted and both beginning alike,
 * any piece as long as B that starts inside A explains the change as well; the one from sentence end to sentence end is
 * what happened.
 */
final class Sliding {
	private final int[] match;
	private final Words words;

	private Sliding(int[] match, Words words) {
		this.match = match;
		this.words = words;
	}

	/** @param match of the old words, improved in place */
	static void settle(int[] match, Words old, Words now) {
		new Sliding(match, old).settleBlocks();
		int[] inverse = inverse(match, now);
		new Sliding(inverse, now).settleBlocks();
		System.arraycopy(inverse(inverse, old), 0, match, 0, match.length);
	}

	private static int[] inverse(int[] match, Words target) {
		int[] inverse = Alignment.nothing(target);
		for (int i = 0; i < match.length; i++) {
			if (match[i] != Alignment.NONE) inverse[match[i]] = i;
		}
		return inverse;
	}

	private void settleBlocks() {
		for (int at = 0; at < match.length;) {
			int end = at;
			while (end < match.length && match[end] == Alignment.NONE) end++;
			if (end > at && isPure(at, end)) end = settle(at, end);
			at = end + 1;
		}
	}

	/** Whether nothing stands on the other side in the block's place. */
	private boolean isPure(int start, int end) {
		int before = start == 0 ? -1 : match[start - 1];
		return end == match.length || match[end] == before + 1;
	}

	/** @return where the block ends now */
	private int settle(int start, int end) {
		int best = 0;
		for (int by = -1; slidesLeft(start + by, end + by); by--) {
			if (score(start + by, end + by) > score(start + best, end + best)) best = by;
		}
		for (int by = 1; slidesRight(start + by, end + by); by++) {
			if (score(start + by, end + by) > score(start + best, end + best)) best = by;
		}
		for (int by = 0; by > best; by--) move(start + by - 1, end + by - 1);
		for (int by = 0; by < best; by++) move(end + by, start + by);
		return end + best;
	}

	private boolean slidesLeft(int start, int end) {
		return start >= 0 && match[start] != Alignment.NONE && words.get(start).equals(words.get(end));
	}

	private boolean slidesRight(int start, int end) {
		return end <= match.length && match[end - 1] != Alignment.NONE && words.get(end - 1).equals(words.get(start - 1));
	}

	private void move(int from, int to) {
		match[to] = match[from];
		match[from] = Alignment.NONE;
	}

	private int score(int start, int end) {
		return (words.startsSentence(start) ? 1 : 0) + (words.startsSentence(end) ? 1 : 0);
	}
}
