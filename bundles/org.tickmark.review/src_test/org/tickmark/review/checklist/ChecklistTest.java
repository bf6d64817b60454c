package org.tickmark.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.History;
import org.tickmark.review.House;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.Ledgers;
import org.tickmark.review.Obstacle;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.AnswerQuestion;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.SignOffDraft;

class ChecklistTest {
	private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");
	private static final String HOUSE = """
			headline = Does the story say what the headline says?
			captions = Do the captions name everybody in the picture?
			links = Do all links lead where they should?
			legal = Have the lawyers read it?
			""";
	private static final String STORY = """
			<html><body><article><h1>Harbour wall holds</h1>
			<p>The wall held in the storm, <a href="https://port.example/wall">the port</a> said.</p>
			<figure><img src="wall.jpg"><figcaption>The wall at noon</figcaption></figure>
			</article></body></html>
			""";

	@TempDir
	Path folder;
	private final House house = House.USUAL.with(Checklist.of(HOUSE));
	private Review review;

	@BeforeEach
	void openDesk() throws IOException {
		review = Review.open(Ledgers.in(folder.resolve("wall.html.tickmark")));
	}

	private ReviewedDraft reviewed(String page) throws IOException {
		Draft draft = DraftReaders.standard().read("wall.html", page.getBytes(StandardCharsets.UTF_8)).draft();
		return ReviewedDraft.opened(draft, review.ledger(), house, ClaimDetection.standard());
	}

	private void answer(Review desk, String key, Answer answer, String note, String by) throws IOException {
		Draft draft = reviewed(STORY).draft();
		desk.apply(new AnswerQuestion(house.checklist().question(key).orElseThrow(), draft, Optional.of(answer), note), draft.text(), by,
				NOON);
	}

	private void answerAll() throws IOException {
		for (Question question : house.checklist().questions()) answer(review, question.key(), Answer.YES, "", "Ann");
	}

	private List<String> open(String page) throws IOException {
		return reviewed(page).checklist().stream().filter(AskedQuestion::isOpen).map(asked -> asked.question().key()).toList();
	}

	@Test
	void isReadAsItIsWritten() {
		Checklist list = Checklist.of("# of the Courier\n\n" + HOUSE);

		assertThat(list.faults()).isEmpty();
		assertThat(list.written()).isEqualTo(HOUSE);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Have the lawyers read it?", "legal =", "two words = Is it so?", "= Is it so?", "headline = Once more?"})
	void aLineThatIsNoQuestionIsAFault(String line) {
		Checklist list = Checklist.of(HOUSE + line);

		assertThat(list.questions()).hasSize(4);
		assertThat(list.faults()).singleElement().asString().startsWith("line 5: ");
	}

	@Test
	void everyQuestionBlocksTheSignOffUntilItIsAnswered() throws IOException {
		assertThat(questionsThatBlock()).containsExactly("headline", "captions", "links", "legal");

		answer(review, "links", Answer.YES, "", "Ann");
		answer(review, "legal", Answer.NOT_APPLICABLE, "names nobody", "Ann");

		assertThat(questionsThatBlock()).containsExactly("headline", "captions");
		assertThat(reviewed(STORY).checklist().get(3).inWords()).isEqualTo("Not applicable (Ann): names nobody");
	}

	private List<String> questionsThatBlock() throws IOException {
		return reviewed(STORY).readiness("Bo").obstacles().stream().filter(Obstacle.NotAnswered.class::isInstance)
				.map(Obstacle.NotAnswered.class::cast).map(blocking -> blocking.asked().question().key()).toList();
	}

	@Test
	void aHouseWithoutQuestionsAsksNothing() throws IOException {
		Draft draft = reviewed(STORY).draft();

		assertThat(ReviewedDraft.opened(draft, review.ledger(), House.USUAL, ClaimDetection.standard()).readiness("Bo").obstacles())
				.noneMatch(Obstacle.NotAnswered.class::isInstance);
	}

	@Test
	void anAnswerStandsUntilWhatItIsAboutChanges() throws IOException {
		answerAll();

		assertThat(open(STORY)).isEmpty();
		assertThat(open(STORY.replace("held in the storm", "held in the gale"))).containsExactly("legal");
		assertThat(open(STORY.replace("Harbour wall holds", "Harbour wall falls"))).containsExactly("headline", "legal");
		assertThat(open(STORY.replace("at noon", "at night"))).containsExactly("captions", "legal");
		assertThat(open(STORY.replace("port.example/wall", "port.example/pier"))).containsExactly("links");
		assertThat(open(STORY.replace("</p>", " </p>\n"))).isEmpty();
		assertThat(reviewed(STORY.replace("storm", "gale")).checklist().getLast().inWords())
				.isEqualTo("Answer again, since the draft changed; the last answer was: Yes (Ann)");
	}

	@Test
	void aQuestionThatTheHouseWordsOtherwiseIsAskedAgain() throws IOException {
		answerAll();
		House other = house.with(Checklist.of("legal = Have two lawyers read it?\n"));

		assertThat(ReviewedDraft.opened(reviewed(STORY).draft(), review.ledger(), other, ClaimDetection.standard()).checklist())
				.singleElement().matches(AskedQuestion::isOpen);
	}

	@Test
	void whereThereIsNoHeadlineTheQuestionIsAboutTheWholeText() {
		Question question = new Question("headline", "Is it true?");

		assertThat(question.about(Draft.of("One line.\n"))).isNotEqualTo(question.about(Draft.of("One line. Two.\n")));
		assertThat(question.about(Draft.of("A head\n\nOne line.\n"))).isEqualTo(question.about(Draft.of("A head\n\nTwo lines.\n")));
	}

	@Test
	void noNeedsANoteAndIsToldWithTheSignature() throws IOException {
		assertThatThrownBy(() -> answer(review, "legal", Answer.NO, " ", "Ann")).isInstanceOf(IllegalArgumentException.class);

		answerAll();
		answer(review, "legal", Answer.NO, "they are on holiday", "Ann");

		assertThat(open(STORY)).isEmpty();
		assertThat(reviewed(STORY).readiness("Bo").unchecked().inWords()).contains("1 question of the checklist was answered “no”.");
	}

	@Test
	void differentAnswersOnTwoCopiesAskAgain() throws IOException {
		answerAll();
		Path copy = Files.copy(folder.resolve("wall.html.tickmark"), folder.resolve("copy.html.tickmark"));
		Review other = Review.open(Ledgers.in(copy));
		answer(review, "legal", Answer.NOT_APPLICABLE, "", "Ann");
		answer(other, "legal", Answer.NO, "not yet", "Bo");

		Files.write(folder.resolve("wall.html.tickmark"), Files.readAllLines(copy), StandardOpenOption.APPEND);
		review = Review.open(Ledgers.in(folder.resolve("wall.html.tickmark")));

		assertThat(reviewed(STORY).checklist().getLast().inWords()).contains("two copies", "Not applicable (Ann)", "No (Bo): not yet");
		answer(review, "legal", Answer.NO, "not yet", "Cy");
		assertThat(open(STORY)).isEmpty();
	}

	@Test
	void anAnswerCanBeTakenBackAndStandsInTheHistory() throws IOException {
		answer(review, "legal", Answer.YES, "on the phone", "Ann");

		assertThat(History.of(review.ledger(), HouseStatuses.usual()).lines()).last()
				.satisfies(line -> assertThat(line.what()).isEqualTo("“Have the lawyers read it?” answered: Yes: on the phone"));
		Draft draft = reviewed(STORY).draft();
		review.apply(new AnswerQuestion(house.checklist().question("legal").orElseThrow(), draft, Optional.empty(), ""), draft.text(),
				"Ann", NOON);
		assertThat(open(STORY)).contains("legal");
	}

	@Test
	void sayingTheSameAgainRecordsNothing() throws IOException {
		answerAll();
		int events = review.ledger().events().size();

		answerAll();

		assertThat(review.ledger().events()).hasSize(events);
	}

	@Test
	void aSignOffHoldsAndTellsWhichQuestionsAreOpenAgain() throws IOException {
		answerAll();
		for (Item item : reviewed(STORY).items().items())
			review.apply(new DecideItem(item, Status.VERIFIED, ""), reviewed(STORY).text(), "Ann", NOON);
		review.apply(new SignOffDraft(reviewed(STORY).readiness("Bo")), reviewed(STORY).text(), "Bo", NOON);
		String edited = STORY.replace("The wall at noon", "A wall at noon");

		assertThat(reviewed(STORY).signOffState().inWords(HouseStatuses.usual(), ZoneOffset.UTC)).doesNotContain("question");
		assertThat(reviewed(edited).signOffState().inWords(HouseStatuses.usual(), ZoneOffset.UTC)).startsWith("Signed off by Bo")
				.contains("2 questions of the checklist are open");
	}
}
