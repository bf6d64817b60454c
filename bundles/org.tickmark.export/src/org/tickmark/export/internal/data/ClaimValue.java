package org.tickmark.export.internal.data;

import java.io.IOException;
import java.util.Locale;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.draft.Span;

/** What a claim is worth in figures, dates and names, as the member "value" of an item. */
final class ClaimValue {
	private final Json json;
	private final String text;

	/** @param text that the claims' spans count in */
	ClaimValue(Json json, String text) {
		this.json = json;
		this.text = text;
	}

	/** @param words the same for people */
	void write(Claim claim, String words) throws IOException {
		if (claim.detail() instanceof Detail.None) return;
		json.object("value");
		switch (claim.detail()) {
			case Detail.Timex timex -> timex(timex);
			case Detail.Attribution said -> quote(said);
			case Figure figure -> figure(figure);
			case Naming naming -> name(naming);
			case Detail.Related related -> related(related);
			case Detail.None none -> { }
		}
		json.some("words", words).end();
	}

	private void timex(Detail.Timex timex) throws IOException {
		json.member("type", "timex").member("timex", timex.type().name()).member("value", timex.value()).some("mod", timex.mod())
				.member("setByPerson", timex.fixed());
		if (timex.readings().isEmpty()) return;
		json.list("readings");
		for (Detail.Reading reading : timex.readings())
			json.object().member("value", reading.value()).member("sense", reading.sense().word()).end();
		json.endList();
	}

	private void quote(Detail.Attribution said) throws IOException {
		json.member("type", "quote").member("directness", word(said.directness()));
		if (said.speaker().isPresent()) {
			Detail.Speaker speaker = said.speaker().get();
			json.object("speaker").member("name", speaker.resolved().orElseGet(() -> speaker.span().in(text))).bounds(speaker.span()).end();
		}
		if (said.cue().isPresent()) json.span("cue", said.cue().get());
	}

	private void figure(Figure figure) throws IOException {
		json.member("type", "figure").member("number", figure.value().toPlainString())
				.some("upTo", figure.upTo().map(upTo -> upTo.toPlainString())).some("unit", figure.unit()).some("of", figure.of())
				.member("role", word(figure.role())).member("precision", word(figure.precision()));
	}

	private void name(Naming naming) throws IOException {
		json.member("type", "name").member("names", naming.type().word()).member("canonical", naming.canonical())
				.some("role", naming.role()).some("age", naming.age()).member("first", naming.first());
	}

	private void related(Detail.Related related) throws IOException {
		json.member("type", "related").list("spans");
		for (Span span : related.spans()) json.object().bounds(span).member("text", span.in(text)).end();
		json.endList();
	}

	/** "poll-share". */
	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
