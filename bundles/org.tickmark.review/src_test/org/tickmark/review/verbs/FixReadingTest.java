package org.tickmark.review.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Detail.Reading;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.Anchoring;
import org.tickmark.review.Desk;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.ItemMerge;
import org.tickmark.review.Ledgers;
import org.tickmark.review.Review;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.ledger.Status;

/** A checker says how a date is to be read, and that stays. */
class FixReadingTest {
	private static final String TEXT = "She will come next Friday by train.";
	private static final List<Reading> READINGS = List.of(new Reading("2024-05-17", Sense.COMING),
			new Reading("2024-05-24", Sense.FOLLOWING));

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

	private static Item item(Review review, String text) {
		int at = text.indexOf("next Friday");
		var timex = new Detail.Timex(TimexType.DATE, "2024-05-17", true, Optional.empty(), READINGS, false);
		var claim = new Claim("date.timex", ClaimKind.DATE, new Span(at, at + 11), new Span(0, text.length()), new Explanation.StatedDate(),
				timex);
		return ItemMerge.items(review.ledger(), Draft.of(text), List.of(claim), Anchoring.placesIn(text, review.ledger()), House.USUAL)
				.items()
				.getFirst();
	}

	private static String value(Item item) {
		return FixReading.timex(item).map(timex -> timex.value() + (timex.fixed() ? " fixed" : "")).orElse("");
	}

	private void apply(Action action) throws IOException {
		clock = clock.plusSeconds(60);
		review.apply(action, TEXT, "Ann", clock);
	}

	private void pressTheKey() throws IOException {
		apply(FixReading.next(item(review, TEXT)).orElseThrow());
	}

	@Test
	void aKeyGoesThroughTheReadingsAndBackToTheHouse() throws IOException {
		pressTheKey();
		assertThat(value(item(review, TEXT))).isEqualTo("2024-05-24 fixed");

		pressTheKey();
		assertThat(value(item(review, TEXT))).isEqualTo("2024-05-17");

		apply(new FixReading(item(review, TEXT), Optional.of(Sense.COMING)));
		assertThat(value(item(review, TEXT))).isEqualTo("2024-05-17 fixed");
	}

	@Test
	void itSurvivesReopeningAndEdits() throws IOException {
		pressTheKey();

		Review reopened = open("draft.txt.tickmark");

		assertThat(value(item(reopened, TEXT))).isEqualTo("2024-05-24 fixed");
		assertThat(value(item(reopened, "At last: " + TEXT))).isEqualTo("2024-05-24 fixed");
	}

	@Test
	void itIsTakenBackAsADecisionIs() throws IOException {
		pressTheKey();
		apply(new Undo(List.of(review.ledger().setByHand(item(review, TEXT).id(), What.READING).getLast().event())));

		assertThat(value(item(review, TEXT))).isEqualTo("2024-05-17");
	}

	@Test
	void theStatusStaysAsItWas() throws IOException {
		apply(new DecideItem(item(review, TEXT), Status.VERIFIED));
		pressTheKey();

		assertThat(item(review, TEXT).status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void aReadingThatTheDateDoesNotHaveIsNotRecorded() throws IOException {
		assertThat(review.apply(new FixReading(item(review, TEXT), Optional.of(Sense.DAY_FIRST)), TEXT, "Ann", clock)).isFalse();
	}

	@Test
	void whatPeopleReadDifferentlyHasToBeLookedAtAgain() throws IOException {
		apply(new DecideItem(item(review, TEXT), Status.IN_WORK));
		Path copy = Files.copy(folder.resolve("draft.txt.tickmark"), folder.resolve("copy.tickmark"));
		Review ben = open("copy.tickmark");
		pressTheKey();
		ben.apply(new FixReading(item(ben, TEXT), Optional.of(Sense.COMING)), TEXT, "Ben", clock.plusSeconds(5));

		List<String> union = new ArrayList<>(Files.readAllLines(folder.resolve("draft.txt.tickmark")));
		Files.readAllLines(copy).stream().filter(line -> !union.contains(line)).toList().forEach(union::add);
		Files.write(folder.resolve("merged.tickmark"), union);

		Item item = item(open("merged.tickmark"), TEXT);
		assertThat(item.status()).isEqualTo(Status.RECHECK);
		assertThat(item.recheck().orElseThrow().inWords(HouseStatuses.usual())).contains("Ann", "following", "Ben", "coming");
		assertThat(value(item)).isEqualTo("2024-05-17");
	}
}
