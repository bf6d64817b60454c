package org.tickmark.claims;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences that reasons are worded with, for {@link Wording} and those that help it. Safe on any thread. */
final class WordingTexts {
	private final ResourceBundle texts = ResourceBundle.getBundle("org.tickmark.claims.wording", Locale.ROOT,
			WordingTexts.class.getClassLoader());
	/** To read a pattern takes longer than to fill it in, and a long draft has the same few reasons thousands of times. */
	private final Map<String, MessageFormat> read = new ConcurrentHashMap<>();

	/** @param key of wording.properties */
	String text(String key, Object... arguments) {
		MessageFormat format = read.computeIfAbsent(key, each -> new MessageFormat(texts.getString(each), Locale.ENGLISH));
		synchronized (format) {
			return format.format(arguments);
		}
	}
}
