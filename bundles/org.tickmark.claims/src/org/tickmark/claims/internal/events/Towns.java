package org.tickmark.claims.internal.events;

import java.util.regex.Pattern;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** Whether two places are two, as far as names alone can say: no place lies in the other. */
final class Towns {
	private static final int BETWEEN = 6;
	private static final Pattern LINK = Pattern.compile("(?:,|\\bin\\b|\\bnear\\b|\\band\\b|\\bof\\b|\\(|/|-)");

	private Towns() { }

	/** "Vienna" and "Austria" may be one; so may "Alford" and "Lindsey", unless the draft never names them together. */
	static boolean differ(Prose prose, Span one, Span other) {
		String first = prose.textOf(one);
		String second = prose.textOf(other);
		if (first.contains(second) || second.contains(first) || Gazetteer.isLand(first) || Gazetteer.isLand(second)) return false;
		return !areTogether(prose.draft().text(), first, second) && !areTogether(prose.draft().text(), second, first);
	}

	/** "Alford, Lindsey", "Alford in Lindsey", "Vienna and Geneva". */
	private static boolean areTogether(String text, String one, String other) {
		for (int at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
			int end = at + one.length();
			int next = text.indexOf(other, end);
			if (next < 0) return false;
			if (next - end <= BETWEEN && LINK.matcher(text.substring(end, next)).find()) return true;
		}
		return false;
	}
}
