package org.tickmark.claims.internal.debris;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.TextFault;
import org.tickmark.draft.Span;

/**
 * Letters of another alphabet inside a word: a Cyrillic а in a Latin name. Only where each foreign letter has a double in the word's own
 * alphabet; "μm" and words wholly in another alphabet are as they should be.
 */
final class LookAlikes {
	private static final String CYRILLIC = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB"
			+ "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u0423";
	private static final String LATIN_OF_CYRILLIC = "aeopcyxijsdhABEKMHOPCTXIJSY";
	private static final String GREEK = "\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";
	private static final String LATIN_OF_GREEK = "oABEZHIKMNOPTYX";

	private LookAlikes() { }

	static Optional<Found> in(String text, Span word) {
		int foreign = 0;
		for (int i = word.start(); i < word.end(); i++) if (text.charAt(i) >= '\u0370') foreign++;
		return foreign == 0 ? Optional.empty() : mixed(word.in(text)).map(why -> new Found(word, why));
	}

	private static Optional<TextFault> mixed(String word) {
		int latin = count(word, UnicodeScript.LATIN);
		int cyrillic = count(word, UnicodeScript.CYRILLIC);
		int greek = count(word, UnicodeScript.GREEK);
		if (latin > 0 && cyrillic > 0)
			return latin >= cyrillic ? replaced(word, CYRILLIC, LATIN_OF_CYRILLIC, UnicodeScript.CYRILLIC)
					: replaced(word, LATIN_OF_CYRILLIC, CYRILLIC, UnicodeScript.LATIN);
		return latin > 1 && greek > 0 && latin >= greek ? replaced(word, GREEK, LATIN_OF_GREEK, UnicodeScript.GREEK) : Optional.empty();
	}

	private static int count(String word, UnicodeScript script) {
		return (int) word.chars().filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == script).count();
	}

	private static Optional<TextFault> replaced(String word, String foreign, String own, UnicodeScript script) {
		var better = new StringBuilder(word);
		String letter = "";
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (!Character.isLetter(c) || UnicodeScript.of(c) != script) continue;
			int at = foreign.indexOf(c);
			if (at < 0) return Optional.empty();
			if (letter.isEmpty()) letter = String.valueOf(c);
			better.setCharAt(i, own.charAt(at));
		}
		String alphabet = script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
		return Optional.of(new TextFault.ForeignLetter(word, letter, alphabet, better.toString()));
	}
}
