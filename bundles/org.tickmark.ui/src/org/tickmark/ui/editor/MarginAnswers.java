package org.tickmark.ui.editor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.tickmark.dossier.answers.AnsweredSheet;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.verbs.AnswerQueries;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.ChosenCommand;

/** Answers to queries that came back in the margin of the draft itself, as replies to the comments that asked. */
final class MarginAnswers {
	private static final String TAKE = "org.tickmark.ui.takeAnswers";

	private final Supplier<Optional<DraftUnderReview>> draft;
	private Set<ItemId> answered = Set.of();

	MarginAnswers(Supplier<Optional<DraftUnderReview>> draft) {
		this.draft = draft;
	}

	/** Those in this file count from now on. */
	void follow(DraftFile file) {
		answered = AnsweredSheet.inMargin(file.notes()).map(AnsweredSheet::answers).map(Map::keySet).orElse(Set.of());
	}

	/** With a link; empty where no query waits for one of them. */
	Optional<String> inWords() {
		if (answered.isEmpty()) return Optional.empty();
		long waiting = draft.get().stream().flatMap(open -> open.items().items().stream())
				.filter(item -> answered.contains(item.id()) && AnswerQueries.appliesTo(item)).map(Item::id).distinct().count();
		return waiting == 0 ? Optional.empty() : Optional.of(Messages.text("header.answers", waiting));
	}

	/** Asks who answered, and takes them in. */
	void take() {
		draft.get().ifPresent(open -> ChosenCommand.run(TAKE, Map.of(TAKE + ".file", open.file().toString()),
				Messages.text("header.answersNotTaken")));
	}
}
