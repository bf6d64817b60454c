package org.tickmark.claims.internal.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.lists.Lexicon;

/** Single words that stand for a name which the draft gives in full, or for none: "Chelsea" beside "Chelsea Roth", "Things". */
public final class HalfNames {
	/** Words of names of several words, in lower case. */
	private final Set<String> parts = new HashSet<>();

	/** @param canonicals of all names of the draft */
	public HalfNames(Collection<String> canonicals) {
		for (String name : canonicals) {
			if (name.indexOf(' ') < 0) continue;
			for (String part : name.split(" ")) parts.add(lower(part));
		}
	}

	/** Whether there is nothing to check in it by itself. */
	public boolean has(Naming naming) {
		String name = naming.canonical();
		if (name.indexOf(' ') >= 0 || !naming.role().isEmpty() || naming.age().isPresent()) return false;
		String lower = lower(name);
		return switch (naming.type()) {
			case PERSON, ORGANIZATION -> parts.contains(lower) || parts.contains(singular(lower));
			case OTHER -> parts.contains(lower) || parts.contains(singular(lower)) || Lexicon.isCommon(lower) && !Shape.isShouted(name);
			case PLACE, WORK -> false;
		};
	}

	/** "The Clintons". */
	private static String singular(String word) {
		return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
	}

	private static String lower(String word) {
		return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
	}
}
