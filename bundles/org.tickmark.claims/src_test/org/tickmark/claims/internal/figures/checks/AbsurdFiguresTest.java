package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.Calculations;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.internal.ProcessorTime;
import org.tickmark.draft.Draft;

/** What no newsroom writes, and what a calculation that agrees says. */
class AbsurdFiguresTest {
	private static final String NINES = "9".repeat(10_000);

	@ParameterizedTest
	@ValueSource(strings = {
			"Sales rose 15 % from 1e999 to 1e-999.", "Sales rose 1,2,3,4 % from 1.234,56 to 1.2.3.4.", "Sales rose % from to.",
			"Sales rose 15 % from 0 to 0.", "Sales rose from \u0661\u0662 to \uFF11\uFF12, or \u00BD %.", "Of 0 people, 37 % left.",
			"It is 0 miles (0 km) away and -300C (-508F) cold.", "Between XL and XII people came, a third (%).",
			"It cost \u20AC0 ($0) and \u20AC0.00 ($1)."
	})
	void makeNoProblemOfThemselves(String text) {
		assertThat(Checked.problems(text)).isEmpty();
	}

	@Test
	void areLeftAloneWhereTheyAreTooLong() {
		String text = "Sales rose 15 % from %s to %s1. It is %s miles (%s km) away. Of %s people 37 % left.".replace("%s", NINES);

		assertThatCode(() -> Checked.problems(text)).doesNotThrowAnyException();
	}

	@Test
	void takeNoLongerThanTheyAreMany() {
		String row = IntStream.range(0, 5_000).mapToObj(n -> n + " boats").collect(Collectors.joining(", "));
		String repeated = "The 12 boats of the port cost 3 million dollars, 4 percent more than the 13 boats. ".repeat(5_000);

		assertThat(ProcessorTime.of(() -> Checked.problems("There were " + row + ". " + repeated))).isLessThan(Duration.ofSeconds(10));
	}

	@Test
	void showWhatAgrees() {
		Draft draft = Draft.of("Sales rose 15 % from 1.2m to 1.38m.").filedOn(LocalDate.of(2025, 3, 20));
		List<Claim> claims = ClaimDetection.standard().claimsIn(draft);

		Calculations calculations = Calculations.of(draft, claims);

		Claim share = claims.stream().filter(claim -> claim.span().in(draft.text()).equals("15 %")).findFirst().orElseThrow();
		assertThat(calculations.with(share)).extracting(new Wording()::agreeing).containsExactly("1.2m \u2192 1.38m is +15.0 %: agrees");
	}
}
