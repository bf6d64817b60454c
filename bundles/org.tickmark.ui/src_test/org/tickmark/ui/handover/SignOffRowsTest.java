package org.tickmark.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Coverage;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Orphan;
import org.tickmark.review.Readiness;
import org.tickmark.review.SignOffRules;
import org.tickmark.review.checklist.AskedQuestion;
import org.tickmark.review.checklist.Question;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextHash;

class SignOffRowsTest {
	private static final String TEXT = "It rained on Sunday. It snowed on Monday.";

	private static Item item(String words, Status status) {
		Span span = new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
		var standing = new Item.Standing(status, status.needsReason() ? "she was there" : "", "", List.of(), "Ann",
				Optional.of(Instant.EPOCH),
				false, Duty.NONE, Optional.empty(), Optional.empty());
		return new Item(new ItemId(words), ClaimKind.NAME, "name", List.of(span), span, words, Optional.empty(), standing);
	}

	private static SignOffRows rows(Coverage coverage, List<Orphan> orphans, List<String> authors, Item... items) {
		return rows(SignOffRules.USUAL, coverage, orphans, authors, items);
	}

	private static SignOffRows rows(SignOffRules rules, Coverage coverage, List<Orphan> orphans, List<String> authors, Item... items) {
		return new SignOffRows(Readiness.of(Ledger.of(List.of()), new ItemList(List.of(items), orphans), coverage, rules,
				authors, "Cy", List.of()), 0, TEXT, HouseStatuses.usual());
	}

	@Test
	void listsWhatBlocksWithAWayToEachThatHasOne() {
		Span monday = new Span(34, 40);
		var stored = new StoredItem(new ItemId("1"), ClaimKind.NAME, "name", Anchor.of(monday, monday, TEXT), List.of(), "", List.of(),
				"Ann", Instant.EPOCH, StoredItem.Mark.FOUND);
		SignOffRows rows = rows(new Coverage(2, List.of()),
				List.of(new Orphan(stored, Optional.of(monday)), new Orphan(stored, Optional.empty())), List.of("Cy"),
				item("Sunday", Status.QUERY));

		assertThat(rows.all()).extracting(SignOffRows.Row::words).containsExactly("The draft", "Sunday", "Monday", "Monday");
		assertThat(rows.wayFrom(0)).isEmpty();
		assertThat(rows.wayFrom(1).flatMap(SignOffRows.Row::item)).map(Item::text).contains("Sunday");
		assertThat(rows.wayFrom(2).flatMap(SignOffRows.Row::guess)).contains(monday);
		assertThat(rows.wayFrom(3)).isEmpty();
		assertThat(rows.wayFrom(-1)).isEmpty();
		assertThat(rows.summary(TextHash.of(TEXT))).isEqualTo("4 things block the sign-off. 0 of 1 items are settled.");
	}

	@Test
	void listsWhatIsSettledWithAReasonOnceNothingBlocks() {
		SignOffRows rows = rows(new Coverage(3, List.of(new Span(0, 2))), List.of(), List.of(), item("Sunday", Status.ON_AUTHOR),
				item("Monday", Status.VERIFIED));

		assertThat(rows.all()).extracting(SignOffRows.Row::why).containsExactly("On author, Ann: she was there");
		assertThat(rows.summary(TextHash.of(TEXT))).startsWith(
				"All 2 items are settled. 1 of them with a reason, listed below. You sign the text as it reads now (SHA-256 ");
	}

	@Test
	void saysWhatTheSignatureDoesNotVouchFor() {
		SignOffRows rows = rows(new Coverage(3, List.of(new Span(0, 2))), List.of(), List.of(), item("Sunday", Status.ON_AUTHOR),
				item("Monday", Status.VERIFIED));

		assertThat(rows.unchecked())
				.isEqualTo("1 item is verified without a source. 1 of 3 sentences holds no item and was not checked.");
		assertThat(rows(new Coverage(0, List.of()), List.of(), List.of(), item("Monday", Status.QUERY)).unchecked()).isEmpty();
	}

	@Test
	void leadsToTheItemWithoutASourceAndToTheSentenceThatNobodyLookedAt() {
		Span second = new Span(21, 41);
		SignOffRows rows = rows(new SignOffRules(true, true, false), new Coverage(2, List.of(second)), List.of(), List.of(),
				item("Sunday", Status.VERIFIED));

		assertThat(rows.all()).extracting(SignOffRows.Row::words).containsExactly("Sunday", "It snowed on Monday.");
		assertThat(rows.wayFrom(0).flatMap(SignOffRows.Row::item)).map(Item::text).contains("Sunday");
		assertThat(rows.wayFrom(1).flatMap(SignOffRows.Row::guess)).contains(second);
	}

	@Test
	void questionsOfTheHouseBlockAndAreListedElsewhere() {
		var asked = new AskedQuestion(new Question("legal", "Have the lawyers read it?"), Optional.empty(), List.of());
		Readiness readiness = Readiness.of(Ledger.of(List.of()), new ItemList(List.of(), List.of()), new Coverage(0, List.of()),
				SignOffRules.USUAL, List.of(), "Cy", List.of(asked));

		SignOffRows open = new SignOffRows(readiness, 1, TEXT, HouseStatuses.usual());
		SignOffRows answered = new SignOffRows(readiness, 0, TEXT, HouseStatuses.usual());

		assertThat(open.isReady()).isFalse();
		assertThat(open.all()).isEmpty();
		assertThat(open.summary(TextHash.of(TEXT))).startsWith("1 thing blocks the sign-off.");
		assertThat(open.none()).isEqualTo("All that is left to do is to answer the questions above.");
		assertThat(answered.isReady()).isTrue();
	}
}
