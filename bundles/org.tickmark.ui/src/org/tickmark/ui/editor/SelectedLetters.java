package org.tickmark.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Colours the last letter of selected words that show a resolved date behind them. The platform draws that letter anew, on the ground of
 * its mark instead of that of the selection.
 */
final class SelectedLetters implements PaintListener {
	private final StyledText text;

	/** Paints after all that paint already; to be made anew after something else was added that paints below it. */
	SelectedLetters(StyledText text) {
		this.text = text;
		text.addPaintListener(this);
	}

	void close() {
		if (!text.isDisposed()) text.removePaintListener(this);
	}

	@Override
	public void paintControl(PaintEvent event) {
		Point selection = text.getSelectionRange();
		if (selection.y == 0) return;
		for (StyleRange style : text.getStyleRanges(selection.x, selection.y)) {
			if (style.metrics == null || style.metrics.width == 0) continue;
			int offset = style.start + style.length - 1;
			Rectangle bounds = text.getTextBounds(offset, offset);
			if (bounds.intersects(event.x, event.y, event.width, event.height)) paint(event.gc, offset, bounds);
		}
	}

	private void paint(GC gc, int offset, Rectangle bounds) {
		String letter = text.getText(offset, offset);
		if (letter.isBlank()) return;
		gc.setFont(text.getFont());
		gc.setBackground(text.getSelectionBackground());
		gc.setForeground(text.getSelectionForeground());
		int height = text.getLineHeight(offset);
		int y = bounds.y + bounds.height - height;
		gc.fillRectangle(bounds.x, y, gc.textExtent(letter, SWT.DRAW_TRANSPARENT).x, height);
		gc.drawString(letter, bounds.x, y, true);
	}
}
