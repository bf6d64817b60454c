package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.util.List;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.verbs.SetAuthors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says who wrote a draft, or tells it. */
@Command(name = "author", mixinStandardHelpOptions = true)
public final class AuthorCommand extends RecordingCommand {
	@Parameters(index = "1..*", paramLabel = "NAME")
	private List<String> names = List.of();

	public AuthorCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		if (!names.isEmpty()) record(draft, new SetAuthors(names.equals(List.of("-")) ? List.of() : names));
		List<String> authors = draft.reviewed().authors();
		report().line(authors.isEmpty() ? text("author.unknown") : String.join(", ", authors));
		return ExitCode.DONE;
	}
}
