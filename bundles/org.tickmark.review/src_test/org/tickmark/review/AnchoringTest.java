package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.PlaceItems;
import org.tickmark.review.verbs.RemoveMark;

class AnchoringTest {
	private static final String FIRST = "Officials in Lisbon opened the new bridge to traffic this spring. ";
	private static final String CLAIM = "The firm in Porto sold 30 cars on Monday. ";
	private static final String SIBLING = "The firm in Faro sold 45 cars on Friday. ";
	private static final String LAST = "Nobody from the ministry was willing to comment on the figures.\n";
	private static final String DRAFT = FIRST + CLAIM + SIBLING + LAST;

	@TempDir
	Path folder;

	/** The desk after somebody changed the file outside of it, Monday and Friday being verified. */
	private Desk changedTo(String text) throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Monday", "Friday");
		desk.decide("Monday", Status.VERIFIED);
		desk.decide("Friday", Status.VERIFIED);
		return desk.reopenedWith(text);
	}

	private static Optional<String> sentenceOfMonday(Desk desk) {
		StoredItem monday = desk.review.ledger().items().iterator().next();
		return Optional.ofNullable(desk.places().found().get(monday.id()))
				.map(span -> desk.text.substring(desk.text.lastIndexOf(". ", span.start()) + 2, span.end()));
	}

	@Test
	void followsTextInsertedBefore() throws IOException {
		Desk desk = changedTo("Much was new on Monday. " + DRAFT);

		assertThat(sentenceOfMonday(desk)).contains("The firm in Porto sold 30 cars on Monday");
		assertThat(desk.list().items()).extracting(Item::status).containsExactly(Status.OPEN, Status.VERIFIED, Status.VERIFIED);
	}

	@Test
	void followsAMovedSentence() throws IOException {
		Desk desk = changedTo(FIRST + SIBLING + LAST + "\nThis is another paragraph. " + CLAIM);

		assertThat(sentenceOfMonday(desk)).contains("The firm in Porto sold 30 cars on Monday");
		assertThat(desk.list().settled()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"30 cars|30 vans", "on Monday|until Monday", "firm in Porto|firm near Porto"})
	void followsAMovedSentenceThatSaysSomethingElseOfTheSame(String before, String after) throws IOException {
		Desk desk = changedTo(FIRST + SIBLING + LAST + "\nThis is another paragraph. " + CLAIM.replace(before, after));

		assertThat(sentenceOfMonday(desk)).get().asString().contains(after);
		assertThat(desk.list().orphans()).isEmpty();
	}

	@Test
	void asksToLookAgainAtAMovedSentenceWithAnotherUnit() throws IOException {
		Desk desk = changedTo(FIRST + SIBLING + LAST + "\nThis is another paragraph. " + CLAIM.replace("cars", "vans"));

		assertThat(desk.list().items()).extracting(Item::status).containsExactly(Status.VERIFIED, Status.RECHECK);
	}

	@Test
	void asksToLookAgainAtAShortMovedSentenceWithAnotherWord() throws IOException {
		String before = FIRST + "Pinto accused Faro of ducking. " + CLAIM + SIBLING + LAST;
		Desk desk = Desk.open(folder, before).finding("Faro of");
		desk.decide("Faro of", Status.VERIFIED);

		Item item = desk.reopenedWith(FIRST + CLAIM + SIBLING + LAST + "Pinto accused Faro of hiding.").list().items().getFirst();

		assertThat(item.status()).isEqualTo(Status.RECHECK);
		assertThat(item.recheck()).get().isInstanceOfSatisfying(Recheck.Changed.class, changed -> {
			assertThat(changed.before()).isEqualTo("Pinto accused Faro of ducking");
			assertThat(changed.after()).isEqualTo("Pinto accused Faro of hiding");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"30 cars|31 cars", "in Porto|in Braga", "sold 30|never sold 30"})
	void losesASentenceElsewhereWithAnotherFigureOrNameOrNegation(String before, String after) throws IOException {
		Desk desk = changedTo(FIRST + SIBLING + LAST + "\nThis is another paragraph. " + CLAIM.replace(before, after));

		assertThat(desk.list().orphans()).extracting(orphan -> orphan.item().anchor().exact()).containsExactly("Monday");
	}

	@Test
	void aCommaBehindAYearChangesNothing() throws IOException {
		String text = FIRST + "In March 2019 the firm in Porto sold 30 cars, as it said on Monday. " + LAST;
		Desk desk = Desk.open(folder, text).finding("Monday");
		desk.decide("Monday", Status.VERIFIED);

		assertThat(desk.reopenedWith(text.replace("2019 the", "2019, the")).item("Monday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void followsAnEditOfTheWordsAround() throws IOException {
		Desk desk = changedTo(FIRST.replace("new", "old") + "According to its books, the firm in Porto sold 30 cars on Monday. "
				+ SIBLING + LAST);

		assertThat(desk.item("Monday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void orphansADeletedClaimRatherThanTakeItsLookAlike() throws IOException {
		Desk desk = changedTo(FIRST + SIBLING + LAST);

		assertThat(desk.list().orphans()).singleElement()
				.satisfies(orphan -> assertThat(orphan.item().anchor().exact()).isEqualTo("Monday"));
		assertThat(desk.list().items()).singleElement().satisfies(item -> assertThat(item.text()).isEqualTo("Friday"));
	}

	@Test
	void orphansTheSecondOfTwoLookAlikesToo() throws IOException {
		Desk desk = changedTo(FIRST + CLAIM + LAST);

		assertThat(desk.list().orphans()).singleElement()
				.satisfies(orphan -> assertThat(orphan.item().anchor().exact()).isEqualTo("Friday"));
		assertThat(desk.item("Monday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void staysWhereALookAlikeIsInsertedBefore() throws IOException {
		Desk desk = changedTo(FIRST + CLAIM.replace("30", "99") + CLAIM + SIBLING + LAST);

		assertThat(sentenceOfMonday(desk)).contains("The firm in Porto sold 30 cars on Monday");
		assertThat(desk.list().items()).extracting(Item::status).containsExactly(Status.OPEN, Status.VERIFIED, Status.VERIFIED);
	}

	@Test
	void staysWhereALookAlikeIsInsertedBehind() throws IOException {
		Desk desk = changedTo(FIRST + CLAIM + CLAIM.replace("30", "99") + SIBLING + LAST);

		assertThat(sentenceOfMonday(desk)).contains("The firm in Porto sold 30 cars on Monday");
		assertThat(desk.list().items()).extracting(Item::status).containsExactly(Status.VERIFIED, Status.OPEN, Status.VERIFIED);
	}

	@Test
	void keepsTheLastKnownPlaceOfWordsThatWereDeletedInTheEditor() throws IOException {
		Desk desk = changedTo(FIRST + SIBLING + LAST);
		ItemId monday = desk.review.ledger().items().iterator().next().id();
		desk.apply(new PlaceItems(Map.of(monday, new Span(FIRST.length(), FIRST.length()))));

		assertThat(desk.reopenedWith(desk.text).list().orphans()).extracting(orphan -> orphan.item().anchor().exact())
				.containsExactly("Monday");
		assertThat(desk.reopenedWith(DRAFT).item("Monday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void orphansAClaimWhoseSentenceWasReplaced() throws IOException {
		Desk desk = changedTo(FIRST + "Heavy rain kept most shops closed until Monday. " + SIBLING + LAST);

		assertThat(desk.list().orphans()).singleElement()
				.satisfies(orphan -> assertThat(orphan.item().anchor().exact()).isEqualTo("Monday"));
		assertThat(desk.item("Monday").status()).isEqualTo(Status.OPEN);
	}

	@Test
	void losesNothingWhenTheWholeTextIsGone() throws IOException {
		Desk desk = changedTo("");

		assertThat(desk.list().items()).isEmpty();
		assertThat(desk.list().orphans()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"sold 30 cars|sold 31 cars", "in Porto sold|in Braga sold", "on Monday|on Tuesday",
			"sold 30|never sold 30", "30 cars|-30 cars", "30 cars|30 million cars", "sold 30 cars|didn't sell 30 cars",
			"30 cars|thirty-one cars", "Monday.|Monday morning.", "The firm in|Not the firm in", "sold 30|quickly sold 30", "sold|bought",
			"The firm|The gang", "in Porto|near Porto", "sold 30|was sold 30", "30 cars|only 30 cars", "on Monday|since Monday"})
	void asksToLookAgainWhereAFactChanged(String before, String after) throws IOException {
		Desk desk = changedTo(FIRST + CLAIM.replace(before, after) + SIBLING + LAST);

		Item item = desk.list().items().stream().filter(one -> !one.text().equals("Friday")).findFirst().orElseThrow();

		assertThat(item.status()).isEqualTo(Status.RECHECK);
		assertThat(item.recheck()).get().isInstanceOfSatisfying(Recheck.Changed.class, changed -> {
			assertThat(changed.before()).isEqualTo("The firm in Porto sold 30 cars on Monday");
			assertThat(changed.after()).contains(after.replace(".", ""));
			assertThat(changed.decision().status()).isEqualTo(Status.VERIFIED);
		});
		assertThat(desk.list().orphans()).isEmpty();
		assertThat(desk.item("Friday").status()).isEqualTo(Status.VERIFIED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Porto sold|Porto  sold", "30 cars|30\u00A0cars", "The firm|\u201CThe firm\u201D",
			"firm in|firm \u2013 in", "sold 30|sold, 30"})
	void typographyChangesNothing(String before, String after) throws IOException {
		Desk desk = changedTo(FIRST + CLAIM.replace(before, after) + SIBLING + LAST);

		assertThat(desk.list().settled()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"30 cars|thirty cars", "The firm|A company", "sold 30 cars|sold 30 automobiles",
			"The firm in Porto sold 30 cars on Monday|On Monday, the firm in Porto sold 30 cars", "sold 30|also sold 30",
			"Monday. |Monday, and the gulls cried. ", "sold 30 cars on Monday|sold 30 cars on Monday, which surprised nobody"})
	void otherWordsForTheSameChangeNothing(String before, String after) throws IOException {
		Desk desk = changedTo(FIRST + CLAIM.replace(before, after) + SIBLING + LAST);

		assertThat(desk.item("Monday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void decidingAgainEndsTheReCheck() throws IOException {
		Desk desk = changedTo(DRAFT.replace("30", "31"));

		desk.decide("Monday", Status.CORRECTED);

		assertThat(desk.reopenedWith(desk.text).item("Monday").status()).isEqualTo(Status.CORRECTED);
	}

	@Test
	void aSavedChangeStillAsksToLookAgain() throws IOException {
		Desk desk = changedTo(DRAFT.replace("30", "31"));
		desk.apply(new PlaceItems(desk.places().found()));

		assertThat(desk.reopenedWith(desk.text).item("Monday").status()).isEqualTo(Status.RECHECK);
	}

	@Test
	void aSavedMoveDoesNot() throws IOException {
		Desk desk = changedTo(FIRST + SIBLING + LAST + "\nThis is another paragraph. " + CLAIM);
		desk.apply(new PlaceItems(desk.places().found()));

		assertThat(desk.reopenedWith(desk.text).item("Monday").status()).isEqualTo(Status.VERIFIED);
		assertThat(desk.reopenedWith("Again. " + desk.text).item("Monday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void anItemThatGrewIsStillOneItem() throws IOException {
		Desk desk = changedTo(DRAFT.replace("Monday", "Monday, 4 March"));
		Desk grown = Desk.open(folder, desk.text).finding("Monday, 4 March", "Friday");

		assertThat(grown.list().items()).extracting(Item::text).containsExactly("Monday, 4 March", "Friday");
		assertThat(grown.item("Monday, 4 March").status()).isEqualTo(Status.RECHECK);
	}

	@Test
	void findsItemsByTheirWordsWhereTheTextWasNotKept() throws IOException {
		Desk desk = changedTo("More. " + DRAFT);
		Ledger without = Ledger
				.of(desk.review.ledger().events().stream().filter(event -> !(event.entry() instanceof LedgerEntry.TextKept)).toList());

		assertThat(Anchoring.placesIn(desk.text, without).found().values()).extracting(span -> span.in(desk.text))
				.containsExactlyInAnyOrder("Monday", "Friday");
	}

	@Test
	void seeksOnlyWhatIsAskedFor() throws IOException {
		Desk desk = changedTo("More. " + DRAFT);
		ItemId monday = desk.item("Monday").id();

		assertThat(Anchoring.placesIn(desk.text, desk.review.ledger(), Set.of(monday, new ItemId("0".repeat(16)))).found())
				.containsOnlyKeys(monday);
		assertThat(Anchoring.placesIn(desk.text, desk.review.ledger(), Set.of())).isEqualTo(new Places(Map.of(), Map.of()));
	}

	@Test
	void doesNotSeekAMarkThatWasTakenAway() throws IOException {
		Desk desk = changedTo(DRAFT);
		MarkClaim mark = new MarkClaim(new Span(0, 4), ClaimKind.PLACE);
		desk.apply(mark);
		assertThat(desk.places().found()).containsKey(mark.idIn(DRAFT));

		desk.apply(new RemoveMark(mark.idIn(DRAFT)));

		assertThat(desk.places().found()).doesNotContainKey(mark.idIn(DRAFT));
		assertThat(desk.places().found()).hasSize(2);
	}

	@Test
	void countsOffsetsInCodePoints() {
		Anchor anchor = Anchor.of(new Span(3, 9), new Span(0, 9), "\uD83D\uDE00 Monday");

		assertThat(anchor.range()).isEqualTo(new Span(2, 8));
		assertThat(anchor.spanIn("\uD83D\uDE00 Monday")).contains(new Span(3, 9));
		assertThat(anchor.spanIn("Monday")).isEmpty();
	}

	@Test
	void isQuickOnALongDraftWithManyItems() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < 200_000; i++)
			text.append("Firm number ").append(i).append(" sold some ").append(i * 7).append(" cars to its customers.\n");
		Desk desk = Desk.open(folder, text.toString()).finding("customers");
		int items = 0;
		for (Item item : desk.list().items().subList(0, 100)) {
			desk.apply(new DecideItem(item, Status.VERIFIED));
			items++;
		}
		Desk changed = desk.reopenedWith("New first line.\n" + text.toString().replace("1 cars", "1 old cars"));

		Instant start = Instant.now();
		Places places = changed.places();

		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
		assertThat(places.found()).hasSize(items);
	}
}
