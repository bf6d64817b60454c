package org.tickmark.cli.report;

import java.io.PrintWriter;

import org.tickmark.dossier.Difference;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.dossier.sweep.TranslationFault;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What the sources say of each item, a line each, for programs. Offsets are UTF-16 code units of the draft's text, or the source's. */
public final class SweepLines {
	private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
	private final PrintWriter out;

	public SweepLines(PrintWriter out) {
		this.out = out;
	}

	/** Writes one line. */
	public void write(LookUp found) {
		var json = new JsonObject();
		json.addProperty("item", found.item().id().toString());
		json.addProperty("kind", found.item().kind().word());
		json.addProperty("start", found.item().span().start());
		json.addProperty("end", found.item().span().end());
		json.addProperty("text", found.item().text());
		json.addProperty("verdict", found.verdict().word());
		json.addProperty("policy", found.policy());
		var passages = new JsonArray();
		found.passages().forEach(passage -> passages.add(json(passage)));
		json.add("passages", passages);
		var differences = new JsonArray();
		found.differences().forEach(difference -> differences.add(json(difference)));
		json.add("differences", differences);
		if (found.guess()) json.addProperty("guess", true);
		out.print(gson.toJson(json));
		out.print('\n');
	}

	/** Writes in what a translation and its original are apart. @param draft the text that its places count in */
	public void write(TranslationFault fault, String draft) {
		var json = new JsonObject();
		json.addProperty("original", fault.sort().word());
		json.addProperty("kind", fault.kind().word());
		fault.draft().ifPresent(span -> {
			json.addProperty("start", span.start());
			json.addProperty("end", span.end());
			json.addProperty("text", span.in(draft));
		});
		var passages = new JsonArray();
		fault.original().ifPresent(passage -> passages.add(json(passage)));
		json.add("passages", passages);
		out.print(gson.toJson(json));
		out.print('\n');
	}

	private static JsonObject json(Passage passage) {
		var json = new JsonObject();
		json.addProperty("source", passage.source());
		json.addProperty("locator", passage.locator().shown());
		json.addProperty("start", passage.span().start());
		json.addProperty("end", passage.span().end());
		json.addProperty("text", passage.text());
		json.addProperty("score", passage.score());
		return json;
	}

	private static JsonObject json(Difference difference) {
		var json = new JsonObject();
		json.addProperty("class", difference.kind().word());
		json.addProperty("draft", difference.draft());
		json.addProperty("source", difference.source());
		return json;
	}
}
