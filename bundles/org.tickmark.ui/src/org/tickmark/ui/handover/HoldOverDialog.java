package org.tickmark.ui.handover;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.HoldOver;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.AccessibleName;

/** What another filing day would do to the dates: problems first, then every date that would move. */
final class HoldOverDialog extends TitleAreaDialog {
	private final Wording wording = new Wording();
	private final String text;
	private final HoldOver preview;

	HoldOverDialog(Shell shell, String text, HoldOver preview) {
		super(shell);
		this.text = text;
		this.preview = preview;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Hold Over");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Filed on " + Wording.day(preview.to()));
		String over = (preview.over().isEmpty() ? "" : ", " + count(preview.over().size(), "date") + " would be over by then")
				+ (preview.expired().isEmpty() ? "" : ", " + count(preview.expired().size(), "word") + " would be out of date");
		setMessage(count(preview.moved().size(), "date") + " would mean another day, " + count(preview.contradictions().size(), "sentence")
				+ " would contradict the calendar" + over
				+ ". Taking it over asks to check again what was settled about these dates.");
		var area = (Composite) super.createDialogArea(parent);
		var table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleName.give(table, "Dates that would move");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		addColumn(table, "In the text", 330);
		addColumn(table, "Now", 170);
		addColumn(table, "Then", 300);
		for (Claim problem : preview.contradictions()) addRow(table, problem, "", wording.of(problem.why()));
		for (Claim word : preview.expired()) addRow(table, word, "", wording.of(word.why()));
		for (Claim date : preview.overAndUnmoved()) addRow(table, date, wording.whoOrWhen(date, text), "would be over by then");
		for (HoldOver.Moved moved : preview.moved())
			addRow(table, moved.now(), wording.whoOrWhen(moved.now(), text), wording.whoOrWhen(moved.then(), text)
					+ (preview.isOver(moved) ? "; " + wording.whoOrWhen(moved.now(), text) + " would be over by then" : ""));
		Dialog.applyDialogFont(area);
		return area;
	}

	private static String count(int number, String thing) {
		return number == 1 ? "1 " + thing : (number == 0 ? "no" : number) + " " + thing + "s";
	}

	private static void addColumn(Table table, String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void addRow(Table table, Claim claim, String now, String then) {
		String words = ItemTexts.onOneLine(claim.span().in(text));
		new TableItem(table, SWT.NONE).setText(new String[] {words + " \u00B7 " + ItemTexts.onOneLine(claim.clause().in(text)), now, then});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, "Leave It", true);
		createButton(parent, IDialogConstants.OK_ID, "Take It Over", false);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(860, 560);
	}
}
