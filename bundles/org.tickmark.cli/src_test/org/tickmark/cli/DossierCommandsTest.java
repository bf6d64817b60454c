package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Dossier;

import com.google.gson.JsonParser;

/** The sources of a draft, for scripts. */
class DossierCommandsTest extends CommandTest {
	private static final String MAIL = "From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: 1\r\nSubject: The log\r\n"
			+ "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee there.\r\n--b\r\n"
			+ "Content-Disposition: attachment; filename=log.txt\r\n\r\nIt left at noon.\r\n--b--\r\n";

	private Path log = Path.of("");

	@BeforeEach
	void writeTheDraft() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "It left on Friday with 40 crates.");
		log = Files.writeString(folder.resolve("port log.txt"), "It left on Friday.");
	}

	private Source onlySource() throws IOException {
		return Dossier.of(draft).sources().getFirst();
	}

	@Test
	void filesAreAddedAndListed() throws IOException {
		assertThat(run("dossier", "add", draft.toString(), log.toString(), "--by", "Ann")).isZero();
		assertThat(out.toString()).contains("port log.txt (text)");

		assertThat(run("dossier", "list", draft.toString())).isZero();
		assertThat(out.toString()).startsWith(onlySource().hash().substring(0, 8)).contains("port log.txt").contains("Ann");

		assertThat(run("dossier", "list", draft.toString(), "--format", "jsonl")).isZero();
		var json = JsonParser.parseString(out.toString()).getAsJsonObject();
		assertThat(json.get("sha256").getAsString()).isEqualTo(onlySource().hash());
		assertThat(json.get("from").getAsString()).isEqualTo(log.toAbsolutePath().toString());
	}

	@Test
	void aFolderIsAddedFileByFile() throws IOException {
		Path sent = Files.createDirectory(folder.resolve("sent"));
		Files.writeString(sent.resolve("a.txt"), "One.");
		Files.writeString(sent.resolve("b.txt"), "Two.");

		assertThat(run("dossier", "add", draft.toString(), sent.toString())).isZero();

		assertThat(Dossier.of(draft).sources()).extracting(Source::name).containsExactly("a.txt", "b.txt");
	}

	@Test
	void whatCannotBeAddedKeepsNothingElseOut() throws IOException {
		assertThat(run("dossier", "add", draft.toString(), folder.resolve("gone.txt").toString(), log.toString()))
				.isEqualTo(ExitCode.INPUT_FAILED);

		assertThat(err.toString()).contains("gone.txt is not a file");
		assertThat(Dossier.of(draft).sources()).hasSize(1);
	}

	@Test
	void whatCannotBeReadIsKeptAndSaid() throws IOException {
		Path empty = Files.createFile(folder.resolve("empty.pdf"));

		assertThat(run("dossier", "add", draft.toString(), empty.toString())).isZero();

		assertThat(out.toString()).contains("The file is empty.");
	}

	@Test
	void whatCameWithAMailIsAddedOnRequest() throws IOException {
		Path mail = Files.writeString(folder.resolve("mail.eml"), MAIL);

		assertThat(run("dossier", "add", draft.toString(), mail.toString(), "--attachments")).isZero();

		assertThat(Dossier.of(draft).sources()).extracting(Source::title).containsExactly("The log", "log.txt");
		assertThat(Dossier.of(draft).sources().getLast().from()).isEqualTo("came with the mail “The log”");
	}

	@Test
	void aConfidentialSourceIsListedByItsCodeNameOnly() throws IOException {
		assertThat(run("dossier", "add", draft.toString(), log.toString(), "--code-name", "Deckhand", "--real-name", "Dora Lee")).isZero();
		assertThat(out.toString()).contains("Deckhand").doesNotContain("port log").doesNotContain("Dora");

		assertThat(run("dossier", "list", draft.toString())).isZero();
		assertThat(out.toString()).contains("Deckhand").contains("confidential").doesNotContain("port log").doesNotContain("Dora");
		assertThat(Files.readString(folder.resolve("draft.txt.tickmark-names"))).contains("Dora Lee");
	}

	@Test
	void oneCodeNameIsForOneFile() {
		assertThat(run("dossier", "add", draft.toString(), log.toString(), draft.toString(), "--code-name", "Deckhand"))
				.isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("--code-name is for one file at a time");
	}

	@Test
	void aPurgedSourceLeavesItsHash() throws IOException {
		run("dossier", "add", draft.toString(), log.toString(), "--code-name", "Deckhand");

		assertThat(run("dossier", "purge", draft.toString(), "Deckhand", "--by", "Ann")).isZero();

		assertThat(out.toString()).contains("Its hash stays: " + onlySource().hash());
		assertThat(Dossier.of(draft).copy(onlySource())).isEmpty();
		assertThat(run("dossier", "purge", draft.toString(), "Nobody")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("There is no source Nobody in this dossier");
	}

	@Test
	void aChangedAndAMissingCopyAreNamedByBothVerifications() throws IOException {
		run("dossier", "add", draft.toString(), log.toString());
		assertThat(run("dossier", "verify", draft.toString())).isZero();
		assertThat(out.toString()).isEqualToIgnoringNewLines("The dossier is intact: 1 source.");
		assertThat(run("verify", draft.toString())).isZero();
		assertThat(out.toString()).contains("There is no record of decisions").contains("The dossier is intact: 1 source.");

		Path copy = Dossier.of(draft).copy(onlySource()).orElseThrow();
		Files.writeString(copy, "It left on Monday.");
		for (String[] command : new String[][] {{"dossier", "verify", draft.toString()}, {"verify", draft.toString()}}) {
			assertThat(run(command)).isEqualTo(ExitCode.INPUT_FAILED);
			assertThat(err.toString()).contains("The copy of “port log.txt” was changed after it was added");
		}

		Files.delete(copy);
		assertThat(run("verify", draft.toString())).isEqualTo(ExitCode.INPUT_FAILED);
		assertThat(err.toString()).contains("The copy of “port log.txt” is missing");
	}

	@Test
	void aDraftWithoutSourcesHasNone() {
		assertThat(run("dossier", "list", draft.toString())).isZero();
		assertThat(out.toString()).isEqualToIgnoringNewLines("This draft has no sources yet.");
		assertThat(run("verify", draft.toString())).isZero();
		assertThat(out.toString()).doesNotContain("dossier");
		assertThat(Dossier.of(draft).exists()).isFalse();
	}

	@Test
	void withoutAVerbItSaysWhatToType() {
		assertThat(run("dossier")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("Name what to do, for example: tickmark dossier list draft.txt");
	}

	@Test
	void aScanOfAFolderLeavesItsDossiersOut() throws IOException {
		run("dossier", "add", draft.toString(), log.toString());
		Files.delete(log);

		assertThat(run("scan", folder.toString())).isZero();

		assertThat(out.toString()).contains("draft.txt (").doesNotContain("dossier");
	}
}
