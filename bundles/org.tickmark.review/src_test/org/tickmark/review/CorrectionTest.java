package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.Span;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.AcceptWording;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.PlaceItems;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.review.verbs.RefuseWording;
import org.tickmark.review.verbs.UndoDecision;

class CorrectionTest {
	private static final String DRAFT = "The minister arrived on Sunday. The mayor left on Monday.\n";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void proposeSaturday() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
		desk.apply(new ProposeWording(desk.item("Sunday"), " \u00A0Saturday evening\u202F\u00A0 "));
	}

	private Proposal proposal(String words) {
		return desk.item(words).proposal().orElseThrow();
	}

	/** As an editor does: the text first, then the record. */
	private void accept() throws IOException {
		Item item = desk.item("Sunday");
		Proposal proposal = proposal("Sunday");
		int at = item.span().start();
		desk.text = DRAFT.replace("Sunday", proposal.wording());
		desk.apply(new AcceptWording(item.movedTo(new Span(at, at + proposal.wording().length())), proposal));
	}

	@Test
	void isProposedWithoutTouchingTextOrStatus() throws IOException {
		desk = desk.reopenedWith(DRAFT);

		assertThat(desk.item("Sunday").status()).isEqualTo(Status.OPEN);
		assertThat(proposal("Sunday").isOpen()).isTrue();
		assertThat(proposal("Sunday").inWords()).isEqualTo("Ann proposes “Saturday evening” instead of “Sunday”");
	}

	@Test
	void acceptedTheItemIsCorrectedAndStandsOnTheNewWords() throws IOException {
		accept();
		desk = desk.reopenedWith(desk.text);

		Item item = desk.item("Saturday evening");
		assertThat(item.status()).isEqualTo(Status.CORRECTED);
		assertThat(item.proposal().map(Proposal::inWords)).contains("Ann proposes “Saturday evening” instead of “Sunday”; accepted by Ann");
		assertThat(desk.review.ledger().openProposals(item.id())).isEmpty();
	}

	@Test
	void aRuleThatMarksSomeOfTheNewWordsOnlyChangesNothing() throws IOException {
		accept();
		desk.finding("evening");
		assertThat(desk.item("Saturday evening").claim()).map(claim -> claim.span().in(desk.text)).contains("evening");
		int at = desk.text.indexOf("evening");
		ItemId corrected = desk.item("Saturday evening").id();
		desk = desk.reopenedWith("New. " + desk.text);
		desk.apply(new PlaceItems(Map.of(corrected, new Span(at + "New. ".length(), at + "New. evening".length()))));

		assertThat(desk.item("evening").status()).isEqualTo(Status.CORRECTED);
	}

	@Test
	void takenBackItWaitsForAnAnswerAgain() throws IOException {
		accept();
		desk.apply(new UndoDecision(desk.item("Saturday evening").id()));
		desk.text = DRAFT;

		assertThat(desk.item("Sunday").status()).isEqualTo(Status.OPEN);
		assertThat(proposal("Sunday").isOpen()).isTrue();
	}

	@Test
	void takenOutOfTheTextAgainItAsksToLookAgain() throws IOException {
		accept();
		desk = desk.reopenedWith(DRAFT);

		assertThat(desk.item("Sunday").status()).isEqualTo(Status.RECHECK);
	}

	@Test
	void refusedTheItemStaysAsItWasAndTheReasonIsKept() throws IOException {
		desk.apply(new RefuseWording(desk.item("Sunday"), proposal("Sunday"), "the log says Sunday"));
		desk = desk.reopenedWith(DRAFT);

		assertThat(desk.item("Sunday").status()).isEqualTo(Status.OPEN);
		assertThat(proposal("Sunday").inWords())
				.isEqualTo("Ann proposes “Saturday evening” instead of “Sunday”; refused by Ann: the log says Sunday");
	}

	@Test
	void answeredOnceItIsNotAnsweredAgain() throws IOException {
		Proposal open = proposal("Sunday");
		desk.apply(new RefuseWording(desk.item("Sunday"), open, "no"));
		int before = desk.review.ledger().events().size();
		desk.apply(new RefuseWording(desk.item("Sunday"), open, "no, again"));
		desk.apply(new AcceptWording(desk.item("Sunday"), open));

		assertThat(desk.review.ledger().events()).hasSize(before);
	}

	@Test
	void anotherWordingReplacesTheOneBeforeAndTheSameIsNotProposedTwice() throws IOException {
		desk.apply(new ProposeWording(desk.item("Sunday"), "Friday"));
		desk.apply(new ProposeWording(desk.item("Sunday"), "Friday"));
		desk.apply(new ProposeWording(desk.item("Sunday"), "Sunday"));

		assertThat(desk.review.ledger().openProposals(desk.item("Sunday").id())).extracting(Proposal::wording).containsExactly("Friday");
	}

	@Test
	void wordingsOfPeopleWhoDidNotKnowOfEachOtherBothWait() throws IOException {
		Desk other = Desk.open(Files.createDirectories(folder.resolve("bob")), "Bob", DRAFT).finding("Sunday", "Monday");
		other.apply(new ProposeWording(other.item("Sunday"), "Friday"));
		Ledgers.in(desk.ledger).append(other.review.ledger().events());
		desk = desk.reopenedWith(DRAFT);

		assertThat(desk.review.ledger().openProposals(desk.item("Sunday").id())).extracting(Proposal::wording)
				.containsExactlyInAnyOrder("Saturday evening", "Friday");
	}

	@Test
	void needsWordsAndARefusalAReason() {
		assertThatThrownBy(() -> new ProposeWording(desk.item("Sunday"), " ")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new RefuseWording(desk.item("Sunday"), proposal("Sunday"), " "))
				.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new AcceptWording(desk.item("Monday"), proposal("Sunday"))).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aProposedItemThatLeftTheTextIsShownAsLost() throws IOException {
		desk = desk.reopenedWith("The mayor left on Monday.\n");

		assertThat(desk.list().orphans()).singleElement()
				.satisfies(orphan -> assertThat(orphan.item().anchor().exact()).isEqualTo("Sunday"));
	}

	@Test
	void queriesAreListedForEachAuthor() throws IOException {
		desk.decide("Monday", Status.QUERY);
		desk.apply(new NoteItem(desk.item("Monday"), "or\nTuesday?"));
		Queries one = Queries.in("ferry.txt", List.of("Dora Lee"), desk.list(), DRAFT);
		Queries other = Queries.in("harbour.txt", List.of(), desk.list(), DRAFT);

		assertThat(Queries.asText(List.of(one, other))).isEqualTo("""
				Queries (author not named)

				harbour.txt
				  1. “Monday” in: The mayor left on Monday
				     or Tuesday? (Ann)


				Queries to Dora Lee

				ferry.txt
				  1. “Monday” in: The mayor left on Monday
				     or Tuesday? (Ann)
				""");
	}

	@Test
	void aQuestionComesFirstThenTheNoteAndWhatIsKnown() throws IOException {
		desk.apply(new DecideItems(List.of(desk.item("Monday")), Status.QUERY, "Which Monday?"));
		desk.apply(new NoteItem(desk.item("Monday"), "the log says Tuesday"));
		desk.apply(new AddEvidence(desk.item("Monday"), Evidence.ofSource("port log")));

		assertThat(Queries.asText(List.of(Queries.in("ferry.txt", List.of("Dora Lee"), desk.list(), DRAFT)))).isEqualTo("""
				Queries to Dora Lee

				ferry.txt
				  1. “Monday” in: The mayor left on Monday
				     Which Monday? (Ann)
				     Note: the log says Tuesday
				     Source so far: port log
				""");
	}
}
