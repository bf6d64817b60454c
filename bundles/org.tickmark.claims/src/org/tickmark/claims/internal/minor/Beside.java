package org.tickmark.claims.internal.minor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.tickmark.claims.Claim;
import org.tickmark.draft.Span;

/** What stands beside a claim in its sentence, no farther than a reader looks: a sentence of a list may be as long as the draft. */
final class Beside {
	/** Letters on either side. */
	private static final int REACH = 240;

	private Beside() { }

	/** Claims by the sentence that holds them. @param most of one sentence, for one that is a list holds thousands */
	static Map<Span, List<Claim>> listed(List<Claim> claims, Predicate<Claim> which, int most) {
		Map<Span, List<Claim>> listed = new HashMap<>();
		for (Claim claim : claims) {
			if (claim.minor() || !which.test(claim)) continue;
			List<Claim> beside = listed.computeIfAbsent(claim.sentence(), any -> new ArrayList<>());
			if (beside.size() < most) beside.add(claim);
		}
		return listed;
	}

	/** Of the sentence, with the claim itself. */
	static String words(Claim claim, String text) {
		return words(claim, claim.sentence(), text);
	}

	/** With the claim itself. @param within what holds it */
	static String words(Claim claim, Span within, String text) {
		return text.substring(Math.max(within.start(), claim.span().start() - REACH), Math.min(within.end(), claim.span().end() + REACH));
	}
}
