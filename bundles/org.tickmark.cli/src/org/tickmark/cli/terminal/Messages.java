package org.tickmark.cli.terminal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says to people: help in commands.properties, all else in messages.properties. */
public final class Messages {
	private static final ResourceBundle MESSAGES = bundle("org.tickmark.cli.messages");

	private Messages() { }

	/** @param values fill the places {0}, {1} … of the text; numbers are grouped, of all else control characters are shown, not sent */
	public static String text(String key, Object... values) {
		Object[] plain = Arrays.stream(values).map(value -> value instanceof Number ? value : PlainLines.shown(String.valueOf(value)))
				.toArray();
		return new MessageFormat(MESSAGES.getString(key), Locale.ENGLISH).format(plain);
	}

	/** Descriptions and examples of all commands, by the keys that picocli gives them. */
	public static ResourceBundle commands() {
		return bundle("org.tickmark.cli.commands");
	}

	/** Of this bundle's own class loader: picocli's does not see it. */
	private static ResourceBundle bundle(String name) {
		return ResourceBundle.getBundle(name, Locale.ROOT, Messages.class.getClassLoader());
	}
}
