package org.tickmark.claims.internal.quotes.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Explanation.Slant;

/** Verbs of saying that take sides, by lemma. Style books want "said" in their place unless the writer can stand by the judgement. */
record JudgingCues(Map<String, Slant> slants) {
	JudgingCues {
		slants = Map.copyOf(slants);
	}

	/** Left out on purpose: deny, insist, argue, acknowledge and allege, which name what the speaker did and not what to think of it. */
	static JudgingCues usual() {
		Map<String, Slant> slants = new HashMap<>();
		for (String lemma : "claim purport".split(" ")) slants.put(lemma, Slant.DOUBT);
		for (String lemma : "admit confess concede".split(" ")) slants.put(lemma, Slant.GUILT);
		for (String lemma : "reveal disclose refute debunk".split(" ")) slants.put(lemma, Slant.TRUTH);
		slants.put("point out", Slant.TRUTH);
		for (String lemma : "brag boast crow gush gripe grumble whine rant fume sneer bluster".split(" ")) slants.put(lemma, Slant.MOCKERY);
		return new JudgingCues(slants);
	}

	Optional<Slant> slant(String lemma) {
		return Optional.ofNullable(slants.get(lemma));
	}
}
