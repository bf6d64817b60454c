package org.tickmark.claims.internal.minor;

import org.tickmark.claims.Claim;
import org.tickmark.draft.Span;

/** What stands beside a claim in its sentence, no farther than a reader looks: a sentence of a list may be as long as the draft. */
final class Beside {
	/** Letters on either side. */
	private static final int REACH = 240;

	private Beside() { }

	/** Of the sentence, with the claim itself. */
	static String words(Claim claim, String text) {
		return words(claim, claim.sentence(), text);
	}

	/** With the claim itself. @param within what holds it */
	static String words(Claim claim, Span within, String text) {
		return text.substring(Math.max(within.start(), claim.span().start() - REACH), Math.min(within.end(), claim.span().end() + REACH));
	}
}
