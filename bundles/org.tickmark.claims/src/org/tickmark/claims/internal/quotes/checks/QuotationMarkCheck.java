package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Explanation.UnopenedMark;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.quotes.QuotationMarks;
import org.tickmark.claims.internal.quotes.marks.MarkFaults;
import org.tickmark.claims.internal.quotes.marks.MarkFaults.MarkFault;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** Quotation marks that are never closed, close nothing, or are closed by a mark of another kind. */
@Component
public final class QuotationMarkCheck implements ClaimCheck {
	private static final String RULE = "problem.marks";
	private static final String SINGLE = "'\u2018\u2019`";
	private static final String TURNED = "<";
	private static final String DOUBLED = "\"";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		MarkFaults faults = QuotationMarks.read(prose).faults();
		Set<String> before = new HashSet<>();
		List<Claim> problems = new ArrayList<>();
		for (MarkFault fault : faults.listed()) {
			Claim problem = problem(RULE, prose, fault);
			problems.add(before.add(kind(prose, fault)) ? problem : problem.asMinor());
		}
		if (faults.more() > 0) problems.add(problems.getLast().andMore(faults.more()));
		return problems;
	}

	/** What is amiss with double or with single marks in one paragraph is one fault, and so are paragraphs that open with a turned mark. */
	private static String kind(Prose prose, MarkFault fault) {
		int paragraph = TextOrder.first(prose.paragraphs(), one -> one.span().end(), fault.mark().start() + 1);
		if (fault.why() instanceof UnopenedMark && opens(prose, paragraph, fault.mark().start())) return TURNED;
		return (isSingle(prose, fault) ? SINGLE : DOUBLED) + paragraph;
	}

	private static boolean opens(Prose prose, int paragraph, int mark) {
		int at = prose.paragraphs().get(paragraph).span().start();
		while (at < mark && Character.getType(prose.draft().text().charAt(at)) == Character.FORMAT) at++;
		return at == mark;
	}

	static boolean isSingle(Prose prose, MarkFault fault) {
		String mark = prose.textOf(fault.mark());
		return mark.length() == 1 && SINGLE.contains(mark);
	}

	static Claim problem(String rule, Prose prose, MarkFault fault) {
		return new Claim(rule, ClaimKind.PROBLEM, fault.mark(), prose.sentenceAt(fault.mark().start()).span(), fault.why(),
				new Related(fault.related()));
	}
}
