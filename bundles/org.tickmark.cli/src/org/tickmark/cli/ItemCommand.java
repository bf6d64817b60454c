package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.Item;
import picocli.CommandLine.Parameters;

/** What the commands have in common that do something to one item of a draft. */
abstract class ItemCommand extends RecordingCommand {
	@Parameters(index = "1", paramLabel = "ITEM", description = "the item's id as 'items' lists it")
	private String item = "";

	ItemCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	final int run(DraftOnDisk draft) throws IOException {
		run(draft, item(draft, item));
		return 0;
	}

	abstract void run(DraftOnDisk draft, Item item) throws IOException;
}
