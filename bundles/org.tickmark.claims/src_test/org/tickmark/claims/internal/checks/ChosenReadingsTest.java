package org.tickmark.claims.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Told;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.HoldOver;
import org.tickmark.claims.internal.dates.TimeDetector;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** Checks go by the reading that a person chose. The day is Thursday, 20 March 2025. */
class ChosenReadingsTest {
	private static final LocalDate FILED = LocalDate.of(2025, 3, 20);
	private static final ClaimDetection DETECTION = new ClaimDetection(List.of(new TimeDetector()),
			List.of(new TenseCheck(), new WeekdayCheck()));

	private static ClaimDetection reading(String text, String words, Sense sense) {
		int at = text.indexOf(words);
		return DETECTION.told(Set.of(new Told.Reading(new Span(at, at + words.length()), sense)));
	}

	private static List<String> problems(ClaimDetection detection, String text) {
		return detection.claimsIn(Draft.of(text).filedOn(FILED)).stream().filter(claim -> claim.kind() == ClaimKind.PROBLEM)
				.map(Claim::ruleId).toList();
	}

	@Test
	void aTenseIsWrongOnceOnlyTheOtherReadingWouldBearIt() {
		String text = "The council will vote on 03/04/2025.";

		assertThat(problems(DETECTION, text)).isEmpty();
		assertThat(problems(reading(text, "03/04/2025", Sense.MONTH_FIRST), text)).containsExactly("problem.tense");
		assertThat(problems(reading(text, "03/04/2025", Sense.DAY_FIRST), text)).isEmpty();
	}

	@Test
	void aWeekdayIsComparedWithTheDayThatWasChosen() {
		String text = "They will meet on 03/04/2025. It is a Thursday.";

		assertThat(problems(DETECTION, text)).containsExactly("problem.weekday");
		assertThat(problems(reading(text, "03/04/2025", Sense.DAY_FIRST), text)).isEmpty();
	}

	@Test
	void aHoldOverMovesADateInTheReadingThatWasChosen() {
		String text = "The council will vote next Friday.";
		Draft draft = Draft.of(text).filedOn(FILED);

		HoldOver preview = HoldOver.preview(reading(text, "next Friday", Sense.FOLLOWING), draft, FILED.plusDays(2));

		assertThat(preview.moved()).isEmpty();
		assertThat(HoldOver.preview(DETECTION, draft, FILED.plusDays(2)).moved()).hasSize(1);
	}
}
