package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Span;
import org.tickmark.review.Timeline.Tick;
import org.tickmark.review.ledger.ItemId;

class TimelineTest {
	private static final LocalDate DATELINE = LocalDate.of(2024, 3, 14);

	private static List<Tick> ticks(String... values) {
		List<Item> items = new ArrayList<>();
		for (int at = 0; at < values.length; at++) {
			Span span = new Span(at, at + 1);
			var claim = new Claim("date.timex", ClaimKind.DATE, span, span, new Explanation.StatedDate(),
					new Detail.Timex(Detail.TimexType.DATE, values[at], true));
			items.add(new Item(ItemId.of(claim, "dates"), ClaimKind.DATE, "date.timex", List.of(span), span, "x", Optional.of(claim),
					Item.Standing.UNTOUCHED));
		}
		return Timeline.of(new ItemList(items, List.of()), Optional.of(DATELINE));
	}

	@ParameterizedTest
	@CsvSource({"2024-03-14, 2024-03-14", "2024-03-14T09:30, 2024-03-14", "2024-03, 2024-03-01", "2019, 2019-01-01", "198, 1980-01-01",
			"2024-W11, 2024-03-11", "2020-W53, 2020-12-28", "2024-Q3, 2024-07-01", "2024-SU, 2024-06-01", "2024-WI, 2024-12-01"})
	void aValueStandsAtItsFirstDay(String value, LocalDate day) {
		assertThat(Timeline.firstDay(value)).contains(day);
	}

	@ParameterizedTest
	@ValueSource(strings = {"P5Y", "PRESENT_REF", "XXXX-WXX-1", "XXXX-02", "2023-02-30", "2023-13", "", "T12:00", "FUTURE_REF"})
	void whatNamesNoDayHasNoPlace(String value) {
		assertThat(Timeline.firstDay(value)).isEmpty();
	}

	@Test
	void theDatelineIsTheMiddleAndTimeRunsToTheRight() {
		List<Tick> ticks = ticks("2025", "2024-03-14", "1957", "2024-03-12", "P3D");

		assertThat(ticks).extracting(tick -> tick.day().getYear()).containsExactly(1957, 2024, 2024, 2025);
		assertThat(ticks).extracting(Tick::place).isSorted();
		assertThat(ticks.get(2).place()).isEqualTo(0.5);
	}

	@Test
	void theFarthestDatesStayOnTheStrip() {
		assertThat(ticks("0001", "9999-12-31")).extracting(Tick::place).allMatch(place -> place >= 0 && place <= 1);
	}

	@Test
	void withoutADatelineThereIsNoStrip() {
		assertThat(Timeline.of(new ItemList(List.of(), List.of()), Optional.empty())).isEmpty();
	}
}
