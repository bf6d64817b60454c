package org.tickmark.archive.quotes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells whether a quotation was given to somebody else. */
final class Speakers {
	private static final Set<String> LEADING_TO_PLACES = Set.of("at", "for", "from", "in", "of", "the");

	private Speakers() { }

	/** Only of names: "the minister" may be anybody. */
	static boolean differ(String one, String other) {
		String name = last(one);
		String otherName = last(other);
		return !name.isEmpty() && !otherName.isEmpty() && !name.equals(otherName) && !holds(one, otherName) && !holds(other, name);
	}

	private static boolean holds(String speaker, String name) {
		return (" " + speaker.toLowerCase(Locale.ROOT).replace(",", "") + " ").contains(" " + name + " ");
	}

	/** The last word of a name, of what stands between commas: "Ida Marlow, the treasurer", "the treasurer, Ida Marlow". */
	private static String last(String speaker) {
		return Arrays.stream(speaker.split(",")).map(Speakers::lastOf).filter(name -> !name.isEmpty()).findFirst().orElse("");
	}

	/** Empty for what is no name: "the mayor of Harlow" may be anybody, too. */
	private static String lastOf(String words) {
		String[] all = words.strip().split("\\s+");
		String word = all[all.length - 1];
		boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !Pronoun.is(word);
		boolean place = all.length > 1 && LEADING_TO_PLACES.contains(all[all.length - 2]);
		return name && !place ? word.toLowerCase(Locale.ROOT) : "";
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
