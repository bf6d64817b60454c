package org.tickmark.claims.internal.checks;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** Durations, anniversaries and ages that do not follow from the dates beside them. What is off by one for a good reason stays unmarked. */
@Component
public final class StretchCheck implements ClaimCheck {
	private static final String RULE = "problem.span";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Claim> problems = new ArrayList<>();
		List<DatedSentence> sentences = DatedSentence.in(prose, claims);
		for (int i = 0; i < sentences.size(); i++) {
			DatedSentence sentence = sentences.get(i);
			problems.addAll(RangeLength.faults(RULE, sentence));
			prose.draft().referenceDate().ifPresent(day -> problems.addAll(Anniversary.faults(RULE, sentence, day)));
			prose.draft().referenceDate().ifPresent(day -> problems.addAll(YearsSince.faults(RULE, sentence, day)));
			if (i > 0) {
				DatedSentence before = sentences.get(i - 1);
				prose.draft().referenceDate().ifPresent(day -> problems.addAll(Age.laterFaults(RULE, before, sentence, day)));
			}
			prose.draft().referenceDate().ifPresent(day -> problems.addAll(Age.faults(RULE, sentence, day)));
		}
		return problems;
	}
}
