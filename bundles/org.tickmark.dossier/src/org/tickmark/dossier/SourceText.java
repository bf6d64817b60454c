package org.tickmark.dossier;

import java.util.List;
import java.util.Optional;

/**
 * The readable text of a source with the way back to where it stands. Paragraphs, subtitles and cells end in a line break, so that no
 * sentence runs from one into the next.
 *
 * @param stretches in text order; they do not overlap, and what lies between them is line breaks
 */
public record SourceText(String text, List<Stretch> stretches) {
	/** Of a source that has none to read: a picture, a recording. */
	public static final SourceText NONE = new SourceText("", List.of());

	public SourceText {
		stretches = List.copyOf(stretches);
	}

	/** The piece that holds the code unit behind an offset; the nearest one before it for what lies between two. Empty before the first. */
	public Optional<Stretch> stretchAt(int offset) {
		int low = 0;
		int high = stretches.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (stretches.get(middle).span().start() <= offset) low = middle + 1; else high = middle;
		}
		return low == 0 ? Optional.empty() : Optional.of(stretches.get(low - 1));
	}

	/** Whether there is nothing to look anything up in. */
	public boolean isEmpty() {
		return text.isBlank();
	}
}
