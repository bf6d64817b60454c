package org.tickmark.ui.items;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.ItemTable.Column;
import org.tickmark.ui.items.ItemTable.Entry;
import org.tickmark.ui.items.ItemTable.Fold;
import org.tickmark.ui.items.ItemTable.Heading;
import org.tickmark.ui.items.ItemTable.Order;
import org.tickmark.ui.items.ItemTable.Row;
import org.tickmark.ui.marks.Colours;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.PrintedChoice;
import org.tickmark.ui.sources.VerdictChoice;
import org.tickmark.ui.widgets.AccessibleName;

/** The table widget. Virtual: only rows that come into sight are filled, so thousands of items scroll like ten. */
final class ItemRows {
	/** How wide the triangle before a folded row is, in pixels. */
	private static final int TRIANGLE = 16;

	private final Table table;
	private final HouseSettings house;
	private final Font headingFont;
	private final Runnable orderChanged;
	private final Runnable selected;
	/** Of those that only some desks use, the ones that nothing stood in so far. */
	private final Set<Column> unused = EnumSet.copyOf(Column.SELDOM_USED);
	private int[] fitted = {};
	private Order order = Order.OF_TEXT;
	private List<Row> rows = List.of();
	/** Of statements that are made again and have their rows open, any item. */
	private final Set<ItemId> opened = new HashSet<>();

	ItemRows(Composite parent, HouseSettings house, Runnable orderChanged, Runnable selected) {
		this.house = house;
		this.orderChanged = orderChanged;
		this.selected = selected;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		headingFont = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
		for (Column column : Column.values()) addColumn(column);
		AccessibleName.give(table, Messages.text("items.table"));
		table.addListener(SWT.Resize, resized -> fitColumns());
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> selected.run());
		table.addListener(SWT.KeyDown, this::openOrFold);
		table.addListener(SWT.MouseDown, this::openOrFoldAt);
		table.addListener(SWT.Dispose, event -> headingFont.dispose());
	}

	/** Until somebody makes a column wider or narrower. */
	private void fitColumns() {
		// The system widens the last one in sight by itself.
		int last = IntStream.range(0, fitted.length).filter(column -> fitted[column] > 0).max().orElse(0);
		boolean setByHand = IntStream.range(0, last).anyMatch(column -> table.getColumn(column).getWidth() != fitted[column]);
		if (setByHand) return;
		fitted = Column.widths(table.getClientArea().width, unused);
		for (int column = 0; column < fitted.length; column++) table.getColumn(column).setWidth(fitted[column]);
	}

	/** Right opens the row of a statement that is made again, Left folds it, as in a tree. */
	private void openOrFold(Event key) {
		// Buttons of the mouse do not count: some window systems report one that nobody presses.
		if ((key.stateMask & SWT.MODIFIER_MASK) != 0 || key.keyCode != SWT.ARROW_RIGHT && key.keyCode != SWT.ARROW_LEFT) return;
		// The system would move the focus from column to column.
		key.doit = false;
		selectedEntries().findFirst().ifPresent(key.keyCode == SWT.ARROW_RIGHT ? this::open : this::fold);
	}

	/** A click on the triangle. */
	private void openOrFoldAt(Event click) {
		TableItem line = table.getItem(new Point(click.x, click.y));
		if (click.button != 1 || line == null || click.x > line.getTextBounds(0).x + TRIANGLE) return;
		int at = table.indexOf(line);
		if (at < 0 || at >= rows.size() || !(rows.get(at) instanceof Entry entry) || entry.fold() == Fold.REPEAT) return;
		if (entry.fold().isFolded()) open(entry);
		else fold(entry);
	}

	private void open(Entry entry) {
		if (!entry.fold().isFolded()) return;
		opened.add(entry.item().id());
		showAnew(entry);
	}

	/** From any of its rows. */
	private void fold(Entry entry) {
		if (!entry.fold().isOpened() && entry.fold() != Fold.REPEAT) return;
		List<Item> statement = entries().filter(row -> isWhole(row, entry)).findFirst().map(Entry::items).orElse(entry.items());
		statement.forEach(item -> opened.remove(item.id()));
		showAnew(entry);
	}

	/** The row of the whole statement that the entry is of is selected then. */
	private void showAnew(Entry entry) {
		orderChanged.run();
		IntStream.range(0, rows.size()).filter(row -> rows.get(row) instanceof Entry shown && isWhole(shown, entry)).findFirst()
				.ifPresent(this::select);
		selected.run();
	}

	private static boolean isWhole(Entry row, Entry of) {
		return row.fold() != Fold.REPEAT && row.items().stream().anyMatch(of.items()::contains);
	}

	Set<ItemId> opened() {
		return opened;
	}

	/** Another draft is shown from now on. */
	void forgetColumns() {
		unused.addAll(Column.SELDOM_USED);
		fitColumns();
	}

	/** A column that was used once stays, whatever is filtered out. */
	private void showUsedColumns() {
		Set<Column> used = unused.stream().filter(column -> column.isFilledIn(rows)).collect(Collectors.toSet());
		if (used.isEmpty()) return;
		unused.removeAll(used);
		fitColumns();
		// Set by hand, the others keep their widths.
		for (Column column : used)
			if (table.getColumn(column.ordinal()).getWidth() == 0) table.getColumn(column.ordinal()).setWidth(column.width());
	}

	private void addColumn(Column column) {
		var head = new TableColumn(table, SWT.NONE);
		head.setText(column.title());
		head.setMoveable(true);
		head.addListener(SWT.Selection, clicked -> {
			order = order.clicked(column);
			table.setSortColumn(order.column().isEmpty() ? null : head);
			table.setSortDirection(order.column().isEmpty() ? SWT.NONE : order.descending() ? SWT.DOWN : SWT.UP);
			orderChanged.run();
		});
	}

	private void fill(Event event) {
		var line = (TableItem) event.item;
		int at = event.index;
		// A row may be asked for that has just gone.
		if (at < 0 || at >= rows.size()) return;
		switch (rows.get(at)) {
			case Heading heading -> {
				line.setText(new String[] {Messages.text("items.group", heading.title(), heading.count()), "", "", "", ""});
				line.setFont(headingFont);
			}
			case Entry entry -> {
				line.setText(Arrays.stream(Column.values()).map(entry::cell).toArray(String[]::new));
				boolean proposed = entry.cell(Column.CLASS).startsWith("(");
				line.setForeground(Column.CLASS.ordinal(), proposed ? Colours.meant() : table.getForeground());
				boolean differs = entry.cell(Column.DOSSIER).startsWith(VerdictChoice.DIFFERS.title());
				line.setForeground(Column.DOSSIER.ordinal(), differs ? Colours.problem() : table.getForeground());
				boolean otherwise = entry.cell(Column.PRINTED).startsWith(PrintedChoice.DIFFERS.title());
				line.setForeground(Column.PRINTED.ordinal(), otherwise ? Colours.problem() : table.getForeground());
				line.setForeground(Column.STATUS.ordinal(), Colours.of(house.statuses().look(statusOf(entry)), table));
				line.setFont(null);
			}
		}
	}

	/** What is still to be done outweighs what is. */
	private static Status statusOf(Entry entry) {
		return entry.items().stream().map(Item::status).filter(status -> !status.settled()).findFirst().orElse(entry.item().status());
	}

	Table control() {
		return table;
	}

	Order order() {
		return order;
	}

	List<Row> rows() {
		return rows;
	}

	/**
	 * Shows other rows; the selection stays on its items.
	 *
	 * @param now what has become of an item since
	 * @param goOn whether what followed is selected where none of them is listed any more
	 */
	void show(List<Row> shown, Function<Item, Optional<Item>> now, boolean goOn) {
		List<Entry> behind = goOn ? behindSelected() : List.of();
		Set<ItemId> whole = idsNow(selectedEntries().filter(entry -> entry.items().size() > 1), now);
		Set<ItemId> single = idsNow(selectedEntries().filter(entry -> entry.items().size() == 1), now);
		rows = shown;
		showUsedColumns();
		table.setItemCount(rows.size());
		table.clearAll();
		table.deselectAll();
		int[] selection = IntStream.range(0, rows.size()).filter(row -> rows.get(row) instanceof Entry entry
				&& (entry.items().size() > 1 && whole.contains(entry.item().id())
						|| entry.fold() != Fold.REPEAT && entry.shows(item -> single.contains(item.id()))
						|| entry.fold() == Fold.REPEAT && single.contains(entry.item().id()))).toArray();
		if (selection.length > 0) table.select(selection);
		else behind.stream().flatMap(entry -> now.apply(entry.item()).flatMap(item -> ItemTable.rowOf(rows, item.id())).stream()).findFirst()
				.ifPresent(this::select);
	}

	/** What follows the selected rows, and then what stands before them, the nearest first; nothing where none is selected. */
	private List<Entry> behindSelected() {
		int last = Math.min(lastSelectedRow(), rows.size() - 1);
		if (last < 0) return List.of();
		return Stream.concat(rows.subList(last + 1, rows.size()).stream(), rows.subList(0, last).reversed().stream())
				.filter(Entry.class::isInstance).map(Entry.class::cast).toList();
	}

	void select(int row) {
		table.setSelection(row);
		table.showSelection();
	}

	private static Set<ItemId> idsNow(Stream<Entry> entries, Function<Item, Optional<Item>> now) {
		return entries.map(entry -> now.apply(entry.item())).flatMap(Optional::stream).map(Item::id).collect(Collectors.toSet());
	}

	private Stream<Entry> entries() {
		return rows.stream().filter(Entry.class::isInstance).map(Entry.class::cast);
	}

	private Stream<Entry> selectedEntries() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(row -> row < rows.size()).mapToObj(rows::get)
				.filter(Entry.class::isInstance).map(Entry.class::cast);
	}

	/** Of a row that stands for several items, all. */
	List<Item> selected() {
		return selectedEntries().flatMap(entry -> entry.items().stream()).distinct().toList();
	}

	/** Whether the one row that is selected stands for all that a sentence holds. */
	boolean isSentenceSelected() {
		List<Entry> entries = selectedEntries().toList();
		return entries.size() == 1 && entries.getFirst().fold().isSentence();
	}

	/** Of a row that stands for several items, the first. */
	List<Item> selectedFirsts() {
		return selectedEntries().map(Entry::item).distinct().toList();
	}

	/** On the screen, under the first selected row. */
	Point belowSelected() {
		table.showSelection();
		Rectangle row = firstSelectedRow() < 0 ? new Rectangle(0, 0, 0, 0) : table.getItem(firstSelectedRow()).getBounds(0);
		return table.toDisplay(row.x, row.y + row.height);
	}

	Optional<Item> firstSelected() {
		return selectedEntries().map(Entry::item).findFirst();
	}

	/** -1 when nothing is selected. */
	int firstSelectedRow() {
		return Arrays.stream(table.getSelectionIndices()).min().orElse(-1);
	}

	/** -1 when nothing is selected. */
	int lastSelectedRow() {
		return Arrays.stream(table.getSelectionIndices()).max().orElse(-1);
	}
}
