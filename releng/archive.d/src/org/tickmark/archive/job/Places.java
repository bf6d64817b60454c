package org.tickmark.archive.job;

import java.io.Serializable;
import java.util.Arrays;

/** Articles of a batch by where they stand and by their short hashes, as four numbers each: there may be millions. */
final class Places implements Serializable {
	private static final long serialVersionUID = 1;
	private static final int EACH = 4;

	private long[] numbers = new long[EACH * 64];
	private int size;

	/** @param piece and at are where it stands, id and content as {@link KnownArticles} has them */
	void add(long piece, long at, long id, long content) {
		int from = size * EACH;
		if (from == numbers.length) numbers = Arrays.copyOf(numbers, numbers.length * 2);
		numbers[from] = piece;
		numbers[from + 1] = at;
		numbers[from + 2] = id;
		numbers[from + 3] = content;
		size++;
	}

	int size() {
		return size;
	}

	long piece(int index) {
		return numbers[index * EACH];
	}

	long at(int index) {
		return numbers[index * EACH + 1];
	}

	long id(int index) {
		return numbers[index * EACH + 2];
	}

	long content(int index) {
		return numbers[index * EACH + 3];
	}
}
