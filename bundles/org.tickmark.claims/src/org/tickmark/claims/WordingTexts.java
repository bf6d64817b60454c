package org.tickmark.claims;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences that reasons are worded with, for {@link Wording} and those that help it. Safe on any thread. */
final class WordingTexts {
	private final ResourceBundle texts = ResourceBundle.getBundle("org.tickmark.claims.wording", Locale.ROOT,
			WordingTexts.class.getClassLoader());
	/** To read a pattern takes longer than to fill it in, and a long draft has the same few reasons thousands of times. */
	private final Map<String, WordingText> read = new ConcurrentHashMap<>();

	/** @param key of wording.properties */
	String text(String key, Object... arguments) {
		return read.computeIfAbsent(key, each -> new WordingText(texts.getString(each))).with(arguments);
	}
}
