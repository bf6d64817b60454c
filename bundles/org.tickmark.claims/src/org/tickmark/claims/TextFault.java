package org.tickmark.claims;

/** What was left in a draft by mistake. Worded by {@code TextFaultWording}. */
public sealed interface TextFault extends Explanation.OfFacts {
	/** Something was still to come here. @param written as it stands */
	record Placeholder(String written) implements TextFault { }

	/** A writing machine said it to whoever asked it, or left it as a mark of its own. @param written as it stands */
	record Residue(String written) implements TextFault { }

	/** The same words twice in a row. @param words as they stand the first time */
	record Doubled(String words) implements TextFault { }

	/** A currency said by its sign and by its word. @param better with the sign alone */
	record CurrencyTwice(String written, String better) implements TextFault { }

	/** A figure that spaces, marks or letters break apart. @param better the figure in one piece */
	record BrokenNumber(String written, String better) implements TextFault { }

	/** Letters of a file that was read in the wrong encoding. @param better what they were; empty if nobody can tell */
	record BrokenLetters(String written, String better) implements TextFault { }

	/** @param character as its list of names has it; @param better what it stands in, without it */
	record HiddenCharacter(int codePoint, String character, String better) implements TextFault { }

	/** A letter that only looks like that of the word's own alphabet. @param better the word in one alphabet */
	record ForeignLetter(String written, String letter, String alphabet, String better) implements TextFault { }
}
