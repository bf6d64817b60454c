package org.tickmark.ui.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Piece;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.evidence.EvidenceRows.Row;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.Failures;

/** The pieces that the selected items rest on: Enter puts one right, Delete withdraws it. Takes no room while there is none. */
public final class EvidenceList {
	private static final int SHOWN_AT_ONCE = 3;

	private final org.eclipse.swt.widgets.List list;
	private final GivenEvidence given;
	private final Runnable back;
	private final Consumer<Piece> opener;
	private Optional<DraftUnderReview> draft = Optional.empty();
	private List<Row> rows = List.of();

	/**
	 * @param columns of the parent's grid, all of which it takes
	 * @param opener opens a piece at its place
	 * @param back leaves the list
	 */
	public EvidenceList(Composite parent, int columns, HouseSettings house, Consumer<Piece> opener, Runnable back) {
		this.given = new GivenEvidence(house);
		this.opener = opener;
		this.back = back;
		list = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(200, SWT.DEFAULT).exclude(true).applyTo(list);
		list.setVisible(false);
		list.setToolTipText(Messages.text("evidence.list.hint"));
		AccessibleName.give(list, Messages.text("evidence.list"));
		list.addListener(SWT.DefaultSelection, chosen -> onSelected(this::change));
		list.addListener(SWT.KeyDown, this::pressed);
		list.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) back.run();
		});
		var menu = new Menu(list);
		item(menu, Messages.text("evidence.open"), this::open);
		item(menu, Messages.text("evidence.change"), this::change);
		item(menu, Messages.text("evidence.withdraw"), this::withdraw);
		list.setMenu(menu);
	}

	private interface OnRow {
		void run(DraftUnderReview open, Row row) throws IOException;
	}

	private void change(DraftUnderReview open, Row row) throws IOException {
		given.change(list.getShell(), open, row.items(), row.piece());
	}

	private void open(DraftUnderReview open, Row row) {
		opener.accept(row.piece());
	}

	private void withdraw(DraftUnderReview open, Row row) throws IOException {
		GivenEvidence.withdraw(open, row.items(), row.piece());
	}

	private void item(Menu menu, String label, OnRow action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addListener(SWT.Selection, chosen -> onSelected(action));
	}

	private void onSelected(OnRow action) {
		int at = list.getSelectionIndex();
		if (at < 0 || at >= rows.size() || draft.isEmpty()) return;
		Failures.unlessRecorded(() -> action.run(draft.get(), rows.get(at)));
	}

	private void pressed(Event key) {
		int held = key.stateMask & SWT.MODIFIER_MASK;
		if (key.keyCode == SWT.DEL && held == 0) onSelected(this::withdraw);
		if (Character.toLowerCase(key.keyCode) == 'o' && held == SWT.SHIFT) onSelected(this::open);
	}

	/** Of these items; what is selected stays selected. */
	public void show(Optional<DraftUnderReview> shownDraft, List<Item> items) {
		draft = shownDraft;
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
		if (rows.isEmpty() && list.isFocusControl()) back.run();
	}

	/** How much of the room it takes, with what stands between it and the next, in pixels. */
	public int height(int spacing) {
		return rows.isEmpty() ? 0 : list.computeSize(SWT.DEFAULT, ((GridData) list.getLayoutData()).heightHint).y + spacing;
	}
}
