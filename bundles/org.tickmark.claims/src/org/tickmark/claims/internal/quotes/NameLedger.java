package org.tickmark.claims.internal.quotes;

import java.util.Optional;

/** The people and bodies named so far. */
final class NameLedger {
	void read(Period period) { }

	Optional<String> resolve(String speaker, int offset) {
		return Optional.empty();
	}
}
