package org.tickmark.claims.internal.quotes;

import java.util.Set;

/** A verb of saying or writing, and what it may govern. */
record SpeechVerb(String lemma, Set<Use> uses) {
	enum Use {
		/** Words in marks: said, “…” */
		QUOTE,
		/** A clause with "that", "whether" or a question word. */
		CLAUSE,
		/** A clause without "that". */
		BARE,
		/** Somebody who is told, before what is said. */
		HEARER,
		/** A noun that sums up what is said: rejected the offer. */
		OBJECT,
		/** An infinitive: promised to leave; with a hearer: urged them to leave. */
		TO
	}

	/** Whether its participle may give a thing its name, "a comet called Halley"; nothing is named by "a man tweeted". */
	boolean isName() {
		return !lemma.endsWith("tweet") && !lemma.equals("note") && lemma.indexOf(' ') < 0;
	}

	/** Whether only its first word may tell who speaks a quotation. */
	boolean isAlsoQuoting() {
		return lemma.equals("comment on") || lemma.equals("respond to");
	}

	boolean may(Use use) {
		return uses.contains(use);
	}
}
