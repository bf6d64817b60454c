package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Wording;
import org.tickmark.draft.Draft;

/** What nobody would read to its end is summed up. */
class SummedUpTest {
	@ParameterizedTest
	@ValueSource(ints = {700, 3000})
	void problemsOfOneRuleBeyondFiveHundred(int marks) {
		Draft draft = Draft.of("word\u201D went\n".repeat(marks));
		List<Claim> problems = ClaimDetection.standard().only("problem.marks"::equals).claimsIn(draft);

		assertThat(problems).hasSize(501);
		assertThat(problems.getLast().why()).isEqualTo(new Explanation.AndMore(marks - 500));
		assertThat(new Wording().of(problems.getLast().why())).contains(String.format(Locale.UK, "%,d more", marks - 500));
	}

	@Test
	void fiveHundredStandForThemselves() {
		Draft draft = Draft.of("word\u201D went\n".repeat(500));

		assertThat(ClaimDetection.standard().only("problem.marks"::equals).claimsIn(draft)).hasSize(500)
				.noneMatch(problem -> problem.why() instanceof Explanation.AndMore);
	}

	@Test
	void linesOfAHouseThatNobodyReadsAreFaults() {
		String gaps = "fact: a" + " \u2026 a".repeat(11) + " = No";
		String words = "fact: " + IntStream.range(0, 600).mapToObj(i -> "w" + i).collect(Collectors.joining("|")) + " = No";
		HouseList list = HouseList.of(gaps + "\n" + words + "\nfact: first|largest \u2026 ever = Why?");

		assertThat(list.faults()).extracting(HouseList.Fault::line).containsExactly(1, 2);
		assertThat(list.rules()).hasSize(1);
	}
}
