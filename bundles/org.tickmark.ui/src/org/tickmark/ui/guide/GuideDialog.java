package org.tickmark.ui.guide;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.tickmark.ui.widgets.AccessibleName;

/** The user's guide, its pages on the left. The desk can be worked on while it stays open. */
final class GuideDialog extends Dialog {
	private static final int WIDTH = 800;
	private static final int HEIGHT = 640;

	private final GuideBook book = GuideBook.ofTheDesk();
	private final java.util.List<String> files = book.files();
	private final String title;

	GuideDialog(Shell parent, String title) {
		super(parent);
		this.title = title;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX);
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
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
		var pages = new List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		AccessibleName.give(pages, title);
		files.forEach(file -> pages.add(book.page(file).title()));
		GridDataFactory.fillDefaults().grab(false, true).applyTo(pages);
		var pane = new PagePane(area, book::find, target -> {
			pages.select(files.indexOf(target));
			pages.notifyListeners(SWT.Selection, null);
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(pane.control());
		pages.addListener(SWT.Selection, event -> {
			pane.show(book.page(files.get(pages.getSelectionIndex())));
			AccessibleName.give(pane.control(), pages.getSelection()[0]);
		});
		pages.select(0);
		pages.notifyListeners(SWT.Selection, null);
		return area;
	}

	/** No button for Enter, which follows a link. */
	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}
}
