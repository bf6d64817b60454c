package org.tickmark.ui.editor;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;

/**
 * Shows a page that was just opened where its story begins: that may be screens below the head of its file. Once, and not where somebody
 * was already.
 */
final class StoryStart implements DraftUnderReview.Listener {
	/** So that the first words do not stick to the edge. */
	private static final int LINES_ABOVE = 1;

	private final ISourceViewer viewer;
	private final DraftUnderReview draft;

	private StoryStart(ISourceViewer viewer, DraftUnderReview draft) {
		this.viewer = viewer;
		this.draft = draft;
	}

	/** As soon as the draft has been read. */
	static void showIn(ISourceViewer viewer, DraftUnderReview draft) {
		draft.addListener(new StoryStart(viewer, draft));
	}

	@Override
	public void itemsChanged() {
		draft.removeListener(this);
		StyledText text = viewer.getTextWidget();
		Draft read = draft.asRead();
		if (read.text().isBlank() || text.getSelectionRange().x + text.getSelectionRange().y > 0 || text.getTopPixel() > 0) return;
		int first = read.text().length() - read.text().stripLeading().length();
		int start = read.source().toSource(new Span(first, first + 1)).start();
		if (start == 0) return;
		viewer.setSelectedRange(start, 0);
		// Of the viewer, which tells its days between the words; the widget would not.
		viewer.setTopIndex(text.getLineAtOffset(text.getCaretOffset()) - LINES_ABOVE);
	}

	@Override
	public void caretIn(Item item) { }
}
