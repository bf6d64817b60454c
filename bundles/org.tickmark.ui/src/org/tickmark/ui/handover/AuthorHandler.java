package org.tickmark.ui.handover;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.review.verbs.SetAuthors;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Draft > Author…: who wrote the draft, gets its queries and does not sign it off. */
public final class AuthorHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor)
			editor.draft().ifPresent(draft -> ask(HandlerUtil.getActiveShell(event), draft));
		return null;
	}

	private static void ask(Shell shell, DraftUnderReview draft) {
		String known = String.join(", ", draft.authors());
		var dialog = new InputDialog(shell, Messages.text("author.title"), Messages.text("author.message"), known, null);
		if (dialog.open() != Window.OK || dialog.getValue().strip().equals(known)) return;
		Failures.unlessRecorded(() -> draft.decisions().apply(new SetAuthors(List.of(dialog.getValue().split(",")))));
	}
}
