package org.tickmark.claims.internal.minor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/** Headlines in capitals that run into the text: "TWO DEAD, 16 HURT IN HARBOUR FIRE Three boats sank". What looks like a name in them is none. */
final class Shouted {
	private static final Pattern WORD = Pattern.compile("\\p{L}+");
	/** Longer than most acronyms. */
	private static final int LONG = 4;
	/** Capitals around and in it, so that it is a line and no row of acronyms. */
	private static final int FEWEST = 4;
	private static final int FEWEST_LONG = 3;
	private static final int NEAR = 70;
	/** Behind the capitals, words of a name that the text begins with. */
	private static final int NAME = 2;

	private final String text;

	Shouted(String text) {
		this.text = text;
	}

	/** @param name of an organisation or of what is not known */
	boolean is(Span name) {
		int capitals = 0;
		int others = 0;
		Matcher word = WORD.matcher(name.in(text));
		while (word.find()) {
			if (!isLoud(word.group())) others++;
			else if (word.group().length() >= LONG) capitals++;
		}
		return capitals > 0 && others < NAME && isAmongCapitals(name);
	}

	private boolean isAmongCapitals(Span name) {
		int all = 0;
		int large = 0;
		int line = name.start();
		while (line > 0 && name.start() - line < NEAR && text.charAt(line - 1) != '\n') line--;
		Matcher word = WORD.matcher(text).region(line, name.end());
		while (word.find()) {
			boolean loud = isLoud(word.group());
			if (!loud && word.start() < name.start()) {
				all = 0;
				large = 0;
			}
			if (loud) all++;
			if (loud && word.group().length() >= LONG) large++;
		}
		word.region(name.end(), Math.min(text.length(), name.end() + NEAR));
		while (word.find() && isLoud(word.group()) && text.substring(name.end(), word.start()).indexOf('\n') < 0) {
			all++;
			if (word.group().length() >= LONG) large++;
		}
		return all >= FEWEST && large >= FEWEST_LONG;
	}

	private static boolean isLoud(String word) {
		return word.chars().allMatch(Character::isUpperCase);
	}
}
