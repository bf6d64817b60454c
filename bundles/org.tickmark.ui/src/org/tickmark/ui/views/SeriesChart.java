package org.tickmark.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;

/** Draws figures of one thing as bars. A click on one goes to the text, and so do the arrow keys. */
final class SeriesChart {
	private static final int MARGIN = 12;
	/** Of the room for a bar, what the bar takes. */
	private static final double FILLED = 0.62;

	private final Canvas canvas;
	private final Consumer<Series.Point> chosen;
	private Optional<Series> series = Optional.empty();
	private int selected = -1;

	SeriesChart(Composite parent, Consumer<Series.Point> chosen) {
		this.chosen = chosen;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		canvas.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		AccessibleName.give(canvas, Messages.text("figures.chart"));
		canvas.addListener(SWT.Paint, event -> series.ifPresent(drawn -> paint(event.gc, drawn)));
		canvas.addListener(SWT.MouseDown, event -> series.ifPresent(drawn -> choose(drawn, at(drawn, event.x))));
		canvas.addListener(SWT.MouseHover, event -> series.ifPresent(drawn -> tell(drawn, at(drawn, event.x))));
		canvas.addListener(SWT.KeyDown, event -> series.ifPresent(drawn -> move(drawn, event)));
		canvas.addListener(SWT.Traverse, event -> event.doit = true);
	}

	Canvas control() {
		return canvas;
	}

	void show(Series shown) {
		if (series.filter(shown::equals).isPresent()) return;
		series = Optional.of(shown);
		selected = -1;
		AccessibleName.change(canvas, shown.inWords());
		canvas.redraw();
	}

	String inWords() {
		return series.map(Series::inWords).orElse("");
	}

	private void move(Series drawn, Event event) {
		int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		if (step != 0) choose(drawn, Math.clamp(selected + step, 0, drawn.points().size() - 1));
	}

	private void choose(Series drawn, int at) {
		if (at < 0 || at >= drawn.points().size()) return;
		selected = at;
		canvas.redraw();
		chosen.accept(drawn.points().get(at));
	}

	private void tell(Series drawn, int at) {
		boolean there = at >= 0 && at < drawn.points().size();
		canvas.setToolTipText(there ? drawn.points().get(at).written() : null);
	}

	private double step(Series drawn) {
		return (canvas.getClientArea().width - 2.0 * MARGIN) / drawn.points().size();
	}

	private int at(Series drawn, int x) {
		return (int) Math.floor((x - MARGIN) / step(drawn));
	}

	private void paint(GC gc, Series drawn) {
		Rectangle area = canvas.getClientArea();
		int line = gc.getFontMetrics().getHeight();
		gc.drawText(cut(gc, title(drawn), area.width - 2 * MARGIN), MARGIN, MARGIN / 2, true);
		int top = MARGIN + 2 * line;
		int foot = area.height - MARGIN - line;
		List<Series.Bar> bars = drawn.bars();
		for (int at = 0; at < bars.size(); at++) paintBar(gc, drawn, at, bars.get(at), top, foot);
		gc.drawLine(MARGIN, foot, area.width - MARGIN, foot);
	}

	private static String title(Series drawn) {
		return drawn.unit().isEmpty() ? drawn.of() : Messages.text("figures.chart.title", drawn.of(), drawn.unit());
	}

	private void paintBar(GC gc, Series drawn, int at, Series.Bar bar, int top, int foot) {
		int room = Math.max(1, foot - top);
		int left = MARGIN + (int) Math.round(at * step(drawn) + step(drawn) * (1 - FILLED) / 2);
		int width = Math.max(2, (int) (step(drawn) * FILLED));
		int height = Math.max(1, (int) Math.round((bar.top() - bar.foot()) * room));
		int y = foot - (int) Math.round(bar.top() * room);
		gc.setBackground(canvas.getDisplay().getSystemColor(at == selected ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_LINK_FOREGROUND));
		gc.fillRectangle(left, y, width, height);
		int middle = left + width / 2;
		Series.Point point = drawn.points().get(at);
		int space = (int) step(drawn) - 2;
		centred(gc, cut(gc, Series.label(point), space), middle, foot + 2);
		if (!point.when().isEmpty()) centred(gc, cut(gc, point.written(), space), middle, y - gc.getFontMetrics().getHeight());
	}

	private static void centred(GC gc, String text, int x, int y) {
		gc.drawText(text, x - gc.textExtent(text).x / 2, y, true);
	}

	/** What of it fits, with a sign that more was there. */
	private static String cut(GC gc, String text, int room) {
		if (gc.textExtent(text).x <= room) return text;
		for (int letters = text.length() - 1; letters > 0; letters--) {
			String shorter = text.substring(0, letters) + "\u2026";
			if (gc.textExtent(shorter).x <= room) return shorter;
		}
		return "";
	}
}
