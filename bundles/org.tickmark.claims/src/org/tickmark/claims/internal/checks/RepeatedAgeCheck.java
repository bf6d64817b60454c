package org.tickmark.claims.internal.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/**
 * One person with two ages: "the 52-year-old Karl Brandt" here, "Brandt, 54," there. Only a birthday that the draft tells of makes somebody
 * older by a year.
 */
@Component
public final class RepeatedAgeCheck implements ClaimCheck {
	private static final String RULE = "problem.twoAges";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Map<String, ToldAge> first = new HashMap<>();
		Set<String> reported = new HashSet<>();
		List<Claim> problems = new ArrayList<>();
		AgeReader reader = new AgeReader(prose);
		List<DatedSentence> sentences = DatedSentence.in(prose, claims);
		var birthdays = new Birthdays(sentences);
		for (int i = 0; i < sentences.size(); i++) {
			for (ToldAge told : reader.read(sentences.get(i))) {
				ToldAge known = Optional.ofNullable(first.putIfAbsent(told.person(), told)).orElse(told);
				int apart = Math.abs(told.age().years() - known.age().years());
				boolean grown = apart == 1 && birthdays.isToldUntil(i);
				if (apart > 0 && !grown && reported.add(told.person() + told.age().years())) problems.add(problem(known, told));
			}
		}
		return problems;
	}

	/** Looked for where two ages differ by a year, which few drafts have. */
	private static final class Birthdays {
		private final List<DatedSentence> sentences;
		private int read;
		private boolean told;

		Birthdays(List<DatedSentence> sentences) {
			this.sentences = sentences;
		}

		/** @param last index of a sentence, not below that of the last question */
		boolean isToldUntil(int last) {
			while (!told && read <= last) told = AgeReader.tellsOfBirthday(sentences.get(read++).words());
			return told;
		}
	}

	private static Claim problem(ToldAge known, ToldAge told) {
		var why = new Explanation.TwoAges(told.age().years(), known.age().years());
		return told.sentence().problem(RULE, told.span(), why, known.span());
	}
}
