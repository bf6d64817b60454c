package org.tickmark.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/** Keeps the lines of a text as short as they are read best, in the middle of a window however wide. */
final class ReadingWidth {
	/** About 75 characters of the reading font: longer lines are read more slowly. */
	private static final int WIDTH = 780;
	private static final int NARROWEST_MARGIN = 24;

	private ReadingWidth() { }

	static void keepIn(StyledText text) {
		text.addListener(SWT.Resize, resized -> {
			int margin = Math.max(NARROWEST_MARGIN, (text.getClientArea().width - WIDTH) / 2);
			// None at the top: the rulers take it for a line above the first one, and fail. None at the bottom: what stands behind words
			// is drawn into it without them.
			if (text.getLeftMargin() != margin) text.setMargins(margin, 0, margin, 0);
		});
	}
}
