package org.tickmark.ui.editor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.services.IServiceLocator;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.ui.files.DraftDocumentProvider;
import org.tickmark.ui.house.ChosenEncodings;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.messages.Messages;

/** Explains why a file is not opened, rather than to leave a tab without a draft, and offers the encodings that fit. */
public final class RefusedDraft {
	private static final String OTHER_ENCODING = Messages.text("refused.chooseEncoding");

	private final Shell shell;
	private final DraftReaders readers;
	private final DraftDocumentProvider provider;
	private final ChosenEncodings encodings;

	/** @param services of the desk */
	public RefusedDraft(Shell shell, IServiceLocator services) {
		this.shell = shell;
		this.readers = services.getService(DraftReaders.class);
		this.provider = services.getService(DraftDocumentProvider.class);
		this.encodings = services.getService(DeskSettings.class).encodings();
	}

	/** Asks the user where needed. @return whether the file can be opened as a draft */
	public boolean canBeOpened(Path file) {
		try {
			provider.read(file);
			return true;
		} catch (CoreException e) {
			return hasNowAnEncoding(file, e.getStatus().getMessage());
		}
	}

	private boolean hasNowAnEncoding(Path file, String reason) {
		try {
			boolean others = !EncodingHandler.fitting(readers, file).isEmpty();
			var dialog = new MessageDialog(shell, Messages.text("refused.title", file.getFileName()), null, reason,
					MessageDialog.WARNING, 0, others ? new String[] {OTHER_ENCODING, IDialogConstants.CANCEL_LABEL}
							: new String[] {IDialogConstants.OK_LABEL});
			if (dialog.open() != 0 || !others) return false;
			Optional<Charset> chosen = EncodingHandler.ask(shell, readers, file);
			chosen.ifPresent(charset -> encodings.keep(file, charset));
			return chosen.isPresent();
		} catch (IOException e) {
			MessageDialog.openWarning(shell, Messages.text("refused.title", file.getFileName()), reason);
			return false;
		}
	}
}
