package org.tickmark.claims;

/** What a draft says of one event that cannot all be right. Worded by {@link Wording}. */
public sealed interface EventFault extends Explanation.OfFacts {
	/** Held in two places. @param event in the words of the draft: "summit" */
	record TwoPlaces(String event, String here, String there) implements EventFault { }

	/** On two days. */
	record TwoDays(String event, String here, String there) implements EventFault { }

	/** Of two lengths: "three-week", "two-week". */
	record TwoLengths(String event, String here, String there) implements EventFault { }
}
