package org.tickmark.review.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.Action;
import org.tickmark.review.Desk;
import org.tickmark.review.History;
import org.tickmark.review.House;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.Ledgers;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.ledger.Status;

/** A checker puts a date or a speaker right, and that stays. Filed on Wednesday, 13 March 2024. */
class SetByHandTest {
	private static final String TEXT = "The choir sang on Sunday. It rested two days later. "
			+ "Anna Lee met Karl Voss. “We are ready,” Voss said.\n";
	private static final String QUOTATION = "We are ready,";
	private static final Wording WORDING = new Wording();

	@TempDir
	Path folder;
	private Review review;
	private Instant clock = Desk.NOON;

	@BeforeEach
	void openTheLedger() throws IOException {
		review = open("draft.txt.tickmark");
	}

	private Review open(String name) throws IOException {
		return Review.open(Ledgers.in(folder.resolve(name)));
	}

	private static ReviewedDraft reviewed(Review review, String text) {
		return ReviewedDraft.opened(Draft.of(text).filedOn(LocalDate.of(2024, 3, 13)), review.ledger(), House.USUAL,
				ClaimDetection.standard());
	}

	private static Item item(Review review, String text, String words) {
		return reviewed(review, text).items().items().stream().filter(item -> item.text().equals(words)).findFirst().orElseThrow();
	}

	private Item item(String words) {
		return item(review, TEXT, words);
	}

	private static String means(Review review, String text, String words) {
		return item(review, text, words).claim().map(claim -> WORDING.whoOrWhen(claim, text)).orElse("");
	}

	private String means(String words) {
		return means(review, TEXT, words);
	}

	private List<LedgerEvent> apply(Action action) throws IOException {
		clock = clock.plusSeconds(60);
		return review.carryOut(action, TEXT, "Ann", clock);
	}

	@Test
	void aSetDayCountsAndWhatIsCountedFromItMoves() throws IOException {
		assertThat(means("Sunday")).isEqualTo("Sun 10 Mar 2024");

		apply(new SetValue(List.of(item("Sunday")), "2024-03-03"));

		assertThat(means("Sunday")).isEqualTo("Sun 3 Mar 2024");
		assertThat(means("two days later")).isEqualTo("Tue 5 Mar 2024");
		assertThat(item("Sunday").claim().map(WORDING::why)).contains("Set by Ann: the rules read Sun 10 Mar 2024");
	}

	@Test
	void aSetSpeakerStandsInTheItem() throws IOException {
		apply(new SetSpeaker(List.of(item(QUOTATION)), " Anna  Lee "));

		assertThat(means(QUOTATION)).isEqualTo("Anna Lee");
	}

	@Test
	void itSurvivesReopeningAndEdits() throws IOException {
		apply(new SetValue(List.of(item("Sunday")), "2024-03-03"));
		apply(new SetSpeaker(List.of(item(QUOTATION)), "Anna Lee"));

		Review reopened = open("draft.txt.tickmark");

		assertThat(means(reopened, TEXT, "Sunday")).isEqualTo("Sun 3 Mar 2024");
		assertThat(means(reopened, "At last. " + TEXT, "Sunday")).isEqualTo("Sun 3 Mar 2024");
		assertThat(means(reopened, "At last. " + TEXT, QUOTATION)).isEqualTo("Anna Lee");
	}

	@Test
	void anEmptyOneGivesTheRulesBack() throws IOException {
		apply(new SetValue(List.of(item("Sunday")), "2024-03-03"));
		apply(new SetSpeaker(List.of(item(QUOTATION)), "Anna Lee"));
		apply(new SetValue(List.of(item("Sunday")), ""));
		apply(new SetSpeaker(List.of(item(QUOTATION)), ""));

		assertThat(means("Sunday")).isEqualTo("Sun 10 Mar 2024");
		assertThat(means(QUOTATION)).isEqualTo("Karl Voss (“Voss”)");
		assertThat(apply(new SetValue(List.of(item("Sunday")), ""))).isEmpty();
	}

	@Test
	void itIsTakenBackAndDoneAgain() throws IOException {
		List<LedgerEvent> set = apply(new SetValue(List.of(item("Sunday")), "2024-03-03"));

		List<LedgerEvent> undone = apply(new Undo(set.stream().map(LedgerEvent::hash).toList()));
		assertThat(means("Sunday")).isEqualTo("Sun 10 Mar 2024");

		apply(new Undo(undone.stream().map(LedgerEvent::hash).toList()));
		assertThat(means("Sunday")).isEqualTo("Sun 3 Mar 2024");
	}

	@Test
	void onlyDatesHaveADayAndOnlyQuotationsASpeaker() throws IOException {
		List<Item> both = List.of(item("Sunday"), item(QUOTATION));

		apply(new SetValue(both, "2024-03-03"));
		apply(new SetSpeaker(both, "Anna Lee"));

		assertThat(means("Sunday")).isEqualTo("Sun 3 Mar 2024");
		assertThat(means(QUOTATION)).isEqualTo("Anna Lee");
		assertThat(review.ledger().setByHand(item("Sunday").id(), What.SPEAKER)).isEmpty();
	}

	@Test
	void whatPeopleSetDifferentlyDoesNotCountAndHasToBeLookedAtAgain() throws IOException {
		apply(new DecideItem(item("Sunday"), Status.IN_WORK));
		Path copy = Files.copy(folder.resolve("draft.txt.tickmark"), folder.resolve("copy.tickmark"));
		Review ben = open("copy.tickmark");
		apply(new SetValue(List.of(item("Sunday")), "2024-03-03"));
		ben.apply(new SetValue(List.of(item(ben, TEXT, "Sunday")), "2024-02-25"), TEXT, "Ben", clock.plusSeconds(5));

		List<String> union = new ArrayList<>(Files.readAllLines(folder.resolve("draft.txt.tickmark")));
		Files.readAllLines(copy).stream().filter(line -> !union.contains(line)).toList().forEach(union::add);
		Files.write(folder.resolve("merged.tickmark"), union);
		Review merged = open("merged.tickmark");

		assertThat(item(merged, TEXT, "Sunday").status()).isEqualTo(Status.RECHECK);
		assertThat(item(merged, TEXT, "Sunday").recheck().orElseThrow().inWords(HouseStatuses.usual()))
				.isEqualTo("Ann set the date to Sun 3 Mar 2024, Ben set the date to Sun 25 Feb 2024");
		assertThat(means(merged, TEXT, "Sunday")).isEqualTo("Sun 10 Mar 2024");
	}

	@Test
	void theHistorySaysWhatWasSet() throws IOException {
		apply(new SetValue(List.of(item("Sunday")), "2024-03-03"));
		apply(new SetSpeaker(List.of(item(QUOTATION)), "Anna Lee"));

		assertThat(History.of(review.ledger(), HouseStatuses.usual()).lines()).extracting(History.Line::what)
				.contains("Date set to Sun 3 Mar 2024", "Speaker set to Anna Lee");
	}
}
