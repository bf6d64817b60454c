package org.tickmark.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;

class PrintedDraftTest {
	private static final String TEXT = "She left on Monday, he said on Tuesday.\n";

	private static Item item(String words) {
		Span span = new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
		var claim = new Claim("test", ClaimKind.FIGURE, span, span, new Explanation.StatedDate(), new Detail.None());
		var standing = new Item.Standing(Status.OPEN, "", words.equals("Monday") ? "ask" : "", List.of(), "", Optional.empty(), false,
				Duty.NONE,
				Optional.empty(), Optional.empty());
		return new Item(ItemId.of(claim, TEXT), ClaimKind.FIGURE, "test", List.of(span), span, words, Optional.of(claim), standing);
	}

	private static PrintedDraft printed(String... words) {
		return PrintedDraft.of(new ItemList(Arrays.stream(words).map(PrintedDraftTest::item).toList(), List.of()), TEXT, "Not signed off",
				HouseStatuses.usual());
	}

	private static List<String> marked(PrintedDraft draft) {
		return draft.marks().stream().map(mark -> mark.in(draft.text())).toList();
	}

	@Test
	void numbersStandBehindTheWordsAndBelowWithWhatIsKnown() {
		assertThat(printed("Tuesday", "Monday").text()).isEqualTo("""
				She left on Monday[1], he said on Tuesday[2].

				Items

				0 of 2 settled. Not signed off.

				[1] Open: “Monday”. Note: ask
				[2] Open: “Tuesday”.
				""");
	}

	@Test
	void ofAProblemItIsToldWhatIsWrongAndOfADecisionWhoMadeIt() {
		Item monday = item("Monday");
		Item problem = new Item(monday.id(), ClaimKind.PROBLEM, "test", monday.spans(), monday.assertion(), "Monday", monday.claim(),
				standing(Status.OPEN, ""));
		Item tuesday = item("Tuesday");
		Item verified = new Item(tuesday.id(), ClaimKind.FIGURE, "test", tuesday.spans(), tuesday.assertion(), "Tuesday", tuesday.claim(),
				standing(Status.VERIFIED, "Ann"));

		assertThat(PrintedDraft.of(new ItemList(List.of(problem, verified), List.of()), TEXT, "Not signed off",
				HouseStatuses.usual()).text().lines().toList())
				.endsWith(
				"1 of 2 settled. Not signed off.", "", "[1] Open: “Monday”. Date given in full.", "[2] Verified by Ann: “Tuesday”.");
	}

	private static Item.Standing standing(Status status, String by) {
		return new Item.Standing(status, "", "", List.of(), by, Optional.empty(), false, Duty.NONE, Optional.empty(), Optional.empty());
	}

	@Test
	void wordsWithinWordsHaveTheirNumbersOneAfterTheOther() {
		PrintedDraft draft = printed("She left on Monday", "Monday", "he said");

		assertThat(draft.text()).startsWith("She left on Monday[1][2], he said[3] on Tuesday.");
		assertThat(marked(draft)).containsExactly("She left on Monday", "Monday", "he said");
	}

	@Test
	void wordsAreMarkedWithTheNumbersWithinThem() {
		assertThat(marked(printed("left on Monday, he said", "Monday", "Tuesday"))).containsExactly("Monday", "left on Monday[1], he said",
				"Tuesday");
	}

	@Test
	void numbersAreWhereTheySay() {
		PrintedDraft draft = printed("Monday", "Tuesday");

		assertThat(draft.numbers().stream().map(number -> number.in(draft.text()))).containsExactly("[1]", "[2]", "[1]", "[2]");
		assertThat(draft.title().in(draft.text())).isEqualTo("Items");
	}

	@Test
	void aDraftWithoutItemsSaysSo() {
		assertThat(printed().text())
				.isEqualTo("She left on Monday, he said on Tuesday.\n\nNothing to verify was found.\n\nNot signed off.\n\n");
	}
}
