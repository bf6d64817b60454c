package org.tickmark.cli.commands;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.Action;

import picocli.CommandLine.Option;

/** What the commands have in common that write into the record: who says it, and when. */
abstract class RecordingCommand extends DraftCommand {
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

	/** @return whether there was anything to record */
	final boolean record(DraftOnDisk draft, Action action) throws IOException {
		return draft.apply(action, by(), now());
	}
}
