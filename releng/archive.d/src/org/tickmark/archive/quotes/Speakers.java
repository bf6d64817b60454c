package org.tickmark.archive.quotes;

import java.util.Locale;

/** Tells whether a quotation was given to somebody else. */
final class Speakers {
	private Speakers() { }

	/** Only of names: "the minister" may be anybody. */
	static boolean differ(String one, String other) {
		String name = last(one);
		String otherName = last(other);
		return !name.isEmpty() && !otherName.isEmpty() && !name.equals(otherName) && !holds(one, otherName) && !holds(other, name);
	}

	private static boolean holds(String speaker, String name) {
		return (" " + speaker.toLowerCase(Locale.ROOT) + " ").contains(" " + name + " ");
	}

	/** The last word of a name; empty for what is none. */
	private static String last(String speaker) {
		String[] words = speaker.strip().split("\\s+");
		String word = words[words.length - 1];
		boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !Pronoun.is(word);
		return name ? word.toLowerCase(Locale.ROOT) : "";
	}

	/** At the start of a sentence they have a capital, too. */
	private enum Pronoun {
		HE, SHE, THEY, IT, WE, I, YOU, WHO;

		static boolean is(String word) {
			for (Pronoun each : values()) if (each.name().equalsIgnoreCase(word)) return true;
			return false;
		}
	}
}
