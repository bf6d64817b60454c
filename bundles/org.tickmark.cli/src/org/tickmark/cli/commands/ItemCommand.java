package org.tickmark.cli.commands;

import java.io.IOException;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.Item;

import picocli.CommandLine.Parameters;

/** What the commands have in common that do something to one item of a draft. */
abstract class ItemCommand extends RecordingCommand {
	@Parameters(index = "1", paramLabel = "ITEM")
	private String item = "";

	ItemCommand(Session session) {
		super(session);
	}

	@Override
	final int run(DraftOnDisk draft) throws IOException {
		run(draft, item(draft, item));
		return ExitCode.DONE;
	}

	abstract void run(DraftOnDisk draft, Item item) throws IOException;
}
