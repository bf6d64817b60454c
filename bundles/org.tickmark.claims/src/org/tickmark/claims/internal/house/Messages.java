package org.tickmark.claims.internal.house;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong with the words that a house wrote, as messages.properties says it to people. */
public final class Messages {
	private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.tickmark.claims.internal.house.messages", Locale.ROOT,
			Messages.class.getClassLoader());

	private Messages() { }

	/** @param values fill the places {0}, {1} … of the text; numbers are grouped */
	public static String text(String key, Object... values) {
		return new MessageFormat(MESSAGES.getString(key), Locale.ENGLISH).format(values);
	}
}
