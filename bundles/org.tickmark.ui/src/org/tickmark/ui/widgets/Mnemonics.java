package org.tickmark.ui.widgets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The letters by which the entries of a menu are chosen. */
public final class Mnemonics {
	private Mnemonics() { }

	/** Marks in each label the first letter that no label before it has; none where all are taken. */
	public static List<String> in(List<String> labels) {
		Set<Character> taken = new HashSet<>();
		List<String> marked = new ArrayList<>();
		for (String label : labels) marked.add(mark(label, taken));
		return marked;
	}

	private static String mark(String label, Set<Character> taken) {
		for (int at = 0; at < label.length(); at++) {
			char letter = Character.toUpperCase(label.charAt(at));
			if (Character.isLetter(letter) && taken.add(letter)) return marked(label, at);
		}
		return escaped(label);
	}

	/** Marks this letter; none where the label does not have it. */
	public static String mark(String label, char letter) {
		int at = label.toUpperCase(Locale.ROOT).indexOf(Character.toUpperCase(letter));
		return at < 0 ? escaped(label) : marked(label, at);
	}

	private static String marked(String label, int at) {
		return escaped(label.substring(0, at)) + "&" + escaped(label.substring(at));
	}

	private static String escaped(String label) {
		return label.replace("&", "&&");
	}
}
