package org.tickmark.draft;

/** Where the day that relative dates count from is known from, in the order in which they count. */
public enum DateOrigin {
	/** A person, or a program on its behalf. */
	SET,
	DATELINE,
	/** {@code article:published_time} and its like in the head of a page. */
	PAGE_HEAD,
	/** {@code datePublished} of a page's JSON-LD. */
	PAGE_DATA,
	/** {@code <time datetime>}. */
	TIME_ELEMENT,
	FRONT_MATTER,
	/** A field of the file beside its text, as agencies send stories. */
	STORY_DATA,
	/** What a caller said that the draft was or will be published on. */
	PUBLICATION
}
