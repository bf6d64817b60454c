package org.tickmark.ui.items;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.TextChange;
import org.tickmark.review.verbs.AlikeChanges;
import org.tickmark.review.verbs.AlikeChanges.Changed;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.SystemLook;

/** Shows all items that changed in the same way, each with its words before and after, and asks which of them are right as they are now. */
final class ConfirmDialog extends Dialog {
	private static final int WIDTH = 760;
	private static final int MOST_ROWS = 12;
	private static final int LINES = 6;
	/** Letters before a change, so that it is seen in a narrow column. */
	private static final int AROUND = 24;

	private final AlikeChanges alike;
	private final HouseStatuses house;
	private List<Changed> ticked;
	private Table table;
	private StyledText words;

	private ConfirmDialog(Shell shell, AlikeChanges alike, HouseStatuses house) {
		super(shell);
		this.alike = alike;
		this.house = house;
		this.ticked = alike.items();
	}

	/** @return those that were left ticked; none when the user thinks better of it */
	static List<Changed> ask(Shell shell, AlikeChanges alike, HouseStatuses house) {
		var dialog = new ConfirmDialog(shell, alike, house);
		return dialog.open() == Window.OK ? dialog.ticked : List.of();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("confirm.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
		var what = new Label(area, SWT.WRAP);
		what.setText(Messages.text("confirm.what", ItemTexts.onOneLine(alike.kind())).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(what);
		addItems(area);
		words = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		words.setMargins(6, 4, 6, 4);
		AccessibleName.give(words, Messages.text("confirm.words"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, LINES * words.getLineHeight()).applyTo(words);
		show();
		table.setFocus();
		Dialog.applyDialogFont(area);
		return area;
	}

	private void addItems(Composite area) {
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.give(table, Messages.text("confirm.items"));
		table.setHeaderVisible(true);
		int rows = Math.min(MOST_ROWS, Math.max(4, alike.items().size()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, (rows + 1) * table.getItemHeight()).applyTo(table);
		addColumn(Messages.text("confirm.column.item"), 170);
		addColumn(Messages.text("confirm.column.before"), 230);
		addColumn(Messages.text("confirm.column.after"), 230);
		addColumn(Messages.text("confirm.column.status"), 110);
		for (Changed each : alike.items()) {
			var row = new TableItem(table, SWT.NONE);
			row.setText(new String[] {ItemTexts.onOneLine(each.item().text()), around(each, each.before(), TextChange::before),
					around(each, each.after(), TextChange::after), house.label(each.status())});
			row.setChecked(true);
		}
		table.select(0);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) tick();
			else show();
		});
		table.addListener(SWT.DefaultSelection, entered -> {
			if (getButton(IDialogConstants.OK_ID).isEnabled()) okPressed();
		});
	}

	private void addColumn(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private static String around(Changed each, String wording, Function<TextChange, Span> side) {
		int change = each.changes().stream().findFirst().map(side).map(Span::start).orElse(0);
		int start = wording.lastIndexOf(' ', Math.max(0, change - AROUND)) + 1;
		if (change <= AROUND) return ItemTexts.onOneLine(wording);
		return "\u2026 " + ItemTexts.onOneLine(wording.substring(start));
	}

	/** All words of the row that is selected, what is gone struck out, what is new bold: neither is told by colour. */
	private void show() {
		if (table.getSelectionIndex() < 0) return;
		Changed each = alike.items().get(table.getSelectionIndex());
		var text = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		StyleRange gone = new StyleRange();
		gone.strikeout = true;
		add(Messages.text("confirm.before"), each.before(), each.changes().stream().map(TextChange::before).toList(), gone, text, styles);
		text.append('\n');
		StyleRange come = new StyleRange();
		come.fontStyle = SWT.BOLD;
		add(Messages.text("confirm.after"), each.after(), each.changes().stream().map(TextChange::after).toList(), come, text, styles);
		words.setText(text.toString());
		words.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private static void add(String label, String wording, List<Span> changed, StyleRange look, StringBuilder text,
			List<StyleRange> styles) {
		text.append(label).append(' ');
		for (Span span : changed) {
			if (span.isEmpty()) continue;
			var style = (StyleRange) look.clone();
			style.start = text.length() + span.start();
			style.length = span.length();
			styles.add(style);
		}
		// One letter for one letter, so that places stay.
		text.append(wording.replace('\n', ' ').replace('\r', ' '));
	}

	private void tick() {
		ticked = Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(row -> alike.items().get(table.indexOf(row))).toList();
		enableOk();
	}

	private void enableOk() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok == null) return;
		ok.setText(Messages.text("confirm.ok", ticked.size()));
		ok.setEnabled(!ticked.isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("confirm.ok", ticked.size()), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enableOk();
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return SystemLook.keep(super.createButton(parent, id, label, defaultButton));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
