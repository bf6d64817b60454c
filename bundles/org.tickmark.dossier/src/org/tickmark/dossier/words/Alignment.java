package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays words of a quotation along words of a source so that as much as possible is the same. The words of the quotation are all used; it
 * may begin and end anywhere in the stretch of the source. Takes time by the length of the quotation times the width of the band.
 */
final class Alignment {
	/** Words of both that are the same, or stand for each other, or stand alone; ends are not included. */
	record Step(int from, int to, int sourceFrom, int sourceTo, Kind kind) {
		boolean same() {
			return kind == Kind.SAME;
		}
	}

	/** What words of one are to those of the other: the same, another one of the same sort, or anything else. */
	enum Kind {
		SAME, LIKE, OTHER
	}

	/** @param score the higher the better, at most the weight of the words */
	record Result(double score, List<Step> steps) {
		static final Result NONE = new Result(Double.NEGATIVE_INFINITY, List.of());

		/** The first word of the source that is the same as one of the quotation; -1 if none is. */
		int first() {
			return steps.stream().filter(Step::same).mapToInt(Step::sourceFrom).findFirst().orElse(-1);
		}

		/** Behind the last one. */
		int end() {
			return steps.stream().filter(Step::same).mapToInt(Step::sourceTo).max().orElse(-1);
		}
	}

	/** Near to which end of the stretch the words should be, where they fit in several places. */
	enum Lean {
		NEITHER, START, END
	}

	/** For each word between them and that end. */
	private static final float FAR = -0.005f;
	private static final float NEVER = -1e9f;
	private static final float ADDED = -0.45f;
	private static final float OPENED = -0.7f;
	private static final float LEFT_OUT = -0.13f;
	private static final float SOUND = -0.03f;
	private static final float OTHER = -0.44f;
	/** Another figure for a figure, another form of the word: so that what changed stands beside what it was. */
	private static final float LIKE = -0.2f;
	private static final byte SAME = 1;
	private static final byte CHANGED = 2;
	private static final byte ALONE = 3;
	private static final byte APART = 4;
	private static final byte TOGETHER = 5;
	private static final byte OPERATION = 7;
	/** What came before ended in words left out. */
	private static final byte AFTER_GAP = 8;
	/** Words left out go on. */
	private static final byte GAP_GOES_ON = 16;

	private final WordIndex index;
	private final QuotedWords quoted;
	private final int from;
	private final int size;
	private final int base;
	private final int width;
	private final int low;
	private final int high;
	private final Lean lean;
	private final byte[][] trace;
	/** Of the row at hand and the two before: the best with a word at the end, the best with words left out. */
	private float[][] best;
	private float[][] gap;
	private final int[] stems;
	private final long[] forms;
	private final boolean[] figures;
	private final boolean[] names;

	private Alignment(WordIndex index, QuotedWords quoted, QuotedWords.Part part, int base, int width, int low, int high, Lean lean) {
		this.lean = lean;
		this.index = index;
		this.quoted = quoted;
		this.from = part.from();
		this.size = part.size();
		this.base = base;
		this.width = width;
		this.low = low;
		this.high = high;
		this.trace = new byte[size + 1][width];
		this.best = new float[3][width];
		this.gap = new float[3][width];
		this.stems = new int[size];
		this.forms = new long[size];
		this.figures = new boolean[size];
		this.names = new boolean[size];
		for (int i = 0; i < size; i++) {
			String key = quoted.word(from + i).key();
			stems[i] = index.stemOf(key);
			forms[i] = WordKinds.forms(key);
			names[i] = quoted.isName(from + i);
			figures[i] = WordKinds.isFigure(key) || WordKinds.isDay(key);
		}
	}

	/**
	 * @param base the first word of the source that the first of the part may be
	 * @param width by how many words it may be another one
	 * @param low the first word that may be used at all
	 * @param high behind the last one
	 * @param lean which end it is better to be near to
	 */
	static Result of(WordIndex index, QuotedWords quoted, QuotedWords.Part part, int base, int width, int low, int high, Lean lean) {
		if (width <= 0 || low >= high) return Result.NONE;
		return new Alignment(index, quoted, part, base, width, low, high, lean).align();
	}

	private Result align() {
		for (int i = 0; i <= size; i++) {
			turnRows();
			for (int k = 0; k < width; k++) cell(i, k);
		}
		int end = -1;
		for (int k = 0; k < width; k++) {
			if (lean == Lean.END) best[0][k] += FAR * (high - (base + size + k));
			if (end < 0 || best[0][k] > best[0][end]) end = k;
		}
		if (best[0][end] < NEVER / 2) return Result.NONE;
		return new Result(best[0][end], steps(end));
	}

	private void turnRows() {
		best = new float[][] {best[2], best[0], best[1]};
		gap = new float[][] {gap[2], gap[0], gap[1]};
		Arrays.fill(best[0], NEVER);
		Arrays.fill(gap[0], NEVER);
	}

	private void cell(int i, int k) {
		int place = base + i + k;
		if (place < low || place > high) return;
		if (i == 0) {
			best[0][k] = lean == Lean.START ? FAR * (place - low) : 0;
			return;
		}
		int word = from + i - 1;
		offer(i, k, ALONE, 1, k + 1, quoted.weight(word) == 0 ? 0 : ADDED);
		if (place > low) {
			int key = index.key(place - 1);
			boolean same = quoted.is(word, key);
			offer(i, k, same ? SAME : CHANGED, 1, k, same ? (float) quoted.weight(word) : changed(i - 1, key));
			if (i > 1 && quoted.isWithPrevious(word, key))
				offer(i, k, TOGETHER, 2, k + 1, (float) (quoted.weight(word) + quoted.weight(word - 1)));
			if (place > low + 1 && quoted.is(word, index.key(place - 2), key)) offer(i, k, APART, 1, k - 1, (float) quoted.weight(word));
			if (k > 0) leaveOut(i, k, key);
		}
	}

	private void leaveOut(int i, int k, int key) {
		boolean sound = index.isSound(key);
		float open = best[0][k - 1] + (sound ? SOUND : OPENED);
		float on = gap[0][k - 1] + (sound ? SOUND : LEFT_OUT);
		gap[0][k] = Math.max(open, on);
		if (on > open) trace[i][k] |= GAP_GOES_ON;
	}

	private float changed(int i, int key) {
		if (quoted.weight(from + i) == 0) return SOUND;
		return isLike(i, key) ? LIKE : OTHER;
	}

	private boolean isLike(int i, int key) {
		return figures[i] && index.isFigure(key) || stems[i] == index.stem(key) || (forms[i] & index.forms(key)) != 0
				|| names[i] && index.isName(key);
	}

	private Kind kind(byte operation, int i, int place) {
		if (operation == ALONE) return Kind.OTHER;
		if (operation != CHANGED) return Kind.SAME;
		return quoted.weight(from + i) > 0 && isLike(i, index.key(place)) ? Kind.LIKE : Kind.OTHER;
	}

	private void offer(int i, int k, byte operation, int rows, int column, float gain) {
		if (column < 0 || column >= width) return;
		float plain = best[rows][column];
		float behindGap = gap[rows][column];
		float score = Math.max(plain, behindGap) + gain;
		if (score <= best[0][k]) return;
		best[0][k] = score;
		trace[i][k] = (byte) (trace[i][k] & GAP_GOES_ON | operation | (behindGap > plain ? AFTER_GAP : 0));
	}

	private List<Step> steps(int end) {
		List<Step> steps = new ArrayList<>();
		int i = size;
		int k = end;
		while (i > 0) {
			int rows = 1;
			int column = k;
			byte operation = (byte) (trace[i][k] & OPERATION);
			int words = 1;
			int places = 1;
			switch (operation) {
				case ALONE -> {
					column = k + 1;
					places = 0;
				}
				case APART -> {
					column = k - 1;
					places = 2;
				}
				case TOGETHER -> {
					rows = 2;
					column = k + 1;
					words = 2;
				}
				default -> { }
			}
			int place = base + i + k;
			steps.add(new Step(from + i - words, from + i, place - places, place, kind(operation, i - 1, place - 1)));
			boolean afterGap = (trace[i][k] & AFTER_GAP) != 0;
			i -= rows;
			k = column;
			if (afterGap) k = beforeGap(i, k, steps);
		}
		return steps.reversed();
	}

	/** Adds the words left out that end here, and goes before them. */
	private int beforeGap(int i, int from, List<Step> steps) {
		int k = from;
		while ((trace[i][k] & GAP_GOES_ON) != 0) k--;
		k--;
		steps.add(new Step(this.from + i, this.from + i, base + i + k, base + i + from, Kind.OTHER));
		return k;
	}
}
