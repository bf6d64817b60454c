package org.tickmark.review;

import java.util.Arrays;
import java.util.Optional;

/** Where an item stands. The word is what files and the command line call it. */
public enum Status {
	OPEN("open", "Open", 'O', false),
	IN_WORK("in-work", "In work", 'W', false),
	QUERY("query", "Query to author", 'Q', false),
	VERIFIED("verified", "Verified", 'V', true),
	CORRECTED("corrected", "Corrected", 'C', true),
	ON_AUTHOR("on-author", "On author", 'A', true),
	NOT_VERIFIABLE("not-verifiable", "Not verifiable", 'X', true),
	NO_FACT("no-fact", "No fact", 'N', true),
	/** Decided once, but no longer sure: set by the desk only, never by a person. */
	RECHECK("re-check", "Re-check", 'R', false);

	private final String word;
	private final String label;
	private final char letter;
	private final boolean settled;

	Status(String word, String label, char letter, boolean settled) {
		this.word = word;
		this.label = label;
		this.letter = letter;
		this.settled = settled;
	}

	public String word() {
		return word;
	}

	/** For people, in English. */
	public String label() {
		return label;
	}

	/** Shown beside the item's mark; no two alike. */
	public char letter() {
		return letter;
	}

	/** Whether nothing is left to do about the item. */
	public boolean settled() {
		return settled;
	}

	/** Whether a person may decide so. */
	public boolean decidable() {
		return this != RECHECK;
	}

	public static Optional<Status> of(String word) {
		return Arrays.stream(values()).filter(status -> status.word.equals(word)).findFirst();
	}
}
