package org.tickmark.claims.detection;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.internal.checks.EveryShelfLifeCheck;
import org.tickmark.claims.internal.checks.TenseCheck;
import org.tickmark.claims.internal.dates.TimeDetector;
import org.tickmark.draft.Draft;

class HoldOverTest {
	private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 14);
	private static final LocalDate NEXT_MONTH = LocalDate.of(2024, 4, 4);

	private static HoldOver preview(String text, LocalDate to) {
		var detection = new ClaimDetection(List.of(new TimeDetector()), List.of(new TenseCheck(), new EveryShelfLifeCheck()));
		return HoldOver.preview(detection, Draft.of(text).filedOn(THURSDAY), to);
	}

	@Test
	void relativeDatesMoveAndStatedOnesStay() {
		String text = "She flew out on Tuesday, four years after May 2020. Next year the lease ends.";

		HoldOver later = preview(text, NEXT_MONTH);

		assertThat(later.moved()).singleElement().satisfies(moved -> {
			assertThat(moved.now().span().in(text)).isEqualTo("Tuesday");
			assertThat(moved.now().detail()).isEqualTo(new Detail.Timex(Detail.TimexType.DATE, "2024-03-12", true));
			assertThat(moved.then().detail()).isEqualTo(new Detail.Timex(Detail.TimexType.DATE, "2024-04-02", true));
		});
	}

	@Test
	void aPlanThatLiesInThePastByThenIsAContradiction() {
		String text = "The council will vote on March 28, 2024.";

		assertThat(preview(text, THURSDAY.plusDays(1)).contradictions()).isEmpty();
		assertThat(preview(text, NEXT_MONTH).contradictions()).extracting(Claim::ruleId).containsExactly("problem.tense");
	}

	@Test
	void wordsThatNoCalendarMovesExpireAllTheSame() {
		String text = "The dam is currently empty, the new minister said.";

		assertThat(preview(text, NEXT_MONTH).expired()).isEmpty();
		assertThat(preview(text, THURSDAY.plusMonths(2)).expired()).extracting(claim -> claim.span().in(text)).containsExactly("currently");
	}

	private static List<String> over(String text, LocalDate to) {
		return preview(text, to).over().stream().map(claim -> claim.span().in(text)).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The next meeting is on March 28, 2024.", "The next meeting is on Thursday, March 28.",
			"Tickets for the March 28 concert are sold out.", "The chairman said the next meeting is on March 28.",
			"On March 28 the board meets, the chairman said.", "Written comments are due by March 28.",
			"The hearing is on Thursday, March 14."})
	void aDateAheadThatHasPassedByThenWouldBeOverWhateverTheVerb(String text) {
		assertThat(over(text, NEXT_MONTH)).hasSize(1);
		assertThat(over(text, THURSDAY)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The dam burst on March 14, 2024.", "The dam burst on March 2.", "The fair is on April 20.",
			"The fair closed its books for March 28.", "The council will vote on March 28.", "The plan covers 2024.",
			"OSLO, March 14 (AP) - The fair is open."})
	void whatIsToldAsPastOrIsStillAheadOrContradictsAnywayIsNotListed(String text) {
		assertThat(over(text, NEXT_MONTH)).isEmpty();
	}

	@Test
	void aDateThatMovesIsOverAsWell() {
		HoldOver later = preview("The vote is tomorrow.", NEXT_MONTH);

		assertThat(later.over()).hasSize(1);
		assertThat(later.overAndUnmoved()).isEmpty();
		assertThat(later.moved()).allMatch(later::isOver);
	}

	@Test
	void theSameDayChangesNothing() {
		HoldOver same = preview("She flew out on Tuesday.", THURSDAY);

		assertThat(same.moved()).isEmpty();
		assertThat(same.contradictions()).isEmpty();
	}
}
