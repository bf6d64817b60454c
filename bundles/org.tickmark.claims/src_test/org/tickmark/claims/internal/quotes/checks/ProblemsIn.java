package org.tickmark.claims.internal.quotes.checks;

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

/** What one check finds in a text, its parts parted by line ends. */
record ProblemsIn(String text, List<Claim> problems) {
	static ProblemsIn text(ClaimCheck check, String lines) {
		String text = lines.replace("|", "\n\n");
		Prose prose = ReadProse.of(Draft.of(text));
		List<Claim> claims = new ArrayList<>();
		Stream.of(new DirectQuoteDetector(), new IndirectQuoteDetector(), new ScareQuoteDetector())
				.forEach(detector -> claims.addAll(detector.detect(prose)));
		claims.sort(Comparator.comparing(Claim::span));
		List<Claim> problems = check.check(prose, claims);
		for (Claim problem : problems) {
			if (problem.kind() != ClaimKind.PROBLEM || !problem.ruleId().equals(check.ruleId())
					|| new Wording().of(problem.why()).contains("{"))
				throw new AssertionError(problem);
		}
		return new ProblemsIn(text, problems);
	}

	/** What each problem marks, as written. */
	List<String> marked() {
		return problems.stream().map(problem -> problem.span().in(text)).toList();
	}

	/** The other places that the first problem is about, as written. */
	List<String> related() {
		return problems.getFirst().detail() instanceof Related related ? related.spans().stream().map(span -> span.in(text)).toList()
				: List.of();
	}
}
