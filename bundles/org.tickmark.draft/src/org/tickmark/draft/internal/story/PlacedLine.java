package org.tickmark.draft.internal.story;

import java.util.Optional;

import org.tickmark.draft.SourceMap;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.StoryLines;

/**
 * A line of a story, and where it is written.
 *
 * @param map from its words to the file
 * @param block what can be done to it as a whole; empty for one that there has to be, such as a headline
 */
record PlacedLine(StoryLines.Line line, SourceMap map, Script script, Optional<Block> block) {
	/**
	 * A paragraph in its file.
	 *
	 * @param whole what goes if the line goes: all of the paragraph, or its words alone where it holds something else
	 * @param behind where the next line is put
	 * @param ahead where a line before it is put
	 */
	record Block(Span whole, Slot behind, Slot ahead) { }

	/** @param before and after a new line, as they are to be read, markup and all */
	record Slot(int at, String before, String after) { }
}
