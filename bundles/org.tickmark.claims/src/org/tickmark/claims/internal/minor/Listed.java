package org.tickmark.claims.internal.minor;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the lists that stand in text blocks, with commas between. */
final class Listed {
	private static final Pattern COMMA = Pattern.compile(",\\s");

	private Listed() { }

	/** In their order; where a line ends within one of them is the same as a blank. */
	static List<String> inOrder(String block) {
		return COMMA.splitAsStream(block.strip()).map(each -> each.strip().replace('\n', ' ')).toList();
	}

	static Set<String> unordered(String block) {
		return Set.copyOf(inOrder(block));
	}
}
