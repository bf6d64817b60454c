package org.tickmark.cli.dossier;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tickmark.cli.terminal.Session;
import org.tickmark.cli.terminal.SessionCommand;
import org.tickmark.dossier.store.Dossier;

import picocli.CommandLine.Parameters;

/** What the commands on the sources of one draft have in common. The draft itself is not read: it may be of any form. */
abstract class SourcesCommand extends SessionCommand {
	@Parameters(index = "0", paramLabel = "DRAFT")
	private Path draft = Path.of("");

	SourcesCommand(Session session) {
		super(session);
	}

	@Override
	protected final int run() throws IOException {
		if (Files.isDirectory(draft)) throw new IOException(text("draft.folder", draft));
		if (!Files.isRegularFile(draft)) throw new IOException(text("draft.missing", draft));
		return run(Dossier.of(draft));
	}

	/** @return the exit code */
	abstract int run(Dossier dossier) throws IOException;
}
