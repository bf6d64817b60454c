package org.tickmark.ui.handover;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.review.sharing.GitUnion;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Draft > Set Up Git Merging: writes the line into .gitattributes beside the draft by which git joins what two people decided. */
public final class GitUnionHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor)
				|| !(editor.getEditorInput() instanceof IURIEditorInput input))
			return null;
		try {
			GitUnion asked = GitUnion.askFor(Path.of(input.getURI()));
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.text("gitMerging.title"), asked.inWords());
		} catch (IOException e) {
			Failures.report(Messages.text("gitMerging.failed"), e);
		}
		return null;
	}
}
