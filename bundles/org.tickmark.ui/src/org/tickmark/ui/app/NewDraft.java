package org.tickmark.ui.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Begins a draft in a file of its own. No file that is there already is ever written over. */
public final class NewDraft {
	private NewDraft() { }

	/** Asks where the draft is to be kept until there is a place for it, or the user gives up. @return whether there is */
	static boolean ask(IWorkbenchPage page, String name, String text) {
		Optional<Path> place = place(page, name);
		while (place.isPresent() && !begin(page, place.get(), text)) place = place(page, name);
		return place.isPresent();
	}

	private static Optional<Path> place(IWorkbenchPage page, String name) {
		var dialog = new FileDialog(page.getWorkbenchWindow().getShell(), SWT.SAVE);
		DraftFolder.startIn(dialog, page);
		dialog.setText(Messages.text("newDraft.place"));
		dialog.setFileName(name);
		dialog.setFilterExtensions(new String[] {"*.txt", "*"});
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** Writes and opens it. @return false if there is something in that file already, or it cannot be written; the user knows then */
	public static boolean begin(IWorkbenchPage page, Path place, String text) {
		try {
			Files.writeString(place, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (FileAlreadyExistsException e) {
			if (text.isEmpty()) OpenDraft.open(page, place);
			else MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.text("newDraft.title"),
					Messages.text("newDraft.exists", place.getFileName()));
			return text.isEmpty();
		} catch (IOException e) {
			Failures.report(Messages.text("newDraft.notWritten"), e);
			return false;
		}
		OpenDraft.open(page, place);
		return true;
	}
}
