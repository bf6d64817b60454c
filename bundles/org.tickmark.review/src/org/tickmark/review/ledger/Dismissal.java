package org.tickmark.review.ledger;

import java.time.Instant;

/**
 * Something that a person does not want to see in a draft any more, until it is reinstated by undoing the event.
 *
 * @param event hash of the event that says so
 * @param what the words of an item or of all alike, or the id of a rule
 */
public record Dismissal(String event, Scope scope, String what, String by, Instant at) {
	/** How far it goes. The word is what files and the command line call it. */
	public enum Scope {
		ITEM("item"), TEXT("text"), RULE("rule");

		private final String word;

		Scope(String word) {
			this.word = word;
		}

		/** As the ledger has it, so it never becomes another one. */
		public String word() {
			return word;
		}
	}
}
