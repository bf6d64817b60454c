package org.tickmark.review.edits;

import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import org.tickmark.review.ledger.ItemId;

/** A kind of edit that people make, and what has to come of it. */
record EditClass(String name, Expected expected, Maker maker) {
	/** What the edit does to the items that it is about. */
	enum Expected {
		/** What they say is something else: each has to be asked for. */
		ASKED,
		/** They say the same in other words. */
		COPY_EDITED,
		/** Something near them says something else. */
		UNTOUCHED,
		/** They stand elsewhere. */
		MOVED,
		/** They are gone, and nothing may be taken for them. */
		DELETED
	}

	/** One edit, and the items that it is about. */
	record Made(Edited edited, Set<ItemId> about) { }

	/** Makes such an edit; nothing where the text has no place for it. */
	interface Maker {
		Optional<Made> in(Settled settled, Parts parts, SplittableRandom random);
	}
}
