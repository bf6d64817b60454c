package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

/** A house's own words on the command line. */
class HouseOptionsTest extends CommandTest {
	@BeforeEach
	void writeTheDraft() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "It was the largest ship ever.");
	}

	private String list(String lines) throws IOException {
		return Files.writeString(folder.resolve("house.list"), lines).toString();
	}

	@Test
	void aPolicyThatIsMisspeltIsRefusedWithAllThatThereIs() {
		assertThat(run("scan", "--policy", "figures=backwards", "-")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("figures=month-first|day-first");
	}

	@Test
	void aRuleThatNeverWaitsForARequestIsRefused() {
		assertThat(run("scan", "--with", "problem.weekday", "-")).isEqualTo(ExitCode.WRONG_USAGE);
	}

	@Test
	void wordsOfTheHouseListAreFoundWithTheirReason() throws IOException {
		String list = list("\uFEFFfact: largest ship = needs a source\r\n");

		assertThat(run("scan", "--house-list", list, draft.toString())).isZero();
		assertThat(out.toString()).contains("1:12  fact", "largest ship", "needs a source");
	}

	@Test
	void theyCanBeDecidedOn() throws IOException {
		String list = list("fact: largest ship = needs a source");
		run("items", "--house-list", list, draft.toString());
		String id = out.toString().substring(0, 16);

		assertThat(run("decide", "--house-list", list, draft.toString(), id, "verified")).isZero();
		run("items", draft.toString());
		assertThat(out.toString()).contains("Verified").endsWith("1 of 1 settled\n");
	}

	@Test
	void aLineThatCannotBeReadStopsWithFileLineAndRemedy() throws IOException {
		String list = list("# ours\nfact largest = needs a source\n");

		assertThat(run("scan", "--house-list", list, draft.toString())).isEqualTo(64);
		assertThat(err.toString()).startsWith(list + ", line 2: has no kind; write it as");
		assertThat(out.toString()).isEmpty();
	}

	@Test
	void aNameThatIsNearlyOneOfTheListIsAProblem() throws IOException {
		Files.writeString(draft, "They met Zelensky in Hamfurt.\n");

		assertThat(run("scan", "--names", list("Zelenskyy\n"), draft.toString())).isZero();
		assertThat(out.toString()).contains("“Zelensky” is spelled “Zelenskyy” on your list of names");
	}

	@Test
	void aLineThatIsNoNameStopsWithFileLineAndRemedy() throws IOException {
		String list = list("Zelenskyy\nfact: first = needs a source\n");

		assertThat(run("scan", "--names", list, draft.toString())).isEqualTo(64);
		assertThat(err.toString()).startsWith(list + ", line 2: “fact: first = needs a source” is not a name; write one name a line");
	}

	@Test
	void aListThatIsNotThereStops() {
		assertThat(run("scan", "--house-list", folder.resolve("none").toString(), draft.toString())).isEqualTo(64);
		assertThat(err.toString()).contains("does not exist; check the name");
	}

	@Test
	void aWordThatIsNoWordOfSayingStops() {
		assertThat(run("scan", "--judging", "usual,swimm", draft.toString())).isEqualTo(64);
		assertThat(err.toString()).startsWith("--judging: “swimm” is not an attribution verb");
	}
}
