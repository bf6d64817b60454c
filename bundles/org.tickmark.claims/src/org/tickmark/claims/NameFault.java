package org.tickmark.claims;

/** What a draft says of a name against itself, or against what the house wrote down. Worded by {@code NameFaultWording}. */
public sealed interface NameFault extends Explanation.OfFacts {
	/** Spelled nearly alike, as if one bearer were meant. @param here as written; @param there as written elsewhere in the draft */
	record Variant(String here, String there) implements NameFault { }

	/** One person in two offices that nobody holds at once. */
	record TwoTitles(String name, String here, String there) implements NameFault { }

	/** One person, told of as a man and as a woman. @param here the word that tells; @param there the one elsewhere in the draft */
	record TwoGenders(String name, String here, String there) implements NameFault { }

	/** @param full what the draft spells it out as only further on */
	record AcronymEarly(String acronym, String full) implements NameFault { }

	/** @param fitting what the words would give */
	record AcronymUnfit(String acronym, String full, String fitting) implements NameFault { }

	/** Spelled out in two ways. */
	record AcronymTwice(String acronym, String here, String there) implements NameFault { }

	/** Named without first name or office. @param full the whole name, where it stands further on; empty if it never does */
	record FirstUse(String name, String full) implements NameFault { }

	/** Nearly what the house's list of names has. @param right as the list spells it */
	record OnList(String written, String right) implements NameFault { }
}
