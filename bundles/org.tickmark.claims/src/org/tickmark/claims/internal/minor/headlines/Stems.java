package org.tickmark.claims.internal.minor.headlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tickmark.draft.Span;

/** What a line and the text below it have in common, when one of them tells what the other does. */
public final class Stems {
	private static final int LONG_WORD = 4;
	/** Of a word; "attacks" and "attacked", "builds" and "building" are the same to a reader. */
	private static final int LONGEST = 5;

	private Stems() { }

	/** The beginnings of the longer words, in small letters and in their order. */
	public static List<String> of(String text, Span span) {
		List<String> stems = new ArrayList<>();
		int start = -1;
		for (int i = span.start(); i <= span.end(); i++) {
			boolean letter = i < span.end() && Character.isLetterOrDigit(text.charAt(i));
			if (letter && start < 0) start = i;
			if (letter || start < 0) continue;
			if (i - start >= LONG_WORD) stems.add(text.substring(start, Math.min(i, start + LONGEST)).toLowerCase(Locale.ROOT));
			start = -1;
		}
		return stems;
	}
}
