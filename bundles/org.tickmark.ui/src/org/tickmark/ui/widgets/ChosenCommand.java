package org.tickmark.ui.widgets;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs a command as if it were chosen from a menu. */
public final class ChosenCommand {
	private ChosenCommand() { }

	/**
	 * @param parameters of the command, by their ids
	 * @param failed what to report if it cannot be run, with the colon that the reason follows
	 */
	public static void run(String command, Map<String, String> parameters, String failed) {
		try {
			Command chosen = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(chosen, parameters), null);
		} catch (CommandException e) {
			Failures.report(failed, e);
		}
	}
}
