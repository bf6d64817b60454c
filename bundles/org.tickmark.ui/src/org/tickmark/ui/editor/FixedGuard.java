package org.tickmark.ui.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.events.VerifyListener;
import org.tickmark.draft.Span;

/** Keeps out what is typed into parts that the file lets nobody edit, and says why: what could not be saved is not typed either. */
final class FixedGuard implements VerifyListener {
	private final DraftEditor editor;
	private final ITextViewer viewer;

	FixedGuard(DraftEditor editor, ITextViewer viewer) {
		this.editor = editor;
		this.viewer = viewer;
	}

	@Override
	public void verifyText(VerifyEvent event) {
		int start = inDocument(event.start);
		int end = inDocument(event.end);
		if (!event.doit || start < 0 || end < start) return;
		editor.draft().flatMap(draft -> draft.refusal(new Span(start, end), event.text)).ifPresent(reason -> {
			event.doit = false;
			editor.tell(reason);
		});
	}

	private int inDocument(int offset) {
		if (viewer instanceof ITextViewerExtension5 folding) return folding.widgetOffset2ModelOffset(offset);
		return offset + viewer.getVisibleRegion().getOffset();
	}
}
