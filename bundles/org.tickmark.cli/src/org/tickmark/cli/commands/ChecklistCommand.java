package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.checklist.AskedQuestion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the questions of the house about a draft with their answers, or answers some of them. */
@Command(name = "checklist", mixinStandardHelpOptions = true)
public final class ChecklistCommand extends RecordingCommand {
	@Option(names = "--answer", paramLabel = "QUESTION=ANSWER", descriptionKey = "answer")
	private Map<String, String> answers = Map.of();
	@Option(names = "--note", paramLabel = "TEXT", descriptionKey = "answer-note")
	private Optional<String> note = Optional.empty();

	public ChecklistCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		if (draft.reviewed().house().checklist().questions().isEmpty()) throw wrong("checklist.none");
		if (answers.isEmpty() && note.isPresent()) throw wrong("checklist.noteAlone");
		answer(draft, answers, note.orElse(""));
		for (AskedQuestion asked : draft.reviewed().checklist())
			report().line(text("checklist.line", asked.question().key(), asked.question().words(), asked.inWords()));
		return ExitCode.DONE;
	}
}
