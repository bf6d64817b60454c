package org.tickmark.draft.internal.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What files of drafts make Tickmark say to people, as messages.properties words it. */
public final class Messages {
	private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.tickmark.draft.internal.messages.messages", Locale.ROOT,
			Messages.class.getClassLoader());

	private Messages() { }

	/** @param values fill the places {0}, {1} … of the text; numbers are grouped */
	public static String text(String key, Object... values) {
		return new MessageFormat(MESSAGES.getString(key), Locale.ENGLISH).format(values);
	}
}
