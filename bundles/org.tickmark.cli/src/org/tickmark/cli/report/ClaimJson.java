package org.tickmark.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.claims.Wording;
import org.tickmark.claims.Worth;
import org.tickmark.cli.input.Input;
import org.tickmark.draft.SourceMap;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.TextFormat;

import com.google.gson.stream.JsonWriter;

/** Writes claims of one document as they come: a draft has so many that to build a tree of each costs as much as to find them. */
final class ClaimJson {
	private final JsonWriter json;
	private final Wording wording;
	private final Input.Readable input;
	private final String text;

	ClaimJson(JsonWriter json, Wording wording, Input.Readable input) {
		this.json = json;
		this.wording = wording;
		this.input = input;
		this.text = input.reviewed().draft().text();
	}

	void write(Claim claim, Worth worth) throws IOException {
		json.beginObject();
		json.name("rule").value(claim.ruleId());
		json.name("kind").value(claim.kind().word());
		place(claim.span());
		if (!input.file().format().equals(TextFormat.PLAIN.word())) {
			SourceMap source = input.reviewed().draft().source();
			// What is not known to stand anywhere in the file is not said to stand somewhere.
			if (source.holds(claim.span())) bounds("source", source.toSource(claim.span()));
			json.name("passage").value(input.reviewed().draft().kindAt(claim.span().start()).word());
		}
		bounds("sentence", claim.sentence());
		json.name("why").value(wording.why(claim));
		if (claim.kind() == ClaimKind.PROBLEM) right(claim);
		json.name("class").value(worth.grade() == Worth.Grade.NONE ? null : worth.grade().name());
		if (input.reviewed().folds(claim)) json.name("folded").value(true);
		json.name("score").value(Math.round(worth.score() * 1000) / 1000.0);
		detail(claim);
		json.endObject();
	}

	/** What has to stand there, where only one thing can. */
	private void right(Claim claim) throws IOException {
		Optional<String> right = wording.right(claim, text);
		if (right.isPresent()) json.name("right").value(right.get());
	}

	private void detail(Claim claim) throws IOException {
		switch (claim.detail()) {
			case Detail.Timex timex -> timex(timex);
			case Detail.Attribution attribution -> quote(attribution, claim.spans());
			case Detail.Related related -> pairs("related", related.spans());
			case Figure figure -> figure(figure);
			case Naming naming -> name(naming);
			case Detail.None none -> { }
		}
	}

	private void timex(Detail.Timex timex) throws IOException {
		json.name("timex").beginObject();
		json.name("type").value(timex.type().name());
		json.name("value").value(timex.value());
		if (!timex.readings().isEmpty()) readings(timex);
		if (timex.fixed() && timex.readings().isEmpty()) json.name("setBy").value("checker");
		if (timex.mod().isPresent()) json.name("mod").value(timex.mod().get().name());
		json.endObject();
	}

	/** All that people may take it for; the one that counts says who chose it. */
	private void readings(Detail.Timex timex) throws IOException {
		json.name("readings").beginArray();
		for (Detail.Reading reading : timex.readings()) {
			json.beginObject();
			json.name("value").value(reading.value());
			json.name("sense").value(reading.sense().word());
			if (reading.value().equals(timex.value())) json.name("chosenBy").value(timex.fixed() ? "checker" : "house");
			json.endObject();
		}
		json.endArray();
	}

	private void figure(Figure figure) throws IOException {
		json.name("figure").beginObject();
		json.name("value").value(figure.value());
		if (figure.upTo().isPresent()) json.name("upTo").value(figure.upTo().get());
		json.name("unit").value(figure.unit());
		json.name("of").value(figure.of());
		json.name("role").value(word(figure.role()));
		json.name("precision").value(word(figure.precision()));
		json.endObject();
	}

	/** "poll-share". */
	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private void name(Naming naming) throws IOException {
		json.name("name").beginObject();
		json.name("type").value(naming.type().word());
		json.name("canonical").value(naming.canonical());
		json.name("role").value(naming.role());
		if (naming.age().isPresent()) json.name("age").value(naming.age().get());
		json.name("first").value(naming.first());
		json.endObject();
	}

	private void quote(Detail.Attribution attribution, List<Span> spans) throws IOException {
		json.name("quote").beginObject();
		json.name("directness").value(attribution.directness().name().toLowerCase(Locale.ROOT));
		json.name("speaker");
		if (attribution.speaker().isPresent()) speaker(attribution.speaker().get());
		else json.nullValue();
		cue(attribution.cue());
		if (spans.size() > 1) pairs("spans", spans);
		json.endObject();
	}

	private void speaker(Detail.Speaker speaker) throws IOException {
		json.beginObject();
		place(speaker.span());
		json.name("resolved");
		if (speaker.resolved().isPresent()) json.value(speaker.resolved().get()); else json.nullValue();
		json.endObject();
	}

	private void cue(Optional<Span> cue) throws IOException {
		json.name("cue");
		if (cue.isEmpty()) {
			json.nullValue();
			return;
		}
		json.beginObject();
		place(cue.get());
		json.endObject();
	}

	private void pairs(String name, List<Span> spans) throws IOException {
		json.name(name).beginArray();
		for (Span span : spans) json.beginArray().value(span.start()).value(span.end()).endArray();
		json.endArray();
	}

	private void bounds(String name, Span span) throws IOException {
		json.name(name).beginObject();
		json.name("start").value(span.start()).name("end").value(span.end());
		json.endObject();
	}

	private void place(Span span) throws IOException {
		json.name("start").value(span.start()).name("end").value(span.end());
		json.name("text").value(span.in(text));
	}
}
