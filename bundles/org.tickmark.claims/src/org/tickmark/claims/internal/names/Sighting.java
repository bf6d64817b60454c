package org.tickmark.claims.internal.names;

import java.util.Optional;

import org.tickmark.claims.Naming.Type;
import org.tickmark.draft.Span;

/**
 * A name where it stands, with what its sentence tells of it.
 *
 * @param name as written, on one line
 * @param acronym that stands behind it in brackets, or empty
 * @param doubtful whether it is a name only if the draft names somebody so in full
 * @param sure how much the place tells of the type: 0 for a guess
 */
record Sighting(Span span, Span sentence, Span clause, String name, String title, String role, Optional<Integer> age, String acronym,
		Type type, int sure, boolean doubtful) { }
