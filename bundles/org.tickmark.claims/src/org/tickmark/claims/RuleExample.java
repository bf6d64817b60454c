package org.tickmark.claims;

/**
 * What shows people what a rule does, see {@link Wording#example}.
 *
 * @param family with which other rules it belongs
 * @param marked a sentence or two in which it marks something
 * @param unmarked the like, in which it marks nothing
 */
public record RuleExample(Family family, String marked, String unmarked) {
	/** The day that the drafts of all examples are filed on, as TIMEX3 has it. */
	public static final String FILED = "2025-03-20";

	/** Rules that a house thinks of together. */
	public enum Family {
		DATES, QUOTATIONS, FIGURES, NAMES,
		/** Contacts, polls and criticism included. */
		FACTS,
		/** What was left in the text by mistake. */
		TEXT
	}
}
