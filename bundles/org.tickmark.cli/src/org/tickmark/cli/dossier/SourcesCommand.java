package org.tickmark.cli.dossier;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.PlainLines;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.store.Dossier;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands on the sources of one draft have in common. The draft itself is not read: it may be of any form. */
abstract class SourcesCommand implements Callable<Integer> {
	private final Session session;
	@Spec
	private CommandSpec spec;
	@Parameters(index = "0", paramLabel = "DRAFT")
	private Path draft = Path.of("");

	SourcesCommand(Session session) {
		this.session = session;
	}

	@Override
	public final Integer call() {
		try {
			if (Files.isDirectory(draft)) throw new IOException(text("draft.folder", draft));
			if (!Files.isRegularFile(draft)) throw new IOException(text("draft.missing", draft));
			int code = run(Dossier.of(draft));
			session.out().flush();
			return code;
		} catch (IOException e) {
			complaints().line(String.valueOf(e.getMessage()).replace("\n", "; "));
			return ExitCode.INPUT_FAILED;
		}
	}

	final Session session() {
		return session;
	}

	final PlainLines report() {
		return session.report();
	}

	final PlainLines complaints() {
		return session.complaints();
	}

	/** The list names people; an empty variable in a script is none. @param by who acts */
	final String named(String by) {
		if (by.isBlank()) throw wrong("by.missing");
		return by;
	}

	/** @param key of the message */
	final ParameterException wrong(String key, Object... values) {
		return new ParameterException(spec.commandLine(), text(key, values));
	}

	/** @return the exit code */
	abstract int run(Dossier dossier) throws IOException;
}
