package org.tickmark.ui.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.tickmark.ui.views.Outline.Row;
import org.tickmark.ui.widgets.AccessibleName;

/** Rows with rows below them, of which only those in sight are ever made. UI thread only. */
final class OutlineTree {
	/** So many rows open by themselves and keep their state; in a longer list each would have to be made for that. */
	private static final int MOST_OPENED = 500;

	/** @param width in pixels at 100 % scaling */
	record Column(String title, int width) { }

	private final Tree tree;
	private final boolean opens;
	private List<Row> rows = List.of();

	/**
	 * @param opens whether rows show at first what is below them
	 * @param chosen told of the row that somebody clicks, or presses Enter on
	 */
	OutlineTree(Composite parent, String name, List<Column> columns, boolean opens, Consumer<Row> chosen) {
		parent.setLayout(new FillLayout());
		this.opens = opens;
		tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION);
		AccessibleName.give(tree, name);
		tree.setHeaderVisible(true);
		for (Column each : columns) {
			var column = new TreeColumn(tree, SWT.NONE);
			column.setText(each.title());
			column.setWidth(each.width());
			column.setMoveable(true);
		}
		tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item));
		// Not on selection: the tree selects its first line by itself when it is shown.
		tree.addListener(SWT.MouseUp, clicked -> selected().ifPresent(chosen));
		tree.addListener(SWT.DefaultSelection, entered -> selected().ifPresent(chosen));
	}

	Tree control() {
		return tree;
	}

	/** @param moved called whenever another row is selected */
	void onSelection(Runnable moved) {
		tree.addListener(SWT.Selection, selected -> moved.run());
	}

	Optional<Row> selected() {
		TreeItem[] selection = tree.getSelection();
		return selection.length == 0 ? Optional.empty() : rowOf(selection[0]);
	}

	/** The selected row, or the one that it stands below. @return its index among all */
	Optional<Integer> selectedTop() {
		TreeItem[] selection = tree.getSelection();
		if (selection.length == 0) return Optional.empty();
		TreeItem top = selection[0].getParentItem() == null ? selection[0] : selection[0].getParentItem();
		int at = tree.indexOf(top);
		return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(at);
	}

	/** By where it stands now, so that rows may be exchanged for others that look alike. */
	private Optional<Row> rowOf(TreeItem item) {
		TreeItem above = item.getParentItem();
		List<Row> among = above == null ? rows : rowOf(above).map(Row::below).orElse(List.of());
		int at = above == null ? tree.indexOf(item) : above.indexOf(item);
		return at < 0 || at >= among.size() ? Optional.empty() : Optional.of(among.get(at));
	}

	private void fill(TreeItem item) {
		rowOf(item).ifPresent(row -> fill(item, row));
	}

	private static void fill(TreeItem item, Row row) {
		item.setText(row.cells().toArray(String[]::new));
		item.setItemCount(row.below().size());
	}

	List<Row> rows() {
		return rows;
	}

	/** What is open and selected stays so, as far as it is still there. */
	void show(List<Row> shown) {
		if (Outline.lookAlike(rows, shown)) {
			rows = shown;
			return;
		}
		boolean few = rows.size() <= MOST_OPENED && shown.size() <= MOST_OPENED;
		Set<String> known = new HashSet<>();
		rows.forEach(row -> known.add(key(row)));
		Set<String> open = few ? opened() : Set.of();
		Optional<String> selected = selectedTop().map(rows::get).map(OutlineTree::key);
		rows = shown;
		tree.setRedraw(false);
		tree.removeAll();
		tree.setItemCount(shown.size());
		if (few) for (int at = 0; at < shown.size(); at++) {
			Row row = shown.get(at);
			fill(tree.getItem(at), row);
			if (open.contains(key(row)) || opens && !known.contains(key(row))) tree.getItem(at).setExpanded(true);
			if (selected.filter(key(row)::equals).isPresent()) tree.setSelection(tree.getItem(at));
		}
		tree.setRedraw(true);
	}

	private static String key(Row row) {
		return row.cells().getFirst();
	}

	private Set<String> opened() {
		Set<String> open = new HashSet<>();
		for (int at = 0; at < rows.size(); at++) if (tree.getItem(at).getExpanded()) open.add(key(rows.get(at)));
		return open;
	}

	/** What stands in the first column, top to bottom, of rows that stand below no other. */
	List<String> titles() {
		List<String> titles = new ArrayList<>();
		rows.forEach(row -> titles.add(key(row)));
		return titles;
	}
}
