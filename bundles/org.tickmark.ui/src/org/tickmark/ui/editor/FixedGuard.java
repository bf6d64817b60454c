package org.tickmark.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.events.VerifyListener;
import org.tickmark.draft.Span;
import org.tickmark.ui.checking.DraftUnderReview;

/** Keeps out what is typed into parts that the file lets nobody edit, and says why: what could not be saved is not typed either. */
final class FixedGuard implements VerifyListener {
	private final Supplier<Optional<DraftUnderReview>> draft;
	private final ITextViewer viewer;
	private final Consumer<String> tell;

	FixedGuard(Supplier<Optional<DraftUnderReview>> draft, ITextViewer viewer, Consumer<String> tell) {
		this.draft = draft;
		this.viewer = viewer;
		this.tell = tell;
	}

	@Override
	public void verifyText(VerifyEvent event) {
		int start = inDocument(event.start);
		int end = inDocument(event.end);
		if (!event.doit || start < 0 || end < start) return;
		draft.get().flatMap(open -> open.refusal(new Span(start, end), event.text)).ifPresent(reason -> {
			event.doit = false;
			tell.accept(reason);
		});
	}

	private int inDocument(int offset) {
		if (viewer instanceof ITextViewerExtension5 folding) return folding.widgetOffset2ModelOffset(offset);
		return offset + viewer.getVisibleRegion().getOffset();
	}
}
