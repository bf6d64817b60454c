package org.tickmark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.HoldOver;
import org.tickmark.review.verbs.TakeHoldOver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Item > Hold Over… of the desk: what another filing day would do to a draft's dates. */
@Command(name = "holdover", mixinStandardHelpOptions = true,
		description = "Shows what another filing day would do to a draft: dates that would mean another day, sentences that would "
				+ "contradict it, words that would be over.",
		footer = "  tickmark holdover draft.txt --to 2023-06-25")
final class HoldOverCommand extends RecordingCommand {
	private static final int WORDS_WIDTH = 40;
	private static final int WHEN_WIDTH = 22;

	private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
	private final Wording wording = new Wording();
	@Option(names = "--to", paramLabel = "DATE", required = true, description = "the day that the draft may be filed instead, such as "
			+ "2023-06-25")
	private LocalDate day = LocalDate.EPOCH;
	@Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text", description = "a table for people (the default) or one "
			+ "line for programs")
	private ScanCommand.Format format = ScanCommand.Format.text;
	@Option(names = "--take", description = "file it on that day; what was settled about dates that move has to be checked again")
	private boolean take;

	HoldOverCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		HoldOver preview = draft.heldOverTo(day);
		if (format == ScanCommand.Format.jsonl) out().println(gson.toJson(json(preview, draft.text())));
		else print(out(), preview, draft.text());
		if (take) record(draft, TakeHoldOver.of(preview, draft.items().items()));
		return 0;
	}

	private void print(PrintWriter out, HoldOver preview, String text) {
		out.printf("Filed on %s: %s another day, %s the calendar, %s over\n", Wording.day(preview.to()),
				count(preview.moved(), "date means", "dates mean"),
				count(preview.contradictions(), "sentence contradicts", "sentences contradict"),
				count(preview.expired(), "word is", "words are"));
		var places = new LineNumbers(text);
		for (Claim problem : preview.contradictions()) row(out, places, problem, text, "contradicts", wording.of(problem.why()));
		for (HoldOver.Moved moved : preview.moved()) {
			row(out, places, moved.now(), text, wording.whoOrWhen(moved.now(), text), "\u2192 " + wording.whoOrWhen(moved.then(), text));
		}
		for (Claim word : preview.expired()) row(out, places, word, text, "over", wording.of(word.why()));
	}

	private static String count(List<?> found, String one, String many) {
		return found.size() == 1 ? "1 " + one : (found.isEmpty() ? "no" : found.size()) + " " + many;
	}

	private static void row(PrintWriter out, LineNumbers places, Claim claim, String text, String now, String then) {
		out.printf("%8s  %-" + WORDS_WIDTH + "s  %-" + WHEN_WIDTH + "s  %s\n", places.of(claim.span().start()),
				TextReport.cut(claim.span().in(text), WORDS_WIDTH), TextReport.cut(now, WHEN_WIDTH), then);
	}

	private JsonObject json(HoldOver preview, String text) {
		var json = new JsonObject();
		json.addProperty("to", preview.to().toString());
		var moved = new JsonArray();
		for (HoldOver.Moved each : preview.moved()) {
			JsonObject date = json(each.now(), text);
			date.addProperty("now", value(each.now()));
			date.addProperty("then", value(each.then()));
			moved.add(date);
		}
		json.add("moved", moved);
		json.add("contradictions", problems(preview.contradictions(), text));
		json.add("expired", problems(preview.expired(), text));
		return json;
	}

	private JsonArray problems(List<Claim> claims, String text) {
		var problems = new JsonArray();
		for (Claim claim : claims) {
			JsonObject problem = json(claim, text);
			problem.addProperty("why", wording.of(claim.why()));
			problems.add(problem);
		}
		return problems;
	}

	private static String value(Claim claim) {
		return claim.detail() instanceof Detail.Timex timex ? timex.value() : "";
	}

	private static JsonObject json(Claim claim, String text) {
		var json = new JsonObject();
		json.addProperty("rule", claim.ruleId());
		json.addProperty("start", claim.span().start());
		json.addProperty("end", claim.span().end());
		json.addProperty("text", claim.span().in(text));
		return json;
	}
}
