package org.tickmark.claims;

import java.util.Arrays;
import java.util.Optional;

/** What sort of statement a claim is. The word is what files and the command line call it. */
public enum ClaimKind {
	DATE("date"), QUOTE("quote"), SCARE_QUOTE("scare"), FIGURE("figure"),
	/** Of a person, a body, a work; of a place as well, where a rule finds it. */
	NAME("name"),
	/** Marked as one by hand or by the house's list. */
	PLACE("place"),
	/** What a sentence states beside all that. */
	FACT("fact"),
	/** Where somebody can be reached: an address, a number, a handle. */
	CONTACT("contact"),
	/** What is said against somebody who is named, and whether an answer stands beside it. */
	CRITICISM("criticism"), PROBLEM("problem");

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
