package org.tickmark.ui.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.house.Statuses;

/**
 * The letters beside the text, in its margin, each at the line on the screen that its item begins in; of those that begin in one line, the
 * most urgent shows, and the mouse tells of all.
 */
public final class StatusLetters {
	private static final int WIDTH = 12;
	/** The line of sentences without an item is between them and the text. */
	private static final int DISTANCE = 12;

	private final ISourceViewer viewer;
	private final StyledText text;
	private final HouseSettings house;

	public StatusLetters(ISourceViewer viewer, HouseSettings house) {
		this.viewer = viewer;
		this.text = viewer.getTextWidget();
		this.house = house;
		text.addPaintListener(this::paint);
		text.addListener(SWT.MouseMove, this::tell);
		Runnable redraw = text::redraw;
		house.addListener(redraw);
		text.addListener(SWT.Dispose, event -> house.removeListener(redraw));
	}

	private Rectangle column() {
		return new Rectangle(Math.max(0, text.getLeftMargin() - DISTANCE - WIDTH), 0, WIDTH, text.getClientArea().height);
	}

	private void paint(PaintEvent event) {
		Rectangle column = column();
		if (!column.intersects(event.x, event.y, event.width, event.height)) return;
		Statuses statuses = house.statuses();
		shown().forEach((y, marks) -> marks.stream().max(Comparator.comparingInt(ItemAnnotation::getLayer))
				.ifPresent(mark -> mark.paint(event.gc, text, new Rectangle(column.x, y, column.width, text.getLineHeight()), statuses)));
	}

	private void tell(Event event) {
		Rectangle column = column();
		boolean beside = event.x >= column.x && event.x < column.x + column.width;
		String told = beside ? at(event.y).stream().map(Annotation::getText).distinct().collect(Collectors.joining("\n\n")) : "";
		// Set only where it is another one: each call closes the tip that is open.
		if (!told.equals(Optional.ofNullable(text.getToolTipText()).orElse(""))) text.setToolTipText(told.isEmpty() ? null : told);
	}

	private List<ItemAnnotation> at(int y) {
		return Optional.ofNullable(shown().floorEntry(y)).filter(line -> y < line.getKey() + text.getLineHeight())
				.map(line -> line.getValue()).orElse(List.of());
	}

	/** Those in sight that have a letter, by where their line begins. */
	private NavigableMap<Integer, List<ItemAnnotation>> shown() {
		var lines = new TreeMap<Integer, List<ItemAnnotation>>();
		if (!(viewer.getAnnotationModel() instanceof IAnnotationModelExtension2 model)) return lines;
		Rectangle shown = text.getClientArea();
		for (Iterator<Annotation> all = marksIn(model, shown); all.hasNext();) {
			if (!(all.next() instanceof ItemAnnotation mark) || !mark.hasLetter()) continue;
			Position at = viewer.getAnnotationModel().getPosition(mark);
			if (at == null || at.isDeleted() || at.offset >= text.getCharCount()) continue;
			lines.computeIfAbsent(text.getLocationAtOffset(at.offset).y, y -> new ArrayList<>()).add(mark);
		}
		return lines.subMap(-text.getLineHeight() * 2, true, shown.height, true);
	}

	/** Asking where something stands is costly for what is out of sight: all of the text before it is laid out. */
	private Iterator<Annotation> marksIn(IAnnotationModelExtension2 model, Rectangle shown) {
		int from = text.getOffsetAtLine(text.getLineIndex(0));
		int last = text.getLineIndex(shown.height);
		int to = text.getOffsetAtLine(last) + text.getLine(last).length();
		return model.getAnnotationIterator(from, to - from + 1, true, true);
	}
}
