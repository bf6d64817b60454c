package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Ground;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.HousePolicy.Figures;
import org.tickmark.claims.HousePolicy.Last;
import org.tickmark.claims.HousePolicy.Next;
import org.tickmark.claims.HousePolicy.Untold;
import org.tickmark.claims.Told;
import org.tickmark.claims.Wording;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** Where people disagree, all readings are kept. The day is Wednesday, 15 May 2024, unless said otherwise. */
class ReadingsTest {
	private static Claim date(String text, LocalDate filed, HousePolicy policy) {
		return new TimeDetector().detect(ReadProse.of(Draft.of(text).filedOn(filed), policy)).getFirst();
	}

	private static String readings(String text, LocalDate filed) {
		return Reading.timex(date(text, filed, HousePolicy.USUAL)).readings().stream()
				.map(reading -> reading.value() + " " + reading.sense().word()).collect(Collectors.joining(", "));
	}

	private static String value(String text, HousePolicy policy) {
		return Reading.timex(date(text, Reading.FILED, policy)).value();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"2024-05-15 | She will come next Friday.           | 2024-05-17 coming, 2024-05-24 following",
			"2024-05-15 | She will come next Friday night.     | 2024-05-17TNI coming, 2024-05-24TNI following",
			"2024-05-15 | She left last Monday.                | 2024-05-06 previous, 2024-05-13 latest",
			"2024-05-15 | It will rain next weekend.           | 2024-W20-WE coming, 2024-W21-WE following",
			"2024-01-15 | She will come next March.            | 2024-03 coming, 2025-03 following",
			"2024-11-15 | She came last March.                 | 2023-03 previous, 2024-03 latest",
			"2024-08-15 | She came last summer.                | 2023-SU previous, 2024-SU under-way",
			"2024-11-15 | She came last summer.                | 2023-SU previous, 2024-SU latest",
			"2024-03-15 | She will come next summer.           | 2024-SU coming, 2025-SU following",
			"2024-05-15 | The bill is dated 03/04/2023.        | 2023-03-04 month-first, 2023-04-03 day-first",
			"2024-05-15 | Vote Saturday.                       | 2024-05-11 past, 2024-05-18 ahead",
			"2024-05-15 | The fair in March.                   | 2024-03 past, 2025-03 ahead"
	})
	void keepsAllReadingsWherePeopleDisagree(LocalDate filed, String text, String readings) {
		assertThat(readings(text, filed)).isEqualTo(readings);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"She will come next Monday.", "She left last Friday.", "She left on Friday.", "She will come on Friday.",
			"She came last winter.", "The bill is dated 13/04/2023.", "The bill is dated 04/04/2023.", "It opened on Monday, May 13.",
			"The bill is dated Monday, 03/04/2023.", "The bill is dated 2023-04-03.", "She left last Sunday, May 5.",
			"She will come next week.", "She came in March.", "She came today."
	})
	void hasNoChoiceWherePeopleAgree(String text) {
		assertThat(readings(text, Reading.FILED)).isEmpty();
	}

	@Test
	void theHouseChoosesAmongThem() {
		HousePolicy usual = HousePolicy.USUAL;

		assertThat(value("She will come next Friday.", usual.with(Next.FOLLOWING))).isEqualTo("2024-05-24");
		assertThat(value("It will rain next weekend.", usual.with(Next.COMING))).isEqualTo("2024-W20-WE");
		assertThat(value("She left last Monday.", usual.with(Last.PREVIOUS))).isEqualTo("2024-05-06");
		assertThat(value("The bill is dated 03/04/2023.", usual.with(Figures.DAY_FIRST))).isEqualTo("2023-04-03");
		assertThat(value("Vote Saturday.", usual.with(Untold.AHEAD))).isEqualTo("2024-05-18");
	}

	private static String values(String text, String words, Sense chosen) {
		int at = text.indexOf(words);
		var prose = ReadProse.of(Draft.of(text).filedOn(Reading.FILED), HousePolicy.USUAL,
				Set.of(new Told.Reading(new Span(at, at + words.length()), chosen)));
		return new TimeDetector().detect(prose).stream()
				.map(claim -> claim.span().in(text) + "=" + Reading.timex(claim).value() + (Reading.timex(claim).fixed() ? " fixed" : ""))
				.collect(Collectors.joining("; "));
	}

	@Test
	void whatAPersonChoseCountsBeforeTheHouseAndForAllThatIsCountedFromIt() {
		String text = "She will come next Friday and leave two days later. He will come next Friday.";

		assertThat(Reading.in(text)).isEqualTo("next Friday=2024-05-17; two days later=2024-05-19; next Friday=2024-05-17");
		assertThat(values(text, "next Friday", Sense.FOLLOWING))
				.isEqualTo("next Friday=2024-05-24 fixed; two days later=2024-05-26; next Friday=2024-05-17");
		assertThat(values(text, "next Friday", Sense.COMING)).startsWith("next Friday=2024-05-17 fixed; two days later=2024-05-19");
	}

	@Test
	void itIsFoundWhereARuleMarkedFewerWordsAndPassedOverWhereItDoesNotFit() {
		assertThat(values("She will come next Friday night.", "next Friday", Sense.FOLLOWING))
				.isEqualTo("next Friday night=2024-05-24TNI fixed");
		assertThat(values("She will come next Friday.", "next Friday", Sense.DAY_FIRST)).isEqualTo("next Friday=2024-05-17");
		assertThat(values("The bill is dated Monday, 03/04/2023.", "03/04/2023", Sense.MONTH_FIRST)).endsWith("2023-04-03");
	}

	@Test
	void whatTheTextSettlesNoHouseChanges() {
		HousePolicy ahead = HousePolicy.USUAL.with(Untold.AHEAD);

		assertThat(value("She left on Saturday.", ahead)).isEqualTo("2024-05-11");
		assertThat(value("The bill is dated Monday, 03/04/2023.", HousePolicy.USUAL)).isEqualTo("2023-04-03");
		assertThat(value("The bill is dated 13/04/2023.", HousePolicy.USUAL.with(Figures.MONTH_FIRST))).isEqualTo("2023-04-13");
	}

	@Test
	void theReasonSaysThatTheHouseChose() {
		Claim claim = date("She will come next Friday.", Reading.FILED, HousePolicy.USUAL.with(Next.FOLLOWING));

		assertThat(claim.why()).isEqualTo(new Explanation.RelativeDate(Reading.FILED, Explanation.Direction.AFTER, Ground.HOUSE, ""));
	}

	@Test
	void oneSentenceSaysHowItIsReadAndHowItMayBe() {
		var wording = new Wording();

		assertThat(wording.whyAndOtherwise(date("She will come next Friday.", Reading.FILED, HousePolicy.USUAL)))
				.isEqualTo("Counted from the draft\u2019s date, Wed 15 May 2024: the coming one; or Fri 24 May 2024");
		assertThat(wording.why(date("She will come next Friday.", Reading.FILED, HousePolicy.USUAL.with(Next.FOLLOWING))))
				.isEqualTo("Counted from the draft\u2019s date, Wed 15 May 2024: the one of next week, as your house reads it");
		assertThat(wording.whyAndOtherwise(date("The bill is dated 03/04/2023.", Reading.FILED, HousePolicy.USUAL)))
				.isEqualTo("In figures, read month first; or Mon 3 Apr 2023");
		assertThat(wording.why(date("Row Saturday.", Reading.FILED, HousePolicy.USUAL)))
				.isEqualTo("Counted from the draft\u2019s date, Wed 15 May 2024: the last one before it, as news tells of what has been");
	}

	@Test
	void whatTheHouseChoseLaterDatesCountFrom() {
		var prose = ReadProse.of(Draft.of("It is dated 03/04/2023. The day before, it rained.").filedOn(Reading.FILED),
				HousePolicy.USUAL.with(Figures.DAY_FIRST));

		assertThat(new TimeDetector().detect(prose)).extracting(claim -> Reading.timex(claim).value()).containsExactly("2023-04-03",
				"2023-04-02");
	}

	@Test
	void aPersonsChoiceOutranksTheHouse() {
		var timex = Reading.timex(date("She will come next Friday.", Reading.FILED, HousePolicy.USUAL)).fixedTo(Sense.FOLLOWING);

		assertThat(timex.value()).isEqualTo("2024-05-24");
		assertThat(timex.fixed()).isTrue();
		assertThat(timex.fixedTo(Sense.DAY_FIRST)).isEqualTo(timex);
	}

	@Test
	void everySettingHasAWordOfItsOwn() {
		for (var topic : HousePolicy.settings()) {
			for (var setting : topic) assertThat(HousePolicy.setting(setting.topic(), setting.word())).contains(setting);
		}
		assertThat(HousePolicy.USUAL.asking(Set.of("problem.timeElement")).with(Next.COMING).asked())
				.containsExactly("problem.timeElement");
	}
}
