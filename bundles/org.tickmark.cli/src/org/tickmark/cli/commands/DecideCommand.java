package org.tickmark.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.detection.TypedDate;
import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.PlainLines;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.Action;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.SentenceItems;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.sourcing.SameEvidence;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.SetSpeaker;
import org.tickmark.review.verbs.SetValue;
import org.tickmark.review.verbs.SettleSentence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Decides on one item, as a key at the desk does. */
@Command(name = "decide", mixinStandardHelpOptions = true)
public final class DecideCommand extends ItemCommand {
	/** In place of a value or a name. */
	private static final String RULE = "rule";
	private static final int WORDS_WIDTH = 60;

	@Parameters(index = "2", arity = "0..1", paramLabel = "STATUS")
	private String status = "";
	@Option(names = "--reading", paramLabel = "SENSE")
	private Optional<String> reading = Optional.empty();
	@Option(names = "--value", paramLabel = "DATE")
	private Optional<String> value = Optional.empty();
	@Option(names = "--speaker", paramLabel = "NAME")
	private Optional<String> speaker = Optional.empty();
	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
	private String reason = "";
	@Option(names = "--note", paramLabel = "TEXT")
	private Optional<String> note = Optional.empty();
	@Option(names = "--source", paramLabel = "TEXT")
	private Optional<String> source = Optional.empty();
	@Mixin
	private EvidenceOptions evidence = new EvidenceOptions();
	@Option(names = "--same-evidence")
	private boolean sameEvidence;
	@Option(names = "--sentence")
	private boolean sentence;
	@Option(names = "--except", paramLabel = "ITEM", split = ",")
	private List<String> except = List.of();

	public DecideCommand(Session session) {
		super(session);
	}

	@Override
	void run(DraftOnDisk draft, Item found) throws IOException {
		if (reading.isPresent()) record(draft, new FixReading(found, sense(found, reading.get())));
		if (value.isPresent()) record(draft, new SetValue(List.of(found), value(draft, found, value.get())));
		if (speaker.isPresent()) record(draft, new SetSpeaker(List.of(found), speaker(found, speaker.get())));
		boolean other = reading.isPresent() || value.isPresent() || speaker.isPresent() || givesEvidence();
		List<Action> given = given(draft, found);
		// Decided as it reads now, not as it read before it was put right.
		if (sentence) settleSentence(draft, item(draft, found.id().toString()));
		else if (!status.isEmpty() || !other) decide(draft, item(draft, found.id().toString()));
		if (note.isPresent()) record(draft, new NoteItem(found, note.get()));
		for (Action each : given) record(draft, each);
	}

	private boolean givesEvidence() {
		return source.isPresent() || evidence.isGiven() || sameEvidence;
	}

	/** What the items rest on, known before anything is recorded, so that a slip in it changes nothing. */
	private List<Action> given(DraftOnDisk draft, Item found) {
		List<Item> items = sentence ? settled(draft, found) : List.of(found);
		List<Action> given = new ArrayList<>();
		if (source.isPresent() && source.get().isBlank()) throw wrong("evidence.blank");
		if (sameEvidence && draft.ledger().evidence().isEmpty()) throw wrong("evidence.none");
		if (sameEvidence) given.add(new SameEvidence(items));
		source.ifPresent(line -> given.add(new AddEvidence(items, Evidence.ofSource(line))));
		evidence.evidence(draft.reviewed().house().policy()).forEach(piece -> given.add(new AddEvidence(items, piece)));
		return given;
	}

	private Optional<Sense> sense(Item found, String word) {
		if (word.equals("house")) return Optional.empty();
		List<String> possible = FixReading.timex(found).stream().flatMap(date -> date.readings().stream()).map(each -> each.sense().word())
				.toList();
		if (possible.isEmpty()) throw wrong("decide.oneReading", found.text());
		if (!possible.contains(word)) throw wrong("decide.unknownReading", word, String.join(", ", possible));
		return Sense.of(word);
	}

	private String value(DraftOnDisk draft, Item found, String typed) {
		if (!SetValue.appliesTo(found)) throw wrong("decide.noDate", found.text());
		if (typed.equals(RULE)) return "";
		return TypedDate.of(typed, draft.reviewed().house().policy(), draft.draft().referenceDate()).map(TypedDate::value)
				.orElseThrow(() -> wrong("usage.notADate", typed));
	}

	private String speaker(Item found, String name) {
		if (!SetSpeaker.appliesTo(found)) throw wrong("decide.noQuotation", found.text());
		if (name.isBlank()) throw wrong("decide.noName");
		return name.equals(RULE) ? "" : name;
	}

	/** What a key on the row of a sentence does once everything in it was looked at. */
	private void settleSentence(DraftOnDisk draft, Item found) throws IOException {
		Status decided = known(draft);
		if (!decided.settled()) throw wrong("decide.settlesNothing", status);
		refuseWithoutReason(decided);
		except.forEach(id -> item(draft, id));
		List<Item> settled = settled(draft, found);
		if (settled.isEmpty()) throw wrong("decide.nothingLeft");
		record(draft, new SettleSentence(settled, decided, reason.strip(), ""));
		settled.forEach(item -> report().row("%s  %-7s  %s", item.id(), item.kind().word(), PlainLines.cut(item.text(), WORDS_WIDTH)));
	}

	private List<Item> settled(DraftOnDisk draft, Item found) {
		return SentenceItems.of(found.id(), draft.items().items(), draft.text()).stream()
				.flatMap(all -> SettleSentence.offered(all, known(draft)).stream()).filter(item -> !except.contains(item.id().toString()))
				.toList();
	}

	private Status known(DraftOnDisk draft) {
		HouseStatuses known = statuses().and(draft.ledger().statuses());
		return known.of(status).filter(Status::decidable).orElseThrow(() -> unknown(known));
	}

	private void refuseWithoutReason(Status decided) {
		if (decided.needsReason() && reason.isBlank()) throw wrong("decide.needsReason", status);
	}

	private void decide(DraftOnDisk draft, Item found) throws IOException {
		Status decided = known(draft);
		if (!decided.suits(found.kind()))
			throw decided.equals(Status.STANDS) ? wrong("decide.noProblem", found.text()) : wrong("decide.problem", found.text());
		refuseWithoutReason(decided);
		record(draft, new DecideItem(found, decided, reason.strip()));
	}

	private ParameterException unknown(HouseStatuses known) {
		String there = known.decidable().stream().map(Status::word).collect(Collectors.joining(", "));
		return status.isEmpty() ? wrong("decide.noStatus", there) : wrong("decide.unknownStatus", status, there);
	}
}
