package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Dossier;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What items rest on is given, put right and withdrawn as at the desk. */
class EvidenceCommandTest extends CommandTest {
	@BeforeEach
	void writeTheDraft() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "It left on Friday. It came back next Friday.");
	}

	private String id(int item) {
		return items().get(item).get("id").getAsString();
	}

	private JsonArray evidence(int item) {
		return items().get(item).getAsJsonArray("evidence");
	}

	private String piece() {
		return evidence(0).get(0).getAsJsonObject().get("id").getAsString();
	}

	@Test
	void aPieceIsGivenInOneLineWithOptionsForTheRest() {
		assertThat(run("decide", draft.toString(), id(0), "verified", "--by", "Ann", "--evidence", "primary: port log, p. 12", "--contact",
				"harbour office", "--checked", "14 March 2024", "--evidence-note", "copied by hand", "--copy-hash", "ab".repeat(32)))
				.isZero();

		JsonObject given = evidence(0).get(0).getAsJsonObject();
		given.remove("id");
		assertThat(given.toString()).isEqualTo("{\"kind\":\"primary\",\"title\":\"port log\",\"locator\":\"p. 12\",\"contact\":"
				+ "\"harbour office\",\"checked\":\"2024-03-14\",\"note\":\"copied by hand\",\"sha256\":\"" + "ab".repeat(32)
				+ "\",\"by\":\"Ann\"}");
		assertThat(items().getFirst().get("source").getAsString()).isEqualTo("port log, p. 12 (primary)");
		assertThat(evidence(1)).isEmpty();
	}

	@Test
	void severalPiecesAreGivenAtOnceAndWithoutADecision() {
		assertThat(run("decide", draft.toString(), id(0), "--evidence", "primary: port log", "--evidence", "Coast Gazette, p. 3",
				"--source", "crew list")).isZero();

		assertThat(items().getFirst().get("source").getAsString()).isEqualTo("crew list; port log (primary); Coast Gazette, p. 3");
		assertThat(items().getFirst().get("status").getAsString()).isEqualTo("open");
	}

	@Test
	void theSameAsTheLastIsOnePieceForBoth() {
		run("decide", draft.toString(), id(0), "verified", "--evidence", "primary: port log, p. 12", "--contact", "harbour office");
		assertThat(run("decide", draft.toString(), id(1), "verified", "--same-evidence")).isZero();

		assertThat(evidence(1)).isEqualTo(evidence(0));
		assertThat(run("evidence", draft.toString())).isZero();
		assertThat(out.toString()).isEqualToIgnoringNewLines(
				piece() + "    2  port log, p. 12 (primary); contact: harbour office\n");
	}

	@Test
	void aPieceIsPutRightForAllItemsAndWithdrawnFromOne() {
		run("decide", draft.toString(), id(0), "verified", "--evidence", "primary: port log, p. 12");
		run("decide", draft.toString(), id(1), "verified", "--same-evidence");
		String piece = piece();

		assertThat(run("evidence", draft.toString(), piece, "--evidence", "primary: port log, p. 13")).isZero();
		assertThat(items()).extracting(item -> item.get("source").getAsString()).containsOnly("port log, p. 13 (primary)");
		assertThat(run("evidence", draft.toString(), piece, "--withdraw", id(0))).isZero();
		assertThat(evidence(0)).isEmpty();
		assertThat(evidence(1)).hasSize(1);

		run("history", draft.toString());
		assertThat(out.toString()).contains("Source: port log, p. 12 (primary)",
				"Source changed from “port log, p. 12 (primary)” to “port log, p. 13 (primary)”",
				"Source withdrawn: port log, p. 13 (primary)");
	}

	@ParameterizedTest
	@ValueSource(strings = {"--evidence| ", "--contact|Ann Lee", "--evidence|a|--evidence|b|--checked|2024-03-14", "--same-evidence",
			"--evidence|log|--copy-hash|12", "--evidence|log|--checked|never", "--source| "})
	void aSlipIsRefusedBeforeAnythingIsRecorded(String options) throws IOException {
		List<String> line = new ArrayList<>(List.of("decide", draft.toString(), id(0), "verified"));
		line.addAll(List.of(options.split("\\|")));

		assertThat(run(line.toArray(String[]::new))).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(Files.exists(folder.resolve("draft.txt.tickmark"))).isFalse();
	}

	@Test
	void theCopyOfASourceIsDeletedForGoodAndTheRecordKeepsItsHash() throws IOException {
		var dossier = Dossier.of(draft);
		Path letter = Files.writeString(folder.resolve("letter.txt"), "It left on Friday, as I saw.");
		Source kept = dossier.add(letter, "Ann", Instant.EPOCH);
		run("decide", draft.toString(), id(0), "--evidence", "letter", "--copy-hash", kept.hash());
		assertThat(dossier.copy(kept)).isPresent();

		assertThat(run("evidence", draft.toString(), piece(), "--purge")).isZero();
		assertThat(dossier.copy(kept)).isEmpty();
		run("history", draft.toString());
		assertThat(out.toString()).contains("Copy of letter deleted; the record keeps its SHA-256 " + kept.hash().substring(0, 12));
		assertThat(evidence(0).get(0).getAsJsonObject().get("sha256").getAsString()).isEqualTo(kept.hash());
		assertThat(run("evidence", draft.toString(), piece(), "--purge")).isZero();
	}

	@Test
	void aRealNameNeverLeavesTheDesk() throws IOException {
		Files.writeString(folder.resolve("draft.txt.tickmark-names"), "{\"code\":\"Heron\",\"name\":\"Ottilie Brackwater\"}\n");

		assertThat(run("decide", draft.toString(), id(0), "verified", "--evidence", "interview: Ottilie Brackwater, 0:12:31", "--note",
				"call Ottilie Brackwater")).isZero();
		assertThat(items().getFirst().get("source").getAsString()).isEqualTo("Heron, 0:12:31 (interview, confidential)");
		var printed = new StringBuilder();
		for (List<String> command : List.of(List.of("items"), List.of("items", "--queries"), List.of("items", "--format", "jsonl"),
				List.of("history"), List.of("evidence"), List.of("signoff"), List.of("scan", "--format", "jsonl"), List.of("verify"))) {
			List<String> line = new ArrayList<>(command);
			line.add(draft.toString());
			run(line.toArray(String[]::new));
			printed.append(out).append(err);
		}

		assertThat(printed + Files.readString(folder.resolve("draft.txt.tickmark"))).contains("Heron")
				.doesNotContain("Ottilie", "Brackwater");
	}
}
