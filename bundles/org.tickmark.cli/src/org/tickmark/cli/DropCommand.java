package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.verbs.DropItems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives an item up whose words are gone, as the key G in the tray of lost items does. */
@Command(name = "drop", mixinStandardHelpOptions = true, description = "Gives an item up whose words are gone. What was decided about it stays in the record.",
		footer = "  tickmark drop draft.txt 820d39b70edaa871")
final class DropCommand extends RecordingCommand {
	@Parameters(index = "1", paramLabel = "ITEM", description = "the item's id as 'items' lists it")
	private String item = "";

	DropCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		ItemId lost = draft.items().orphans().stream().map(orphan -> orphan.item().id()).filter(id -> id.value().equals(item)).findFirst()
				.orElseThrow(() -> wrong("No item " + item + " has lost its place in this draft; 'tickmark items' lists them"));
		record(draft, new DropItems(List.of(lost)));
		return 0;
	}
}
