package org.tickmark.claims.internal.minor;

import static org.tickmark.claims.internal.facts.FactRules.READ;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.facts.FactRules;
import org.tickmark.draft.Span;

/**
 * What another row of the sentence holds: a fact whose words are those of a report, for whoever asks the speaker asks about all of them,
 * and a report that is a charge and listed as one. What a source is named for can be looked up beside it.
 */
final class SameWords {
	private static final Set<String> TOLD = Set.of(FactRules.EVENT, FactRules.CAUSE, FactRules.COMPARISON, FactRules.SUPERLATIVE);
	/** Two claims begin together and end nearly so: a mark, "and". */
	private static final int REST = 4;
	/** Reported speech of one sentence; more of it is told in a list. */
	private static final int MOST = 40;

	private final Map<Integer, Claim> byStart = new HashMap<>();
	/** By their sentences, what is reported and surely by whom. */
	private final Map<Span, List<Claim>> reported = new HashMap<>();
	private final Map<Span, List<Claim>> charges;

	private SameWords(List<Claim> claims) {
		this.charges = Beside.listed(claims, claim -> claim.kind() == ClaimKind.CRITICISM, MOST);
		for (Claim claim : claims) {
			if (claim.kind() != ClaimKind.QUOTE || claim.minor() || !(claim.detail() instanceof Attribution said)) continue;
			if (said.directness() == Directness.MIXED && !isOfSource(claim)) byStart.put(claim.span().start(), claim);
			if (said.directness() == Directness.DIRECT || said.cue().isEmpty() || claim.why() instanceof Explanation.ProbableSpeech) continue;
			if (said.directness() == Directness.MIXED && isOfSource(claim)) continue;
			List<Claim> beside = reported.computeIfAbsent(claim.sentence(), any -> new ArrayList<>());
			if (beside.size() < MOST) beside.add(claim);
		}
	}

	/** @param claims of all detectors, those marked that are minor for other reasons */
	static void mark(List<Claim> claims) {
		var same = new SameWords(claims);
		claims.replaceAll(claim -> !claim.minor() && (claim.ruleId().startsWith(READ) && same.is(claim) || same.isHeld(claim)) ? claim.asMinor() : claim);
	}

	/** "Attacked him by accusing him of lying": within a charge that begins before it; "accused him of lying" by itself is both. */
	private boolean isHeld(Claim claim) {
		if (!(claim.detail() instanceof Attribution said) || said.directness() != Directness.INDIRECT || said.cue().isEmpty()) return false;
		Span both = claim.span().union(said.cue().get());
		return charges.getOrDefault(claim.sentence(), List.of()).stream().anyMatch(
				charge -> charge.span().contains(both) && charge.span().start() < both.start());
	}

	/** Of a split quotation, one of its parts: what stands between them nobody says. */
	private static boolean holds(Claim said, Span fact) {
		return said.spans().stream().anyMatch(part -> part.contains(fact));
	}

	private static boolean isOfSource(Claim quote) {
		return quote.why() instanceof Explanation.AttributedSpeech speech && speech.cue().equalsIgnoreCase("according to");
	}

	private boolean is(Claim fact) {
		Claim quote = byStart.get(fact.span().start());
		if (quote != null && Math.abs(quote.span().end() - fact.span().end()) <= REST) return true;
		if (!TOLD.contains(fact.ruleId())) return false;
		List<Claim> beside = reported.getOrDefault(fact.sentence(), List.of());
		return beside.stream().anyMatch(said -> holds(said, fact.span())) || beside.size() > 1 && isHeldBy(beside, fact.span());
	}

	/** Of two reports in each other, or side by side, both together may hold a fact: each of its words is somebody's. */
	private static boolean isHeldBy(List<Claim> beside, Span fact) {
		int held = fact.start();
		for (Span part : beside.stream().flatMap(said -> said.spans().stream()).sorted().toList()) {
			if (part.start() <= held + REST) held = Math.max(held, part.end());
		}
		return held + REST >= fact.end();
	}
}
