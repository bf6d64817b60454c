package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.verbs.MarkClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Marks a claim that no rule found, as Ctrl+Shift+M at the desk does. */
@Command(name = "mark", mixinStandardHelpOptions = true, description = "Marks a claim that no rule found, and prints its item's id.",
		footer = "  tickmark mark draft.txt --at 107-113 --kind name")
final class MarkCommand extends RecordingCommand {
	@Option(names = "--at", paramLabel = "START-END", required = true, description = "UTF-16 offsets in the text, the end exclusive, as 'items --format jsonl' gives them")
	private String at = "";
	@Option(names = "--kind", paramLabel = "KIND", required = true, description = "fact, name, figure, place, quote or date")
	private String kind = "";

	MarkCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		var claim = new MarkClaim(place(at, draft.text()), markable(kind));
		record(draft, claim);
		out().println(claim.idIn(draft.text()));
		return 0;
	}
}
