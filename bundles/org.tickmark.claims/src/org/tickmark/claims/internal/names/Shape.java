package org.tickmark.claims.internal.names;

/** How a word is written. Looks at its first letters only, which are all that words have. */
final class Shape {
	private static final int LONGEST = 20;

	private Shape() { }

	/** No small letter: "NATO", "U.S.". */
	static boolean isShouted(String word) {
		for (int k = 0; k < word.length() && k < LONGEST; k++) {
			if (Character.isLowerCase(word.charAt(k))) return false;
		}
		return true;
	}

	/** A capital behind a small letter: "YouTube", "McCall". */
	static boolean isCamel(String word) {
		for (int k = 1; k < word.length() && k < LONGEST; k++) {
			if (Character.isUpperCase(word.charAt(k)) && Character.isLowerCase(word.charAt(k - 1))) return true;
		}
		return false;
	}
}
