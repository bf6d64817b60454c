package org.tickmark.ui.editor;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;

/** Room between the paragraphs of a draft from a word processor, which has no empty lines between them. */
final class ParagraphSpace {
	/** In pixels: half a line of the reading font. */
	private static final int ROOM = 10;
	private static final Set<PassageKind> TOGETHER = EnumSet.of(PassageKind.LIST_ITEM, PassageKind.TABLE_CELL);

	private ParagraphSpace() { }

	/** @param draft as read from the document as it is now */
	static void in(ISourceViewer viewer, Draft draft) {
		StyledText text = viewer.getTextWidget();
		IDocument document = viewer.getDocument();
		if (hasMarkup(document.get(), draft)) return;
		try {
			for (Passage passage : draft.passages()) {
				if (TOGETHER.contains(passage.kind())) continue;
				int line = document.getLineOfOffset(draft.source().toSource(passage.span()).start());
				if (line > 0 && document.getLineLength(line - 1) > 1) text.setLineVerticalIndent(line, ROOM);
			}
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("another document", e);
		}
	}

	/** Whoever writes markup sets its lines apart himself. Ends of lines are none. */
	private static boolean hasMarkup(String shown, Draft draft) {
		return draft.source().markupIn(new Span(0, shown.length())).stream().anyMatch(span -> !span.in(shown).isBlank());
	}
}
