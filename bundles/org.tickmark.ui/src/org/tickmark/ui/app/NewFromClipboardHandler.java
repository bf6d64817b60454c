package org.tickmark.ui.app;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.SystemClipboard;

/** File > New Draft from Clipboard…: what was copied in a word processor or a web page becomes a draft. */
public final class NewFromClipboardHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<String> text = onClipboard();
		if (text.isPresent()) NewDraft.ask(window.getActivePage(), PastedText.name(text.get()), text.get());
		else MessageDialog.openInformation(window.getShell(), Messages.text("newFromClipboard.title"),
				Messages.text("newFromClipboard.noText"));
		return null;
	}

	/** As a draft would hold it; empty if nothing that was copied is text. */
	public static Optional<String> onClipboard() {
		return PastedText.of(SystemClipboard.text(), SystemClipboard.html(), SystemClipboard.richText());
	}
}
