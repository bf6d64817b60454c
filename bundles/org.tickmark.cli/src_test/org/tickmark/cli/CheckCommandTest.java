package org.tickmark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.cli.terminal.ExitCode;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Whether drafts may go, and what the command says of those that may not. */
class CheckCommandTest extends CommandTest {
	/** No day may be a Friday. */
	private static final class NoFridays implements ClaimCheck {
		@Override
		public String ruleId() {
			return "problem.friday";
		}

		@Override
		public List<Claim> check(Prose prose, List<Claim> claims) {
			return claims.stream().map(claim -> new Claim(ruleId(), ClaimKind.PROBLEM, claim.span(), claim.sentence(),
					new Explanation.StatedDate(), new Detail.None())).toList();
		}
	}

	private Path gate;

	@BeforeEach
	void writeDraft() throws IOException {
		draft = write("ship.txt", "The ship sailed.\nIt left on Friday.\n");
		gate = write("gate.rules", "no open item\n");
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private int check(Object... arguments) {
		String[] all = new String[arguments.length + 3];
		all[0] = "check";
		all[1] = "--gate";
		all[2] = gate.toString();
		for (int i = 0; i < arguments.length; i++) all[i + 3] = arguments[i].toString();
		return run(all);
	}

	private void verify() {
		String id = items().getFirst().get("id").getAsString();
		assertThat(run("decide", draft.toString(), id, "verified")).isZero();
	}

	@Test
	void saysWhichItemKeepsADraftFromPassingAndWhy() {
		assertThat(check(draft)).isEqualTo(ExitCode.NOT_READY);

		assertThat(out.toString().lines()).containsExactly(draft + ":2:12: breaks “no open item”: “Friday”: Open",
				"1 draft of 1 does not pass, with 1 finding");
	}

	@Test
	void aProblemIsNotAnnouncedAsNone() throws IOException {
		gate = write("gate.rules", "no problem\n");
		checks = List.of(new NoFridays());

		assertThat(check(draft)).isEqualTo(ExitCode.NOT_READY);
		assertThat(out.toString().lines()).first().asString().startsWith(draft + ":2:12: breaks “no problem”: “Friday”: ");

		assertThat(check("--format", "sarif", draft)).isEqualTo(ExitCode.NOT_READY);
		assertThat(out.toString()).contains("\"Breaks “no problem”\"");
	}

	@Test
	void aDraftPassesWhoseItemsAreSettled() {
		verify();

		assertThat(check(draft)).isZero();
		assertThat(out.toString().lines()).containsExactly("1 draft passes");
	}

	@Test
	void findingsAreNeverWrittenOverADraft() throws IOException {
		byte[] before = Files.readAllBytes(draft);

		assertThat(check("--output", draft, draft)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(Files.readAllBytes(draft)).isEqualTo(before);
	}

	@Test
	void aRuleMayBeAboutTheWholeDraft() throws IOException {
		gate = write("gate.rules", "# before print\nsigned off\n");

		assertThat(check(draft)).isEqualTo(ExitCode.NOT_READY);
		assertThat(out.toString().lines()).first().isEqualTo(draft + ": breaks “signed off”: Not signed off");

		verify();
		assertThat(run("signoff", draft.toString())).isZero();
		assertThat(check(draft)).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"no opn item | line 2: “no opn item” is not a rule of the gate; choose from: ",
			"no problem of weather | “no problem of weather”: Unknown rule weather; choose from: ",
			"no item with status legal-read | “no item with status legal-read”: There is no status “legal-read”",
			"question legal answered | “question legal answered”: The house’s checklist has no question “legal”"})
	void aRuleThatIsNotUnderstoodIsNamedWithAWayOut(String rule, String answer) throws IOException {
		gate = write("gate.rules", "signed off\n" + rule + "\n");

		assertThat(check(draft)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains(answer);
	}

	@Test
	void theGateMayStandInTheFileOfTheHouse() throws IOException {
		Path house = write("courier.house", "[checklist]\nlegal = Have the lawyers read it?\n[gate]\nquestion legal answered\n");

		assertThat(run("check", "--house", house.toString(), draft.toString())).isEqualTo(ExitCode.NOT_READY);
		assertThat(out.toString().lines()).first()
				.isEqualTo(draft + ": breaks “question legal answered”: “Have the lawyers read it?”: Not answered yet");
	}

	@Test
	void aHouseThatHasNoGateHasTheUsualOne() {
		assertThat(run("check", draft.toString())).isZero();
	}

	@Test
	void whatCannotBeReadStopsNobodyElse() throws IOException {
		Path bytes = Files.write(folder.resolve("broken.txt"), new byte[] {(byte) 0xFF, 0, 1, 2});
		Path missing = folder.resolve("missing.txt");

		assertThat(check(missing, bytes, draft)).isEqualTo(ExitCode.INPUT_FAILED);
		assertThat(err.toString().lines()).hasSize(2).first().isEqualTo(missing + ": does not exist; check the name");
		assertThat(out.toString()).startsWith(draft + ":2:12: breaks “no open item”");
	}

	@Test
	void programsReadALineADocument() throws IOException {
		Path other = write("other.txt", "Nothing.\n");

		assertThat(check("--format", "jsonl", draft, folder.resolve("missing.txt"), other)).isEqualTo(ExitCode.INPUT_FAILED);

		List<JsonObject> lines = out.toString().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
		assertThat(lines).hasSize(3);
		JsonObject finding = lines.getFirst().getAsJsonArray("findings").get(0).getAsJsonObject();
		assertThat(lines.getFirst().get("passes").getAsBoolean()).isFalse();
		assertThat(finding.get("rule").getAsString()).isEqualTo("no open item");
		assertThat(finding.get("item").getAsString()).isEqualTo(items().getFirst().get("id").getAsString());
		assertThat(finding.get("line").getAsInt()).isEqualTo(2);
		assertThat(finding.get("fingerprint").getAsString()).matches("[0-9a-f]{32}");
		assertThat(lines.get(1).has("error")).isTrue();
		assertThat(lines.get(2).get("passes").getAsBoolean()).isTrue();
	}

	@Test
	void codeHostsReadOneLog() throws IOException {
		Path log = folder.resolve("log.sarif");

		assertThat(check("--format", "sarif", "--output", log, draft)).isEqualTo(ExitCode.NOT_READY);

		JsonObject run = JsonParser.parseString(Files.readString(log)).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
		JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
		assertThat(result.get("ruleId").getAsString()).isEqualTo("no-open-item");
		assertThat(result.getAsJsonObject("partialFingerprints").get("tickmarkItem/v1").getAsString()).matches("[0-9a-f]{32}");
		assertThat(result.toString()).contains("\"startLine\":2", "ship.txt");
	}

	@Test
	void aBaselineKeepsQuietWhatWasFoundBefore() throws IOException {
		Path known = folder.resolve("known.txt");

		assertThat(check("--baseline", known, draft)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("--write-baseline");
		assertThat(check("--baseline", known, "--write-baseline", draft)).isZero();
		assertThat(Files.readAllLines(known)).hasSize(2).last().asString()
				.matches("ship\\.txt \\| no open item \\| [0-9a-f]{32} \\| Friday");

		assertThat(check("--baseline", known, draft)).isZero();
		assertThat(out.toString()).isEqualTo("1 draft passes; 1 more is in the baseline\n");
		write("ship.txt", "An edit elsewhere.\n\nThe ship sailed.\nIt left on Friday.\nAnd it came on Friday.\n");
		assertThat(check("--baseline", known, draft)).isEqualTo(ExitCode.NOT_READY);
		assertThat(out.toString().lines()).containsExactly(draft + ":5:16: breaks “no open item”: “Friday”: Open",
				"1 draft of 1 does not pass, with 1 finding; 1 more is in the baseline");
	}

	@Test
	void whatTheBaselineKnowsAndNobodyFindsAnyMoreIsToldAndCanBeRemoved() throws IOException {
		Path known = folder.resolve("known.txt");
		Path gone = write("gone.txt", "It sank on Friday.\n");
		Path other = write("other.txt", "It lay there on Friday.\n");
		check("--baseline", known, "--write-baseline", draft, gone, other);
		Files.delete(gone);
		write("ship.txt", "It left.\n");

		assertThat(check("--baseline", known, draft)).isZero();
		assertThat(err.toString().lines()).containsExactly("In the baseline, but not found any more: gone.txt: breaks “no open item”: “Friday”",
				"In the baseline, but not found any more: ship.txt: breaks “no open item”: “Friday”",
				"2 entries of the baseline match nothing; --prune-baseline removes them");

		assertThat(check("--baseline", known, "--prune-baseline", draft)).isZero();
		assertThat(Files.readAllLines(known)).hasSize(2).last().asString().startsWith("other.txt | ");
	}

	@Test
	void aBaselineIsTheSameInWhateverOrderDraftsAreNamed() throws IOException {
		Path other = write("another.txt", "On Friday. On Friday.\n");
		Path one = folder.resolve("one.txt");
		Path two = folder.resolve("two.txt");

		check("--baseline", one, "--write-baseline", draft, other);
		check("--baseline", two, "--write-baseline", other, draft);

		assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
		assertThat(Files.readAllLines(one).stream().skip(1)).hasSize(3).isSorted();
	}

	@Test
	void aBaselineThatIsNoneStaysAsItIs() throws IOException {
		Path known = write("known.txt", "# ours\nshopping list\n");

		assertThat(check("--baseline", known, "--write-baseline", draft)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains(known + ", line 2,");
		assertThat(Files.readString(known)).isEqualTo("# ours\nshopping list\n");
	}

	@Test
	void aNameWithALineBreakForgesNoLine() throws IOException {
		Path odd = Files.write(folder.resolve("a\nb | no open item.txt"), "It left on Friday.\n".getBytes(UTF_8));
		Path known = folder.resolve("known.txt");

		check("--baseline", known, "--write-baseline", odd);

		assertThat(Files.readAllLines(known)).hasSize(2);
		assertThat(check("--baseline", known, odd)).isZero();
	}
}
