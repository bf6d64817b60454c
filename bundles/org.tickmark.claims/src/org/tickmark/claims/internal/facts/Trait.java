package org.tickmark.claims.internal.facts;

/** What a sentence does, as far as its words tell; what makes a claim first, what speaks against one behind. */
public enum Trait {
	/** "The first", "largest", "never before", "a record". */
	SUPERLATIVE,
	/** "More than in 2019", "compared with". */
	COMPARISON,
	/** "Because of", "led to". */
	CAUSE,
	/** "Rose", "a drop in". */
	CHANGE,
	/** Something was done or happened: "closed", "was sold", "has left". */
	DEED,
	/** How things are: "is a member of", "owns". */
	STATE,
	/** "Will", "plans to". */
	PLAN,
	/** "May", "perhaps", "seems". */
	HEDGE,
	/** "I think", "I hope". */
	OPINION,
	/** "Should", "let us", "please". */
	ADVICE, QUESTION,
	/** "I", "my". */
	SELF,
	/** "You". */
	HEARER
}
