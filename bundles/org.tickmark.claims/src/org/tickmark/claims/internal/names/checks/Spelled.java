package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.tickmark.claims.Naming.Type;
import org.tickmark.claims.internal.names.Bearer;
import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.words.WordSet;

/**
 * A bearer's name as it is compared with others.
 *
 * @param words with their marks; of a person without suffix and what stands between first name and surname
 * @param folded the same in lower case and without marks
 * @param title the first that stands before it, in lower case; courtesy is none, and empty where there is none
 */
record Spelled(Bearer bearer, List<String> words, List<String> folded, String title) {
	private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0]+");
	private static final WordSet COURTESY = WordSet.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir");
	private static final WordSet SUFFIXES = WordSet.of("jr", "sr", "ii", "iii", "iv");

	static Spelled of(Bearer bearer) {
		List<String> words = new ArrayList<>(Arrays.asList(BLANK.split(bearer.canonical().strip())));
		words.replaceAll(word -> word.endsWith(",") || word.endsWith(".") && word.length() > 2 ? word.substring(0, word.length() - 1)
				: word);
		if (bearer.type() == Type.PERSON) {
			while (words.size() > 1 && SUFFIXES.contains(Spelling.folded(words.getLast()))) words.removeLast();
			if (words.size() > 2) words = List.of(words.getFirst(), words.getLast());
		}
		return new Spelled(bearer, List.copyOf(words), folded(words), title(bearer));
	}

	private static List<String> folded(List<String> words) {
		List<String> folded = new ArrayList<>(words.size());
		for (String word : words) folded.add(Spelling.folded(word));
		return List.copyOf(folded);
	}

	boolean isWhole() {
		return words.size() > 1;
	}

	boolean isPerson() {
		return bearer.type() == Type.PERSON;
	}

	String surname() {
		return folded.getLast();
	}

	private static String title(Bearer bearer) {
		for (NameMention mention : bearer.mentions()) {
			String title = mention.title().isEmpty() ? "" : Spelling.folded(mention.title());
			if (!title.isEmpty() && !COURTESY.contains(title)) return title;
		}
		return "";
	}

	int count() {
		return bearer.mentions().size();
	}
}
