package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.quotes.QuotationMarks;
import org.tickmark.claims.internal.quotes.marks.MarkFaults;
import org.tickmark.claims.internal.quotes.marks.MarkFaults.MarkFault;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/**
 * Pairs of quotation marks that are straight on one side and bent on the other. No mark is lost, and whoever sets the page sets them
 * alike, so a house has to ask for it. What is mixed throughout is one fault of double marks and one of single ones.
 */
@Component
public final class MixedMarksCheck implements ClaimCheck {
	private static final String RULE = "problem.marks.style";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public boolean onRequest() {
		return true;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		MarkFaults unlike = QuotationMarks.read(prose).unlike();
		List<Claim> problems = new ArrayList<>();
		boolean doubles = false;
		boolean singles = false;
		for (MarkFault fault : unlike.listed()) {
			boolean single = QuotationMarkCheck.isSingle(prose, fault);
			Claim problem = QuotationMarkCheck.problem(RULE, prose, fault);
			problems.add(single && singles || !single && doubles ? problem.asMinor() : problem);
			singles |= single;
			doubles |= !single;
		}
		if (unlike.more() > 0) problems.add(problems.getLast().andMore(unlike.more()));
		return problems;
	}
}
