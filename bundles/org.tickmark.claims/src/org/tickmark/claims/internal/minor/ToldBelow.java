package org.tickmark.claims.internal.minor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;

/** Facts at the head of a text, as in an abstract, that the text below tells in nearly the same words: they are checked there. */
final class ToldBelow {
	/** Of the head, and from there on to what tells it again; in characters. */
	private static final int HEAD = 900;
	private static final int REACH = 5000;
	private static final int LONG_WORD = 4;
	private static final int STEM = 5;
	/** Of a fact; fewer come again by chance. */
	private static final int FEWEST = 6;
	private static final double MOST = 0.85;

	private ToldBelow() { }

	/** @param claims of all detectors, in text order; those that are told again are replaced */
	static void mark(List<Claim> claims, String text) {
		List<Claim> facts = claims.stream().filter(claim -> claim.kind() == ClaimKind.FACT && !claim.minor())
				.filter(claim -> claim.span().start() < HEAD + REACH).toList();
		Set<Claim> told = new HashSet<>();
		for (Claim fact : facts) {
			if (fact.span().start() >= HEAD) break;
			Set<String> words = words(fact.span(), text);
			if (words.size() >= FEWEST && facts.stream().anyMatch(below -> isAgain(fact, words, below, text))) told.add(fact);
		}
		if (!told.isEmpty()) claims.replaceAll(claim -> told.contains(claim) ? claim.asMinor() : claim);
	}

	private static boolean isAgain(Claim fact, Set<String> words, Claim below, String text) {
		int apart = below.span().start() - fact.sentence().end();
		if (apart <= 0 || apart > REACH) return false;
		Set<String> again = words(below.span(), text);
		long both = words.stream().filter(again::contains).count();
		boolean figures = words.stream().filter(word -> Character.isDigit(word.charAt(0))).allMatch(again::contains);
		return figures && both >= MOST * words.size();
	}

	/** The beginnings of its longer words, and its figures. */
	private static Set<String> words(Span span, String text) {
		Set<String> words = new HashSet<>();
		int start = -1;
		for (int i = span.start(); i <= span.end(); i++) {
			boolean letter = i < span.end() && Character.isLetterOrDigit(text.charAt(i));
			if (letter && start < 0) start = i;
			if (letter || start < 0) continue;
			if (i - start >= LONG_WORD || Character.isDigit(text.charAt(start)))
				words.add(text.substring(start, Math.min(i, start + STEM)).toLowerCase(Locale.ROOT));
			start = -1;
		}
		return words;
	}
}
