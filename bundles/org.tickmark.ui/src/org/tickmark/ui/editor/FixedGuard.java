package org.tickmark.ui.editor;

import java.util.function.Consumer;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.events.VerifyListener;
import org.tickmark.draft.Span;
import org.tickmark.ui.files.GuardedDocument;

/** Keeps out what is typed where a document lets nobody edit it, before the platform takes that for a fault, and says why. */
final class FixedGuard implements VerifyListener {
	private final GuardedDocument.Rule rule;
	private final ITextViewer viewer;
	private final Consumer<String> tell;

	FixedGuard(GuardedDocument.Rule rule, ITextViewer viewer, Consumer<String> tell) {
		this.rule = rule;
		this.viewer = viewer;
		this.tell = tell;
	}

	@Override
	public void verifyText(VerifyEvent event) {
		int start = inDocument(event.start);
		int end = inDocument(event.end);
		if (!event.doit || start < 0 || end < start) return;
		rule.refusal(new Span(start, end), event.text).ifPresent(reason -> {
			event.doit = false;
			tell.accept(reason);
		});
	}

	private int inDocument(int offset) {
		if (viewer instanceof ITextViewerExtension5 folding) return folding.widgetOffset2ModelOffset(offset);
		return offset + viewer.getVisibleRegion().getOffset();
	}
}
