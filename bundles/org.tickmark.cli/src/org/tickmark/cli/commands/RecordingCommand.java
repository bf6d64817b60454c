package org.tickmark.cli.commands;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.Action;
import org.tickmark.review.checklist.Answer;
import org.tickmark.review.checklist.Checklist;
import org.tickmark.review.checklist.Question;
import org.tickmark.review.verbs.AnswerQuestion;

import picocli.CommandLine.Option;

/** What the commands have in common that write into the record: who says it, and when. */
abstract class RecordingCommand extends DraftCommand {
	private static final String LEFT_OPEN = "-";

	@Option(names = "--by", paramLabel = "NAME")
	private Optional<String> by = Optional.empty();

	RecordingCommand(Session session) {
		super(session);
	}

	final String by() {
		return named(by.orElse(session().user()));
	}

	final Instant now() {
		return session().clock().instant();
	}

	/** Answers questions of the house's checklist, all or none of them. @param answers by the questions' names, - to leave one open */
	final void answer(DraftOnDisk draft, Map<String, String> answers, String note) throws IOException {
		List<AnswerQuestion> all = new ArrayList<>();
		for (Map.Entry<String, String> given : answers.entrySet()) {
			Checklist checklist = draft.reviewed().house().checklist();
			Question question = checklist.question(given.getKey()).orElseThrow(
					() -> wrong("checklist.unknown", given.getKey(), names(checklist.questions().stream().map(Question::key))));
			Optional<Answer> answer = Answer.of(given.getValue());
			if (answer.isEmpty() && !given.getValue().strip().equals(LEFT_OPEN))
				throw wrong("checklist.noAnswer", given.getValue(), names(Arrays.stream(Answer.values()).map(Answer::word)));
			if (note.isBlank() && answer.filter(Answer::needsNote).isPresent()) throw wrong("checklist.needsNote", given.getKey());
			all.add(new AnswerQuestion(question, draft.draft(), answer, note));
		}
		for (AnswerQuestion each : all) record(draft, each);
	}

	private static String names(Stream<String> words) {
		return words.collect(Collectors.joining(", "));
	}

	/** @return whether there was anything to record */
	final boolean record(DraftOnDisk draft, Action action) throws IOException {
		return draft.apply(action, by(), now());
	}
}
