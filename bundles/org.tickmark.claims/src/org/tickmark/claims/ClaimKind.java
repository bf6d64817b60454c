package org.tickmark.claims;

import java.util.Arrays;
import java.util.Optional;

/** What sort of statement a claim is. The word is what files and the command line call it. */
public enum ClaimKind {
	DATE("date"), QUOTE("quote"), SCARE_QUOTE("scare"), FIGURE("figure"), NAME("name"), PLACE("place"), FACT("fact"), PROBLEM("problem");

	private final String word;

	ClaimKind(String word) {
		this.word = word;
	}

	/** What files and the command line call it. */
	public String word() {
		return word;
	}

	/** The kind of that {@link #word()}. */
	public static Optional<ClaimKind> of(String word) {
		return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
	}
}
