package org.tickmark.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.TimexWording;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.marks.Colours;

/**
 * Shows behind each relative date in the text which day it means; with a question mark where others may read it otherwise, until somebody
 * chooses.
 */
public final class ResolvedDateMinings extends AbstractCodeMiningProvider {
	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		if (!(getAdapter(ITextEditor.class) instanceof DraftEditor editor)) return CompletableFuture.completedFuture(List.of());
		List<ResolvedDate> dates = editor.draft().filter(DraftUnderReview::isUpToDate).stream()
				.flatMap(draft -> draft.items().items().stream()
						.flatMap(item -> resolvedDate(item, draft.asRead().source().toSource(item.span()).end())))
				.toList();
		return CompletableFuture.completedFuture(dates);
	}

	private Stream<ResolvedDate> resolvedDate(Item item, int behind) {
		return item.claim().map(Claim::detail).stream()
				.map(detail -> detail instanceof Detail.Timex timex && timex.relative() ? timex : null)
				.filter(Objects::nonNull)
				.map(timex -> new ResolvedDate(behind, TimexWording.of(timex) + (timex.readings().isEmpty() || timex.fixed() ? "" : "?"),
						this));
	}

	private static final class ResolvedDate extends LineContentCodeMining {
		ResolvedDate(int behind, String day, ICodeMiningProvider provider) {
			super(new Position(behind, 1), provider);
			setLabel(" " + day);
		}

		/**
		 * The platform's own grey is too pale to be read, and it draws over the words behind before it makes room, by what this returns,
		 * and paints anew.
		 */
		@Override
		public Point draw(GC gc, StyledText text, Color platforms, int x, int y) {
			Point size = gc.stringExtent(getLabel());
			int before = text.getOffsetAtPoint(new Point(x - 1, y));
			boolean room = before < 0 || text.getTextBounds(before, before).width >= size.x;
			if (!room) return size;
			Point selection = text.getSelectionRange();
			boolean selected = before >= selection.x && before < selection.x + selection.y;
			gc.setForeground(selected ? text.getSelectionForeground() : Colours.meant());
			Point drawn = super.draw(gc, text, platforms, x, y);
			if (selected) colourLetter(gc, text, before);
			return drawn;
		}

		/**
		 * The platform draws the letter before the day anew now, on the ground of its mark instead of that of the selection; it is kept
		 * from where the letter is drawn here.
		 */
		private static void colourLetter(GC gc, StyledText text, int offset) {
			String letter = text.getText(offset, offset);
			gc.setFont(text.getFont());
			gc.setForeground(text.getSelectionForeground());
			gc.setBackground(text.getSelectionBackground());
			Rectangle place = text.getTextBounds(offset, offset);
			place.y += place.height - text.getLineHeight();
			// One more, as the platform fills.
			place.width = gc.stringExtent(letter).x + 1;
			gc.fillRectangle(place);
			gc.drawString(letter, place.x, place.y, true);
			var rest = new Region(text.getDisplay());
			gc.getClipping(rest);
			rest.subtract(place);
			gc.setClipping(rest);
			rest.dispose();
		}
	}
}
