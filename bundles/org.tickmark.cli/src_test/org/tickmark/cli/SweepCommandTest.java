package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.file.LedgerFiles;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What the command looks in, prints and answers; how well it compares is tested where it compares. */
class SweepCommandTest extends CommandTest {
	private Path source = Path.of("");

	@BeforeEach
	void aDraftAndASource() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "The ferry carried 178,412 people and 62 dogs.");
		source = Files.writeString(folder.resolve("log.txt"), "In all, 178,412 people took the ferry.\n\nThe ferry carried 26 dogs.\n");
	}

	private int sweep(String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var session = new Session(DraftReaders.standard(), ClaimDetection.standard().only("figure.stated"::equals), new LedgerFiles(),
				clock,
				InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), "Ida User");
		return TickmarkCommand.line(session).execute(arguments);
	}

	private List<JsonObject> lines() {
		return out.toString().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
	}

	@Test
	void aLineAnItemSaysWhatTheSourcesSay() {
		assertThat(sweep("sweep", draft.toString(), "--source", source.toString(), "--format", "jsonl")).isEqualTo(ExitCode.DIFFERS);

		assertThat(lines()).extracting(line -> line.get("text").getAsString() + " " + line.get("verdict").getAsString())
				.containsExactly("178,412 found", "62 differs");
		JsonObject found = lines().getFirst();
		assertThat(found.keySet()).containsExactly("item", "kind", "start", "end", "text", "verdict", "policy", "passages", "differences");
		JsonObject passage = found.getAsJsonArray("passages").get(0).getAsJsonObject();
		assertThat(passage.keySet()).containsExactly("source", "locator", "start", "end", "text", "score");
		assertThat(passage.get("source").getAsString()).isEqualTo(source.toString());
		assertThat(passage.get("text").getAsString()).isEqualTo("In all, 178,412 people took the ferry.");
		assertThat(lines().getLast().getAsJsonArray("differences"))
				.hasToString("[{\"class\":\"figure\",\"draft\":\"62\",\"source\":\"26\"}]");
	}

	@Test
	void whatStandsNowhereCountsOnlyWhereThatIsAskedFor() throws IOException {
		Files.writeString(source, "In all, 178,412 people took the ferry.");

		assertThat(sweep("sweep", draft.toString(), "--source", source.toString())).isEqualTo(ExitCode.DONE);
		assertThat(out.toString()).contains("log.txt, ").contains("1 found, 0 differ, 1 nowhere");
		assertThat(sweep("sweep", draft.toString(), "--source", source.toString(), "--strict")).isEqualTo(ExitCode.DIFFERS);
	}

	@Test
	void theDossierBesideTheDraftIsLookedInWhereNoSourceIsNamed() throws IOException {
		Dossier.of(draft).add(source, "Ida User", Instant.EPOCH);

		assertThat(sweep("sweep", draft.toString())).isEqualTo(ExitCode.DIFFERS);
		assertThat(out.toString()).contains("1 found, 1 differs, 0 nowhere");
	}

	@Test
	void anyFolderOfSourcesWillDo() throws IOException {
		Path sent = Files.createDirectories(folder.resolve("sent by the author/more"));
		Files.copy(source, sent.resolve("log.txt"));

		assertThat(sweep("sweep", draft.toString(), "--dossier", sent.getParent().toString())).isEqualTo(ExitCode.DIFFERS);
	}

	@Test
	void aSourceThatCannotBeReadIsNamedAndTheOthersAreSearched() {
		assertThat(sweep("sweep", draft.toString(), "--source", source.toString(), "--source", folder.resolve("missing.txt").toString()))
				.isEqualTo(ExitCode.INPUT_FAILED);
		assertThat(err.toString()).contains("missing.txt");
		assertThat(out.toString()).contains("1 found, 1 differs, 0 nowhere");
	}

	@Test
	void withoutAnySourceItSaysHowToNameOne() {
		assertThat(sweep("sweep", draft.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("--source");
	}

	@Test
	void aTranslationIsComparedWithItsOriginal() throws IOException {
		Path original = Files.writeString(folder.resolve("original.txt"), "Die F\u00E4hre trug 178.412 Menschen und 26 Hunde.");

		assertThat(sweep("sweep", draft.toString(), "--original", original.toString())).isEqualTo(ExitCode.DIFFERS);
		assertThat(out.toString()).contains("Changed from the original: figure").contains("62 | 26");
		sweep("sweep", draft.toString(), "--original", original.toString(), "--format", "jsonl");
		assertThat(lines()).filteredOn(line -> line.has("original")).singleElement()
				.satisfies(line -> assertThat(line.get("original").getAsString()).isEqualTo("changed"));
	}
}
