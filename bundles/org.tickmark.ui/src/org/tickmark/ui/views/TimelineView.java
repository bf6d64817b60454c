package org.tickmark.ui.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;
import org.tickmark.claims.Wording;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.Timeline.Rule;
import org.tickmark.review.Timeline.Tick;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.marks.Colours;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.AccessibleName;

/**
 * The dates of the draft in front on a strip: past to the left, the dateline in the middle, future to the right. A click goes to the text.
 */
public final class TimelineView extends ViewPart implements ActiveDraft.Follower {
	public static final String ID = "org.tickmark.ui.timeline";
	private static final int MARGIN = 24;
	private static final int TICK_HEIGHT = 10;
	/** How far beside a tick a click still means it. */
	private static final int REACH = 12;

	private Canvas strip;
	private ActiveDraft active;
	private List<Tick> ticks = List.of();
	private Optional<Item> selected = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		strip = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		AccessibleName.give(strip, Messages.text("timeline.strip"));
		strip.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		strip.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		strip.addListener(SWT.Paint, event -> paint(event.gc));
		strip.addListener(SWT.MouseDown, event -> tickAt(event).ifPresent(this::reveal));
		strip.addListener(SWT.MouseHover, event -> strip.setToolTipText(tickAt(event).map(this::describe).orElse(null)));
		strip.addListener(SWT.KeyDown, this::move);
		active = new ActiveDraft(getSite(), this);
		refresh();
	}

	private String describe(Tick tick) {
		return tick.label() + "\n" + ItemTexts.claim(tick.item(), active.draft().map(DraftUnderReview::text).orElse(""));
	}

	private void reveal(Tick tick) {
		selected = Optional.of(tick.item());
		strip.redraw();
		active.draft().flatMap(draft -> draft.placeOf(tick.item()))
				.ifPresent(span -> active.editor().ifPresent(editor -> editor.reveal(span)));
	}

	/** The arrow keys go from date to date, in the order of time. */
	private void move(Event event) {
		int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		if (step == 0 || ticks.isEmpty()) return;
		int now = selected.map(item -> ticks.stream().map(tick -> tick.item().id()).toList().indexOf(item.id())).orElse(-1);
		reveal(ticks.get(Math.clamp(now + step, 0, ticks.size() - 1)));
	}

	private Optional<Tick> tickAt(Event event) {
		return ticks.stream().filter(tick -> distance(tick, event) <= REACH).min(Comparator.comparingInt(tick -> distance(tick, event)));
	}

	private int distance(Tick tick, Event event) {
		return Math.abs(x(tick.place()) - event.x);
	}

	private int x(double place) {
		return MARGIN + (int) Math.round(place * (strip.getClientArea().width - 2 * MARGIN));
	}

	private void paint(GC gc) {
		Rectangle area = strip.getClientArea();
		Optional<LocalDate> dateline = active == null ? Optional.empty() : active.draft().flatMap(DraftUnderReview::referenceDate);
		if (dateline.isEmpty()) {
			gc.drawText(active == null || active.draft().isEmpty() ? Messages.text("timeline.noDraft") : Messages.text("timeline.noDay"),
					MARGIN, MARGIN, true);
			return;
		}
		int axis = area.height / 2;
		paintRules(gc, axis, area.height);
		centred(gc, Messages.text("timeline.dateline", Wording.day(dateline.get())), x(0.5), 4);
		paintTicks(gc, axis);
	}

	private void paintRules(GC gc, int axis, int height) {
		gc.setForeground(Colours.meant());
		gc.drawLine(x(0), axis, x(1), axis);
		gc.drawLine(x(0.5), 4 + gc.getFontMetrics().getHeight(), x(0.5), height - 4);
		for (Rule rule : Rule.values()) {
			centred(gc, rule.title(), x(rule.place(true)), height - 4 - gc.getFontMetrics().getHeight());
			centred(gc, rule.title(), x(rule.place(false)), height - 4 - gc.getFontMetrics().getHeight());
		}
	}

	/** Labels take the first of a few rows where they do not cover another; where all are full, the tick alone has to do. */
	private void paintTicks(GC gc, int axis) {
		int rows = Math.max(1, (axis - 2 * gc.getFontMetrics().getHeight()) / gc.getFontMetrics().getHeight());
		int[] taken = new int[rows];
		for (Tick tick : ticks) {
			boolean chosen = selected.map(Item::id).filter(tick.item().id()::equals).isPresent();
			gc.setForeground(strip.getDisplay().getSystemColor(chosen ? SWT.COLOR_RED : SWT.COLOR_LINK_FOREGROUND));
			gc.setLineWidth(chosen ? 3 : 2);
			gc.drawLine(x(tick.place()), axis - TICK_HEIGHT, x(tick.place()), axis + TICK_HEIGHT);
			paintLabel(gc, tick, axis, taken);
		}
		gc.setLineWidth(1);
	}

	private void paintLabel(GC gc, Tick tick, int axis, int[] taken) {
		int width = gc.textExtent(tick.label()).x;
		int left = x(tick.place()) - width / 2;
		for (int row = 0; row < taken.length; row++) {
			if (taken[row] > left) continue;
			gc.drawText(tick.label(), left, axis - TICK_HEIGHT - (row + 1) * gc.getFontMetrics().getHeight(), true);
			taken[row] = left + width + MARGIN / 2;
			return;
		}
	}

	private static void centred(GC gc, String text, int x, int y) {
		Point size = gc.textExtent(text);
		gc.drawText(text, x - size.x / 2, y, true);
	}

	@Override
	public void draftChanged() {
		selected = Optional.empty();
		refresh();
	}

	@Override
	public void itemsChanged() {
		refresh();
	}

	@Override
	public void caretIn(Item item) {
		selected = Optional.of(item);
		strip.redraw();
	}

	private void refresh() {
		if (active == null) return;
		ticks = active.draft().flatMap(DraftUnderReview::reviewed).map(ReviewedDraft::timeline).orElse(List.of());
		strip.redraw();
	}

	/** What the ticks say, in the order of time. */
	public List<String> labels() {
		return ticks.stream().map(Tick::label).toList();
	}

	@Override
	public void setFocus() {
		strip.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) active.dispose();
		super.dispose();
	}
}
