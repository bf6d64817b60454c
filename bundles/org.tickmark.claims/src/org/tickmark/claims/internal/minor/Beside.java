package org.tickmark.claims.internal.minor;

import org.tickmark.claims.Claim;
import org.tickmark.draft.Span;

/** What stands beside a claim in its sentence, no farther than a reader looks: a sentence of a list may be as long as the draft. */
final class Beside {
	/** Letters on either side. */
	private static final int REACH = 240;

	private Beside() { }

	/** With the claim itself. */
	static String words(Claim claim, String text) {
		Span sentence = claim.sentence();
		return text.substring(Math.max(sentence.start(), claim.span().start() - REACH), Math.min(sentence.end(), claim.span().end() + REACH));
	}
}
