package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.SignOffDraft;

/** What a house calls its statuses, on paper and in everything that is put into words. */
class StatusListTest {
	private static final String LIST = """
			# ours
			verified = Checked, C
			corrected = Put right, P

			legal-read = With the lawyers, L, settled
			seen = Seen, by the desk
			""";

	@TempDir
	Path folder;

	private static HouseStatuses house() {
		return StatusList.of(LIST).statuses();
	}

	@Test
	void renamesAndAdds() {
		HouseStatuses house = house();
		Status legal = house.of("legal-read").orElseThrow();
		Status seen = house.of("seen").orElseThrow();

		assertThat(StatusList.of(LIST).faults()).isEmpty();
		assertThat(house.label(Status.VERIFIED)).isEqualTo("Checked");
		assertThat(house.letter(Status.VERIFIED)).isEqualTo('C');
		assertThat(house.label(Status.OPEN)).isEqualTo("Open");
		assertThat(house.all()).hasSize(12).startsWith(Status.OPEN).endsWith(legal, seen);
		assertThat(house.decidable()).doesNotContain(Status.RECHECK).contains(legal);
		assertThat(List.of(legal.label(), legal.letter(), legal.settled())).containsExactly("With the lawyers", 'L', true);
		assertThat(List.of(seen.label(), seen.letter(), seen.settled())).containsExactly("Seen, by the desk", 'S', false);
	}

	@Test
	void isReadAsItWasWritten() {
		String written = StatusList.written(house());

		assertThat(written).isEqualTo(
				"verified = Checked, C\ncorrected = Put right, P\nlegal-read = With the lawyers, L, settled\nseen = Seen, by the desk, "
						+ "S\n");
		assertThat(StatusList.of(written).statuses().named()).isEqualTo(house().named());
		assertThat(StatusList.written(HouseStatuses.usual())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Checked | line 1: has no name; write it as", "verified = | line 1: has no name; write it as",
			"verified = , | line 1: has no name; write it as",
			"two words = Legal | line 1: a status has a word of letters, digits and hyphens, not “two words”",
			"verified = Checked, settled | line 1: “verified” is built in"})
	void saysWhatIsWrongWithALine(String line, String fault) {
		assertThat(StatusList.of(line).faults()).singleElement().asString().startsWith(fault);
	}

	@Test
	void aWordThatIsThereTwiceIsAFault() {
		assertThat(StatusList.of("seen = Seen\nseen = Looked at").faults()).containsExactly("line 2: “seen” is named twice");
	}

	@Test
	void everythingPutIntoWordsGoesByIt() throws IOException {
		Desk desk = Desk.open(folder, "It rained on Sunday. It snowed on Monday. It froze on Tuesday.\n").finding("Sunday", "Monday",
				"Tuesday");
		Status legal = house().of("legal-read").orElseThrow();
		desk.decide("Sunday", Status.VERIFIED);
		desk.decide("Monday", legal);
		desk.decide("Tuesday", Status.ON_AUTHOR);
		HouseStatuses house = StatusList.of(LIST + "on-author = Author says, A").statuses();

		assertThat(History.of(desk.review.ledger(), house).lines()).extracting(History.Line::what).containsExactly("Checked",
				"With the lawyers", "Author says: the author was there");
		assertThat(desk.readiness("Ben", "Ann").obstacles().getFirst().inWords(house))
				.startsWith("Checked by Ann");
		desk.apply(new SignOffDraft(desk.readiness("Ann")));
		assertThat(SignOffState.of(desk.review.ledger(), desk.list(), desk.text, List.of()).inWords(house, java.time.ZoneOffset.UTC))
				.endsWith("(Author says: 1 by Ann). 1 item is verified without a source.");
		Optional<Recheck> again = desk.reopenedWith("It rained on Sunday. It snowed on Monday. It did not freeze on Tuesday.\n")
				.item("Tuesday").recheck();
		assertThat(again.orElseThrow().inWords(house)).startsWith("Ann decided “Author says” on ");
	}

	@Test
	void joinedDecisionsOfAHouseThatIsNotKnownAreReadable() throws IOException {
		String text = "It rained on Sunday.\n";
		Desk ann = Desk.open(Files.createDirectories(folder.resolve("ann")), "Ann", text).finding("Sunday");
		Desk ben = Desk.open(Files.createDirectories(folder.resolve("ben")), "Ben", text).finding("Sunday");
		ann.decide("Sunday", house().of("legal-read").orElseThrow());
		ben.decide("Sunday", Status.QUERY);

		Ledgers.join(ben.ledger, ann.ledger);
		Desk merged = ben.reopenedWith(text);

		assertThat(merged.review.warnings()).isEmpty();
		assertThat(merged.review.ledger().firstWithoutPredecessor()).isEmpty();
		assertThat(merged.item("Sunday").recheck().orElseThrow().inWords(HouseStatuses.usual())).contains("Ann decided “With the lawyers”",
				"Ben decided “Query to author”");
		assertThat(HouseStatuses.usual().and(merged.review.ledger().statuses()).of("legal-read")).map(Status::settled).contains(true);
	}
}
