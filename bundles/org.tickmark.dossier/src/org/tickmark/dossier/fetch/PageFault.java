package org.tickmark.dossier.fetch;

/** What keeps a page that was fetched from being the whole page. It may be kept, but never as complete. */
public enum PageFault {
	/** The server answered with an error. */
	STATUS,
	/** Less arrived than the server said it would send. */
	TRUNCATED,
	/** It says that there is no such page, in the guise of one. */
	SOFT_404,
	/** The whole text is for subscribers only. */
	PAYWALLED,
	/** There are no words on it, or none without its scripts. */
	EMPTY,
	/** It is no text that can be looked up: a picture, a film, an archive. */
	NOT_TEXT
}
