package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.HoldOver;
import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.input.LineNumbers;
import org.tickmark.cli.report.Format;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.cli.terminal.TypedDay;
import org.tickmark.review.verbs.TakeHoldOver;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draft > Hold Over… of the desk: what another filing day would do to a draft's dates. */
@Command(name = "holdover", mixinStandardHelpOptions = true)
public final class HoldOverCommand extends RecordingCommand {
	private static final int WORDS_WIDTH = 40;
	private static final int WHEN_WIDTH = 22;
	private static final String ROW = "%8s  %-" + WORDS_WIDTH + "s  %-" + WHEN_WIDTH + "s  %s";

	private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
	private final Wording wording = new Wording();
	@Option(names = "--to", paramLabel = "DATE", required = true)
	private TypedDay day = new TypedDay("");
	@Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text")
	private Format format = Format.text;
	@Option(names = "--take")
	private boolean take;

	public HoldOverCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		HoldOver preview = draft.reviewed().heldOverTo(day.in(draft.reviewed().house().policy()));
		if (format == Format.jsonl) session().out().println(gson.toJson(json(preview, draft.text())));
		else print(preview, draft.text());
		if (take) record(draft, TakeHoldOver.of(preview, draft.items().items()));
		return ExitCode.DONE;
	}

	private void print(HoldOver preview, String draft) {
		report().line(text("holdover.summary", Wording.day(preview.to()), preview.moved().size(), preview.contradictions().size(),
				preview.over().size(), preview.expired().size()));
		var places = new LineNumbers(draft);
		for (Claim problem : preview.contradictions())
			row(places, problem, draft, text("holdover.contradicts"), wording.of(problem.why()));
		for (Claim date : preview.overAndUnmoved())
			row(places, date, draft, wording.whoOrWhen(date, draft), text("holdover.over"));
		for (HoldOver.Moved moved : preview.moved()) {
			String now = wording.whoOrWhen(moved.now(), draft);
			String over = preview.isOver(moved) ? "; " + now + " " + text("holdover.over") : "";
			row(places, moved.now(), draft, now, "\u2192 " + wording.whoOrWhen(moved.then(), draft) + over);
		}
		for (Claim word : preview.expired()) row(places, word, draft, text("holdover.expired"), wording.of(word.why()));
	}

	private void row(LineNumbers places, Claim claim, String draft, String now, String then) {
		report().row(ROW, places.of(claim.span().start()), cut(claim.span().in(draft), WORDS_WIDTH), cut(now, WHEN_WIDTH), then);
	}

	private JsonObject json(HoldOver preview, String draft) {
		var json = new JsonObject();
		json.addProperty("to", preview.to().toString());
		var moved = new JsonArray();
		for (HoldOver.Moved each : preview.moved()) {
			JsonObject date = json(each.now(), draft);
			date.addProperty("now", value(each.now()));
			date.addProperty("then", value(each.then()));
			moved.add(date);
		}
		json.add("moved", moved);
		json.add("contradictions", problems(preview.contradictions(), draft));
		var over = new JsonArray();
		for (Claim date : preview.over()) {
			JsonObject day = json(date, draft);
			day.addProperty("value", value(date));
			over.add(day);
		}
		json.add("over", over);
		json.add("expired", problems(preview.expired(), draft));
		return json;
	}

	private JsonArray problems(List<Claim> claims, String draft) {
		var problems = new JsonArray();
		for (Claim claim : claims) {
			JsonObject problem = json(claim, draft);
			problem.addProperty("why", wording.of(claim.why()));
			problems.add(problem);
		}
		return problems;
	}

	private static String value(Claim claim) {
		return claim.detail() instanceof Detail.Timex timex ? timex.value() : "";
	}

	private static JsonObject json(Claim claim, String draft) {
		var json = new JsonObject();
		json.addProperty("rule", claim.ruleId());
		json.addProperty("start", claim.span().start());
		json.addProperty("end", claim.span().end());
		json.addProperty("text", claim.span().in(draft));
		return json;
	}
}
