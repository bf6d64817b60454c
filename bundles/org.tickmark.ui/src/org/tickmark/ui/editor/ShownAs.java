package org.tickmark.ui.editor;

/** What there is to see of a draft. */
enum ShownAs {
	/** What is edited and saved. */
	SOURCE,
	/** The words of the story without the markup of their file. */
	STORY,
	/** As it was before its tracked changes, which nothing is checked in. */
	BEFORE_CHANGES
}
