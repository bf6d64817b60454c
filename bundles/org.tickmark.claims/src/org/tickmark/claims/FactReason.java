package org.tickmark.claims;

import java.util.List;
import java.util.Set;

/** Why a sentence was marked for what it states beside dates, quotations, figures and names. Worded by {@code FactWording}. */
public sealed interface FactReason extends Explanation.OfFacts {
	/** @param grounds the words of the draft that make it checkable, in text order; none where the whole sentence tells what happened */
	record Stated(List<String> grounds) implements FactReason {
		public Stated {
			grounds = List.copyOf(grounds);
		}
	}

	/** Somebody can be reached there. */
	record Contact(Means means) implements FactReason { }

	/** Words that lead to a page, which is to bear them out. @param address as the draft's file has it */
	record Linked(String address) implements FactReason { }

	/**
	 * Somebody is accused or criticised. The places of an answer are the related spans of the claim.
	 *
	 * @param party who is criticised, as the draft names it
	 * @param charge the words of the criticism
	 * @param answer what stands in the draft of an answer
	 */
	record Criticised(String party, String charge, Answer answer) implements FactReason { }

	/** A poll of which something is not said. @param missing what a reader needs to judge it by */
	record PollWithout(Set<PollFact> missing) implements FactReason {
		public PollWithout {
			missing = Set.copyOf(missing);
		}
	}

	/** How somebody is reached. */
	enum Means {
		WEB, MAIL, HANDLE, PHONE
	}

	/** What a draft says of the answer of somebody who is criticised in it. */
	enum Answer {
		/** Nothing. */
		NONE,
		/** Words of the party itself stand in it. */
		GIVEN,
		/** The party rejects what is said. */
		DENIED,
		/** The party was asked and said nothing. */
		DECLINED
	}

	/** What belongs to a poll. */
	enum PollFact {
		POLLSTER, SPONSOR, SAMPLE, WHEN, MARGIN
	}
}
