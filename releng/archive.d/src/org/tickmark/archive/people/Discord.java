package org.tickmark.archive.people;

/** Two articles that say different things of what seems to be one person. @param weight the higher the worse */
record Discord(Kind kind, int weight, String what, PersonSighting one, PersonSighting other) {
	/** What does not fit. */
	enum Kind {
		/** Two ages that no day of birth explains. */
		AGE,
		/** Somebody is called what he was called a former one of before. */
		TITLE,
		/** Two spellings of one name. */
		SPELLING
	}
}
