package org.tickmark.claims.internal.minor;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.FactReason;
import org.tickmark.draft.Span;

/** What is said to stand out, and of what. */
final class Superlative {
	/** Behind it in the same group of words, there is something to look it up in. */
	private static final Set<String> SCOPES = Listed.unordered("""
			in, since, on, among, ever, history, so far, to date""");
	/** They begin what one's own life is the scope of: "I've ever seen". */
	private static final Set<String> OWN = Listed.unordered("""
			i've ever, i\u2019ve ever, we've ever, we\u2019ve ever""");
	/** Behind "only". */
	private static final Set<String> WHO = Listed.unordered("who, which, that, to");
	private static final String STOPS = ",;.";
	private static final int REACH = 60;

	private Superlative() { }

	/**
	 * "The best ratings in years", "the only judge who resigned": there is something to look it up in. "The most valuable part" and "the
	 * best I've ever seen" are judgements, and "never" says that something was not so.
	 *
	 * @param text of the draft
	 */
	static boolean isOfSome(Claim claim, String text) {
		if (!(claim.why() instanceof FactReason.Stated stated) || stated.grounds().isEmpty()) return true;
		return stated.grounds().stream().anyMatch(ground -> isOfSome(ground, claim.span(), text));
	}

	private static boolean isOfSome(String ground, Span span, String text) {
		String words = ground.toLowerCase(Locale.ROOT);
		int at = span.in(text).indexOf(ground);
		int from = span.start() + at + ground.length();
		if (words.contains("never") || at < 0 || from >= span.end()) return false;
		int to = from;
		while (to < span.end() && to - from < REACH && STOPS.indexOf(text.charAt(to)) < 0) to++;
		List<String> behind = List.of(text.substring(from, to).strip().replace('\n', ' ').toLowerCase(Locale.ROOT).split(" "));
		return holds(behind, SCOPES) && !holds(behind, OWN) || words.endsWith("only") && holds(behind, WHO);
	}

	/** One of the words, or two of them in a row. */
	private static boolean holds(List<String> words, Set<String> any) {
		for (int i = 0; i < words.size(); i++) {
			if (any.contains(words.get(i)) || i > 0 && any.contains(words.get(i - 1) + ' ' + words.get(i))) return true;
		}
		return false;
	}
}
