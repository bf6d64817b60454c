package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Wording;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.internal.quotes.DirectQuoteDetector;
import org.tickmark.claims.internal.quotes.IndirectQuoteDetector;
import org.tickmark.claims.internal.quotes.ScareQuoteDetector;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Draft;

/** What one check finds in a text, whose paragraphs are parted by strokes. */
record FaultsOf(String text, List<Claim> problems) {
	static FaultsOf text(ClaimCheck check, String lines) {
		String text = lines.replace("|", "\n\n");
		Prose prose = ReadProse.of(Draft.of(text));
		List<Claim> claims = new ArrayList<>();
		Stream.of(new DirectQuoteDetector(), new IndirectQuoteDetector(), new ScareQuoteDetector())
				.forEach(detector -> claims.addAll(detector.detect(prose)));
		claims.sort(Comparator.comparing(Claim::span));
		List<Claim> problems = check.check(prose, claims);
		for (Claim problem : problems) {
			if (problem.kind() != ClaimKind.PROBLEM || !problem.ruleId().equals(check.ruleId())
					|| new Wording().of(problem.why()).contains("{0"))
				throw new AssertionError(problem);
		}
		return new FaultsOf(text, problems);
	}

	/** What each problem marks, and what it shows beside that: "Ilse Brand / Ilse Brandt". */
	List<String> places() {
		return problems.stream().map(problem -> problem.span().in(text) + beside(problem)).toList();
	}

	private String beside(Claim problem) {
		return problem.detail() instanceof Related related && !related.spans().isEmpty() ? " / " + related.spans().getFirst().in(text) : "";
	}
}
