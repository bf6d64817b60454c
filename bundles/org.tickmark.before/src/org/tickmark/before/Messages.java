package org.tickmark.before;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle. */
final class Messages {
	private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.tickmark.before.messages", Locale.ROOT,
			Messages.class.getClassLoader());

	private Messages() { }

	/** @param values fill the places {0}, {1} … of the text */
	static String text(String key, Object... values) {
		return new MessageFormat(MESSAGES.getString(key), Locale.ENGLISH).format(values);
	}
}
