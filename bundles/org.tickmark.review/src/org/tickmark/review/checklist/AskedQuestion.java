package org.tickmark.review.checklist;

import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Draft;
import org.tickmark.review.messages.Messages;

/**
 * A question of the checklist, as it stands for one version of a draft. An answer counts as long as the question reads as it did then, and
 * what it is about as well.
 *
 * @param answer the one that counts; empty while it is open
 * @param past answers that do not count any more, the last at the end
 */
public record AskedQuestion(Question question, Optional<GivenAnswer> answer, List<GivenAnswer> past) {
	public AskedQuestion {
		past = List.copyOf(past);
	}

	/** @param given that nobody replaced: several only where people did not know of each other */
	static AskedQuestion of(Question question, Draft draft, List<GivenAnswer> given) {
		if (given.isEmpty()) return new AskedQuestion(question, Optional.empty(), List.of());
		String about = question.about(draft);
		List<GivenAnswer> counting = given.stream()
				.filter(each -> each.question().equals(question) && each.about().equals(about)).toList();
		boolean agreed = counting.stream().map(GivenAnswer::answer).distinct().count() == 1;
		return agreed ? new AskedQuestion(question, Optional.of(counting.getLast()), List.of())
				: new AskedQuestion(question, Optional.empty(), counting.isEmpty() ? List.of(given.getLast()) : counting);
	}

	/** Whether somebody has to answer it, perhaps again. */
	public boolean isOpen() {
		return answer.isEmpty();
	}

	/** The answer, or why there is none, in one sentence for people. */
	public String inWords() {
		if (answer.isPresent()) return answer.get().inWords();
		if (past.size() > 1)
			return Messages.text("checklist.disagreed", past.getFirst().inWords(), past.getLast().inWords());
		return past.isEmpty() ? Messages.text("checklist.open") : Messages.text("checklist.again", past.getLast().inWords());
	}
}
