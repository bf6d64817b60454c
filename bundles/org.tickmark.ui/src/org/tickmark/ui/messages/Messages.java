package org.tickmark.ui.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the desk says to people, by keys; menus, pages and help have files of their own. */
public final class Messages {
	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.tickmark.ui.messages.messages", Locale.ROOT,
			Messages.class.getClassLoader());

	private Messages() { }

	/** @param values fill the places {0}, {1} … of the text; numbers are grouped and choose between one and several */
	public static String text(String key, Object... values) {
		return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(values);
	}
}
