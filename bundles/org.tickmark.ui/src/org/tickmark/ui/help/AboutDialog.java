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
import org.tickmark.ui.widgets.SystemClipboard;

/** Version, licence and parts. The platform's own speaks of plug-ins, features and configurations. */
final class AboutDialog extends Dialog {
	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 560;
	private static final int ROWS = 12;

	AboutDialog(Shell parent) {
		super(parent);
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("about.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var words = new Label(area, SWT.WRAP);
		words.setText(Messages.text("about.text", Components.version(), Components.system()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.text("about.parts"));
		for (String head : List.of(Messages.text("about.part"), Messages.text("about.version"), Messages.text("about.licence"))) {
			new TableColumn(table, SWT.NONE).setText(head);
		}
		for (var part : Components.all())
			new TableItem(table, SWT.NONE).setText(new String[] {part.name(), part.version(), part.licence()});
		for (TableColumn column : table.getColumns()) column.pack();
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight()).applyTo(table);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.text("about.copy"), false).setToolTipText(Messages.text("about.copy.tip"));
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button != COPY) {
			super.buttonPressed(button);
			return;
		}
		SystemClipboard.copy(Components.asText());
	}
}
