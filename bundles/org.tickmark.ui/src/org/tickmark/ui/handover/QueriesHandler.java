package org.tickmark.ui.handover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.review.Queries;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.SystemClipboard;

/** Draft > Queries to Authors…: what is to be asked in all open drafts, a list for each author, to be copied into a message. */
public final class QueriesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Queries> drafts = new ArrayList<>();
		for (IEditorReference reference : HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().getEditorReferences()) {
			if (reference.getEditor(false) instanceof DraftEditor editor) {
				editor.draft().ifPresent(draft -> drafts
						.add(Queries.in(editor.getTitle(), draft.authors(), draft.items(), draft.text())));
			}
		}
		String text = Queries.asText(drafts);
		new ToBeSent(HandlerUtil.getActiveShellChecked(event),
				text.isEmpty() ? Messages.text("queries.none") : text).open();
		return null;
	}

	/** The lists, selected, and a button that copies them. */
	private static final class ToBeSent extends Dialog {
		private final String queries;

		ToBeSent(Shell shell, String queries) {
			super(shell);
			this.queries = queries;
			setShellStyle(getShellStyle() | SWT.RESIZE);
		}

		@Override
		protected void configureShell(Shell shell) {
			super.configureShell(shell);
			shell.setText(Messages.text("queries.title"));
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			var area = (Composite) super.createDialogArea(parent);
			var text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
			AccessibleName.give(text, Messages.text("queries.title"));
			text.setText(queries);
			text.selectAll();
			GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
			return area;
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			createButton(parent, IDialogConstants.OK_ID, Messages.text("queries.copy"), true);
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		}

		@Override
		protected void okPressed() {
			if (SystemClipboard.copy(queries)) super.okPressed();
		}

		@Override
		protected Point getInitialSize() {
			return new Point(720, 480);
		}
	}
}
