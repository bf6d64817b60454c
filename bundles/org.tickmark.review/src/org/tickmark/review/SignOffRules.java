package org.tickmark.review;

/**
 * What a house asks for before a draft may go, beyond every item being settled.
 *
 * @param sourceForVerified whether an item may only be verified with a source
 * @param everySentence whether every sentence must hold an item or have been found to state no fact
 * @param onePerson whether whoever wrote a draft may check it and sign it off, since nobody else works there
 */
public record SignOffRules(boolean sourceForVerified, boolean everySentence, boolean onePerson) {
	/** Of a house that has said nothing: two people, and no more than that. */
	public static final SignOffRules USUAL = new SignOffRules(false, false, false);
}
