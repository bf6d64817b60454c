package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Explanation.MismatchedMarks;
import org.tickmark.claims.internal.quotes.QuotationMarks;
import org.tickmark.claims.internal.quotes.QuotationMarks.MarkFault;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** Quotation marks that are never closed, close nothing, or are closed by a mark of another kind. */
@Component
public final class QuotationMarkCheck implements ClaimCheck {
	private static final String RULE = "problem.marks";
	private static final String MARKUP = "<>";
	/** Behind it, the name of the next attribute. */
	private static final Pattern ATTRIBUTE = Pattern.compile(" \\p{Ll}[\\p{Ll}-]{0,20}=[\"\u201C\u201D']");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		QuotationMarks.Reading marks = QuotationMarks.read(prose);
		Set<Object> before = new HashSet<>();
		List<Claim> problems = new ArrayList<>();
		for (MarkFault fault : marks.faults()) {
			Claim problem = problem(prose, fault);
			problems.add(isAgain(prose.draft().text(), fault, before) ? problem.asMinor() : problem);
		}
		if (marks.unlisted() > 0) problems.add(problems.getLast().andMore(marks.unlisted()));
		return problems;
	}

	/** Marks that are mixed throughout, and those of the markup that a copy left in, are one fault each. */
	private static boolean isAgain(String text, MarkFault fault, Set<Object> before) {
		if (fault.why() instanceof MismatchedMarks) return !before.add(fault.why());
		return isOfMarkup(text, fault.mark()) && !before.add(MARKUP);
	}

	/** The marks of "<a href=”…” target=”…”>". */
	private static boolean isOfMarkup(String text, Span mark) {
		return text.startsWith("=", mark.start() - 1) || text.startsWith(">", mark.end())
				|| ATTRIBUTE.matcher(text).region(mark.end(), text.length()).lookingAt();
	}

	private static Claim problem(Prose prose, MarkFault fault) {
		return new Claim(RULE, ClaimKind.PROBLEM, fault.mark(), prose.sentenceAt(fault.mark().start()).span(), fault.why(),
				new Related(fault.related()));
	}
}
