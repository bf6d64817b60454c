package org.tickmark.ui.guide;

import java.util.List;
import java.util.Set;

/**
 * A page of the guide as it is shown: its text, and where in it what looks how. Offsets count the characters of the text.
 *
 * @param runs do not overlap
 * @param blocks do not overlap; lines that are in none are set like any paragraph
 */
record GuidePage(String text, List<Run> runs, List<Block> blocks, List<Picture> pictures) {
	/** Stands in the text where a picture is shown. */
	static final char PICTURE = '\uFFFC';

	enum Look { TITLE, HEADING, STRONG, EMPHASIS, CODE }

	enum Layout { LIST, TABLE, CODE }

	/** @param target the page that a link leads to; "" if it is none */
	record Run(int start, int end, Set<Look> looks, String target) { }

	/** Lines whose parts stand below each other, without the last line end. @param columns the longest words of each column but the last */
	record Block(int start, int end, Layout layout, List<String> columns) { }

	/** @param file relative to the folder of the guide */
	record Picture(int at, String file) { }

	/** What the page is called, its first line. */
	String title() {
		return text.lines().findFirst().orElse("");
	}

	/** The pages that it leads to, in the order of the text. */
	List<String> targets() {
		return runs.stream().map(Run::target).filter(target -> !target.isEmpty()).distinct().toList();
	}
}
