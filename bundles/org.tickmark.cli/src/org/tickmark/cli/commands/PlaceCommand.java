package org.tickmark.cli.commands;

import java.io.IOException;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.Span;
import org.tickmark.review.Orphan;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.verbs.PlaceItem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where an item stands whose place was lost, as the keys Y and P in the tray of lost items do. */
@Command(name = "place", mixinStandardHelpOptions = true)
public final class PlaceCommand extends RecordingCommand {
	@Parameters(index = "1", paramLabel = "ITEM")
	private String item = "";
	@Option(names = "--at", paramLabel = "START-END")
	private Optional<String> at = Optional.empty();

	public PlaceCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		ItemId id = draft.touched(item).orElseThrow(() -> wrong("place.undecided", item)).id();
		Span place = at.map(given -> place(given, draft.text())).or(() -> guess(draft, id)).orElseThrow(() -> wrong("place.noGuess", item));
		record(draft, new PlaceItem(id, place));
		return ExitCode.DONE;
	}

	private static Optional<Span> guess(DraftOnDisk draft, ItemId id) {
		return draft.items().orphans().stream().filter(orphan -> orphan.item().id().equals(id)).findFirst().flatMap(Orphan::guess);
	}
}
