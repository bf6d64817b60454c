package org.tickmark.claims.internal.debris;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.TextFault;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** A figure in pieces: "1 ,000", "1. 5 million", "2O16". Only such as nothing else can be meant by. */
final class BrokenNumbers {
	private static final String OF_MANY = "(?=\\h?(?:[mb]illion|trillion|percent|per cent|%|bn\\b|m\\b|-?degree))";
	private static final Pattern BROKEN = Pattern.compile("[0-9]{1,3}\\h{1,3},[0-9]{3}(?:,[0-9]{3}){0,4}(?![0-9])"
			+ "|[0-9]{1,3},\\h{1,3}000(?:,[0-9]{3}){0,4}(?![0-9])|(?<=[$\u20AC\u00A3])[0-9]{1,3},\\h[0-9]{3}(?![0-9])"
			+ "|[0-9]{1,3}(?:\\.\\h|\\h\\.)[0-9]{1,2}" + OF_MANY + "|[0-9]{1,3},(?:0\\h00|00\\h0)(?![0-9,])"
			+ "|[0-9]{1,3},{2,3}[0-9]{3}(?![0-9])"
			+ "|[0-9]{1,3},00(?![0-9,.])(?=\\h\\p{Ll})|[0-9]{1,3},(?!1[0-9]{3}|20[0-9]{2})[0-9]{4}(?![0-9,.])"
			+ "|[0-9]{1,8}[Ol](?:[,.]?[0-9O]){1,8}(?![\\p{L}0-9])");
	/** "More than 1, 200", "drawing 1, 200": no list goes so. */
	private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,3},\\h[0-9]{3}(?![0-9,])(?=\\h\\p{Ll})");
	private static final WordSet BEFORE_AN_AMOUNT = WordSet.of("the", "than", "about", "nearly", "over", "some", "around", "almost",
			"cost", "costs",
			"worth", "at", "least", "most", "roughly", "approximately", "paid", "only", "drawing", "attracting", "employing");
	private static final String BEFORE = ".,/-\u2013_:#";

	private BrokenNumbers() { }

	/** @param digits the first of a number */
	static Optional<Found> at(String text, Span digits) {
		int start = digits.start();
		char before = start == 0 ? '\n' : text.charAt(start - 1);
		if (digits.end() == text.length() || Character.isLetter(before) || BEFORE.indexOf(before) >= 0) return Optional.empty();
		char next = text.charAt(digits.end());
		boolean may = next == ',' || next == '.' && before != '\n' || next == 'O' || next == 'l' || Character.isSpaceChar(next);
		return may ? broken(text, start) : Optional.empty();
	}

	private static Optional<Found> broken(String text, int start) {
		Matcher number = BROKEN.matcher(text).region(start, text.length()).useTransparentBounds(true);
		if (!number.lookingAt()) {
			number = number.usePattern(AMOUNT);
			if (!BEFORE_AN_AMOUNT.contains(wordBefore(text, start)) || !number.lookingAt()) return Optional.empty();
		}
		return Optional.of(new Found(new Span(start, number.end()), new TextFault.BrokenNumber(number.group(), whole(number.group()))));
	}

	private static String wordBefore(String text, int at) {
		int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
		int start = end;
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}

	/** "10,0000" in threes: "100,000". */
	private static String grouped(String number) {
		int comma = number.indexOf(',');
		boolean odd = comma > 0 && number.indexOf(',', comma + 1) < 0 && number.length() - comma != 4 && number.indexOf('.') < 0;
		if (!odd) return number;
		var digits = new StringBuilder(number).deleteCharAt(comma);
		for (int i = digits.length() - 3; i > 0; i -= 3) digits.insert(i, ',');
		return digits.toString();
	}

	private static String whole(String number) {
		var whole = new StringBuilder();
		for (int i = 0; i < number.length(); i++) {
			char c = number.charAt(i);
			boolean again = c == ',' && whole.length() > 0 && whole.charAt(whole.length() - 1) == ',';
			if (!Character.isSpaceChar(c) && c != '\t' && !again) whole.append(c == 'O' ? '0' : c == 'l' ? '1' : c);
		}
		return grouped(whole.toString());
	}
}
