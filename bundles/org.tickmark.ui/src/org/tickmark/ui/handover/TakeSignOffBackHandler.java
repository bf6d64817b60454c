package org.tickmark.ui.handover;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.verbs.TakeSignOffBack;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Draft > Withdraw Sign-off…: the draft may not go after all, for a reason that the record keeps. */
public final class TakeSignOffBackHandler extends AbstractHandler {
	private static final String TITLE = Messages.text("withdraw.title");

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor)) return null;
		HouseStatuses called = editor.getSite().getService(HouseSettings.class).statuses().house();
		editor.draft().ifPresent(draft -> ask(HandlerUtil.getActiveShell(event), draft, called));
		return null;
	}

	private static void ask(Shell shell, DraftUnderReview draft, HouseStatuses called) {
		if (draft.ledger().signOff().isEmpty()) {
			MessageDialog.openInformation(shell, TITLE, Messages.text("withdraw.none"));
			return;
		}
		String state = draft.signOffState().inWords(called, ZoneId.systemDefault());
		var dialog = new InputDialog(shell, TITLE, Messages.text("withdraw.question", state), "",
				typed -> typed.isBlank() ? "" : null);
		if (dialog.open() != Window.OK) return;
		try {
			draft.decisions().act(new TakeSignOffBack(dialog.getValue()), List.of());
		} catch (IOException e) {
			Failures.report(Messages.text("withdraw.failed"), e);
		}
	}
}
