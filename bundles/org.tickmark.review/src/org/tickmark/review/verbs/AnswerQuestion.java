package org.tickmark.review.verbs;

import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Draft;
import org.tickmark.review.Action;
import org.tickmark.review.checklist.Answer;
import org.tickmark.review.checklist.GivenAnswer;
import org.tickmark.review.checklist.Question;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/**
 * Answers a question of the house's checklist for the draft as it reads now.
 *
 * @param draft that is asked about
 * @param answer empty to leave the question open again
 * @param note may be empty, but not with an answer that {@link Answer#needsNote()}
 */
public record AnswerQuestion(Question question, Draft draft, Optional<Answer> answer, String note) implements Action {
	public AnswerQuestion {
		note = note.strip();
		if (note.isEmpty() && answer.filter(Answer::needsNote).isPresent())
			throw new IllegalArgumentException("the answer " + answer + " needs a note");
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		String about = question.about(draft);
		List<GivenAnswer> given = ledger.answers().getOrDefault(question.key(), List.of());
		boolean isSo = answer.isEmpty() ? given.isEmpty() : !given.isEmpty() && given.stream().allMatch(each -> says(each, about));
		return isSo ? List.of() : List.of(new LedgerEntry.QuestionAnswered(question, about, answer, note));
	}

	private boolean says(GivenAnswer given, String about) {
		return given.question().equals(question) && given.about().equals(about) && given.answer() == answer.orElseThrow()
				&& given.note().equals(note);
	}
}
