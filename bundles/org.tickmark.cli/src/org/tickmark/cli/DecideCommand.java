package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import org.tickmark.claims.ClaimDetection;
import org.tickmark.review.DecideItem;
import org.tickmark.review.Item;
import org.tickmark.review.NoteItem;
import org.tickmark.review.SourceItem;
import org.tickmark.review.Status;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Decides on one item, as a key at the desk does. */
@Command(name = "decide", mixinStandardHelpOptions = true, description = "Decides on one item, as a key at the desk does.")
final class DecideCommand extends DraftCommand {
	private final Clock clock;
	@Parameters(index = "1", paramLabel = "ITEM", description = "the item's id as 'items' lists it")
	private String item = "";
	@Parameters(index = "2", paramLabel = "STATUS", description = "open, in-work, query, verified, corrected, on-author, not-verifiable or no-fact")
	private String status = "";
	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who decides (default: the user of this machine)")
	private String by = "";
	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "why; on-author and not-verifiable need one")
	private String reason = "";
	@Option(names = "--note", paramLabel = "TEXT", description = "kept with the item, whatever is decided later")
	private Optional<String> note = Optional.empty();
	@Option(names = "--source", paramLabel = "TEXT", description = "what the decision rests on: text or link")
	private Optional<String> source = Optional.empty();

	DecideCommand(ClaimDetection detection, Clock clock) {
		super(detection);
		this.clock = clock;
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		Status decided = Status.of(status).filter(Status::decidable)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no status " + status + " that a person may set; see --help"));
		Item found = draft.item(item)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no item " + item + " in this draft; 'tickmark items' lists them"));
		if (decided.needsReason() && reason.isBlank()) throw new ParameterException(spec.commandLine(), status + " needs a --reason");
		draft.apply(new DecideItem(found, decided, reason.strip()), by, clock.instant());
		if (note.isPresent()) draft.apply(new NoteItem(found, note.get()), by, clock.instant());
		if (source.isPresent()) draft.apply(new SourceItem(found, source.get()), by, clock.instant());
		return 0;
	}
}
