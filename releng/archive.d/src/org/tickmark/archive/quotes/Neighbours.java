package org.tickmark.archive.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of the forms that share a band are compared. So many share one where a phrase is common that each with each would take for ever.
 */
final class Neighbours {
	private static final int MOST = 4;

	/** Of two forms, the lesser first. */
	record Pair(long one, long other) { }

	private Neighbours() { }

	/** All, or where there are many, each with some others. */
	static List<Pair> of(Iterable<Long> forms) {
		List<Long> sorted = new ArrayList<>();
		forms.forEach(sorted::add);
		sorted.sort(null);
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++)
			for (int j = i + 1; j < Math.min(sorted.size(), i + MOST); j++) pairs.add(new Pair(sorted.get(i), sorted.get(j)));
		return pairs;
	}
}
