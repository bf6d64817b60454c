package org.tickmark.ui.items;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.review.SetDateline;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.editor.DraftUnderReview;
import org.tickmark.ui.editor.Failures;

/** Item > Dateline…: asks for the day that the draft is filed, from which its relative dates count. */
public final class SetDatelineHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ask(HandlerUtil.getActiveShellChecked(event));
		return null;
	}

	static void ask(Shell shell) {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (page.getActiveEditor() instanceof DraftEditor editor) editor.draft().ifPresent(draft -> ask(shell, draft));
	}

	private static void ask(Shell shell, DraftUnderReview draft) {
		String known = draft.referenceDate().map(LocalDate::toString).orElse("");
		var dialog = new InputDialog(shell, "Dateline", "The day the draft is filed, such as 2023-06-18; \u201Con Sunday\u201D counts from it.\nEmpty: the day that stands in the text.",
				known, SetDatelineHandler::fault);
		if (dialog.open() != Window.OK) return;
		String typed = dialog.getValue().strip();
		// Nothing was asked for: what the text says goes on counting.
		if (typed.equals(known)) return;
		try {
			draft.apply(new SetDateline(typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed))));
		} catch (IOException e) {
			Failures.report("Not recorded: ", e);
		}
	}

	/** As JFace wants it: null when all is well. */
	static String fault(String typed) {
		if (typed.isBlank()) return null;
		try {
			LocalDate.parse(typed.strip());
			return null;
		} catch (DateTimeParseException e) {
			return "Year, month and day, such as 2023-06-18.";
		}
	}
}
