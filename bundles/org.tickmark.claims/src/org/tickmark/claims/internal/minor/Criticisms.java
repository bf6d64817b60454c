package org.tickmark.claims.internal.minor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;

/** A charge that is listed already: as what somebody is quoted with, as what somebody did, or in the same words before. */
final class Criticisms {
	/** Of a quotation. */
	private static final double MOST = 0.9;
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
		boolean again = !before.add(claim.span().in(text).toLowerCase(Locale.ROOT));
		return again || listed.getOrDefault(claim.sentence(), List.of()).stream().anyMatch(other -> has(other, claim.span()));
	}

	/** A quotation has to be the charge; of a fact that ends with it there is only the subject before it: "Ann Berg sued the yard". */
	private static boolean has(Claim other, Span charge) {
		if (!other.span().contains(charge)) return false;
		if (other.kind() == ClaimKind.QUOTE) return charge.length() >= MOST * other.span().length();
		return charge.end() == other.span().end();
	}
}
