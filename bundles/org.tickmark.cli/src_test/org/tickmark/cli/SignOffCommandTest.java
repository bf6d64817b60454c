package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Signing a draft off on the command line, and the proof of it. */
class SignOffCommandTest extends CommandTest {
	@BeforeEach
	void writeTheDraft() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "By Bob Ray\n\nIt left on Friday. It came on Friday.");
	}

	private void settle(String by) {
		for (JsonObject item : items())
			assertThat(run("decide", draft.toString(), item.get("id").getAsString(), "verified", "--by", by)).isZero();
	}

	@Test
	void listsWhatKeepsTheDraftFromIt() {
		assertThat(run("signoff", draft.toString(), "--by", "Cy")).isEqualTo(ExitCode.NOT_READY);

		assertThat(out.toString()).contains("3:12  Friday", "Open\n").endsWith("Not signed off: 2 to do\n");
		assertThat(folder.resolve("draft.txt.tickmark")).doesNotExist();
	}

	@Test
	void verifyNamesWhoSigned() {
		settle("Ann");
		assertThat(run("signoff", draft.toString(), "--by", "Cy")).isZero();
		assertThat(out.toString()).startsWith("Signed off by Cy, ");

		assertThat(run("verify", draft.toString())).isZero();
		assertThat(out.toString()).startsWith("The record is intact.\nSigned off by Cy, ");
	}

	@Test
	void saysHowManyItemsHaveNoSourceAndHowManySentencesNobodyLookedAt() throws IOException {
		Files.writeString(draft, Files.readString(draft) + " Nobody saw it.");
		settle("Ann");

		run("signoff", draft.toString(), "--by", "Cy");

		assertThat(out.toString()).contains("2 items are verified without a source. ",
				"1 of 3 sentences holds no item and was not checked.");
		assertThat(run("history", draft.toString())).isZero();
		assertThat(out.toString()).contains("…. 2 items are verified without a source. ");
	}

	@Test
	void aHouseThatAsksForMoreIsToldWhereItIsMissing() throws IOException {
		Files.writeString(draft, Files.readString(draft) + " Nobody saw it.");
		settle("Ann");
		Path house = Files.writeString(folder.resolve("house.txt"), "[sign-off]\nsource for verified\nevery sentence\n");

		assertThat(run("signoff", draft.toString(), "--by", "Cy", "--house", house.toString())).isEqualTo(ExitCode.NOT_READY);

		assertThat(out.toString()).contains("3:12  Friday", "Verified without a source; give one", "3:39  Nobody saw it.",
				"Not checked: mark a claim in it");
	}

	@Test
	void verifyTellsThatAChangeLiftedIt() throws IOException {
		settle("Ann");
		run("signoff", draft.toString(), "--by", "Cy");
		Files.writeString(draft, Files.readString(draft).replace("It came on Friday", "It never came on Friday"));

		assertThat(run("verify", draft.toString())).isZero();
		assertThat(out.toString()).contains("Sign-off lifted: 1 settled item changed since");
	}

	@Test
	void aSignOffIsTakenBackForAReasonWhichVerifyTells() {
		assertThat(run("signoff", draft.toString(), "--withdraw", "the mayor called")).isEqualTo(64);
		settle("Ann");
		run("signoff", draft.toString(), "--by", "Cy");
		assertThat(run("signoff", draft.toString(), "--withdraw", " ")).isEqualTo(64);

		assertThat(run("signoff", draft.toString(), "--withdraw", "the mayor called", "--by", "Eve")).isZero();
		assertThat(out.toString()).startsWith("Sign-off withdrawn by Eve, ").contains(": the mayor called (was signed off by Cy, ");
		assertThat(run("verify", draft.toString())).isZero();
		assertThat(out.toString()).contains("Sign-off withdrawn by Eve, ");
		assertThat(run("signoff", draft.toString(), "--by", "Cy")).isZero();
	}

	@Test
	void theAuthorDoesNotSignUnlessAllWorkIsOnePersons() {
		settle("Bob Ray");
		assertThat(run("signoff", draft.toString(), "--by", "bob ray")).isEqualTo(ExitCode.NOT_READY);
		assertThat(out.toString()).contains("bob ray wrote the draft", "Verified by Bob Ray, who wrote the draft");

		assertThat(run("signoff", draft.toString(), "--by", "Bob Ray", "--one-person")).isZero();
	}

	@Test
	void theAuthorIsToldAndSet() {
		run("author", draft.toString());
		assertThat(out.toString()).isEqualTo("Bob Ray\n");

		run("author", draft.toString(), "Ann Lee", "Eva Moor");
		assertThat(out.toString()).isEqualTo("Ann Lee, Eva Moor\n");

		run("author", draft.toString(), "-");
		assertThat(out.toString()).isEqualTo("Bob Ray\n");
	}

	@Test
	void coverageListsBareSentencesUntilAPersonFoundNoFactInThem() throws IOException {
		Files.writeString(draft, Files.readString(draft).replace("By Bob Ray", "Nobody minded."));

		assertThat(run("coverage", draft.toString())).isZero();
		assertThat(out.toString()).isEqualTo("     1:1       0  Nobody minded.\n2 of 3 sentences have an item or state no fact\n");

		assertThat(run("coverage", draft.toString(), "--no-facts-at", "3", "--by", "Ann")).isZero();
		assertThat(out.toString()).isEqualTo("3 of 3 sentences have an item or state no fact\n");
		assertThat(run("coverage", draft.toString(), "--no-facts-at", "3")).isEqualTo(64);
	}

	@Test
	void theHistoryIsToldOfTheDraftOrOfOneItem() {
		settle("Ann");
		run("items", "--format", "jsonl", draft.toString());
		String id = JsonParser.parseString(out.toString().lines().findFirst().orElseThrow()).getAsJsonObject().get("id").getAsString();
		run("decide", draft.toString(), id, "query", "--by", "Cy");

		assertThat(run("history", draft.toString())).isZero();
		assertThat(out.toString().lines()).hasSize(3).first().asString().matches("20.* Ann  .*“Friday”  Verified");
		assertThat(run("history", draft.toString(), id)).isZero();
		assertThat(out.toString().lines()).hasSize(2).last().asString().endsWith("“Friday”  Query to author");
		assertThat(run("history", draft.toString(), "--person", "cy")).isZero();
		assertThat(out.toString().lines()).hasSize(1);
		assertThat(run("history", draft.toString(), "--day", "2001-01-01")).isZero();
		assertThat(out.toString()).isEqualTo("Nothing is recorded.\n");
		assertThat(run("history", draft.toString(), "nonsense")).isEqualTo(64);
	}

	@Test
	void decisionsOnACopyAreMergedAndGitIsAskedToDoSo() throws IOException {
		Path copy = Files.copy(draft, folder.resolve("copy.txt"));
		settle("Ann");
		run("items", "--format", "jsonl", copy.toString());
		String id = JsonParser.parseString(out.toString().lines().findFirst().orElseThrow()).getAsJsonObject().get("id").getAsString();
		run("decide", copy.toString(), id, "query", "--by", "Cy");

		assertThat(run("merge", draft.toString(), folder.resolve("copy.txt.tickmark").toString(), "--git")).isZero();
		assertThat(out.toString()).contains("copy.txt.tickmark: 2 entries added\n").endsWith("1 of 2 settled, 1 to re-check\n");
		assertThat(folder.resolve(".gitattributes")).hasContent("*.tickmark merge=union");
		assertThat(run("merge", draft.toString(), folder.resolve("none.tickmark").toString())).isEqualTo(2);
		assertThat(run("merge", draft.toString())).isEqualTo(64);
	}

	@Test
	void aCopyOfTheDraftStandsForTheDecisionsBesideIt() throws IOException {
		Path copy = Files.copy(draft, folder.resolve("copy.txt"));
		run("items", "--format", "jsonl", copy.toString());
		String id = JsonParser.parseString(out.toString().lines().findFirst().orElseThrow()).getAsJsonObject().get("id").getAsString();

		assertThat(run("merge", draft.toString(), copy.toString())).isEqualTo(2);
		assertThat(err.toString().lines()).containsExactly(
				copy + " is not a ledger, and there is no copy.txt.tickmark beside it; choose the file of decisions");

		run("decide", copy.toString(), id, "verified", "--by", "Cy");
		assertThat(run("merge", draft.toString(), copy.toString())).isZero();
		assertThat(out.toString()).startsWith(copy + ".tickmark: ").endsWith("1 of 2 settled, 0 to re-check\n");
	}

	@Test
	void aLedgerMayBearTheNameOfADraft() throws IOException {
		Path copy = Files.copy(draft, folder.resolve("copy.txt"));
		settle("Ann");
		Path renamed = Files.move(folder.resolve("draft.txt.tickmark"), folder.resolve("decisions.txt"));

		assertThat(run("merge", copy.toString(), renamed.toString())).isZero();
		assertThat(out.toString()).endsWith("2 of 2 settled, 0 to re-check\n");
	}

	@Test
	void theHelpNamesEveryExitCode() {
		assertThat(run("--help")).isZero();
		assertThat(out.toString().replaceAll("\\s+", " ")).contains("0 done", "1 not signed off", "2 some input", "64 wrong usage",
				"70 the installation");
	}

	@Test
	void verifyNamesTheEntryThatFollowsOneThatWasTakenAway() throws IOException {
		settle("Ann");
		Path ledger = folder.resolve("draft.txt.tickmark");
		List<String> lines = Files.readAllLines(ledger);
		Files.writeString(ledger, lines.stream().filter(line -> lines.indexOf(line) != 1).collect(Collectors.joining("\n", "", "\n")));

		assertThat(run("verify", draft.toString())).isEqualTo(2);
		assertThat(err.toString()).contains("An entry is missing: what Ann recorded at ", "follows a line that was removed")
				.contains(lines.get(2).substring(9, 17));
	}
}
