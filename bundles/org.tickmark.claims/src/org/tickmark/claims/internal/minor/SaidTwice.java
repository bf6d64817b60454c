package org.tickmark.claims.internal.minor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.draft.Span;

/**
 * Reported speech that was read twice with one verb of saying: within a longer one, or around one that begins where it does but for the
 * words that lead to the verb ("also said the well was dry").
 */
final class SaidTwice {
	/** Between the beginning of the outer and the verb of the inner: "also". */
	private static final int LEAD = 6;
	/** Reported speech of one sentence; more of it is told in a list. */
	private static final int MOST = 40;

	private SaidTwice() { }

	/** @param claims in text order; the ones that another tells as well are replaced */
	static void mark(List<Claim> claims) {
		Set<Claim> twice = new HashSet<>();
		List<Claim> sentence = new ArrayList<>();
		for (Claim claim : claims) {
			if (claim.kind() != ClaimKind.QUOTE || claim.minor() || !isReported(claim)) continue;
			if (!sentence.isEmpty() && !sentence.getFirst().sentence().equals(claim.sentence())) sentence.clear();
			for (Claim other : sentence) twiceOf(claim, other).ifPresent(twice::add);
			if (sentence.size() < MOST) sentence.add(claim);
		}
		if (!twice.isEmpty()) claims.replaceAll(claim -> twice.contains(claim) ? claim.asMinor() : claim);
	}

	private static boolean isReported(Claim claim) {
		return claim.detail() instanceof Attribution said && said.directness() != Directness.DIRECT && said.cue().isPresent();
	}

	private static boolean isIndirect(Claim claim) {
		return claim.detail() instanceof Attribution said && said.directness() == Directness.INDIRECT;
	}

	private static Optional<Claim> twiceOf(Claim one, Claim other) {
		Claim outer = one.span().length() >= other.span().length() ? one : other;
		Claim inner = outer == one ? other : one;
		if (!outer.span().contains(inner.span())) return Optional.empty();
		Span verb = cue(inner);
		if (!isIndirect(inner) || !isIndirect(outer)) return Optional.empty();
		if (cue(outer).equals(verb)) return Optional.of(inner);
		boolean led = outer.span().contains(verb) && verb.start() - outer.span().start() <= LEAD;
		return led ? Optional.of(outer) : Optional.empty();
	}

	private static Span cue(Claim claim) {
		return ((Attribution) claim.detail()).cue().orElseThrow();
	}
}
