package org.tickmark.claims.internal.debris;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Wording;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.internal.quotes.DirectQuoteDetector;
import org.tickmark.claims.internal.quotes.IndirectQuoteDetector;
import org.tickmark.claims.internal.quotes.ScareQuoteDetector;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Draft;

/** What one check finds in a text, whose paragraphs are parted by strokes, and its lines by pilcrows. */
record FaultsIn(String text, List<Claim> problems) {
	static FaultsIn text(ClaimCheck check, String lines) {
		String text = lines.replace("|", "\n\n").replace("\u00B6", "\n");
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
		return new FaultsIn(text, problems);
	}

	/** What each problem marks, as written. */
	List<String> marked() {
		return problems.stream().map(problem -> problem.span().in(text)).toList();
	}

	List<Explanation> why() {
		return problems.stream().map(Claim::why).toList();
	}
}
