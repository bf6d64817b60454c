package org.tickmark.claims;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that reasons are worded with, for {@link Wording} and those that help it. */
final class WordingTexts {
	private final ResourceBundle texts = ResourceBundle.getBundle("org.tickmark.claims.wording", Locale.ROOT,
			WordingTexts.class.getClassLoader());

	/** @param key of wording.properties */
	String text(String key, Object... arguments) {
		return new MessageFormat(texts.getString(key), Locale.ENGLISH).format(arguments);
	}
}
