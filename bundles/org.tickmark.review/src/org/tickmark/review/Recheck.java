package org.tickmark.review;

import java.util.List;
import java.util.stream.Collectors;

import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.SetByHand;
import org.tickmark.review.ledger.SignOff;
import org.tickmark.review.messages.Messages;

/** Why the desk asks to look at a decided item again. */
public sealed interface Recheck {
	/** One sentence for people. @param statuses what they call them */
	String inWords(HouseStatuses statuses);

	/**
	 * A word that says something changed since the decision, in the item or in the clause that carries it.
	 *
	 * @param before and after what the item asserted, in words
	 */
	record Changed(Decision decision, String before, String after) implements Recheck {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("recheck.changed", decision.by(), statuses.label(decision.status()), before, after);
		}
	}

	/** The words that a sign-off rested on were changed. @param before and after the item's words */
	record ChangedSinceSignOff(SignOff signOff, String before, String after) implements Recheck {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("recheck.changedSinceSignOff", signOff.by(), before, after);
		}
	}

	/**
	 * What it says is read otherwise, though its own words did not change: the draft's day, another date or a reading did.
	 *
	 * @param before and after what the date means, or who is quoted, in words
	 */
	record Reread(Decision decision, String before, String after) implements Recheck {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("recheck.reread", decision.by(), statuses.label(decision.status()), before, after);
		}
	}

	/** The draft is filed on another day, by which the item's date means another one. @param decision the taking over */
	record HeldOver(Decision decision) implements Recheck {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("recheck.heldOver", decision.by());
		}
	}

	/** The author answered the query; the answer is what a checker looks at next. @param decision whose reason is the answer */
	record Answered(Decision decision) implements Recheck {
		@Override
		public String inWords(HouseStatuses statuses) {
			return Messages.text("recheck.answered", decision.by(), decision.reason());
		}
	}

	/** People set a date or a speaker differently without knowing of each other, so that none of it counts. @param set two or more */
	record SetDifferently(List<SetByHand> set) implements Recheck {
		public SetDifferently {
			set = List.copyOf(set);
		}

		@Override
		public String inWords(HouseStatuses statuses) {
			return set.stream().map(SetDifferently::inWords).collect(Collectors.joining(", "));
		}

		private static String inWords(SetByHand set) {
			boolean rule = set.word().isEmpty();
			String by = set.by();
			return switch (set.what()) {
				case READING -> Messages.text("recheck.readingSet", by, rule ? Messages.text("recheck.housePolicy") : set.word());
				case VALUE -> rule ? Messages.text("recheck.dateNotSet", by)
						: Messages.text("recheck.dateSet", by, EventWording.date(set.word()));
				case SPEAKER -> rule ? Messages.text("recheck.speakerNotSet", by) : Messages.text("recheck.speakerSet", by, set.word());
			};
		}
	}

	/** People decided differently without knowing of each other. @param decisions two or more */
	record Disagreed(List<Decision> decisions) implements Recheck {
		public Disagreed {
			decisions = List.copyOf(decisions);
		}

		@Override
		public String inWords(HouseStatuses statuses) {
			return decisions.stream().map(decision -> Messages.text("recheck.disagreed", decision.by(), statuses.label(decision.status())))
					.collect(Collectors.joining(", "));
		}
	}
}
