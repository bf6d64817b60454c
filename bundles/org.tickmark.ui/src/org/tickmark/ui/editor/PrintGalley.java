package org.tickmark.ui.editor;

import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.ChosenCommand;

/** File > Print… for a draft: what has to be verified is printed, too, not the text alone. */
final class PrintGalley extends Action {
	PrintGalley() {
		setActionDefinitionId(IWorkbenchCommandConstants.FILE_PRINT);
	}

	@Override
	public void run() {
		ChosenCommand.run("org.tickmark.ui.print", Map.of(), Messages.text("print.failed"));
	}
}
