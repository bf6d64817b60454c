package org.tickmark.claims.internal.names.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tickmark.claims.internal.names.Bearer;
import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.spi.Prose;

/** The names of all bearers as they are compared: made once for all rules. */
final class SpelledNames {
	private final List<Spelled> names;
	private final Map<String, Integer> bearersOf = new HashMap<>();

	private SpelledNames(List<Bearer> bearers) {
		names = bearers.stream().map(Spelled::of).toList();
		for (Spelled name : names) bearersOf.merge(name.surname(), 1, Integer::sum);
	}

	static SpelledNames of(Prose prose) {
		return prose.shared(SpelledNames.class, read -> new SpelledNames(Names.of(read).bearers()));
	}

	/** In the order of the bearers. */
	List<Spelled> all() {
		return names;
	}

	Spelled of(NameMention mention) {
		return names.get(mention.bearer());
	}

	/** Whether nobody else in the draft has that surname. */
	boolean isAlone(Spelled name) {
		return bearersOf.getOrDefault(name.surname(), 0) == 1;
	}
}
