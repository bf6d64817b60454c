package org.tickmark.cli.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.RuleGrades;
import org.tickmark.claims.detection.Worthiness;
import org.tickmark.cli.input.Input;
import org.tickmark.draft.Span;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;

/** One document a line, for programs. Offsets are UTF-16 code units of the text, those of "source" of the file with its markup. */
public final class JsonLinesReport implements Report {
	private final Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
	private final Wording wording = new Wording();
	private final PrintWriter out;
	/** One for all documents: to make it anew takes longer than to fill it. */
	private final Gathered gathered;

	public JsonLinesReport(PrintWriter out) {
		this.out = out;
		this.gathered = new Gathered(out);
	}

	/** Claim by claim, since the line of a long draft is many times as long as the draft. */
	@Override
	public void found(Input.Readable input) {
		try {
			JsonWriter line = gson.newJsonWriter(gathered);
			line.beginObject().name("id").value(input.id());
			line.name("dateline").value(input.reviewed().draft().referenceDate().map(LocalDate::toString).orElse(null));
			line.name("claims").beginArray();
			List<Claim> claims = input.reviewed().claims();
			Worthiness worthiness = input.reviewed().worthiness();
			var json = new ClaimJson(line, wording, input);
			RuleGrades grades = input.reviewed().house().grades();
			for (Claim claim : claims) json.write(claim, grades.judge(claim, worthiness.of(claim)));
			line.endArray().endObject();
			line.flush();
			out.print('\n');
		} catch (IOException e) {
			// Not met: a print writer keeps its failures to itself.
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void failed(Input.Unreadable input) {
		var line = new JsonObject();
		line.addProperty("id", input.id());
		line.addProperty("error", input.error());
		gson.toJson(line, out);
		out.print('\n');
	}

	/** As a claim of kind date carries it. */
	public static JsonObject json(Detail.Timex timex) {
		var json = new JsonObject();
		json.addProperty("type", timex.type().name());
		json.addProperty("value", timex.value());
		if (!timex.readings().isEmpty()) json.add("readings", readings(timex));
		if (timex.fixed() && timex.readings().isEmpty()) json.addProperty("setBy", "checker");
		timex.mod().ifPresent(mod -> json.addProperty("mod", mod.name()));
		return json;
	}

	/** All that people may take it for; the one that counts says who chose it. */
	private static JsonArray readings(Detail.Timex timex) {
		var readings = new JsonArray();
		for (Detail.Reading reading : timex.readings()) {
			var json = new JsonObject();
			json.addProperty("value", reading.value());
			json.addProperty("sense", reading.sense().word());
			if (reading.value().equals(timex.value())) json.addProperty("chosenBy", timex.fixed() ? "checker" : "house");
			readings.add(json);
		}
		return readings;
	}

	/** Start and end. */
	public static JsonObject bounds(Span span) {
		var json = new JsonObject();
		json.addProperty("start", span.start());
		json.addProperty("end", span.end());
		return json;
	}
}
