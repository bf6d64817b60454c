package org.tickmark.claims;

/** What was left in a draft by mistake. Worded by {@code TextFaultWording}. */
public sealed interface TextFault extends Explanation.OfFacts {
	/** Something was still to come here. @param written as it stands */
	record Placeholder(String written) implements TextFault { }
}
