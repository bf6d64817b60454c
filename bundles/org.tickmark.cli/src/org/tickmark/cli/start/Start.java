package org.tickmark.cli.start;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Starts the platform out of a plain JVM, for desk and command line, with the start script's arguments alone; the user's are kept from it
 * in a system property. The platform takes its own options wherever they stand, and a draft may be called as one of them is:
 * {@code -configuration} would start what another file of the draft's folder names.
 * <p> {@code java -jar THIS LAUNCHER [PLATFORM'S]… -- [USER'S]…}
 */
public final class Start {
	/** Each of the user's arguments with a NUL behind it, which no argument can hold. The desk reads it, too. */
	static final String PROPERTY = "tickmark.arguments";

	private static final String PLATFORM = "org.eclipse.equinox.launcher.Main";
	private static final String BORDER = "--";
	private static final String END = "\0";

	private Start() { }

	/** The launcher is loaded here and not by a class path, in which a folder's name must hold no colon. */
	public static void main(String[] arguments) throws ReflectiveOperationException, MalformedURLException {
		List<String> all = List.of(arguments);
		int border = all.indexOf(BORDER);
		if (border < 1) throw new IllegalArgumentException("no launcher, or no " + BORDER + " before the user's arguments");
		System.setProperty(PROPERTY, all.subList(border + 1, all.size()).stream().map(each -> each + END).collect(Collectors.joining()));
		// Stays open: the platform ends with the JVM.
		var launcher = new URLClassLoader(new URL[] {Path.of(arguments[0]).toUri().toURL()}, ClassLoader.getPlatformClassLoader());
		Class.forName(PLATFORM, true, launcher).getMethod("main", String[].class).invoke(null,
				(Object) Arrays.copyOfRange(arguments, 1, border));
	}

	/** What the user gave, as it was typed; empty if the platform was started otherwise, by the launcher of another Eclipse. */
	public static Optional<String[]> arguments() {
		return Optional.ofNullable(System.getProperty(PROPERTY)).map(kept -> {
			String[] parts = kept.split(END, -1);
			return Arrays.copyOf(parts, parts.length - 1);
		});
	}
}
