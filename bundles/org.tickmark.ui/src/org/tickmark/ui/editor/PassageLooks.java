package org.tickmark.ui.editor;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;

/** How the passages of a page look: its markup is set back, so that the words of the story stand out, and its headings are bold. */
final class PassageLooks implements ITextPresentationListener, DraftUnderReview.Listener {
	/** How much of the text's colour is left. Markup is edited now and then, so it stays legible on light and dark ground. */
	private static final double STRENGTH = 0.5;
	private static final Set<PassageKind> HEADINGS = EnumSet.of(PassageKind.HEADLINE, PassageKind.DECK, PassageKind.SUBHEAD);

	private final ISourceViewer viewer;
	private final DraftUnderReview draft;
	private Draft drawn;

	PassageLooks(ISourceViewer viewer, DraftUnderReview draft) {
		this.viewer = viewer;
		this.draft = draft;
		this.drawn = draft.asRead();
		draft.addListener(this);
		((ITextViewerExtension4) viewer).addTextPresentationListener(this);
	}

	void close() {
		draft.removeListener(this);
		((ITextViewerExtension4) viewer).removeTextPresentationListener(this);
	}

	@Override
	public void itemsChanged() {
		boolean marked = !draft.asRead().passages().isEmpty() || !drawn.passages().isEmpty();
		if (drawn == draft.asRead()) return;
		drawn = draft.asRead();
		if (!marked) return;
		viewer.invalidateTextPresentation();
		if (draft.isUpToDate()) ParagraphSpace.in(viewer, drawn);
	}

	@Override
	public void caretIn(Item item) { }

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		// While the text is ahead of what was read, its places are wrong; it is painted anew in a moment.
		if (drawn.passages().isEmpty() || !draft.isUpToDate()) return;
		int from = presentation.getExtent().getOffset();
		var painted = new Span(from, from + presentation.getExtent().getLength());
		presentation.mergeStyleRanges(headingsIn(painted));
		Color colour = colour(viewer.getTextWidget());
		presentation.mergeStyleRanges(drawn.source().markupIn(painted).stream()
				.map(span -> new StyleRange(span.start(), span.length(), colour, null)).toArray(StyleRange[]::new));
	}

	private StyleRange[] headingsIn(Span painted) {
		return drawn.passages().stream().filter(passage -> HEADINGS.contains(passage.kind()) && !passage.span().isEmpty())
				.map(passage -> drawn.source().toSource(passage.span())).filter(painted::overlaps).map(heading -> {
					int start = Math.max(painted.start(), heading.start());
					return new StyleRange(start, Math.min(painted.end(), heading.end()) - start, null, null, SWT.BOLD);
				}).toArray(StyleRange[]::new);
	}

	private static Color colour(StyledText text) {
		RGB front = text.getForeground().getRGB();
		RGB ground = text.getBackground().getRGB();
		return new Color(mixed(front.red, ground.red), mixed(front.green, ground.green), mixed(front.blue, ground.blue));
	}

	private static int mixed(int front, int ground) {
		return (int) Math.round(front * STRENGTH + ground * (1 - STRENGTH));
	}
}
