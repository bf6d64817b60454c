package org.tickmark.ui.evidence;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Piece;
import org.tickmark.ui.evidence.EvidenceRows.Row;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;

/** The pieces that the selected items rest on: Enter puts one right, Delete withdraws it. Takes no room while there is none. */
public final class EvidenceList {
	/** What can be done to a piece. */
	public interface Actions {
		/** @param items that rest on it, of those that are selected */
		void change(List<Item> items, Piece piece);

		/** @param items that rest on it, of those that are selected */
		void withdraw(List<Item> items, Piece piece);

		/** Leaves the list. */
		void leave();
	}

	private static final int SHOWN_AT_ONCE = 3;

	private final org.eclipse.swt.widgets.List list;
	private final Actions actions;
	private List<Row> rows = List.of();

	/** @param columns of the parent's grid, all of which it takes */
	public EvidenceList(Composite parent, int columns, Actions actions) {
		this.actions = actions;
		list = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(200, SWT.DEFAULT).exclude(true).applyTo(list);
		list.setVisible(false);
		list.setToolTipText(Messages.text("evidence.list.hint"));
		AccessibleName.give(list, Messages.text("evidence.list"));
		list.addListener(SWT.DefaultSelection, chosen -> onSelected(actions::change));
		list.addListener(SWT.KeyDown, this::pressed);
		list.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) actions.leave();
		});
		var menu = new Menu(list);
		item(menu, Messages.text("evidence.change"), actions::change);
		item(menu, Messages.text("evidence.withdraw"), actions::withdraw);
		list.setMenu(menu);
	}

	private interface OnPiece {
		void run(List<Item> items, Piece piece);
	}

	private void item(Menu menu, String label, OnPiece action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addListener(SWT.Selection, chosen -> onSelected(action));
	}

	private void onSelected(OnPiece action) {
		int at = list.getSelectionIndex();
		if (at >= 0 && at < rows.size()) action.run(rows.get(at).items(), rows.get(at).piece());
	}

	private void pressed(Event key) {
		if (key.keyCode == SWT.DEL && (key.stateMask & SWT.MODIFIER_MASK) == 0) onSelected(actions::withdraw);
	}

	/** Of these items; what is selected stays selected. */
	public void show(List<Item> items) {
		List<Row> shown = EvidenceRows.of(items);
		if (shown.equals(rows)) return;
		int at = list.getSelectionIndex();
		rows = shown;
		list.setItems(rows.stream().map(Row::words).toArray(String[]::new));
		if (!rows.isEmpty()) list.select(Math.clamp(at, 0, rows.size() - 1));
		var data = (GridData) list.getLayoutData();
		data.exclude = rows.isEmpty();
		data.heightHint = list.getItemHeight() * Math.min(rows.size(), SHOWN_AT_ONCE);
		list.setVisible(!rows.isEmpty());
		if (rows.isEmpty() && list.isFocusControl()) actions.leave();
	}

	/** How much of the room it takes, with what stands between it and the next, in pixels. */
	public int height(int spacing) {
		return rows.isEmpty() ? 0 : list.computeSize(SWT.DEFAULT, ((GridData) list.getLayoutData()).heightHint).y + spacing;
	}
}
