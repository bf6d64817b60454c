package org.tickmark.cli.check;

import java.io.PrintWriter;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** One document a line, for programs. */
final class CheckJsonLines implements CheckReport {
	private final Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
	private final PrintWriter out;

	CheckJsonLines(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void looked(Verdict.Looked verdict, List<Objection> loud, int quiet) {
		var line = new JsonObject();
		line.addProperty("id", verdict.id());
		line.addProperty("passes", loud.isEmpty());
		line.addProperty("inBaseline", quiet);
		var findings = new JsonArray();
		loud.forEach(each -> findings.add(json(each)));
		line.add("findings", findings);
		out.print(gson.toJson(line) + "\n");
	}

	private static JsonObject json(Objection each) {
		var json = new JsonObject();
		json.addProperty("rule", each.rule());
		json.add("item", JsonNull.INSTANCE);
		if (!each.item().isEmpty()) {
			json.addProperty("item", each.item());
			json.addProperty("kind", each.kind());
			json.addProperty("foundBy", each.found());
		}
		if (each.hasPlace()) {
			json.addProperty("line", each.line());
			json.addProperty("column", each.column());
			json.addProperty("start", each.start());
			json.addProperty("end", each.end());
		}
		json.addProperty("text", each.words());
		json.addProperty("why", each.why());
		json.addProperty("fingerprint", each.fingerprint());
		return json;
	}

	@Override
	public void failed(Verdict.NotRead verdict) {
		var line = new JsonObject();
		line.addProperty("id", verdict.id());
		line.addProperty("error", verdict.error());
		out.print(gson.toJson(line) + "\n");
	}

	@Override
	public void end(Tally tally) { }
}
