package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.file.LedgerFiles;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The index of what was printed and verified before is built of drafts, decisions and collections, and answers for a draft. */
class PrintedBeforeCommandsTest extends CommandTest {
	private Path drafts = Path.of("");
	private Path index = Path.of("");

	@BeforeEach
	void aDraftAndTwoArticles() throws IOException {
		clock = Clock.fixed(Instant.parse("2024-06-01T09:00:00Z"), ZoneOffset.UTC);
		index = folder.resolve("index");
		drafts = Files.createDirectory(folder.resolve("drafts"));
		Files.writeString(drafts.resolve("lighthouse.txt"), "The engineer Ilse Brandt built the Brandvik lighthouse in 1887.\n");
		Files.writeString(folder.resolve("printed.jsonl"), """
				{"id":"Ferry news","dct":"2024-03-12","text":"The Brandvik ferry carried 178,412 passengers, the harbour office said."}
				""");
		draft = Files.writeString(folder.resolve("draft.txt"), """
				The Brandvik lighthouse was built by the engineer Ilse Brandt in 1887.

				The Brandvik ferry carried 187,412 passengers, the harbour office said.
				""");
	}

	private int call(String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var session = new Session(DraftReaders.standard(), ClaimDetection.standard(), new LedgerFiles(), clock,
				InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), "Ida User");
		return TickmarkCommand.line(session).execute(arguments);
	}

	private List<JsonObject> lines() {
		return out.toString().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
	}

	private JsonObject line(String words) {
		return lines().stream().filter(line -> line.get("text").getAsString().equals(words)).findFirst().orElseThrow();
	}

	private void verifyTheYear() {
		Path lighthouse = drafts.resolve("lighthouse.txt");
		assertThat(call("items", "--format", "jsonl", lighthouse.toString())).isZero();
		String year = line("1887").get("id").getAsString();
		assertThat(call("decide", lighthouse.toString(), year, "verified", "--by", "Ann Lee", "--evidence",
				"primary: parish register, p. 12"))
				.isZero();
	}

	@Test
	void whatWasPrintedOrVerifiedSaysSo() {
		verifyTheYear();

		assertThat(call("index", drafts.toString(), folder.resolve("printed.jsonl").toString(), "--into", index.toString())).isZero();
		assertThat(out.toString()).contains("2 articles", "1 verified fact in");
		assertThat(call("before", draft.toString(), "--index", index.toString(), "--format", "jsonl")).isEqualTo(ExitCode.DIFFERS);

		JsonObject year = line("1887");
		assertThat(year.get("before").getAsString()).isEqualTo("same");
		JsonObject verified = year.getAsJsonArray("passages").get(0).getAsJsonObject().getAsJsonObject("verified");
		assertThat(verified.get("by").getAsString()).isEqualTo("Ann Lee");
		assertThat(verified.get("date").getAsString()).isEqualTo("2024-06-01");
		assertThat(verified.get("evidence").getAsString()).contains("parish register", "p. 12");
		assertThat(line("187,412").getAsJsonArray("differences"))
				.hasToString("[{\"class\":\"figure\",\"draft\":\"187,412\",\"printed\":\"178,412\"}]");
	}

	@Test
	void theHouseSaysHowOldAFigureMayBe() throws IOException {
		assertThat(call("index", folder.resolve("printed.jsonl").toString(), "--into", index.toString())).isZero();
		Path house = Files.writeString(folder.resolve("house.txt"), "[printed before]\nfigure = 30\n");

		assertThat(call("before", draft.toString(), "--index", index.toString())).isEqualTo(ExitCode.DIFFERS);
		assertThat(out.toString()).contains("187,412", "differs", "Ferry news, 2024-03-12");
		assertThat(call("before", draft.toString(), "--index", index.toString(), "--house", house.toString(), "--format", "jsonl"))
				.isZero();
		assertThat(lines()).noneMatch(line -> line.get("kind").getAsString().equals("figure"));
	}

	@Test
	void aConfidentialSourceStaysWithItsDraft() throws IOException {
		Path lighthouse = drafts.resolve("lighthouse.txt");
		Files.writeString(drafts.resolve("lighthouse.txt.tickmark-names"), "{\"code\":\"Heron\",\"name\":\"Ottilie Brackwater\"}\n");
		assertThat(call("items", "--format", "jsonl", lighthouse.toString())).isZero();
		String year = line("1887").get("id").getAsString();
		assertThat(call("decide", lighthouse.toString(), year, "verified", "--evidence",
				"interview: Ottilie Brackwater")).isZero();

		assertThat(call("index", drafts.toString(), "--into", index.toString())).isZero();
		assertThat(call("before", draft.toString(), "--index", index.toString())).isZero();

		assertThat(out.toString()).contains("a confidential source").doesNotContain("Heron", "Brackwater");
	}

	@Test
	void whatCannotBeReadIsNamedAndTheRestIsIndexed() throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\":\n");

		assertThat(call("index", drafts.toString(), broken.toString(), "--into", index.toString())).isEqualTo(ExitCode.INPUT_FAILED);

		assertThat(err.toString()).contains("broken.jsonl:1");
		assertThat(out.toString()).contains("1 article ");
	}

	@Test
	void withoutAnIndexItSaysHowToBuildOne() {
		assertThat(call("before", draft.toString(), "--index", index.toString())).isEqualTo(ExitCode.INPUT_FAILED);
		assertThat(err.toString()).contains("Build the index first: tickmark index DRAFTS --into");
		assertThat(call("index", draft.toString(), "--into", drafts.toString())).isEqualTo(ExitCode.INPUT_FAILED);
		assertThat(err.toString()).contains("holds something other than an index");
	}
}
