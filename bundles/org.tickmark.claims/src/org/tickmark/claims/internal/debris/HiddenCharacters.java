package org.tickmark.claims.internal.debris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.TextFault;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** Characters that cannot be seen and change what a search, a screen or a printer makes of a word. */
final class HiddenCharacters {
	private final Prose prose;
	private final String text;
	/** Behind the sentence for whose direction marks one problem stands already. */
	private int directed;

	HiddenCharacters(Prose prose) {
		this.prose = prose;
		this.text = prose.draft().text();
	}

	/** A soft hyphen is none: it tells where a word may be parted. */
	static boolean isHidden(char c) {
		return c < ' ' ? c != '\n' && c != '\t' && c != '\r' && c != '\f'
				: c >= '\u007F' && (c <= '\u009F' || c >= '\u200B' && (c <= '\u200F' || isDirection(c) || c >= '\u2060' && c <= '\u2064'
						|| c == '\uFEFF'));
	}

	private static boolean isDirection(char c) {
		return c == '\u200E' || c == '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
	}

	/** @param span a word, or one such character between words */
	Optional<Found> in(Span span) {
		for (int i = span.start(); i < span.end(); i++) {
			char c = text.charAt(i);
			if (c >= ' ' && c < '\u007F' || !isHidden(c)) continue;
			Optional<Found> found = isDirection(c) ? direction(span, i) : isFault(i) ? Optional.of(found(span, i)) : Optional.empty();
			if (found.isPresent()) return found;
		}
		return Optional.empty();
	}

	private Found found(Span span, int at) {
		char c = text.charAt(at);
		String better = span.length() == 1 ? "" : plain(span.in(text));
		return new Found(span, new TextFault.HiddenCharacter(c, name(c), better));
	}

	private static String name(char c) {
		String name = Character.getName(c);
		return Character.isISOControl(c) || name == null ? "control character" : name.toLowerCase(Locale.ROOT);
	}

	private static String plain(String word) {
		var plain = new StringBuilder();
		for (char c : word.toCharArray()) {
			if (!isHidden(c)) plain.append(c);
			else if (c >= '\u0080' && c <= '\u009F') plain.append(BrokenLetters.inWindows(c));
		}
		return plain.toString();
	}

	/** Joiners belong into words of other alphabets, and between words nobody minds them. What a file read wrongly holds is no control. */
	private boolean isFault(int at) {
		char before = at == 0 ? ' ' : text.charAt(at - 1);
		if (Character.isISOControl(text.charAt(at))) return "\u20AC\u00C2\u00C3\u00E2".indexOf(before) < 0;
		char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
		return isLatin(before) && isLatin(next);
	}

	private static boolean isLatin(char c) {
		return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
	}

	/** Where a word is written from right to left, marks of direction do their work; one that turns letters round never does. */
	private Optional<Found> direction(Span span, int at) {
		if (at < directed) return Optional.empty();
		Span sentence = prose.sentenceAt(at).span();
		boolean turns = text.charAt(at) == '\u202D' || text.charAt(at) == '\u202E';
		List<Span> others = new ArrayList<>();
		boolean rightToLeft = false;
		for (int i = sentence.start(); i < sentence.end(); i++) {
			char c = text.charAt(i);
			byte way = c < '\u0590' ? Character.DIRECTIONALITY_LEFT_TO_RIGHT : Character.getDirectionality(c);
			rightToLeft |= c != '\u200F'
					&& (way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
			if (i > at && isDirection(c)) others.add(new Span(i, i + 1));
		}
		if (!turns && rightToLeft) return Optional.empty();
		directed = Math.max(at + 1, sentence.end());
		Found first = found(span, at);
		return Optional.of(new Found(span, first.why(), others.stream().filter(other -> !span.contains(other)).toList()));
	}
}
