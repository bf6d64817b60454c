package org.tickmark.ui.house;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.prefs.Preferences;

/** The encodings that the user has chosen for files whose own was mistaken, kept for the next opening. */
public final class ChosenEncodings {
	private final Preferences kept;

	ChosenEncodings(Preferences kept) {
		this.kept = kept;
	}

	public Optional<Charset> of(Path file) {
		return Optional.ofNullable(kept.get(key(file), null)).filter(Charset::isSupported).map(Charset::forName);
	}

	public void keep(Path file, Charset charset) {
		kept.put(key(file), charset.name());
		DeskSettings.keep(kept);
	}

	public void forget(Path file) {
		kept.remove(key(file));
		DeskSettings.keep(kept);
	}

	private static String key(Path file) {
		return file.toAbsolutePath().normalize().toString();
	}
}
