package org.tickmark.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFormat;
import org.tickmark.review.Item;
import org.tickmark.review.Orphan;
import org.tickmark.review.Queries;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.verbs.FixReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists a draft's items with what was decided. */
@Command(name = "items", mixinStandardHelpOptions = true, description = "Lists a draft's items with what was decided about them, and "
		+ "those that lost their place.",
		footer = {"  tickmark items draft.txt", "  tickmark items draft.txt --of \"Ann Lee\"", "  tickmark items draft.txt --queries"})
final class ItemsCommand extends DraftCommand {
	/** Room for Tickmark's own names. */
	private static final int STATUS_WIDTH = 15;

	private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
	@Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text", description = "a table for people (the default) or an "
			+ "item a line for programs")
	private ScanCommand.Format format = ScanCommand.Format.text;

	@Option(names = "--queries", description = "only what is to be asked, as a list to be sent to the author")
	private boolean queries;

	@Option(names = "--of", paramLabel = "NAME", description = "only what this person is to check")
	private Optional<String> person = Optional.empty();

	ItemsCommand(ClaimDetection detection) {
		super(detection);
	}

	@Override
	int run(DraftOnDisk draft) {
		draft.warnings().forEach(err()::println);
		if (queries) {
			out().print(Queries
					.asText(List.of(Queries.in(draft.path().getFileName().toString(), draft.authors(), draft.items(), draft.text()))));
			return 0;
		}
		var places = new LineNumbers(draft.file().source());
		List<Item> listed = listed(draft);
		int width = listed.stream().mapToInt(item -> statuses().label(item.status()).length()).reduce(STATUS_WIDTH, Math::max);
		for (Item item : listed) {
			if (format == ScanCommand.Format.jsonl) out().println(gson.toJson(json(item, draft)));
			else out().println(line(item, places.of(draft.draft().source().toSource(item.span()).start()), width));
		}
		for (Orphan orphan : draft.items().orphans()) {
			if (format == ScanCommand.Format.jsonl) out().println(gson.toJson(json(orphan, draft.text())));
			else print(out(), orphan, draft.text());
		}
		if (format == ScanCommand.Format.text) out().printf("%d of %d settled\n", draft.items().settled(), draft.items().items().size());
		return 0;
	}

	/** Those of the highest class first, in the order of the text. */
	private List<Item> listed(DraftOnDisk draft) {
		return draft.items().items().stream().filter(item -> person.filter(name -> !name.equalsIgnoreCase(item.duty().person())).isEmpty())
				.sorted(Comparator.comparing(Item::duty)).toList();
	}

	private String line(Item item, String place, int statusWidth) {
		return ("%s  %8s  %-7s  %-" + statusWidth + "s  %-10s  %-8s  %s").formatted(item.id(), place, item.kind().word(),
				statuses().label(item.status()), item.by(), item.duty().inWords(), TextReport.cut(item.text(), 60));
	}

	private static void print(PrintWriter out, Orphan orphan, String text) {
		String guess = orphan.guess().map(span -> "  now perhaps " + offsets(span) + ": " + TextReport.cut(span.in(text), 60)).orElse("");
		out.printf("%s  %8s  %-7s  %s%s\n", orphan.item().id(), "lost", orphan.item().kind().word(),
				TextReport.cut(orphan.item().anchor().exact(), 60), guess);
	}

	/** As 'place' takes them. */
	private static String offsets(Span span) {
		return span.start() + "-" + span.end();
	}

	private JsonObject json(Item item, DraftOnDisk draft) {
		var json = new JsonObject();
		json.addProperty("id", item.id().toString());
		json.addProperty("kind", item.kind().word());
		json.addProperty("start", item.span().start());
		json.addProperty("end", item.span().end());
		json.addProperty("text", item.text());
		if (draft.file().format() != DraftFormat.PLAIN)
			json.add("file", JsonLinesReport.bounds(draft.draft().source().toSource(item.span())));
		FixReading.timex(item).ifPresent(timex -> json.add("timex", JsonLinesReport.json(timex)));
		json.addProperty("status", item.status().word());
		json.addProperty("settled", item.status().settled());
		json.addProperty("reason", item.reason());
		json.addProperty("by", item.by());
		json.addProperty("assigned", item.duty().person());
		json.addProperty("class", item.duty().itemClass().map(ItemClass::word).orElse(""));
		json.addProperty("note", item.note());
		json.addProperty("source", item.source());
		item.proposal().ifPresent(proposal -> json.addProperty("proposal", proposal.inWords()));
		item.recheck().ifPresent(recheck -> json.addProperty("recheck", recheck.inWords(statuses())));
		return json;
	}

	private static JsonObject json(Orphan orphan, String text) {
		var json = new JsonObject();
		json.addProperty("id", orphan.item().id().toString());
		json.addProperty("kind", orphan.item().kind().word());
		json.addProperty("lost", orphan.item().anchor().exact());
		json.addProperty("status", orphan.item().status().word());
		json.addProperty("by", orphan.item().by());
		orphan.guess().ifPresent(guess -> {
			json.addProperty("guess", guess.in(text));
			json.addProperty("guess_at", offsets(guess));
		});
		return json;
	}
}
