package org.tickmark.claims.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Wording;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.internal.quotes.detectors.DirectQuoteDetector;
import org.tickmark.claims.internal.quotes.detectors.IndirectQuoteDetector;
import org.tickmark.claims.internal.quotes.ScareQuoteDetector;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** What one check finds in a text, whose paragraphs are parted by strokes, and its lines by pilcrows. */
public record ProblemsIn(String text, List<Claim> problems) {
	public static ProblemsIn text(ClaimCheck check, String lines) {
		String text = lines.replace("|", "\n\n").replace("\u00B6", "\n");
		Prose prose = ReadProse.of(Draft.of(text));
		List<Claim> claims = new ArrayList<>();
		Stream.of(new DirectQuoteDetector(), new IndirectQuoteDetector(), new ScareQuoteDetector())
				.forEach(detector -> claims.addAll(detector.detect(prose)));
		claims.sort(Comparator.comparing(Claim::span));
		List<Claim> problems = check.check(prose, claims);
		for (Claim problem : problems) {
			boolean unfilled = !text.contains("{") && new Wording().of(problem.why()).contains("{");
			if (problem.kind() != ClaimKind.PROBLEM || !problem.ruleId().equals(check.ruleId()) || unfilled)
				throw new AssertionError(problem);
		}
		return new ProblemsIn(text, problems);
	}

	/** What each problem marks, as written. */
	public List<String> marked() {
		return problems.stream().map(problem -> problem.span().in(text)).toList();
	}

	/** The same with the first place that it shows beside that: "Ilse Brand / Ilse Brandt". */
	public List<String> places() {
		return problems.stream().map(problem -> problem.span().in(text)
				+ others(problem).stream().findFirst().map(other -> " / " + other.in(text)).orElse("")).toList();
	}

	/** The other places that the first problem is about, as written. */
	public List<String> related() {
		return others(problems.getFirst()).stream().map(span -> span.in(text)).toList();
	}

	public List<Explanation> why() {
		return problems.stream().map(Claim::why).toList();
	}

	private static List<Span> others(Claim problem) {
		return problem.detail() instanceof Related related ? related.spans() : List.of();
	}
}
