package org.tickmark.claims.internal.figures.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.internal.dates.TimeDetector;
import org.tickmark.claims.internal.figures.FigureDetector;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.draft.Draft;

/** What the checks of figures find in a text that was filed on Thursday, 20 March 2025. */
final class Checked {
	private static final List<ClaimCheck> ALL = List.of(new ChangeCheck(), new ContradictionCheck(), new ConversionCheck(),
			new DecimalPercentCheck(), new ListLengthCheck(), new PointsCheck(), new PollLeadCheck(), new RangeCheck(), new ShareCheck(),
			new TotalCheck());

	private Checked() { }

	static List<Claim> problems(List<ClaimCheck> checks, Draft draft) {
		return new ClaimDetection(List.of(new TimeDetector(), new FigureDetector()), checks).claimsIn(draft).stream()
				.filter(claim -> claim.kind() == ClaimKind.PROBLEM).toList();
	}

	static List<Claim> problems(String text) {
		return problems(ALL, Draft.of(text).filedOn(LocalDate.of(2025, 3, 20)));
	}

	/** "span: reason [what is right]", one after the other, of one check; the others run as well, and have to be silent. */
	static String in(ClaimCheck check, String text) {
		return problems(text.replace("\\n", "\n")).stream().map(claim -> (claim.ruleId().equals(check.ruleId()) ? "" : claim.ruleId() + " ")
				+ claim.span().in(text.replace("\\n", "\n")) + ": " + new Wording().of(claim.why())
				+ right(claim)).collect(Collectors.joining("; "));
	}

	private static String right(Claim claim) {
		return claim.why() instanceof FigureFault fault ? fault.right().map(right -> " [" + right + "]").orElse("") : "";
	}
}
