package org.tickmark.ui.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.ui.editor.Failures;

/** File > New Draft…: asks where it is to be kept and opens it empty, to be written or pasted into. A draft that is there already is opened as it is. */
public final class NewDraftHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText("Where to keep the new draft");
		dialog.setFileName("draft.txt");
		dialog.setFilterExtensions(new String[] {"*.txt", "*"});
		String chosen = dialog.open();
		if (chosen == null) return null;
		try {
			Files.createFile(Path.of(chosen));
		} catch (FileAlreadyExistsException e) {
			// Opened below, not emptied.
		} catch (IOException e) {
			Failures.report("The draft cannot be kept there: ", e);
			return null;
		}
		OpenDraft.open(window.getActivePage(), Path.of(chosen));
		return null;
	}
}
