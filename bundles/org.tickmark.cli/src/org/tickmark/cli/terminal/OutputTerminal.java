package org.tickmark.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person sees what goes to standard output, so that nothing may go there that is no text. */
public final class OutputTerminal {
	private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

	private OutputTerminal() { }

	/** As far as Java can tell; where standard input is no terminal, only on Linux. */
	public static boolean isThere() {
		if (Files.isSymbolicLink(STANDARD_OUTPUT)) return leadsToTerminal();
		Console console = System.console();
		return console != null && isTerminal(console);
	}

	private static boolean leadsToTerminal() {
		try {
			String device = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
			return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
		} catch (IOException e) {
			// A system without such links is asked in the other way.
			return System.console() != null;
		}
	}

	/** Java 22 to 24 have a console even where there is no terminal, and a question of their own for that. */
	private static boolean isTerminal(Console console) {
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException e) {
			return true;
		}
	}
}
