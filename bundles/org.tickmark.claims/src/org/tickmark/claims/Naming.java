package org.tickmark.claims;

import java.util.Optional;

/**
 * What the mention of a name says. Its claim spans the name alone; the clause of the claim holds title, age and role with it.
 *
 * @param type what is named
 * @param canonical the fullest form of the name in the draft; all mentions of one bearer have the same
 * @param role what the bearer is said to be here, title included: "Dr", "head of the harbour office"; empty where nothing is said
 * @param age in years, where it is stated here
 * @param first whether no mention of the bearer comes before; the desk folds the others under it
 */
public record Naming(Type type, String canonical, String role, Optional<Integer> age, boolean first) implements Detail {
	/** What a name may name. The word is what files and the command line call it. */
	public enum Type {
		PERSON("person"), ORGANIZATION("organization"), PLACE("place"), WORK("work"), OTHER("other");

		private final String word;

		Type(String word) {
			this.word = word;
		}

		/** What files and the command line call it. */
		public String word() {
			return word;
		}
	}
}
