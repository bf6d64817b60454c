package org.tickmark.claims.internal.debris;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.TextFault;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * What changes the words without being seen at first: doubled words, figures in pieces, invisible characters, letters of another alphabet.
 * Reads characters, not tokens: a token ends where such a character stands.
 */
@Component
public final class TextDebrisCheck implements ClaimCheck {
	private static final String RULE = "problem.debris";
	/** Nobody reads more, and a file that is no text has a million. */
	private static final int MOST_LISTED = 500;

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		var reader = new Reader(prose);
		reader.read();
		List<Claim> problems = new ArrayList<>();
		for (Found each : reader.found) problems.add(each.problem(RULE, prose));
		reader.broken.forEach((why, places) ->
				problems.add(new Found(places.getFirst(), why, places.subList(1, places.size())).problem(RULE, prose)));
		if (reader.more > 0) problems.add(Collections.max(problems, Comparator.comparing(Claim::span)).andMore(reader.more));
		return problems;
	}

	/** Reads the text from its first character to its last. Nearly all of them are plain letters and blanks, of which it asks least. */
	private static final class Reader {
		private final String text;
		private final DoubledWords doubled;
		private final HiddenCharacters hidden;
		private final List<Found> found = new ArrayList<>();
		/** What a wrong encoding made of a word stands wherever the word does: one fault of the file. */
		private final Map<TextFault, List<Span>> broken = new LinkedHashMap<>();
		/** Not listed. */
		private int more;

		Reader(Prose prose) {
			text = prose.draft().text();
			doubled = new DoubledWords(prose);
			hidden = new HiddenCharacters(prose);
		}

		void read() {
			int i = 0;
			while (i < text.length()) {
				char c = text.charAt(i);
				if (c == ' ') i++;
				else i = isPlain(c) || Character.isLetter(c) ? word(i) : other(c, i);
			}
		}

		/** @return the index behind it */
		private int word(int start) {
			int plain = endOfPlain(text, start);
			boolean ended = plain == text.length() || text.charAt(plain) == ' ';
			var word = new Span(start, ended ? plain : endOfWord(text, start));
			if (ended || isAscii(text, word)) {
				add(doubled.word(word));
				return word.end();
			}
			return oddWord(word);
		}

		private int oddWord(Span word) {
			Optional<Found> misread = brokenLetters(text, word);
			if (misread.isPresent()) return misread(misread.get());
			add(doubled.word(word));
			add(LookAlikes.in(text, word));
			add(hidden.in(word));
			return word.end();
		}

		private int misread(Found word) {
			if (broken.size() < MOST_LISTED || broken.containsKey(word.why()))
				broken.computeIfAbsent(word.why(), any -> new ArrayList<>()).add(word.span());
			else more++;
			return word.span().end();
		}

		private void add(Optional<Found> fault) {
			if (fault.isEmpty()) return;
			if (found.size() < MOST_LISTED) found.add(fault.get());
			else more++;
		}

		private int other(char c, int i) {
			if (Character.isDigit(c)) {
				int end = endOfDigits(text, i);
				add(BrokenNumbers.at(text, new Span(i, end)));
				return end;
			}
			add(CurrencyTwice.at(text, i));
			if (HiddenCharacters.isHidden(c)) add(hidden.in(new Span(i, i + 1)));
			return i + 1;
		}
	}

	private static boolean isPlain(char c) {
		return c <= 'z' && c >= 'a' || c <= 'Z' && c >= 'A';
	}

	private static int endOfPlain(String text, int start) {
		int end = start;
		while (end < text.length() && isPlain(text.charAt(end))) end++;
		return end;
	}

	/** Such a word can only be doubled. */
	private static boolean isAscii(String text, Span word) {
		for (int i = word.start(); i < word.end(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c >= '\u007F') return false;
		}
		return true;
	}

	private static Optional<Found> brokenLetters(String text, Span word) {
		for (int i = word.start(); i < word.end(); i++) {
			if (BrokenLetters.mayBegin(text, i)) return BrokenLetters.in(text, word);
		}
		return Optional.empty();
	}

	/** Goes on over what cannot be seen; "Ann's" ends before the apostrophe. */
	private static int endOfWord(String text, int start) {
		int end = start;
		while (end < text.length()) {
			char c = text.charAt(end);
			boolean inside = c <= 'z' && c >= 'a' || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
					|| (c == '\'' || c == '\u2019' || HiddenCharacters.isHidden(c)) && end + 1 < text.length()
							&& (Character.isLetter(text.charAt(end + 1)) || HiddenCharacters.isHidden(text.charAt(end + 1)));
			if (!inside || isPossessive(text, end)) return end;
			end++;
		}
		return end;
	}

	private static boolean isPossessive(String text, int at) {
		char c = text.charAt(at);
		return (c == '\'' || c == '\u2019') && text.charAt(at + 1) == 's' && (at + 2 == text.length()
				|| !Character.isLetter(text.charAt(at + 2)));
	}

	private static int endOfDigits(String text, int start) {
		int end = start;
		while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
		return end;
	}
}
