package org.tickmark.cli.commands;

import java.io.IOException;
import java.util.List;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.verbs.DropItems;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives an item up whose words are gone, as the key G in the tray of lost items does. */
@Command(name = "drop", mixinStandardHelpOptions = true)
public final class DropCommand extends RecordingCommand {
	@Parameters(index = "1", paramLabel = "ITEM")
	private String item = "";

	public DropCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		ItemId lost = draft.items().orphans().stream().map(orphan -> orphan.item().id()).filter(id -> id.value().equals(item)).findFirst()
				.orElseThrow(() -> wrong("drop.notLost", item));
		record(draft, new DropItems(List.of(lost)));
		return ExitCode.DONE;
	}
}
