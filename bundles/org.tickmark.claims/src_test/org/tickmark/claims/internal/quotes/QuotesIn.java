package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.internal.quotes.checks.MixedMarksCheck;
import org.tickmark.claims.internal.quotes.checks.QuotationMarkCheck;
import org.tickmark.claims.internal.quotes.detectors.DirectQuoteDetector;
import org.tickmark.claims.internal.quotes.detectors.IndirectQuoteDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** What the rules on quotations find in a text, written so that it can be compared with a line of text. */
record QuotesIn(String text, List<Claim> claims) {
	static QuotesIn text(String text) {
		Prose prose = ReadProse.of(Draft.of(text));
		List<Claim> claims = new ArrayList<>();
		Stream.of(new DirectQuoteDetector(), new IndirectQuoteDetector(), new ScareQuoteDetector())
				.forEach(detector -> claims.addAll(detector.detect(prose)));
		claims.addAll(new QuotationMarkCheck().check(prose, claims));
		claims.addAll(new MixedMarksCheck().check(prose, claims));
		claims.sort(Comparator.comparing(Claim::span));
		return new QuotesIn(text, claims);
	}

	/** "speaker | cue | content", parts of a split quotation with "…" between. */
	List<String> quotes(String rule) {
		return claims.stream().filter(claim -> claim.ruleId().equals(rule)).map(this::line).toList();
	}

	List<Claim> of(String rule) {
		return claims.stream().filter(claim -> claim.ruleId().equals(rule)).toList();
	}

	private String line(Claim claim) {
		String content = String.join(" … ", claim.spans().stream().map(this::in).toList());
		if (!(claim.detail() instanceof Attribution said)) return content;
		return said.speaker().map(speaker -> in(speaker.span())).orElse("-") + " | " + said.cue().map(this::in).orElse("-") + " | "
				+ content;
	}

	private String in(Span span) {
		return span.in(text);
	}
}
