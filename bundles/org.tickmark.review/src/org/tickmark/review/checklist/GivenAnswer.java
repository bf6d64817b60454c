package org.tickmark.review.checklist;

import java.time.Instant;

import org.tickmark.review.messages.Messages;

/**
 * What a person answered.
 *
 * @param event hash of the event that says so
 * @param question as it was worded then
 * @param about what the question was about then, see {@link Question#about}
 * @param note empty where none was given
 */
public record GivenAnswer(String event, Question question, String about, Answer answer, String note, String by, Instant at) {
	/** "No, Ann Lee: the lawyers have it until Friday". */
	public String inWords() {
		String said = Messages.text("checklist.answered", answer.label(), by);
		return note.isEmpty() ? said : Messages.text("checklist.noted", said, note);
	}
}
