package org.tickmark.ui.house;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The encodings that the user has chosen for files whose own was mistaken, kept for the next opening. */
public final class ChosenEncodings {
	private ChosenEncodings() { }

	public static Optional<Charset> of(Path file) {
		return Optional.ofNullable(kept().get(key(file), null)).filter(Charset::isSupported).map(Charset::forName);
	}

	public static void keep(Path file, Charset charset) {
		kept().put(key(file), charset.name());
		Settings.keep(kept());
	}

	public static void forget(Path file) {
		kept().remove(key(file));
		Settings.keep(kept());
	}

	private static IEclipsePreferences kept() {
		return InstanceScope.INSTANCE.getNode(Checker.BUNDLE + ".encodings");
	}

	private static String key(Path file) {
		return file.toAbsolutePath().normalize().toString();
	}
}
