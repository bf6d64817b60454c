package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;
import static org.tickmark.cli.terminal.PlainLines.shown;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Wording;
import org.tickmark.claims.Worth;
import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.input.LineNumbers;
import org.tickmark.cli.report.EvidenceReport;
import org.tickmark.cli.report.Format;
import org.tickmark.cli.report.JsonLinesReport;
import org.tickmark.cli.report.NotesReport;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.review.Item;
import org.tickmark.review.Orphan;
import org.tickmark.review.Queries;
import org.tickmark.review.Queries.Query;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.margin.AuthorNotes;
import org.tickmark.review.verbs.FixReading;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists a draft's items with what was decided. */
@Command(name = "items", mixinStandardHelpOptions = true)
public final class ItemsCommand extends DraftCommand {
	/** Room for Tickmark's own names. */
	private static final int STATUS_WIDTH = 15;
	private static final int WORDS_WIDTH = 60;
	private static final int NOTE_WIDTH = 200;

	private final Wording wording = new Wording();
	private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
	@Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text")
	private Format format = Format.text;
	@Option(names = "--queries")
	private boolean queries;
	@Option(names = "--of", paramLabel = "NAME")
	private Optional<String> person = Optional.empty();
	@Option(names = "--class", paramLabel = "A|B|C", split = ",")
	private List<String> classes = List.of();
	@Option(names = "--by-worth")
	private boolean byWorth;

	public ItemsCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) {
		draft.warnings().forEach(complaints()::line);
		classes.stream().filter(word -> ItemClass.of(word).isEmpty()).findFirst().ifPresent(word -> {
			throw wrong("class.unknown", word);
		});
		if (queries) printQueries(draft);
		else if (format == Format.jsonl) printJson(draft);
		else printTable(draft);
		return ExitCode.DONE;
	}

	/** The list has line ends of its own, so a name must bring none. */
	private void printQueries(DraftOnDisk draft) {
		Queries found = Queries.in(shown(draft.path().getFileName().toString()),
				draft.reviewed().authors().stream().map(each -> shown(each)).toList(),
				draft.items(), draft.text());
		List<Query> asked = found.queries().stream()
				.map(query -> new Query(query.item(), query.words(), query.context(), query.question(), shown(query.by()))).toList();
		Queries.asText(List.of(new Queries(found.draft(), found.authors(), asked))).lines().forEach(report()::line);
	}

	private void printJson(DraftOnDisk draft) {
		Map<ItemId, Item> firsts = draft.reviewed().repeats().firsts(draft.items().items());
		AuthorNotes notes = notesIn(draft);
		for (Item item : listed(draft)) {
			Optional<Item> first = Optional.ofNullable(firsts.get(item.id()));
			JsonObject json = json(item, first, draft);
			List<MarginNote> about = notes.on(item);
			if (!about.isEmpty()) json.add("notes", NotesReport.json(about));
			session().out().println(gson.toJson(json));
		}
		for (Orphan orphan : draft.items().orphans()) session().out().println(gson.toJson(json(orphan, draft.text())));
	}

	private void printTable(DraftOnDisk draft) {
		var places = new LineNumbers(draft.file().source());
		List<Item> listed = listed(draft);
		Map<ItemId, Item> firsts = draft.reviewed().repeats().firsts(draft.items().items());
		AuthorNotes notes = notesIn(draft);
		int width = listed.stream().mapToInt(item -> statuses().label(item.status()).length()).reduce(STATUS_WIDTH, Math::max);
		for (Item item : listed) {
			report().row("%s  %8s  %-7s  %-" + width + "s  %-10s  %-8s  %s", item.id(),
					places.of(draft.draft().source().toSource(item.span()).start()), item.kind().word(), statuses().label(item.status()),
					item.by(), duty(item),
					cut(item.text(), WORDS_WIDTH) + repeats(Optional.ofNullable(firsts.get(item.id()))));
			for (MarginNote note : notes.on(item)) report().row("%16s  %s", "", AuthorNotes.inWords(note, NOTE_WIDTH));
		}
		for (Orphan orphan : draft.items().orphans()) print(orphan, draft.text());
		int all = draft.items().items().size();
		int vague = draft.items().vagueTimes();
		String apart = vague == 0 ? "" : text("items.vague", all - vague, vague) + " ";
		report().line(apart + text("items.settled", draft.items().settled(), all));
	}

	private static AuthorNotes notesIn(DraftOnDisk draft) {
		return AuthorNotes.of(draft.file(), draft.file().source(), draft.draft());
	}

	private static String repeats(Optional<Item> first) {
		return first.map(made -> "  " + text("items.repeats", made.id())).orElse("");
	}

	private static String duty(Item item) {
		return (item.classInWords() + " " + item.duty().person()).strip();
	}

	/** Those of the highest class that a person gave first, in the order of the text; vague times behind all others. */
	private List<Item> listed(DraftOnDisk draft) {
		Comparator<Item> order = byWorth ? Item.BY_WORTH : Comparator.comparing(Item::duty);
		return draft.items().items().stream().filter(item -> person.filter(name -> !name.equalsIgnoreCase(item.duty().person())).isEmpty())
				.filter(item -> classes.isEmpty() || item.itemClass().filter(each -> classes.contains(each.word())).isPresent())
				.sorted(Comparator.comparing(Item::isVagueTime).thenComparing(order)).toList();
	}

	private void print(Orphan orphan, String draft) {
		String guess = orphan.guess().map(span -> "  " + text("items.guess", offsets(span), cut(span.in(draft), WORDS_WIDTH))).orElse("");
		report().row("%s  %8s  %-7s  %s%s", orphan.item().id(), text("items.lost"), orphan.item().kind().word(),
				cut(orphan.item().anchor().exact(), WORDS_WIDTH), guess);
	}

	/** As 'place' takes them. */
	private static String offsets(Span span) {
		return span.start() + "-" + span.end();
	}

	/** @param first that makes the same statement; empty if that is the item itself */
	private JsonObject json(Item item, Optional<Item> first, DraftOnDisk draft) {
		var json = new JsonObject();
		json.addProperty("id", item.id().toString());
		json.addProperty("kind", item.kind().word());
		json.addProperty("start", item.span().start());
		json.addProperty("end", item.span().end());
		json.addProperty("text", item.text());
		if (!draft.file().format().equals(TextFormat.PLAIN.word()))
			json.add("file", JsonLinesReport.bounds(draft.draft().source().toSource(item.span())));
		FixReading.timex(item).ifPresent(timex -> json.add("timex", JsonLinesReport.json(timex)));
		item.claim().filter(claim -> claim.kind() == ClaimKind.QUOTE)
				.ifPresent(claim -> json.addProperty("speaker", wording.whoOrWhen(claim, draft.text())));
		first.ifPresent(made -> json.addProperty("repeats", made.id().toString()));
		if (item.isVagueTime()) json.addProperty("vague", true);
		json.addProperty("status", item.status().word());
		json.addProperty("settled", item.status().settled());
		json.addProperty("reason", item.reason());
		json.addProperty("by", item.by());
		json.addProperty("assigned", item.duty().person());
		json.addProperty("class", item.duty().itemClass().map(ItemClass::word).orElse(""));
		item.proposedClass().ifPresent(proposed -> json.addProperty("proposedClass", proposed.word()));
		item.worth().ifPresent(worth -> json.add("worth", json(worth)));
		json.addProperty("note", item.note());
		json.addProperty("source", item.evidenceInWords());
		json.add("evidence", EvidenceReport.json(item.evidence()));
		item.proposal().ifPresent(proposal -> json.addProperty("proposal", proposal.inWords()));
		item.recheck().ifPresent(recheck -> json.addProperty("recheck", recheck.inWords(statuses())));
		item.otherValue().ifPresent(other -> json.addProperty("readOtherwise", other.inWords()));
		return json;
	}

	private static JsonObject json(Worth worth) {
		var json = new JsonObject();
		json.addProperty("score", worth.score());
		var grounds = new JsonArray();
		worth.grounds().forEach(ground -> grounds.add(ground.name().toLowerCase(Locale.ROOT)));
		json.add("grounds", grounds);
		return json;
	}

	private static JsonObject json(Orphan orphan, String draft) {
		var json = new JsonObject();
		json.addProperty("id", orphan.item().id().toString());
		json.addProperty("kind", orphan.item().kind().word());
		json.addProperty("lost", orphan.item().anchor().exact());
		json.addProperty("status", orphan.item().status().word());
		json.addProperty("by", orphan.item().by());
		orphan.guess().ifPresent(guess -> {
			json.addProperty("guess", guess.in(draft));
			json.addProperty("guess_at", offsets(guess));
		});
		return json;
	}
}
