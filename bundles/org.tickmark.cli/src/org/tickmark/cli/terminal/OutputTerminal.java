package org.tickmark.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person sees what goes to standard output, so that nothing may go there that is no text; and what goes to standard error. */
public final class OutputTerminal {
	private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
	private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

	private OutputTerminal() { }

	/** As far as Java can tell; where standard input is no terminal, only on Linux. */
	public static boolean isThere() {
		return isTerminal(STANDARD_OUTPUT);
	}

	/** The same of standard error, where it is seen how a run gets on. */
	public static boolean showsErrors() {
		return isTerminal(STANDARD_ERROR);
	}

	private static boolean isTerminal(Path stream) {
		if (Files.isSymbolicLink(stream)) return leadsToTerminal(stream);
		Console console = System.console();
		return console != null && isTerminal(console);
	}

	private static boolean leadsToTerminal(Path stream) {
		try {
			String device = Files.readSymbolicLink(stream).toString();
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
