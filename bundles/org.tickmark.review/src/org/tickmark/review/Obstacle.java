package org.tickmark.review;

import java.util.Optional;

import org.tickmark.draft.Span;
import org.tickmark.review.checklist.AskedQuestion;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.messages.Messages;

/** Something that keeps a draft from being signed off. */
public sealed interface Obstacle {
	/** Why, and what to do about it, in one sentence for people. @param statuses what they call them */
	String inWords(HouseStatuses statuses);

	/** The item that it is about, as far as that has a place in the text. */
	default Optional<Item> item() {
		return Optional.empty();
	}

	/** Where it stands in the text that the items' spans count in; empty for what has no sure place there. */
	default Optional<Span> place() {
		return item().map(Item::span);
	}

	/** Nobody settled it yet, or it has to be looked at again. */
	record Unsettled(Item unsettled) implements Obstacle {
		@Override
		public String inWords(HouseStatuses statuses) {
			String label = statuses.label(unsettled.status());
			return unsettled.recheck().map(recheck -> Messages.text("obstacle.unsettled", label, recheck.inWords(statuses))).orElse(label);
		}

		@Override
		public Optional<Item> item() {
			return Optional.of(unsettled);
		}
	}

	/** A problem that somebody decided to be corrected, while the rule still finds it: one that was mended is not listed any more. */
	record NotCorrected(Item decided) implements Obstacle {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("obstacle.notCorrected", statuses.label(decided.status()), statuses.label(Status.STANDS));
		}

		@Override
		public Optional<Item> item() {
			return Optional.of(decided);
		}
	}

	/** Only who wrote the draft settled it. */
	record SettledByAuthor(Item settled, String author) implements Obstacle {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("obstacle.settledByAuthor", statuses.label(settled.status()), author);
		}

		@Override
		public Optional<Item> item() {
			return Optional.of(settled);
		}
	}

	/** It is verified and nobody said by what, which the house wants to know. */
	record WithoutSource(Item verified) implements Obstacle {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("obstacle.withoutSource", statuses.label(verified.status()));
		}

		@Override
		public Optional<Item> item() {
			return Optional.of(verified);
		}
	}

	/**
	 * It is verified, and the house wants one primary source or two secondary ones.
	 *
	 * @param sourced whether it has a source at all
	 */
	record TooFewSources(Item verified, boolean sourced) implements Obstacle {
		@Override
		public String inWords(HouseStatuses statuses) {
			String label = statuses.label(verified.status());
			return sourced ? Messages.text("obstacle.tooFewSources", label) : Messages.text("obstacle.noneOfTwoSources", label);
		}

		@Override
		public Optional<Item> item() {
			return Optional.of(verified);
		}
	}

	/** No item stands in the sentence and nobody said that it states no fact; the house wants every sentence looked at. */
	record Unchecked(Span sentence) implements Obstacle {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("obstacle.unchecked");
		}

		@Override
		public Optional<Span> place() {
			return Optional.of(sentence);
		}
	}

	/** Something that was decided is not in the text any more. */
	record Lost(Orphan orphan) implements Obstacle {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("obstacle.lost");
		}
	}

	/** Something was recorded about it that this version cannot show. @param about the item, if it is listed @param words of it */
	record RecordedByNewer(Optional<Item> about, String words, String by) implements Obstacle {
		@Override
		public String inWords(HouseStatuses statuses) {
			if (about.isPresent()) return Messages.text("obstacle.newerOnItem", by);
			return words.isEmpty() ? Messages.text("obstacle.newerOnUnlisted", by) : Messages.text("obstacle.newerOnWords", words, by);
		}

		@Override
		public Optional<Item> item() {
			return about;
		}
	}

	/** A question of the house's checklist waits for an answer, perhaps once more. */
	record NotAnswered(AskedQuestion asked) implements Obstacle {
		@Override
		public String inWords(HouseStatuses statuses) {
			return asked.inWords();
		}
	}

	/** Who wrote the draft may not sign it. */
	record AuthorSigns(String author) implements Obstacle {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("obstacle.authorSigns", author);
		}
	}
}
