package org.tickmark.review;

import java.util.Optional;

/** Something that keeps a draft from being signed off. */
public sealed interface Obstacle {
	/** Why, and what to do about it, in one sentence for people. */
	String inWords();

	/** The item that it is about, as far as that has a place in the text. */
	default Optional<Item> item() {
		return Optional.empty();
	}

	/** Nobody settled it yet, or it has to be looked at again. */
	record Unsettled(Item unsettled) implements Obstacle {
		@Override
		public String inWords() {
			return unsettled.status().label() + unsettled.recheck().map(recheck -> ": " + recheck.inWords()).orElse("");
		}

		@Override
		public Optional<Item> item() {
			return Optional.of(unsettled);
		}
	}

	/** Only who wrote the draft settled it. */
	record SettledByAuthor(Item settled, String author) implements Obstacle {
		@Override
		public String inWords() {
			return settled.status().label() + " by " + author + ", who wrote the draft; somebody else has to decide";
		}

		@Override
		public Optional<Item> item() {
			return Optional.of(settled);
		}
	}

	/** Something that was decided is not in the text any more. */
	record Lost(Orphan orphan) implements Obstacle {
		@Override
		public String inWords() {
			return "Lost its place; find it again or let it go";
		}
	}

	/** Who wrote the draft may not sign it. */
	record AuthorSigns(String author) implements Obstacle {
		@Override
		public String inWords() {
			return author + " wrote the draft; somebody else has to sign it off";
		}
	}
}
