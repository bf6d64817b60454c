package org.tickmark.ui.house;

import org.tickmark.ui.widgets.Failures;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What the desk remembers from one start to the next. */
public final class Settings {
	private Settings() { }

	/** Writes to disk what was set. The platform does so by itself only for what its own pages show. */
	public static void keep(Preferences set) {
		try {
			set.flush();
		} catch (BackingStoreException e) {
			Failures.log("What was set is not kept for the next start: ", e);
		}
	}
}
