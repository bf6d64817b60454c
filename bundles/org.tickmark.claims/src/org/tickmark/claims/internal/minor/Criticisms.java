package org.tickmark.claims.internal.minor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;

/** A charge that is listed already: as what somebody is quoted with, as what somebody did, or in the same words before. */
final class Criticisms {
	/** "Attacked the clerk Karl Brandt": whom, but not for what. */
	private static final Pattern BARE = Pattern.compile(
			"(?i:attack(?:s|ed)?|criticiz(?:es|ed)|criticis(?:es|ed)|slams|slammed|blasts|blasted)(?: on)?"
					+ "(?: (?!(?:for|of|over|as|that|because|on|with|in|by|at)\\b)[\\p{L}.'\u2019-]+){1,6}");
	/** Of a quotation. */
	private static final double MOST = 0.9;
	/** Letters of a charge around the words that somebody is quoted with: "called Brandt “a thief”". */
	private static final int FRAME = 24;
	/** A charge that is listed by itself, whatever of it is in somebody's words. */
	private static final String ACCUSES = "accus";
	/** A sentence with more is a list, and each look at them takes time. */
	private static final int MOST_BESIDE = 24;

	private final String text;
	private final Map<Span, List<Claim>> listed = new HashMap<>();
	private final Set<String> before = new HashSet<>();

	private Criticisms(String text, List<Claim> claims) {
		this.text = text;
		for (Claim claim : claims) {
			if (claim.minor() || claim.kind() != ClaimKind.FACT && claim.kind() != ClaimKind.QUOTE) continue;
			List<Claim> beside = listed.computeIfAbsent(claim.sentence(), any -> new ArrayList<>());
			if (beside.size() < MOST_BESIDE) beside.add(claim);
		}
	}

	/** @param claims of all detectors, in text order, those marked that are minor for other reasons */
	static void mark(List<Claim> claims, String text) {
		var criticisms = new Criticisms(text, claims);
		claims.replaceAll(claim -> claim.kind() == ClaimKind.CRITICISM && !claim.minor() && criticisms.is(claim) ? claim.asMinor() : claim);
	}

	private boolean is(Claim claim) {
		if (BARE.matcher(claim.span().in(text)).matches()) return true;
		boolean again = !before.add(claim.span().in(text).toLowerCase(Locale.ROOT));
		return again || listed.getOrDefault(claim.sentence(), List.of()).stream().anyMatch(other -> has(other, claim.span()));
	}

	/** A quotation has to be the charge; of a fact that ends with it there is only the subject before it: "Ann Berg sued the yard". */
	private boolean has(Claim other, Span charge) {
		if (other.kind() == ClaimKind.QUOTE && charge.contains(other.span()) && charge.length() - other.span().length() <= FRAME)
			return !text.regionMatches(true, charge.start(), ACCUSES, 0, ACCUSES.length());
		if (!other.span().contains(charge)) return false;
		if (other.kind() == ClaimKind.QUOTE) return charge.length() >= MOST * other.span().length();
		return charge.end() == other.span().end();
	}
}
