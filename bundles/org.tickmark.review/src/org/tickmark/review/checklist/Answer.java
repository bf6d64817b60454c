package org.tickmark.review.checklist;

import java.util.Arrays;
import java.util.Optional;

import org.tickmark.review.messages.Messages;

/** What a person says to a question of the checklist. */
public enum Answer {
	YES("yes", Messages.text("answer.yes")), NO("no", Messages.text("answer.no")),
	NOT_APPLICABLE("n/a", Messages.text("answer.notApplicable"));

	private final String word;
	private final String label;

	Answer(String word, String label) {
		this.word = word;
		this.label = label;
	}

	/** As the ledger and the command line have it. */
	public String word() {
		return word;
	}

	/** As people read it. */
	public String label() {
		return label;
	}

	/** Whether it has to say more than that. */
	public boolean needsNote() {
		return this == NO;
	}

	/** In whatever case. */
	public static Optional<Answer> of(String word) {
		return Arrays.stream(values()).filter(answer -> answer.word.equalsIgnoreCase(word.strip())).findFirst();
	}
}
