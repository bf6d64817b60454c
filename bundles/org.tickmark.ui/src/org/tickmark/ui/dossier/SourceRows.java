package org.tickmark.ui.dossier;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tickmark.ui.dossier.SourceTable.Column;
import org.tickmark.ui.marks.Colours;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.widgets.AccessibleName;

/** The table of the sources. Virtual: a folder that an author sent may hold thousands. */
final class SourceRows {
	private final ZoneId zone = ZoneId.systemDefault();
	private final Table table;
	private List<KeptSource> rows = List.of();

	/** @param selected run when another source is selected */
	SourceRows(Composite parent, Runnable selected) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.give(table, Messages.text("dossier.table"));
		for (Column column : Column.values()) {
			var head = new TableColumn(table, SWT.NONE);
			head.setText(column.title());
			head.setWidth(column.width());
			head.setMoveable(true);
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> selected.run());
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= rows.size()) return;
		var line = (TableItem) event.item;
		KeptSource kept = rows.get(event.index);
		line.setText(Arrays.stream(Column.values()).map(column -> SourceTable.cell(kept, column, zone)).toArray(String[]::new));
		line.setForeground(Column.REMARKS.ordinal(), kept.isDamaged() ? Colours.problem() : table.getForeground());
	}

	Table control() {
		return table;
	}

	/** Shows other rows; the selection stays on its source. */
	void show(List<KeptSource> sources) {
		if (sources.equals(rows)) return;
		Optional<String> before = selected().map(each -> each.source().hash());
		rows = sources;
		table.setItemCount(rows.size());
		table.clearAll();
		table.deselectAll();
		before.ifPresent(this::select);
	}

	Optional<KeptSource> selected() {
		int at = table.getSelectionIndex();
		return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(rows.get(at));
	}

	void select(String hash) {
		IntStream.range(0, rows.size()).filter(row -> rows.get(row).source().hash().equals(hash)).findFirst().ifPresent(row -> {
			table.setSelection(row);
			table.showSelection();
		});
	}
}
