package org.tickmark.ui.handover;

import java.time.LocalDate;
import java.util.Optional;

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
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.AccessibleName;

/** What another filing day would do to the dates: problems first, then every date that would move. */
final class HoldOverDialog extends TitleAreaDialog {
	private final Wording wording = new Wording();
	private final String text;
	private final Optional<LocalDate> filed;
	private final HoldOver preview;

	/** @param filed the day that the draft is filed on now */
	HoldOverDialog(Shell shell, String text, Optional<LocalDate> filed, HoldOver preview) {
		super(shell);
		this.text = text;
		this.filed = filed;
		this.preview = preview;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("holdOver.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.text("holdOver.filed", Wording.day(preview.to())));
		setMessage(Messages.text("holdOver.summary", preview.moved().size(), preview.contradictions().size(), preview.over().size(),
				preview.expired().size()));
		var area = (Composite) super.createDialogArea(parent);
		var table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleName.give(table, Messages.text("holdOver.table"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		addColumn(table, Messages.text("holdOver.text"), 330);
		addColumn(table, Messages.text("holdOver.now"), 170);
		addColumn(table, Messages.text("holdOver.then"), 300);
		for (Claim problem : preview.contradictions()) addRow(table, problem, "", wording.of(problem.why()));
		for (Claim word : preview.expired()) addRow(table, word, "", wording.of(word.why()));
		for (Claim date : preview.overAndUnmoved()) addRow(table, date, wording.whoOrWhen(date, text), Messages.text("holdOver.over"));
		for (HoldOver.Moved moved : preview.moved())
			addRow(table, moved.now(), wording.whoOrWhen(moved.now(), text), then(moved));
		Dialog.applyDialogFont(area);
		return area;
	}

	private String then(HoldOver.Moved moved) {
		String then = wording.whoOrWhen(moved.then(), text);
		return preview.isOver(moved) ? Messages.text("holdOver.thenAndOver", then, wording.whoOrWhen(moved.now(), text)) : then;
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
		createButton(parent, IDialogConstants.CANCEL_ID, keep(), true);
		createButton(parent, IDialogConstants.OK_ID, Messages.text("holdOver.take", Wording.day(preview.to())), false);
	}

	private String keep() {
		return filed.map(day -> Messages.text("holdOver.keep", Wording.day(day))).orElse(Messages.text("holdOver.keep.none"));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(860, 560);
	}
}
