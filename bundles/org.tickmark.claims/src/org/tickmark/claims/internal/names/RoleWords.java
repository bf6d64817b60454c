package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.words.WordSet;

/** Nouns that say what somebody is: "head of the harbour office", "spokeswoman for the port". */
final class RoleWords {
	private static final WordSet NOUNS = Lists.of("""
			head boss manager executive owner founder co-founder cofounder president chairman chairwoman chair director spokesman
			spokeswoman spokesperson professor teacher lecturer researcher scientist economist analyst expert adviser advisor
			strategist lawyer attorney solicitor barrister judge prosecutor author writer novelist poet journalist reporter editor
			columnist critic actor actress singer musician composer artist painter sculptor photographer architect designer
			engineer programmer developer doctor surgeon nurse physician psychiatrist psychologist biologist chemist physicist
			mathematician historian philosopher linguist geologist astronomer astronaut pilot captain sailor farmer fisherman
			baker chef butcher carpenter driver worker student pupil father mother son daughter wife husband brother sister widow
			widower partner friend colleague neighbour neighbor resident leader member candidate nominee senator governor mayor
			minister secretary ambassador diplomat politician activist campaigner organizer organiser officer detective sergeant
			soldier veteran general colonel coach player striker goalkeeper swimmer runner cyclist boxer champion
			secretary-general treasurer chancellor dean principal headteacher headmaster curator librarian archivist consultant
			entrepreneur businessman businesswoman banker investor trader broker deputy former vice co-author assistant associate
			senior chief
			""");

	private RoleWords() { }

	/** @param word in lower case */
	static boolean isRole(String word) {
		return NOUNS.contains(word);
	}
}
