package org.tickmark.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;

/** A thin line in the margin beside sentences of which nothing was said yet: no item, and not that they state no fact. */
final class CoverageMargin implements DraftUnderReview.Listener {
	private static final int WIDTH = 2;
	private static final int DISTANCE = 10;
	/** So that the lines of two sentences one below the other do not run into one. */
	private static final int GAP = 2;

	private final ISourceViewer viewer;
	/** Of this margin alone: two editors may show one document. */
	private final String category = CoverageMargin.class.getName() + System.identityHashCode(this);
	private final IPositionUpdater updater = new DefaultPositionUpdater(category);
	private final List<Position> bare = new ArrayList<>();
	private Optional<DraftUnderReview> draft = Optional.empty();
	private Optional<IDocument> marked = Optional.empty();

	CoverageMargin(ISourceViewer viewer) {
		this.viewer = viewer;
		viewer.getTextWidget().addPaintListener(this::paint);
	}

	/** Shows the coverage of another draft, or of none. */
	void follow(Optional<DraftUnderReview> shown) {
		draft.ifPresent(left -> left.removeListener(this));
		draft = shown;
		draft.ifPresent(entered -> entered.addListener(this));
		itemsChanged();
	}

	@Override
	public void itemsChanged() {
		var document = viewer.getDocument();
		if (document == null || viewer.getTextWidget() == null) return;
		// The editor may show another document by now.
		marked.ifPresent(this::leave);
		marked = Optional.of(document);
		document.addPositionCategory(category);
		document.addPositionUpdater(updater);
		draft.ifPresent(open -> mark(document, open));
		viewer.getTextWidget().redraw();
	}

	/** All of them at once: a document takes positions out one by one by looking through all that it has. */
	private void leave(IDocument document) {
		document.removePositionUpdater(updater);
		try {
			document.removePositionCategory(category);
		} catch (BadPositionCategoryException e) {
			throw new IllegalStateException(e);
		}
		bare.clear();
	}

	private void mark(IDocument document, DraftUnderReview open) {
		var source = open.asRead().source();
		for (Span sentence : open.coverage().bare()) {
			Span place = source.toSource(sentence);
			var position = new Position(place.start(), place.length());
			try {
				// The document moves it along while people type and no new findings are there yet.
				document.addPosition(category, position);
				bare.add(position);
			} catch (BadLocationException e) {
				// The document became shorter since; the next findings are on their way.
				continue;
			} catch (BadPositionCategoryException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	@Override
	public void caretIn(Item item) { }

	private void paint(PaintEvent event) {
		StyledText text = viewer.getTextWidget();
		event.gc.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_DARK_YELLOW));
		int x = Math.max(0, text.getLeftMargin() - DISTANCE);
		int last = text.getLineIndex(event.y + event.height);
		Span lines = inDocument(
				new Span(text.getOffsetAtLine(text.getLineIndex(event.y)), text.getOffsetAtLine(last) + text.getLine(last).length()));
		for (Position sentence : bare) {
			// Asking where something stands is costly for what is out of sight.
			if (sentence.isDeleted() || sentence.length == 0 || sentence.offset > lines.end()
					|| sentence.offset + sentence.length < lines.start())
				continue;
			Optional<Span> shown = inWidget(sentence);
			if (shown.isEmpty() || shown.get().end() > text.getCharCount()) continue;
			Point start = text.getLocationAtOffset(shown.get().start());
			Point end = text.getLocationAtOffset(shown.get().end());
			int bottom = end.y + text.getLineHeight(shown.get().end());
			if (bottom < event.y || start.y > event.y + event.height) continue;
			event.gc.fillRectangle(x, start.y + GAP, WIDTH, bottom - start.y - 2 * GAP);
		}
	}

	private Span inDocument(Span widget) {
		if (!(viewer instanceof ITextViewerExtension5 projection)) return widget;
		return Optional.ofNullable(projection.widgetRange2ModelRange(new Region(widget.start(), widget.length())))
				.map(range -> new Span(range.getOffset(), range.getOffset() + range.getLength())).orElse(widget);
	}

	private Optional<Span> inWidget(Position sentence) {
		if (!(viewer instanceof ITextViewerExtension5 projection))
			return Optional.of(new Span(sentence.offset, sentence.offset + sentence.length));
		return Optional.ofNullable(projection.modelRange2WidgetRange(new Region(sentence.offset, sentence.length)))
				.map(range -> new Span(range.getOffset(), range.getOffset() + range.getLength()));
	}
}
