package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.SourceItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides on one item, as a key at the desk does. */
@Command(name = "decide", mixinStandardHelpOptions = true, description = "Decides on one item, as a key at the desk does.",
		footer = {"  tickmark decide draft.txt 820d39b70edaa871 verified --source \"port log, p. 12\"",
				"  tickmark decide draft.txt 820d39b70edaa871 on-author --reason \"was there\""})
final class DecideCommand extends ItemCommand {
	@Parameters(index = "2", arity = "0..1", paramLabel = "STATUS", description = "open, in-work, query, verified, corrected, on-author, "
			+ "not-verifiable, no-fact, or one that --statuses names or that items of the draft have already")
	private String status = "";
	@Option(names = "--reading", paramLabel = "SENSE", description = "reads a date in this sense, as R at the desk does: one of those "
			+ "that 'items --format jsonl' lists, or house to leave it to the policy again")
	private Optional<String> reading = Optional.empty();
	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "why; on-author and not-verifiable need one")
	private String reason = "";
	@Option(names = "--note", paramLabel = "TEXT", description = "kept with the item, whatever is decided later")
	private Optional<String> note = Optional.empty();
	@Option(names = "--source", paramLabel = "TEXT", description = "what the decision rests on: text or link")
	private Optional<String> source = Optional.empty();

	DecideCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	void run(DraftOnDisk draft, Item found) throws IOException {
		if (reading.isPresent()) record(draft, new FixReading(found, sense(found, reading.get())));
		if (!status.isEmpty() || reading.isEmpty()) decide(draft, found);
		if (note.isPresent()) record(draft, new NoteItem(found, note.get()));
		if (source.isPresent()) record(draft, new SourceItem(found, source.get()));
	}

	private Optional<Sense> sense(Item found, String word) {
		if (word.equals("house")) return Optional.empty();
		List<String> possible = FixReading.timex(found).stream().flatMap(date -> date.readings().stream()).map(each -> each.sense().word())
				.toList();
		if (possible.isEmpty()) throw wrong("Nobody reads \u201C" + found.text() + "\u201D in another way: it has no --reading");
		if (!possible.contains(word))
			throw wrong("There is no reading " + word + "; it may be " + String.join(", ", possible) + " or house");
		return Sense.of(word);
	}

	private void decide(DraftOnDisk draft, Item found) throws IOException {
		HouseStatuses known = statuses().and(draft.ledger().statuses());
		Status decided = known.of(status).filter(Status::decidable).orElseThrow(() -> wrong(unknown(known)));
		if (decided.needsReason() && reason.isBlank()) throw wrong(status + " needs a --reason");
		record(draft, new DecideItem(found, decided, reason.strip()));
	}

	private String unknown(HouseStatuses known) {
		String there = known.decidable().stream().map(Status::word).collect(Collectors.joining(", "));
		String what = status.isEmpty() ? "Say which status the item gets" : "There is no status " + status + " that a person may set";
		return what + "; it may be " + there + ". Those that a house added are read with --statuses FILE";
	}
}
