package org.tickmark.claims.internal.minor;

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
import org.tickmark.draft.Span;

/**
 * A fact whose words are those of a report that is listed: whoever asks the speaker asks about all of them. What he says to stand
 * out, and what a source is named for, can be looked up beside it.
 */
final class SameWords {
	/** Begins the rules that read facts; what a house has listed by hand is looked at whatever stands around it. */
	private static final String READ = "fact.";
	private static final Set<String> TOLD = Set.of("fact.event", "fact.cause", "fact.comparison");
	/** Two claims begin together and end nearly so: a mark, "and". */
	private static final int REST = 4;
	/** Reported speech of one sentence; more of it is told in a list. */
	private static final int MOST = 40;

	private final Map<Integer, Claim> byStart = new HashMap<>();
	/** By their sentences, what is reported and surely by whom. */
	private final Map<Span, List<Claim>> reported = new HashMap<>();

	private SameWords(List<Claim> claims) {
		for (Claim claim : claims) {
			if (claim.kind() != ClaimKind.QUOTE || claim.minor() || !(claim.detail() instanceof Attribution said)) continue;
			if (said.directness() == Directness.MIXED && !isOfSource(claim)) byStart.put(claim.span().start(), claim);
			if (said.directness() != Directness.INDIRECT || said.cue().isEmpty() || claim.why() instanceof Explanation.ProbableSpeech) continue;
			List<Claim> beside = reported.computeIfAbsent(claim.sentence(), any -> new ArrayList<>());
			if (beside.size() < MOST) beside.add(claim);
		}
	}

	/** @param claims of all detectors, those marked that are minor for other reasons */
	static void mark(List<Claim> claims) {
		var same = new SameWords(claims);
		claims.replaceAll(claim -> claim.ruleId().startsWith(READ) && !claim.minor() && same.is(claim) ? claim.asMinor() : claim);
	}

	private static boolean isOfSource(Claim quote) {
		return quote.why() instanceof Explanation.AttributedSpeech speech && speech.cue().equalsIgnoreCase("according to");
	}

	private boolean is(Claim fact) {
		Claim quote = byStart.get(fact.span().start());
		if (quote != null && Math.abs(quote.span().end() - fact.span().end()) <= REST) return true;
		return TOLD.contains(fact.ruleId())
				&& reported.getOrDefault(fact.sentence(), List.of()).stream().anyMatch(said -> said.span().contains(fact.span()));
	}
}
