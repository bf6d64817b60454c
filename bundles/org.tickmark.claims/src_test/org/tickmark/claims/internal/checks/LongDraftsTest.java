package org.tickmark.claims.internal.checks;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.internal.ProcessorTime;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.draft.Draft;

/** One sentence that goes on for a book's length; what is quadratic takes minutes here. */
class LongDraftsTest {
	private static final List<ClaimCheck> CHECKS = List.of(new WeekdayCheck(), new ImpossibleDateCheck(), new TenseCheck(),
			new StretchCheck(),
			new ShelfLifeCheck(), new EveryShelfLifeCheck(), new TimeElementCheck(), new RepeatedEventCheck(), new RepeatedAgeCheck(),
			new ZoneCheck());

	@ParameterizedTest
	@ValueSource(strings = {
			"on Monday, March 5, and ", "the 20th anniversary of the 1990 fire, ", "born in 1957, Ann Berg, 30, ", "will vote on March 3, ",
			"from 2010 to 2014, nine years, ", "31 April and 2023-13-05 and ", "in 2004, 30 years ago, ",
			"the new mayor, elected in 2018, ", "Ann Berg, born in 1957, ", "8 p.m. ET (1 a.m. GMT) ", "recently currently now new ",
			"Berg was born in 1957. Berg was born in 1958. ", "Ann Berg, 30, and ", "Ann Berg, 30, ran. Berg, 31, fell. ",
			"has stood for 12 years, since 2004, "
	})
	void areCheckedInTimeThatGrowsWithTheirLength(String link) {
		Draft draft = Draft.of(link.repeat(10_000)).filedOn(Checked.FILED);

		assertThat(ProcessorTime.of(() -> Checked.problems(CHECKS, draft))).isLessThan(ofSeconds(8));
	}
}
