package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.internal.quotes.QuotationMarks;
import org.tickmark.claims.internal.quotes.QuotationMarks.MarkFault;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** Quotation marks that are never closed, close nothing, or are closed by a mark of another kind. */
@Component
public final class QuotationMarkCheck implements ClaimCheck {
	private static final String RULE = "problem.marks";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		QuotationMarks.Reading marks = QuotationMarks.read(prose);
		List<Claim> problems = new ArrayList<>(marks.faults().stream().map(fault -> problem(prose, fault)).toList());
		if (marks.unlisted() > 0) problems.add(problems.getLast().andMore(marks.unlisted()));
		return problems;
	}

	private static Claim problem(Prose prose, MarkFault fault) {
		return new Claim(RULE, ClaimKind.PROBLEM, fault.mark(), prose.sentenceAt(fault.mark().start()).span(), fault.why(),
				new Related(fault.related()));
	}
}
