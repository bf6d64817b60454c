package org.tickmark.claims.internal.debris;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		String text = prose.draft().text();
		var doubled = new DoubledWords(prose);
		var hidden = new HiddenCharacters(prose);
		List<Found> found = new ArrayList<>();
		int i = 0;
		while (i < text.length()) {
			char c = text.charAt(i);
			int end = i + 1;
			if (Character.isLetter(c)) {
				end = endOfWord(text, i);
				Span word = new Span(i, end);
				boolean plain = isPlain(text, word);
				Optional<Found> broken = plain ? Optional.empty() : brokenLetters(text, word);
				if (broken.isPresent()) {
					found.add(broken.get());
					i = broken.get().span().end();
					continue;
				}
				doubled.word(word).ifPresent(found::add);
				if (!plain) {
					LookAlikes.in(text, word).ifPresent(found::add);
					hidden.in(word).ifPresent(found::add);
				}
			} else if (Character.isDigit(c)) {
				end = endOfDigits(text, i);
				BrokenNumbers.at(text, new Span(i, end)).ifPresent(found::add);
			} else if (HiddenCharacters.isHidden(c)) {
				hidden.in(new Span(i, end)).ifPresent(found::add);
			}
			i = end;
		}
		return once(found).stream().map(each -> each.problem(RULE, prose)).toList();
	}

	/** What a wrong encoding made of a word stands wherever the word does: one fault of the file. */
	private static List<Found> once(List<Found> found) {
		Map<TextFault, List<Found>> places = new LinkedHashMap<>();
		for (Found each : found) places.computeIfAbsent(each.why(), any -> new ArrayList<>()).add(each);
		return places.values().stream().flatMap(same -> same.getFirst().why() instanceof TextFault.BrokenLetters
				? Stream.of(new Found(same.getFirst().span(), same.getFirst().why(), same.stream().skip(1).map(Found::span).toList()))
				: same.stream()).toList();
	}

	/** Such a word can only be doubled. */
	private static boolean isPlain(String text, Span word) {
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
