package org.tickmark.review.gate;

import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.RuleExample.Family;
import org.tickmark.review.ledger.ItemClass;

/** One thing that must hold of a draft for it to pass. Two are equal that ask for the same. */
public sealed interface GateRule {
	/** As its line in a file reads. */
	String written();

	/** Rules that say all in their name. */
	enum Plain implements GateRule {
		/** And nothing that was signed changed since. */
		SIGNED_OFF,
		/** The very text that was signed. */
		SIGNED_OFF_AS_IT_READS,
		/** The author's word is none. */
		EVERY_VERIFIED_ITEM_HAS_A_SOURCE,
		/** What the house's section on signing off asks of sources. */
		EVIDENCE_POLICY_FULFILLED,
		NO_LOST_ITEM,
		/** It has an item, or somebody found that it states no fact. */
		EVERY_SENTENCE_CHECKED,
		EVERY_QUESTION_ANSWERED,
		NO_QUESTION_ANSWERED_NO;

		@Override
		public String written() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
	}

	/** Nothing is left to do about any item, problems included. @param itemClass and kind empty for all of them */
	record NoOpenItem(Optional<ItemClass> itemClass, Optional<ClaimKind> kind) implements GateRule {
		static final String LINE = "no open item";
		static final String CLASS = " of class ";
		static final String KIND = " of kind ";

		@Override
		public String written() {
			return LINE + itemClass.map(given -> CLASS + given.word()).orElse("") + kind.map(given -> KIND + given.word()).orElse("");
		}
	}

	/** @param status the ledger's word for it */
	record NoStatus(String status) implements GateRule {
		static final String LINE = "no item with status ";

		@Override
		public String written() {
			return LINE + status;
		}
	}

	/** No problem that is neither mended nor left in the text for a reason. @param family of the rules that find it; empty for all */
	record NoProblem(Optional<Family> family) implements GateRule {
		static final String NO = "no ";
		static final String PROBLEM = "problem";

		@Override
		public String written() {
			return NO + family.map(given -> word(given) + " ").orElse("") + PROBLEM;
		}

		/** "date". */
		static String word(Family family) {
			String word = family.name().toLowerCase(Locale.ROOT);
			return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
		}
	}

	/** As {@link NoProblem}, of one rule. */
	record NoProblemOf(String ruleId) implements GateRule {
		static final String LINE = "no problem of ";

		@Override
		public String written() {
			return LINE + ruleId;
		}
	}

	/** @param key of a question of the checklist */
	record QuestionAnswered(String key) implements GateRule {
		static final String LINE = "question ";
		static final String END = " answered";

		@Override
		public String written() {
			return LINE + key + END;
		}
	}
}
