package org.tickmark.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

/** A problem that is about two places is told with both. */
class OtherPlaceTest {
	private static final String TEXT = "Fire in the harbour\n\nMayor Eva Lund, 48, resigned on Monday. It rained.\n\n"
			+ "Her party  was not\tsurprised. Lund is 49 years old and has two children.";
	private static final Draft DRAFT = Draft.of(TEXT);

	private static List<Item> items(String text, String rule) {
		return ReviewedDraft
				.opened(Draft.of(text), Ledger.of(List.of()), House.USUAL.with(HousePolicy.USUAL),
						ClaimDetection.standard().only(each -> each.equals(rule) || each.equals("date.timex")))
				.items().items();
	}

	private static Item problem() {
		return items(TEXT, "problem.twoAges").stream().filter(item -> item.ruleId().equals("problem.twoAges")).findFirst().orElseThrow();
	}

	private static Span spanOf(String words) {
		return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
	}

	@Test
	void bothSentencesAreToldWithTheWordsInQuestion() {
		List<PlaceTold> places = PlaceTold.of(problem(), DRAFT);

		assertThat(places).extracting(PlaceTold::where).containsExactly("Here: Paragraph 3", "There: Paragraph 2");
		assertThat(places).extracting(PlaceTold::sentence).containsExactly("Lund is 49 years old and has two children.",
				"Mayor Eva Lund, 48, resigned on Monday.");
		assertThat(places).extracting(place -> place.words().in(place.sentence())).containsExactly("49 years old", "48");
	}

	@Test
	void theInspectorTellsBothPlacesInLinesOfTheirOwn() {
		assertThat(ItemTexts.heading(problem(), DRAFT, House.USUAL.statuses()).lines()).endsWith(
				"Here: Paragraph 3: 49 years old \u2013 \u201CLund is 49 years old and has two children.\u201D",
				"There: Paragraph 2: 48 \u2013 \u201CMayor Eva Lund, 48, resigned on Monday.\u201D");
		assertThat(ItemTexts.summary(problem(), DRAFT, House.USUAL.statuses())).doesNotContain("Paragraph");
	}

	@Test
	void anItemOfItsOwnSentenceIsToldAlone() {
		assertThat(items(TEXT, "date.timex").stream().map(item -> PlaceTold.of(item, DRAFT))).isNotEmpty().allMatch(List::isEmpty);
	}

	@Test
	void oneGoesFromThePlaceToTheOtherAndBack() {
		List<Item> items = items(TEXT, "problem.twoAges");
		Item problem = problem();

		Optional<Span> there = OtherPlace.of(items, problem, problem.span());
		assertThat(there).contains(spanOf("48"));
		assertThat(OtherPlace.of(items, problem, there.orElseThrow())).contains(problem.span());
	}

	@Test
	void fromAPlaceWithoutAnItemOneGoesBackToo() {
		List<Item> items = items(TEXT, "problem.twoAges");
		int at = TEXT.indexOf("48");

		assertThat(items).noneMatch(item -> item.span().contains(at));
		assertThat(OtherPlace.from(new Span(at, at), List.of(), items)).contains(problem().span());
		assertThat(OtherPlace.from(new Span(at - 3, at - 3), List.of(), items)).isEmpty();
	}

	@Test
	void whereSeveralProblemsAreAboutAPlaceTheSelectedOneIsGoneBackTo() {
		String text = TEXT + " Lund, 50, lives here.";
		List<Item> problems = items(text, "problem.twoAges").stream().filter(item -> item.ruleId().equals("problem.twoAges")).toList();
		int at = text.indexOf("48");

		assertThat(problems).hasSize(2);
		assertThat(problems).allSatisfy(
				selected -> assertThat(OtherPlace.from(new Span(at, at), List.of(selected), problems)).contains(selected.span()));
	}

	@Test
	void onlyAProblemLeadsElsewhere() {
		List<Item> items = items(TEXT, "problem.twoAges");
		Item monday = items.stream().filter(item -> item.text().equals("on Monday") || item.text().equals("Monday")).findFirst()
				.orElseThrow();

		assertThat(OtherPlace.of(items, monday, monday.span())).isEmpty();
	}

	@Test
	void aPlaceWithinTheProblemsOwnWordsIsNoOther() {
		String text = "The fair opens on Tuesday, April 11, 2024. It rained on May 4, 2024. That was a Monday.";
		List<Item> items = items(text, "problem.weekday");
		List<Item> problems = items.stream().filter(item -> item.ruleId().equals("problem.weekday")).toList();

		assertThat(problems).extracting(Item::text).containsExactly("Tuesday, April 11, 2024", "Monday");
		assertThat(OtherPlace.of(items, problems.getFirst(), problems.getFirst().span())).isEmpty();
		assertThat(OtherPlace.of(items, problems.getLast(), problems.getLast().span()).map(there -> there.in(text))).contains("May 4, 2024");
	}

	@Test
	void rightWordsAreKnownWhereOnlyOneThingCanBeRight() {
		String text = "\u201CWe open, he said\u00E2\u20AC\u2122s the rule,\u201D he said.";
		Item broken = items(text, "problem.quote.debris").stream().filter(item -> item.ruleId().equals("problem.quote.debris")).findFirst()
				.orElseThrow();

		assertThat(RightWords.of(broken, text)).contains("\u2019");
		assertThat(RightWords.of(problem(), TEXT)).isEmpty();
	}

	private static List<String> eitherDay(String date) {
		String text = "The fair opens on " + date + ". It rained.";
		return items(text, "problem.weekday").stream().filter(item -> item.ruleId().equals("problem.weekday"))
				.map(item -> EitherDay.of(item, text)).findFirst().orElseThrow();
	}

	@Test
	void ofAWeekdayAndADateEitherMayBeRight() {
		assertThat(eitherDay("Tuesday, April 11, 2024")).containsExactly("Thursday, April 11, 2024", "Tuesday, April 9, 2024");
		assertThat(eitherDay("Friday, 1 March 2023")).containsExactly("Wednesday, 1 March 2023", "Friday, 3 March 2023");
		assertThat(eitherDay("Tuesday, May 2, 2024")).as("the Tuesday is of April").containsExactly("Thursday, May 2, 2024");
		assertThat(eitherDay("Tuesday, 2024-04-11")).as("in figures").containsExactly("Thursday, 2024-04-11");
		assertThat(EitherDay.of(problem(), TEXT)).isEmpty();
	}
}
