package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

/** What a house asks about every draft, answered on the command line. */
class ChecklistCommandTest extends CommandTest {
	private Path house;

	@BeforeEach
	void writeDraftAndHouse() throws IOException {
		draft = Files.writeString(folder.resolve("ship.txt"), "Ship sails\n\nThe ship sailed.\n");
		house = Files.writeString(folder.resolve("courier.house"), """
				[checklist]
				headline = Does the story say what the headline says?
				legal = Have the lawyers read it?
				""");
	}

	private int ask(String command, String... arguments) {
		List<String> all = new ArrayList<>(List.of(command, "--house", house.toString(), draft.toString()));
		all.addAll(Arrays.asList(arguments));
		return run(all.toArray(String[]::new));
	}

	@Test
	void questionsAreListedWithTheirAnswers() {
		assertThat(ask("checklist", "--answer", "legal=no", "--note", "they are away")).isZero();

		assertThat(out.toString().lines()).containsExactly("headline: Does the story say what the headline says? Not answered yet",
				"legal: Have the lawyers read it? No (Ida User): they are away");
	}

	@Test
	void theSignOffWaitsForAllAnswersAndTakesThem() {
		assertThat(ask("signoff")).isEqualTo(ExitCode.NOT_READY);
		assertThat(out.toString()).contains("headline: Does the story say what the headl", "Not answered yet", "Not signed off: 2 to do");

		assertThat(ask("signoff", "--answer", "headline=yes", "--answer", "legal=n/a")).isZero();
		assertThat(out.toString()).startsWith("Signed off by Ida User");
	}

	@Test
	void anEditAsksAgainForWhatItConcerns() throws IOException {
		ask("checklist", "--answer", "headline=yes", "--answer", "legal=yes");
		Files.writeString(draft, "Ship sails\n\nThe ship sailed at noon.\n");

		assertThat(ask("checklist")).isZero();
		assertThat(out.toString().lines()).containsExactly("headline: Does the story say what the headline says? Yes (Ida User)",
				"legal: Have the lawyers read it? Answer again, since the draft changed; the last answer was: Yes (Ida User)");
	}

	@Test
	void whatIsNoAnswerRecordsNothing() {
		assertThat(ask("checklist", "--answer", "legal=yes", "--answer", "headline=perhaps")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("perhaps is not an answer; choose from: yes, no, n/a");
		assertThat(ask("checklist", "--answer", "weather=yes")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("The checklist has no question “weather”; choose from: headline, legal");
		assertThat(ask("checklist", "--answer", "legal=no")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("No to “legal” needs a --note");

		assertThat(draft.resolveSibling("ship.txt.tickmark")).doesNotExist();
	}

	@Test
	void anAnswerCanBeTakenBack() {
		ask("checklist", "--answer", "legal=yes");

		assertThat(ask("checklist", "--answer", "legal=-")).isZero();
		assertThat(out.toString()).contains("Have the lawyers read it? Not answered yet");
	}

	@Test
	void aHouseWithoutQuestionsSaysSo() {
		assertThat(run("checklist", draft.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("The house asks no questions");
	}
}
