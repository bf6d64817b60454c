package org.tickmark.word.internal.docx;

import java.util.HashSet;
import java.util.Set;

/** Numbers for tracked changes and comments that nothing else in the document has. */
final class Ids {
	private static final int LAST_RESORT = 1_000_000_000;

	private final Set<Integer> used = new HashSet<>();
	private int next = 1;

	Ids(Iterable<Story> stories) {
		for (Story story : stories) used.addAll(story.ids);
		int highest = used.stream().mapToInt(id -> id).max().orElse(0);
		if (highest < LAST_RESORT - 1_000_000) next = highest + 1;
	}

	/** Something else has this number. */
	void take(int id) {
		used.add(id);
	}

	int next() {
		while (!used.add(next)) next++;
		return next++;
	}
}
