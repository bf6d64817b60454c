package org.tickmark.claims.internal.minor;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.internal.minor.headlines.Stems;

/** Facts at the head of a text, as in an abstract, that the text below tells in nearly the same words: they are checked there. */
final class ToldBelow {
	/** Of the head, and from there on to what tells it again; in characters. */
	private static final int HEAD = 900;
	private static final int REACH = 5000;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'\u2019]+");
	private static final Set<String> NOT = Listed.unordered("not, never, no, nobody, nothing, none, without");
	/** Of a fact; fewer come again by chance. */
	private static final int FEWEST = 6;
	private static final double MOST = 0.85;

	private ToldBelow() { }

	/** @param claims of all detectors, in text order; those that are told again are replaced */
	static void mark(List<Claim> claims, String text) {
		List<Claim> facts = claims.stream().filter(claim -> claim.kind() == ClaimKind.FACT && !claim.minor())
				.filter(claim -> claim.span().start() < HEAD + REACH).toList();
		Set<Claim> told = new HashSet<>();
		Map<Claim, Set<String>> stems = new IdentityHashMap<>();
		for (Claim fact : facts) {
			if (fact.span().start() >= HEAD) break;
			List<String> words = Stems.of(text, fact.span());
			if (words.size() < FEWEST) continue;
			boolean again = facts.stream().anyMatch(below -> isBelow(fact, below)
					&& isAgain(words, stems.computeIfAbsent(below, claim -> Set.copyOf(Stems.of(text, claim.span()))))
					&& isOfSame(fact.span().in(text), below.span().in(text)));
			if (again) told.add(fact);
		}
		if (!told.isEmpty()) claims.replaceAll(claim -> told.contains(claim) ? claim.asMinor() : claim);
	}

	private static boolean isBelow(Claim fact, Claim below) {
		int apart = below.span().start() - fact.sentence().end();
		return apart > 0 && apart <= REACH;
	}

	private static boolean isAgain(List<String> words, Set<String> below) {
		double missing = (1 - MOST) * words.size();
		int missed = 0;
		for (String word : words) if (!below.contains(word) && ++missed > missing) return false;
		return true;
	}

	/** Whoever is named in the fact is named below, every figure stands there, and both or neither say that it was not so. */
	private static boolean isOfSame(String fact, String below) {
		Set<String> again = words(below, any -> true);
		return again.containsAll(words(fact, word -> !Character.isLowerCase(word.charAt(0))))
				&& words(fact, ToldBelow::isNot).equals(words(below, ToldBelow::isNot));
	}

	private static boolean isNot(String word) {
		return NOT.contains(word.toLowerCase(Locale.ROOT)) || word.endsWith("n't") || word.endsWith("n\u2019t");
	}

	private static Set<String> words(String text, Predicate<String> which) {
		return WORD.matcher(text).results().map(MatchResult::group).filter(which).map(word -> word.toLowerCase(Locale.ROOT))
				.collect(Collectors.toSet());
	}
}
