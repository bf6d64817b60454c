package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoteItem;

/** The same claim decided on two versions of the text is one item. */
class DecidedOnTwoTextsTest {
	private static final String DRAFT = "It rained on Sunday. It snowed on Monday.\n";
	private static final String LONGER = "Weather report. " + DRAFT;

	@TempDir
	Path folder;
	private Desk ann;
	private Desk bob;

	@BeforeEach
	void twoCopies() throws IOException {
		ann = Desk.open(Files.createDirectories(folder.resolve("ann")), "Ann", DRAFT).finding("Sunday", "Monday");
		bob = Desk.open(Files.createDirectories(folder.resolve("bob")), "Bob", LONGER).finding("Sunday", "Monday");
	}

	/** Ann's copy with what Bob did. */
	private Desk merged() throws IOException {
		Ledgers.join(ann.ledger, bob.ledger);
		return ann.reopenedWith(DRAFT);
	}

	@Test
	void decidedAlikeItIsListedOnceAndSettled() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday", Status.VERIFIED);

		ItemList list = merged().list();
		assertThat(list.items()).extracting(Item::text).containsExactly("Sunday", "Monday");
		assertThat(list.items()).extracting(Item::status).containsExactly(Status.VERIFIED, Status.OPEN);
		assertThat(list.orphans()).isEmpty();
	}

	@Test
	void decidedDifferentlyItIsListedOnceToBeCheckedAgain() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday", Status.QUERY);

		Desk merged = merged();
		assertThat(merged.list().items()).extracting(Item::status).containsExactly(Status.RECHECK, Status.OPEN);
		assertThat(merged.item("Sunday").recheck().map(recheck -> recheck.inWords(HouseStatuses.usual())).orElse(""))
				.contains("Ann decided “Verified”", "Bob decided “Query to author”");
	}

	@Test
	void itLooksTheSameInBothCopies() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday", Status.QUERY);
		Ledgers.join(bob.ledger, ann.ledger);

		assertThat(bob.reopenedWith(DRAFT).list()).isEqualTo(merged().list());
	}

	@Test
	void decidedOnceMoreOnlyThatCounts() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday", Status.QUERY);
		Desk merged = merged();
		for (Status status : new Status[] {Status.VERIFIED, Status.QUERY, Status.OPEN, Status.NO_FACT}) {
			merged.decide("Sunday", status);
			assertThat(merged.list().items()).extracting(Item::status).containsExactly(status, Status.OPEN);
		}
	}

	@Test
	void whatOneOfThemWroteIsKept() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		ann.apply(new NoteItem(ann.item("Sunday"), "by phone"));
		bob.apply(new AddEvidence(bob.item("Sunday"), Evidence.ofSource("weather.example")));

		Item item = merged().item("Sunday");
		assertThat(item.status()).isEqualTo(Status.VERIFIED);
		assertThat(item.note()).isEqualTo("by phone");
		assertThat(item.evidenceInWords()).isEqualTo("weather.example");
	}

	@Test
	void decidedAgainOnChangedTextItIsStillOne() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		ann = ann.reopenedWith(LONGER);
		ann.decide("Sunday", Status.NO_FACT);

		assertThat(ann.reopenedWith(DRAFT).list().items()).extracting(Item::status).containsExactly(Status.NO_FACT, Status.OPEN);
	}

	@Test
	void twoThatStandSideBySideStayTwo() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Monday", Status.QUERY);

		assertThat(merged().list().items()).extracting(Item::status).containsExactly(Status.VERIFIED, Status.QUERY);
	}

	/** Bob's copy says more of the day, and a rule marks all of it there. */
	private void bobsCopySaysTheDayOfTheMonth() throws IOException {
		bob = Desk.open(Files.createDirectories(folder.resolve("fuller")), "Bob", "It rained on Sunday, March 3. It snowed on Monday.\n")
				.finding("Sunday, March 3", "Monday");
	}

	/** Bob's copy with what Ann did. */
	private Desk mergedInto(Desk copy) throws IOException {
		Ledgers.join(copy.ledger, ann.ledger);
		return copy.reopenedWith(copy.text);
	}

	@Test
	void decidedAlikeOverMoreWordsItIsOneAndSettled() throws IOException {
		bobsCopySaysTheDayOfTheMonth();
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday, March 3", Status.VERIFIED);

		ItemList list = mergedInto(bob).list();
		assertThat(list.items()).extracting(Item::text).containsExactly("Sunday, March 3", "Monday");
		assertThat(list.items()).extracting(Item::status).containsExactly(Status.VERIFIED, Status.OPEN);
		assertThat(list.orphans()).isEmpty();
	}

	@Test
	void whoDecidedOnTheWordsThatStandThereCountsWheneverThatWas() throws IOException {
		bobsCopySaysTheDayOfTheMonth();
		bob.decide("Sunday, March 3", Status.VERIFIED);
		ann.decide("Monday", Status.VERIFIED);
		ann.decide("Sunday", Status.VERIFIED);

		assertThat(mergedInto(bob).list().items()).extracting(Item::status).containsExactly(Status.VERIFIED, Status.VERIFIED);
	}

	@Test
	void decidedDifferentlyOverMoreWordsItIsOneToBeCheckedAgain() throws IOException {
		bobsCopySaysTheDayOfTheMonth();
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday, March 3", Status.QUERY);

		Desk merged = mergedInto(bob);
		assertThat(merged.list().items()).extracting(Item::text).containsExactly("Sunday, March 3", "Monday");
		assertThat(merged.item("Sunday, March 3").recheck().map(recheck -> recheck.inWords(HouseStatuses.usual())).orElse(""))
				.contains("Ann decided “Verified”", "Bob decided “Query to author”");
	}

	@Test
	void decidedOnceMoreOverMoreWordsOnlyThatCounts() throws IOException {
		bobsCopySaysTheDayOfTheMonth();
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday, March 3", Status.QUERY);
		Desk merged = mergedInto(bob);
		for (Status status : new Status[] {Status.VERIFIED, Status.OPEN, Status.NO_FACT}) {
			merged.decide("Sunday, March 3", status);
			assertThat(merged.list().items()).extracting(Item::status).containsExactly(status, Status.OPEN);
		}
	}

	@Test
	void inAThirdTextItIsOneToBeCheckedAgain() throws IOException {
		bobsCopySaysTheDayOfTheMonth();
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday, March 3", Status.VERIFIED);
		mergedInto(bob);
		String third = "It rained on Sunday, March 3, 2024. It snowed on Monday.\n";
		Desk desk = Desk.open(bob.ledger.getParent(), third).finding("Sunday, March 3, 2024", "Monday");

		assertThat(desk.list().items()).extracting(Item::text).containsExactly("Sunday, March 3, 2024", "Monday");
		assertThat(desk.list().items()).extracting(Item::status).containsExactly(Status.RECHECK, Status.OPEN);
	}

	@Test
	void twoOfOneTextStayTwoWhereTheOtherHasOne() throws IOException {
		bobsCopySaysTheDayOfTheMonth();
		ann = Desk.open(Files.createDirectories(folder.resolve("two")), "Ann", "It rained on Sunday and March 3. It snowed on Monday.\n")
				.finding("Sunday", "March 3");
		ann.decide("Sunday", Status.VERIFIED);
		ann.decide("March 3", Status.VERIFIED);
		bob.decide("Sunday, March 3", Status.VERIFIED);

		assertThat(mergedInto(bob).list().items()).extracting(Item::text).containsExactlyInAnyOrder("Sunday, March 3", "Sunday", "March 3",
				"Monday");
	}

	@Test
	void whatAPersonMarkedStaysAsItWasMarked() throws IOException {
		bobsCopySaysTheDayOfTheMonth();
		ann.apply(new MarkClaim(new Span(DRAFT.indexOf("Sunday"), DRAFT.indexOf("Sunday") + 3), ClaimKind.DATE));
		bob.decide("Sunday, March 3", Status.VERIFIED);

		assertThat(mergedInto(bob).list().items()).extracting(Item::text).containsExactlyInAnyOrder("Sunday, March 3", "Sun", "Monday");
	}

	@Test
	void oneThatCouldBeEitherOfTwoIsNotTakenForTheOther() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob = Desk.open(Files.createDirectories(folder.resolve("range")), "Bob", "It rained on Sunday to Monday.\n")
				.finding("Sunday to Monday");
		bob.decide("Sunday to Monday", Status.VERIFIED);
		mergedInto(bob);
		Desk desk = Desk.open(bob.ledger.getParent(), "It rained on Sunday night to Monday night.\n").finding("Sunday night",
				"Monday night");

		assertThat(desk.list().items()).extracting(Item::text).contains("Sunday night to Monday");
	}

	@Test
	void decidedInTwoPlacesOfOneTextNeitherVanishesBehindTheOther() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		ann.decide("Monday", Status.VERIFIED);
		String left = "Something else. It snowed on Monday.\n";
		Span monday = new Span(left.indexOf("Monday"), left.indexOf(".\n"));
		Places both = new Places(Map.of(ann.item("Sunday").id(), monday, ann.item("Monday").id(), monday), Map.of());

		ItemList list = ItemMerge.items(ann.review.ledger(), Draft.of(left), List.of(), both, House.USUAL);

		assertThat(list.items()).extracting(Item::id).containsExactly(ann.item("Monday").id());
		assertThat(list.items()).extracting(Item::status).containsExactly(Status.VERIFIED);
		assertThat(list.orphans()).extracting(orphan -> orphan.item().id()).containsExactly(ann.item("Sunday").id());
	}
}
