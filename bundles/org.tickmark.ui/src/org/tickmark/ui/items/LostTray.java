package org.tickmark.ui.items;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.services.IServiceLocator;
import org.tickmark.draft.Span;
import org.tickmark.review.ItemList;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.verbs.DropItems;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.Failures.Recording;
import org.tickmark.ui.widgets.FocusKeys;

/**
 * Below the items: those whose place was lost. Each is placed at the guess or at the selection, or given up, with one key. There only while
 * there are any.
 */
public final class LostTray {
	static final String CONTEXT = "org.tickmark.ui.lostTable";
	/** How much of the view the table may take, so that the items above keep room. */
	private static final double SHARE = 0.35;
	private static final int FEWEST_ROWS = 2;
	/** In pixels at 100 % scaling: a lower view has no room for the heads of the columns, which say little that the rows do not. */
	private static final int LOW = 260;

	private final Composite area;
	private final HouseSettings house;
	private final Label heading;
	private final Table table;
	private IntConsumer resized = height -> { };
	private List<LostItems.Row> rows = List.of();
	private Optional<DraftUnderReview> draft = Optional.empty();
	private Optional<DraftEditor> editor = Optional.empty();

	LostTray(Composite parent, IServiceLocator services) {
		house = services.getService(HouseSettings.class);
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		heading = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(heading);
		table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		AccessibleName.give(table, Messages.text("lost.table"));
		for (LostItems.Column column : LostItems.Column.values()) {
			var head = new TableColumn(table, SWT.NONE);
			head.setText(column.title());
			head.setWidth(column.width());
		}
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, chosen -> revealGuess());
		new FocusKeys(table, CONTEXT, services);
		new KeyLine(parent, area, KeyHints.ofLostItems());
		parent.addListener(SWT.Resize, resized -> fitHeight());
	}

	/** As high as its rows need it, within reason: the rest is scrolled to. */
	private void fitHeight() {
		int all = area.getParent().getClientArea().height;
		table.setHeaderVisible(all >= LOW);
		int head = table.getHeaderVisible() ? table.getHeaderHeight() : 0;
		int room = ((int) (all * SHARE) - head) / table.getItemHeight();
		int height = head + table.getItemHeight() * Math.min(rows.size(), Math.max(FEWEST_ROWS, room));
		var data = (GridData) table.getLayoutData();
		if (data.heightHint != height) {
			data.heightHint = height;
			table.requestLayout();
		}
		resized.accept(isShown() ? area.computeSize(SWT.DEFAULT, SWT.DEFAULT).y : 0);
	}

	/** @param told how high the tray is now; 0 when it is not there */
	void whenResized(IntConsumer told) {
		resized = told;
	}

	private boolean isShown() {
		return !((GridData) area.getLayoutData()).exclude;
	}

	private void fill(Event event) {
		// A row may be asked for that has just gone.
		if (event.index >= 0 && event.index < rows.size()) ((TableItem) event.item).setText(rows.get(event.index).cells());
	}

	void show(Optional<DraftUnderReview> shown, Optional<DraftEditor> shownEditor, ItemList items) {
		Set<ItemId> before = selected().stream().map(LostTray::id).collect(Collectors.toSet());
		draft = shown;
		editor = shownEditor;
		rows = LostItems.rows(items.orphans(), draft.map(DraftUnderReview::text).orElse(""), house.statuses().house());
		heading.setText(LostItems.heading(rows.size()));
		table.setItemCount(rows.size());
		table.clearAll();
		table.setSelection(IntStream.range(0, rows.size()).filter(row -> before.contains(id(rows.get(row)))).toArray());
		boolean visible = !rows.isEmpty();
		boolean same = visible == area.getVisible() && isShown() == visible;
		area.setVisible(visible);
		((GridData) area.getLayoutData()).exclude = !visible;
		fitHeight();
		if (!same) area.getParent().layout();
	}

	private void revealGuess() {
		selected().stream().findFirst().flatMap(row -> row.orphan().guess()).flatMap(guess -> draft.map(open -> open.inDocument(guess)))
				.ifPresent(place -> editor.ifPresent(open -> open.reveal(place)));
	}

	private static ItemId id(LostItems.Row row) {
		return row.orphan().item().id();
	}

	/** The one that is meant: the first selected, or the only one there is. */
	private Optional<LostItems.Row> meant() {
		Optional<LostItems.Row> first = selected().stream().findFirst();
		return first.isPresent() || rows.size() != 1 ? first : Optional.of(rows.getFirst());
	}

	/** @return why nothing was done, for people; empty if it was */
	Optional<String> acceptGuess() {
		if (meant().isEmpty()) return Optional.of(Messages.text("lost.selectItem"));
		Optional<Span> guess = meant().flatMap(row -> row.orphan().guess());
		if (guess.isEmpty()) return Optional.of(Messages.text("lost.noSuggestion"));
		return place(guess.flatMap(span -> draft.map(open -> open.inDocument(span))));
	}

	/** @return why nothing was done, for people; empty if it was */
	Optional<String> placeAtSelection() {
		if (meant().isEmpty()) return Optional.of(Messages.text("lost.selectItemBelow"));
		Optional<Span> words = editor.flatMap(DraftEditor::selectedWords);
		return words.isEmpty() ? Optional.of(Messages.text("lost.selectWords")) : place(words);
	}

	private Optional<String> place(Optional<Span> place) {
		if (place.isEmpty() || draft.isEmpty() || meant().isEmpty()) return Optional.of(Messages.text("timeline.noDraft"));
		int row = rows.indexOf(meant().get());
		return act(row, () -> draft.get().decisions().place(id(rows.get(row)), place.get()));
	}

	/** @return why nothing was done, for people; empty if it was */
	Optional<String> drop() {
		List<LostItems.Row> given = selected().isEmpty() ? meant().stream().toList() : selected();
		if (given.isEmpty()) return Optional.of(Messages.text("lost.selectItem"));
		return act(rows.indexOf(given.getFirst()), () -> draft.orElseThrow().decisions()
				.act(new DropItems(given.stream().map(LostTray::id).toList()), given.stream().map(LostTray::id).toList()));
	}

	/** The next one is selected then, so that one key after the other works the tray off. */
	private Optional<String> act(int row, Recording what) {
		if (Failures.unlessRecorded(what) && !rows.isEmpty()) select(Math.min(row, rows.size() - 1));
		return Optional.empty();
	}

	/** As a click on that row would. */
	public void select(int row) {
		table.setSelection(row);
		revealGuess();
	}

	private List<LostItems.Row> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(row -> row < rows.size()).mapToObj(rows::get).toList();
	}

	/** The last words of the items shown. */
	public List<String> lastWords() {
		return rows.stream().map(LostItems.Row::last).toList();
	}

	public Table tableControl() {
		return table;
	}

	public boolean isVisible() {
		return area.isVisible();
	}
}
