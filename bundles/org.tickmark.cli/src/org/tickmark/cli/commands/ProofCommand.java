package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.nio.file.Path;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.report.Format;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.export.proof.PageProof;
import org.tickmark.export.proof.ProofChange;
import org.tickmark.review.SignOffState;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what of a page, as it will be printed, is not as the draft that was signed. */
@Command(name = "proof", mixinStandardHelpOptions = true)
public final class ProofCommand extends DraftCommand {
	private static final int WIDTH = 60;
	private static final int AROUND = 28;
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "tickmark.proof.page")
	private Path page = Path.of("");
	@Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text")
	private Format format = Format.text;

	public ProofCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		draft.warnings().forEach(complaints()::line);
		PageProof proof = PageProof.of(draft.ledger(), draft.text(), page);
		proof.remarks().forEach(complaints()::line);
		if (format == Format.jsonl) printJson(proof);
		else print(proof, draft);
		return proof.changes().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERS;
	}

	private void print(PageProof proof, DraftOnDisk draft) {
		report().line(against(proof, draft));
		for (ProofChange change : proof.changes()) {
			report().line(text("proof.change", change.where().isEmpty() ? "" : change.where() + "  ", change.sort().word(),
					change.isGrave() ? " (" + change.kind().word() + ")" : "", words(change), around(change)));
		}
		if (!proof.edges().isEmpty()) report().line(text("proof.edges", proof.edges().size()));
		report().line(proof.changes().isEmpty() ? text("proof.same", proof.words())
				: text("proof.changes", proof.changes().size(), proof.grave()));
	}

	private String against(PageProof proof, DraftOnDisk draft) {
		SignOffState state = draft.reviewed().signOffState();
		if (proof.signOff().isEmpty()) return text("proof.unsigned");
		return state.inWords(statuses(), session().clock().getZone());
	}

	private static String words(ProofChange change) {
		String draft = "\u201C" + cut(change.draft(), WIDTH) + "\u201D";
		String page = "\u201C" + cut(change.page(), WIDTH) + "\u201D";
		return switch (change.sort()) {
			case MISSING -> draft;
			case ADDED -> page;
			case CHANGED -> draft + " \u2192 " + page;
		};
	}

	private static String around(ProofChange change) {
		return last(change.before()) + " [\u2026] " + cut(change.after(), AROUND);
	}

	private static String last(String words) {
		String line = cut(words, Integer.MAX_VALUE);
		int length = line.codePointCount(0, line.length());
		return length <= AROUND ? line : "\u2026" + line.substring(line.offsetByCodePoints(0, length - AROUND + 1));
	}

	private void printJson(PageProof proof) {
		var head = new JsonObject();
		head.addProperty("signed", proof.signOff().isPresent());
		proof.signOff().ifPresent(signOff -> {
			head.addProperty("by", signOff.by());
			head.addProperty("at", signOff.at().toString());
		});
		head.addProperty("words", proof.words());
		head.addProperty("changes", proof.changes().size());
		head.addProperty("grave", proof.grave());
		var edges = new JsonArray();
		proof.edges().forEach(edges::add);
		head.add("edges", edges);
		session().out().println(GSON.toJson(head));
		for (ProofChange change : proof.changes()) session().out().println(GSON.toJson(json(change)));
	}

	private static JsonObject json(ProofChange change) {
		var json = new JsonObject();
		json.addProperty("change", change.sort().word());
		json.addProperty("kind", change.kind().word());
		json.addProperty("grave", change.isGrave());
		json.addProperty("draft", change.draft());
		json.addProperty("page", change.page());
		change.place().ifPresent(place -> {
			json.addProperty("start", place.start());
			json.addProperty("end", place.end());
		});
		json.addProperty("before", change.before());
		json.addProperty("after", change.after());
		json.addProperty("where", change.where());
		return json;
	}
}
