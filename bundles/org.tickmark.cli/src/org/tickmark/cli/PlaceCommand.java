package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Span;
import org.tickmark.review.Orphan;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.verbs.PlaceItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where an item stands whose place was lost, as the keys Y and P in the tray of lost items do. */
@Command(name = "place", mixinStandardHelpOptions = true, description = "Says where an item stands whose place was lost. What was "
		+ "decided stays; where facts are others there, it is to be checked again.",
		footer = {"  tickmark place draft.txt 820d39b70edaa871", "  tickmark place draft.txt 820d39b70edaa871 --at 107-113"})
final class PlaceCommand extends RecordingCommand {
	@Parameters(index = "1", paramLabel = "ITEM", description = "the item's id as 'items' lists it")
	private String item = "";
	@Option(names = "--at", paramLabel = "START-END", description = "UTF-16 offsets in the text, the end exclusive (default: the best "
			+ "guess that 'items' lists)")
	private Optional<String> at = Optional.empty();

	PlaceCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		ItemId id = draft.touched(item)
				.orElseThrow(() -> wrong("Nobody has decided on an item " + item + " in this draft; 'tickmark items' lists them")).id();
		Span place = at.map(given -> place(given, draft.text())).or(() -> guess(draft, id))
				.orElseThrow(() -> wrong("There is no guess where " + item + " stands; say it with --at"));
		record(draft, new PlaceItem(id, place));
		return 0;
	}

	private static Optional<Span> guess(DraftOnDisk draft, ItemId id) {
		return draft.items().orphans().stream().filter(orphan -> orphan.item().id().equals(id)).findFirst().flatMap(Orphan::guess);
	}
}
