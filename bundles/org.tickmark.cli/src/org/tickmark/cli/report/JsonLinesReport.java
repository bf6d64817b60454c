package org.tickmark.cli.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.claims.Wording;
import org.tickmark.claims.Worth;
import org.tickmark.claims.detection.Worthiness;
import org.tickmark.cli.input.Input;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFormat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;

/** One document a line, for programs. Offsets are UTF-16 code units of the text, those of "source" of the file with its markup. */
public final class JsonLinesReport implements Report {
	private final Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
	private final Wording wording = new Wording();
	private final PrintWriter out;

	public JsonLinesReport(PrintWriter out) {
		this.out = out;
	}

	/** Claim by claim, since the line of a long draft is many times as long as the draft. */
	@Override
	public void found(Input.Readable input) {
		try {
			JsonWriter line = gson.newJsonWriter(new Gathered(out));
			line.beginObject().name("id").value(input.id());
			line.name("dateline").value(input.reviewed().draft().referenceDate().map(LocalDate::toString).orElse(null));
			line.name("claims").beginArray();
			List<Claim> claims = input.reviewed().claims();
			Worthiness worthiness = Worthiness.of(input.reviewed().draft(), claims);
			for (Claim claim : claims) gson.toJson(json(claim, worthiness.of(claim), input), line);
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

	private JsonObject json(Claim claim, Worth worth, Input.Readable input) {
		String text = input.reviewed().draft().text();
		var json = new JsonObject();
		json.addProperty("rule", claim.ruleId());
		json.addProperty("kind", claim.kind().word());
		place(json, claim.span(), text);
		if (input.file().format() != DraftFormat.PLAIN) {
			json.add("source", bounds(input.reviewed().draft().source().toSource(claim.span())));
			json.addProperty("passage", input.reviewed().draft().kindAt(claim.span().start()).word());
		}
		json.add("sentence", bounds(claim.sentence()));
		json.addProperty("why", wording.of(claim.why()));
		json.addProperty("class", worth.grade() == Worth.Grade.NONE ? null : worth.grade().name());
		if (input.reviewed().folds(claim)) json.addProperty("folded", true);
		json.addProperty("score", Math.round(worth.score() * 1000) / 1000.0);
		switch (claim.detail()) {
			case Detail.Timex timex -> json.add("timex", json(timex));
			case Detail.Attribution attribution -> json.add("quote", json(attribution, claim.spans(), text));
			case Detail.Related related -> json.add("related", pairs(related.spans()));
			case Figure figure -> json.add("figure", json(figure));
			case Naming naming -> json.add("name", json(naming));
			case Detail.None none -> { }
		}
		return json;
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

	private static JsonObject json(Figure figure) {
		var json = new JsonObject();
		json.addProperty("value", figure.value());
		figure.upTo().ifPresent(end -> json.addProperty("upTo", end));
		json.addProperty("unit", figure.unit());
		json.addProperty("of", figure.of());
		json.addProperty("role", word(figure.role()));
		json.addProperty("precision", word(figure.precision()));
		return json;
	}

	private static JsonObject json(Naming naming) {
		var json = new JsonObject();
		json.addProperty("type", naming.type().word());
		json.addProperty("canonical", naming.canonical());
		json.addProperty("role", naming.role());
		naming.age().ifPresent(age -> json.addProperty("age", age));
		json.addProperty("first", naming.first());
		return json;
	}

	/** "poll-share". */
	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static JsonObject json(Detail.Attribution attribution, List<Span> spans, String text) {
		var json = new JsonObject();
		json.addProperty("directness", attribution.directness().name().toLowerCase(Locale.ROOT));
		json.add("speaker", attribution.speaker().map(speaker -> (JsonElement) json(speaker, text)).orElse(JsonNull.INSTANCE));
		json.add("cue", attribution.cue().map(cue -> (JsonElement) placed(cue, text)).orElse(JsonNull.INSTANCE));
		if (spans.size() > 1) json.add("spans", pairs(spans));
		return json;
	}

	private static JsonObject json(Detail.Speaker speaker, String text) {
		JsonObject json = placed(speaker.span(), text);
		json.add("resolved", speaker.resolved().map(name -> (JsonElement) new JsonPrimitive(name)).orElse(JsonNull.INSTANCE));
		return json;
	}

	private static JsonArray pairs(List<Span> spans) {
		var pairs = new JsonArray();
		for (Span span : spans) {
			var pair = new JsonArray();
			pair.add(span.start());
			pair.add(span.end());
			pairs.add(pair);
		}
		return pairs;
	}

	private static JsonObject placed(Span span, String text) {
		var json = new JsonObject();
		place(json, span, text);
		return json;
	}

	private static void place(JsonObject json, Span span, String text) {
		bounds(json, span);
		json.addProperty("text", span.in(text));
	}

	/** Start and end. */
	public static JsonObject bounds(Span span) {
		var json = new JsonObject();
		bounds(json, span);
		return json;
	}

	private static void bounds(JsonObject json, Span span) {
		json.addProperty("start", span.start());
		json.addProperty("end", span.end());
	}
}
