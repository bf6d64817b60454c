package org.tickmark.ui.help;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;

/** What commands are called. */
final class CommandNames {
	private CommandNames() { }

	static String of(IServiceLocator services, String command) {
		try {
			return services.getService(ICommandService.class).getCommand(command).getName();
		} catch (NotDefinedException e) {
			throw new IllegalArgumentException(command, e);
		}
	}
}
