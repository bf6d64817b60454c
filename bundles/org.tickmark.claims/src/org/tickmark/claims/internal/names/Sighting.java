package org.tickmark.claims.internal.names;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Naming.Type;
import org.tickmark.claims.internal.names.Types.Kind;
import org.tickmark.draft.Span;

/**
 * A name where it stands, with what its sentence tells of it.
 *
 * @param name as written, on one line
 * @param words of the name, in lower case
 * @param acronym that stands behind it in brackets, or empty
 * @param doubtful whether it is a name only if the draft names somebody so in full
 */
record Sighting(Span span, Span sentence, Span clause, String name, List<String> words, String title, String role, Optional<Integer> age,
		String acronym,
		Kind kind, boolean doubtful) {
	Sighting as(Kind other) {
		return new Sighting(span, sentence, clause, name, words, title, role, age, acronym, other, doubtful);
	}

	Type type() {
		return kind.type();
	}

	int sure() {
		return kind.sure();
	}
}
