package org.tickmark.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Precision;
import org.tickmark.claims.Figure.Role;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.ui.views.Figures.Group;

class FiguresTest {
	private static final String TEXT = "In 2019 the line sold 800 tickets. In 2020 it sold 300 tickets, at 12 euros each.\n\n"
			+ "In 2021 it sold about 1,200 Tickets. One of them is mine. A third went to the islands.";
	private final List<Statement> statements = new ArrayList<>();

	private static Span spanOf(String words) {
		int start = TEXT.indexOf(words);
		assertThat(start).as(words).isNotNegative();
		return new Span(start, start + words.length());
	}

	/** Without its full stop. */
	private static Span sentenceOf(Span span) {
		int start = span.start();
		while (start > 0 && TEXT.charAt(start - 1) != '\n' && !TEXT.startsWith(". ", start - 2)) start--;
		return new Span(start, TEXT.indexOf('.', span.end()));
	}

	private void figure(String words, Role role, String value, String unit, String of, Precision precision) {
		Span span = spanOf(words);
		statements.add(new Statement(ClaimKind.FIGURE, span, sentenceOf(span), sentenceOf(span),
				new Figure(role, new BigDecimal(value), Optional.empty(), BigDecimal.ONE, unit, of, precision), Optional.empty()));
	}

	private void year(String year) {
		Span span = spanOf(year);
		statements.add(new Statement(ClaimKind.DATE, span, sentenceOf(span), sentenceOf(span),
				new Detail.Timex(Detail.TimexType.DATE, year, false),
				Optional.empty()));
	}

	private void stateAll() {
		year("2019");
		figure("800", Role.COUNT, "800", "", "tickets", Precision.STATED);
		year("2020");
		figure("300", Role.COUNT, "300", "", "tickets", Precision.STATED);
		figure("12 euros", Role.MONEY, "12", "EUR", "", Precision.STATED);
		year("2021");
		figure("1,200", Role.COUNT, "1200", "", "Tickets", Precision.ABOUT);
		figure("One", Role.PLAIN, "1", "", "them", Precision.STATED);
		figure("A third", Role.RATIO, "0.333", "", "", Precision.STATED);
	}

	private List<Group> groups() {
		return Figures.in(statements, TEXT);
	}

	private List<Outline.Row> rows() {
		return Figures.rows(groups(), Draft.of(TEXT), HouseStatuses.usual());
	}

	@Test
	void figuresOfOneThingStandTogetherAndPlainNumbersLast() {
		stateAll();

		assertThat(groups()).extracting(Group::of).containsExactly("tickets", "Money", "Ratio", "Plain number");
		assertThat(groups().getFirst().figures()).extracting(each -> each.span().in(TEXT)).containsExactly("800", "300", "1,200");
	}

	@Test
	void aFigureIsToldWithItsValueUnitKindAndPlace() {
		stateAll();

		assertThat(rows().getFirst().cells()).startsWith("tickets (3)");
		assertThat(rows().getFirst().below().get(2).cells()).containsExactly("In 2021 it sold about 1,200 Tickets", "1,200", "1,200", "",
				"Count, about", "Paragraph 2", "");
		assertThat(rows().get(1).cells()).containsExactly("In 2020 it sold 300 tickets, at 12 euros each", "12 euros", "12", "EUR", "Money",
				"Paragraph 1", "");
	}

	@Test
	void threeFiguresOfOneThingAreASeriesWithTheirDates() {
		stateAll();

		Series series = groups().getFirst().series().orElseThrow();

		assertThat(series.inWords()).isEqualTo("tickets: 2019: 800, 2020: 300, 2021: 1,200");
		assertThat(groups().subList(1, 4)).allMatch(group -> group.series().isEmpty());
	}

	@Test
	void ofSeveralDatesInASentenceTheOneBehindTheFigureCounts() {
		String text = "It sold 800 tickets in 2019, 300 in 2020 and 1,200, or more, in 2021.";
		var sentence = new Span(0, text.length());
		for (String word : List.of("800", "2019", "300", "2020", "1,200", "2021")) {
			var span = new Span(text.indexOf(word), text.indexOf(word) + word.length());
			boolean year = word.startsWith("20");
			Detail detail = year ? new Detail.Timex(Detail.TimexType.DATE, word, false)
					: new Figure(Role.COUNT, new BigDecimal(word.replace(",", "")), Optional.empty(), BigDecimal.ONE, "", "tickets",
							Precision.STATED);
			statements.add(new Statement(year ? ClaimKind.DATE : ClaimKind.FIGURE, span, sentence, sentence, detail, Optional.empty()));
		}

		assertThat(Figures.in(statements, text).getFirst().series().orElseThrow().inWords())
				.isEqualTo("tickets: 2019: 800, 2020: 300, 2021: 1,200");
	}

	@Test
	void figuresInDifferentUnitsAreNoSeries() {
		figure("800", Role.MONEY, "800", "EUR", "aid", Precision.STATED);
		figure("300", Role.MONEY, "300", "USD", "aid", Precision.STATED);
		figure("1,200", Role.MONEY, "1200", "EUR", "aid", Precision.STATED);

		assertThat(groups()).hasSize(1).allMatch(group -> group.series().isEmpty());
	}

	@Test
	void aFigureMarkedByHandIsListed() {
		statements.add(new Statement(ClaimKind.FIGURE, spanOf("800"), spanOf("800"), spanOf("800"), new Detail.None(), Optional.empty()));

		assertThat(rows()).hasSize(1);
		assertThat(rows().getFirst().cells()).startsWith("800", "800", "", "", "");
	}
}
