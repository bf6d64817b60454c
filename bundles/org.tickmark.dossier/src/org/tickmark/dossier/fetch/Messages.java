package org.tickmark.dossier.fetch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What people read of pages that were asked for, as messages.properties words it. */
final class Messages {
	private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.tickmark.dossier.fetch.messages", Locale.ROOT,
			Messages.class.getClassLoader());

	private Messages() { }

	/** @param values fill the places {0}, {1} … of the text; numbers are grouped */
	static String text(String key, Object... values) {
		return new MessageFormat(MESSAGES.getString(key), Locale.ENGLISH).format(values);
	}
}
