package org.tickmark.ui.help;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;

/** A short text and the keys that go with it. The desk can be worked on while it stays open. */
public final class HelpDialog extends Dialog {
	private static final int WIDTH = 560;
	private static final int MOST_ROWS = 22;

	private final String title;
	private final String text;
	private final List<Keys.Key> keys;

	HelpDialog(Shell parent, String title, String text, List<Keys.Key> keys) {
		super(parent);
		this.title = title;
		this.text = text;
		this.keys = keys;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		if (!text.isEmpty()) {
			var words = new Label(area, SWT.WRAP);
			words.setText(text);
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		}
		if (!keys.isEmpty()) keyTable(area);
		return area;
	}

	private void keyTable(Composite area) {
		var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.text("keys.title"));
		for (String head : List.of(Messages.text("keys.key"), Messages.text("keys.does"), Messages.text("keys.where"))) {
			new TableColumn(table, SWT.NONE).setText(head);
		}
		for (Keys.Key key : keys) new TableItem(table, SWT.NONE).setText(new String[] {key.keys(), key.does(), key.where()});
		for (TableColumn column : table.getColumns()) column.pack();
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * (Math.min(keys.size(), MOST_ROWS) + 1))
				.applyTo(table);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
