package org.tickmark.ui.items;

import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;

/** Does something before a save, also before one that finds nothing to write in the draft itself. */
record BeforeSaving(Runnable action) implements IExecutionListener {
	private static final Set<String> SAVING = Set.of("org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAll",
			"org.eclipse.ui.file.saveAs",
			// Saves what it signs, and shows all that is settled: the note being typed belongs to that.
			"org.tickmark.ui.signOff");

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		if (SAVING.contains(commandId)) action.run();
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) { }

	@Override
	public void postExecuteFailure(String commandId, ExecutionException exception) { }

	@Override
	public void postExecuteSuccess(String commandId, Object returnValue) { }
}
