package org.tickmark.ui.files;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.tickmark.ui.messages.Messages;
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
						Messages.text("outside.done.mine", change.keepMine().getFileName()));
				case OutsideChangeDialog.THEIRS -> new Answer(false,
						Messages.text("outside.done.theirs", change.takeTheirs().getFileName()));
				case OutsideChangeDialog.BOTH -> new Answer(true,
						change.joinBoth() ? Messages.text("outside.done.joined") : Messages.text("outside.done.notJoined"));
				default -> new Answer(false, Messages.text("outside.done.later"));
			};
		} catch (IOException e) {
			Failures.report(Messages.text("outside.noCopy"), e);
			return new Answer(false, "");
		}
	}
}
