package org.tickmark.ui.files;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.tickmark.ui.widgets.Failures;

/** Which text is kept where another program wrote the file of a draft that is edited here. */
public final class OutsideQuestion {
	/** @param mayBeSaved whether the text in the editor may be saved now @param inWords what became of the texts */
	public record Answer(boolean mayBeSaved, String inWords) { }

	private OutsideQuestion() { }

	/** Asks, and does what was answered; the text that is not kept is put beside the other. */
	public static Answer ask(Shell shell, String title, DraftDocumentProvider provider, IEditorInput input) throws CoreException {
		var change = new OutsideChange(provider, input);
		int chosen = new OutsideChangeDialog(shell, title, change.texts()).open();
		try {
			return switch (chosen) {
				case OutsideChangeDialog.MINE -> new Answer(true,
						"Your text stays; the other one is in " + change.keepMine().getFileName());
				case OutsideChangeDialog.THEIRS -> new Answer(false,
						"The other text is shown; yours is in " + change.takeTheirs().getFileName());
				case OutsideChangeDialog.BOTH -> new Answer(true,
						change.joinBoth() ? "The changes of both are shown." : "Nothing was joined.");
				default -> new Answer(false, "Nothing was saved; saving will ask again.");
			};
		} catch (IOException e) {
			Failures.report("No copy of the other text could be made, so nothing was changed: ", e);
			return new Answer(false, "");
		}
	}
}
