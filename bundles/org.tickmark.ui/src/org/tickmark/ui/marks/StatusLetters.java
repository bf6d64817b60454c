package org.tickmark.ui.marks;

import java.util.Comparator;
import java.util.Iterator;
import java.util.TreeMap;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.house.Statuses;

/**
 * The letters beside the text, each at the line on the screen that its item begins in; of those that begin in one line, the most urgent
 * shows.
 * The platform's own column asks the text for one character too many, and fails at a mark that ends where the draft ends.
 */
public final class StatusLetters extends AnnotationRulerColumn {
	private static final int WIDTH = 12;

	private final HouseSettings house;

	public StatusLetters(IAnnotationAccess access, HouseSettings house) {
		super(WIDTH, access);
		this.house = house;
	}

	@Override
	public Control createControl(CompositeRuler parentRuler, Composite parent) {
		Control control = super.createControl(parentRuler, parent);
		Runnable redraw = this::redraw;
		house.addListener(redraw);
		control.addListener(SWT.Dispose, event -> house.removeListener(redraw));
		return control;
	}

	@Override
	protected void doPaint(GC gc) {
		var canvas = (Canvas) getControl();
		StyledText text = getCachedTextViewer().getTextWidget();
		if (getModel() == null || text == null) return;
		Rectangle shown = text.getClientArea();
		var lines = new TreeMap<Integer, ItemAnnotation>();
		for (Iterator<Annotation> all = marksIn(text, shown); all.hasNext();) {
			if (!(all.next() instanceof ItemAnnotation mark) || !mark.hasLetter()) continue;
			Position at = getModel().getPosition(mark);
			if (at == null || at.isDeleted() || at.offset >= text.getCharCount()) continue;
			lines.merge(text.getLocationAtOffset(at.offset).y, mark, StatusLetters::moreUrgent);
		}
		Statuses statuses = house.statuses();
		lines.subMap(-text.getLineHeight() * 2, shown.height)
				.forEach((y, mark) -> mark.paint(gc, canvas, new Rectangle(0, y, canvas.getSize().x, text.getLineHeight()), statuses));
	}

	/** Asking where something stands is costly for what is out of sight: all of the text before it is laid out. */
	private Iterator<Annotation> marksIn(StyledText text, Rectangle shown) {
		int from = text.getOffsetAtLine(text.getLineIndex(0));
		int last = text.getLineIndex(shown.height);
		int to = text.getOffsetAtLine(last) + text.getLine(last).length();
		return ((IAnnotationModelExtension2) getModel()).getAnnotationIterator(from, to - from + 1, true, true);
	}

	private static ItemAnnotation moreUrgent(ItemAnnotation one, ItemAnnotation other) {
		return Comparator.comparingInt(ItemAnnotation::getLayer).compare(one, other) < 0 ? other : one;
	}
}
