package org.tickmark.cli.report;

import java.io.PrintWriter;
import java.time.LocalDate;

import org.tickmark.before.PrintedPassage;
import org.tickmark.before.Sighting;
import org.tickmark.before.VerifiedBefore;
import org.tickmark.dossier.Difference;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What was printed or verified before of each item, a line each, for programs. Offsets are UTF-16 code units of the draft's text. */
public final class BeforeLines {
	private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
	private final PrintWriter out;

	public BeforeLines(PrintWriter out) {
		this.out = out;
	}

	/** Writes one line. */
	public void write(Sighting sighting) {
		var json = new JsonObject();
		json.addProperty("item", sighting.item().id().toString());
		json.addProperty("kind", sighting.item().kind().word());
		json.addProperty("start", sighting.item().span().start());
		json.addProperty("end", sighting.item().span().end());
		json.addProperty("text", sighting.item().text());
		json.addProperty("before", sighting.word());
		var passages = new JsonArray();
		for (int i = 0; i < sighting.passages().size(); i++) passages.add(json(sighting, i));
		json.add("passages", passages);
		var differences = new JsonArray();
		sighting.found().differences().forEach(difference -> differences.add(json(difference)));
		json.add("differences", differences);
		out.print(gson.toJson(json));
		out.print('\n');
	}

	private static JsonObject json(Sighting sighting, int at) {
		PrintedPassage printed = sighting.passages().get(at);
		var json = new JsonObject();
		json.addProperty("article", printed.article());
		json.addProperty("headline", printed.headline());
		json.addProperty("date", printed.dated().map(LocalDate::toString).orElse(""));
		json.addProperty("text", printed.text());
		sighting.verified(at).ifPresent(fact -> json.add("verified", json(fact)));
		return json;
	}

	private static JsonObject json(VerifiedBefore fact) {
		var json = new JsonObject();
		json.addProperty("status", fact.status());
		json.addProperty("by", fact.by());
		json.addProperty("date", fact.day().toString());
		json.addProperty("evidence", fact.evidence());
		return json;
	}

	private static JsonObject json(Difference difference) {
		var json = new JsonObject();
		json.addProperty("class", difference.kind().word());
		json.addProperty("draft", difference.draft());
		json.addProperty("printed", difference.source());
		return json;
	}
}
