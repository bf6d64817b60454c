package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import picocli.CommandLine.Option;

/** What the commands have in common that write into the record: who says it, and when. */
abstract class RecordingCommand extends DraftCommand {
	private final Clock clock;
	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who says so (default: the user of this machine)")
	private String by = "";

	RecordingCommand(ClaimDetection detection, Clock clock) {
		super(detection);
		this.clock = clock;
	}

	final String by() {
		return named(by);
	}

	final Instant now() {
		return clock.instant();
	}

	/** @return whether there was anything to record */
	final boolean record(DraftOnDisk draft, Action action) throws IOException {
		return draft.apply(action, by(), now());
	}

	/** @param id as 'items' lists it */
	final Item item(DraftOnDisk draft, String id) {
		return draft.item(id).orElseThrow(() -> wrong("There is no item " + id + " in this draft; 'tickmark items' lists them"));
	}
}
