package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.answers.AnswerSheet;
import org.tickmark.review.Queries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the queries on a draft as a file that its author can answer. */
@Command(name = "queries", mixinStandardHelpOptions = true)
public final class QueriesCommand extends DraftCommand {
	@Option(names = "--answerable", paramLabel = "FILE", required = true)
	private Path file = Path.of("");

	public QueriesCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		draft.warnings().forEach(complaints()::line);
		String name = file.toString().toLowerCase(Locale.ROOT);
		boolean word = name.endsWith(".docx");
		if (!word && !name.endsWith(".html") && !name.endsWith(".htm")) throw wrong("queries.unknownForm", file);
		// It may be there already, with answers in it.
		if (Files.exists(file)) throw wrong("queries.exists", file);
		Queries queries = Queries.in(shown(draft.path().getFileName().toString()), draft.reviewed().authors(), draft.items(), draft.text());
		if (queries.queries().isEmpty()) {
			report().line(text("queries.none"));
			return ExitCode.DONE;
		}
		var sheet = new AnswerSheet(queries);
		Files.write(file, word ? sheet.docx() : sheet.html(), StandardOpenOption.CREATE_NEW);
		report().line(text("queries.written", queries.queries().size(), file));
		return ExitCode.DONE;
	}
}
