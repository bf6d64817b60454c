package org.tickmark.dossier.words;

import java.util.List;
import java.util.Locale;

/** Names before a turn of speech beside names in a draft. */
final class Speakers {
	private Speakers() { }

	/** Whether both name one person, as far as a surname tells. @param named in a source @param speaker in a draft */
	static boolean areOne(String named, String speaker) {
		String name = speaker.strip();
		if (named.isBlank() || name.isEmpty()) return false;
		String surname = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
		return List.of(named.toLowerCase(Locale.ROOT).split("[^\\p{L}'\u2019-]+")).contains(surname);
	}
}
