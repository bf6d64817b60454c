package org.tickmark.ui.app;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.messages.Messages;

/** File > Open…: asks for files and opens them. */
public final class OpenDraftHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.text("open.title"));
		dialog.setFilterNames(new String[] {Messages.text("open.drafts"), Messages.text("file.all")});
		String drafts = window.getService(DraftReaders.class).endings().stream().map(ending -> "*." + ending)
				.collect(Collectors.joining(";"));
		dialog.setFilterExtensions(new String[] {drafts, "*"});
		DraftFolder.startIn(dialog, window.getActivePage());
		if (dialog.open() == null) return null;
		for (String name : dialog.getFileNames()) OpenDraft.open(window.getActivePage(), Path.of(dialog.getFilterPath(), name));
		return null;
	}
}
