package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

/** Proposing, accepting and refusing a wording, and the list of queries, on the command line. */
class WordingCommandTest extends CommandTest {
	private static final Charset WESTERN = Charset.forName("windows-1252");

	@BeforeEach
	void writeTheDraft() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "By Bob Ray\r\n\r\nThe café closed on Friday.", WESTERN);
	}

	private JsonObject item() {
		return items().getFirst();
	}

	private String id() {
		return item().get("id").getAsString();
	}

	@Test
	void anAcceptedWordingStandsInTheFileAndTheItemIsCorrected() throws IOException {
		String id = id();
		assertThat(run("propose", draft.toString(), id, "Thursday night", "--by", "Ann")).isZero();
		assertThat(out.toString()).isEqualTo("Ann proposes “Thursday night” instead of “Friday”\n");
		assertThat(Files.readString(draft, WESTERN)).contains("Friday");

		assertThat(run("accept", draft.toString(), id, "--by", "Eve")).isZero();

		assertThat(Files.readString(draft, WESTERN)).isEqualTo("By Bob Ray\r\n\r\nThe café closed on Thursday night.");
		assertThat(item().get("status").getAsString()).isEqualTo("corrected");
		assertThat(item().get("text").getAsString()).isEqualTo("Thursday night");
		assertThat(run("accept", draft.toString(), id)).isEqualTo(64);
	}

	@Test
	void anAcceptedWordingStandsWhereALinkLeadsAndTheFilesRightsStay() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
		Path file = draft;
		draft = Files.createSymbolicLink(folder.resolve("link.txt"), file);
		String id = id();
		run("propose", draft.toString(), id, "Thursday");

		assertThat(run("accept", draft.toString(), id)).isZero();

		assertThat(Files.readString(file, WESTERN)).endsWith("closed on Thursday.");
		assertThat(draft).isSymbolicLink();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void aWordingThatTheFilesEncodingLacksChangesNothing() throws IOException {
		byte[] before = Files.readAllBytes(draft);
		String id = id();
		run("propose", draft.toString(), id, "пятница");

		assertThat(run("accept", draft.toString(), id)).isEqualTo(2);
		assertThat(Files.readAllBytes(draft)).isEqualTo(before);
		assertThat(item().get("status").getAsString()).isEqualTo("open");
	}

	@Test
	void inAPageTheMarkupStaysAndAWordingThatWouldBecomeMarkupIsRefused() throws IOException {
		draft = Files.writeString(folder.resolve("draft.html"),
				"<html><body><p>It closed on <b>Friday</b> &amp; never opened again.</p></body></html>");
		String id = id();
		run("propose", draft.toString(), id, "the 2<i>nd");
		assertThat(run("accept", draft.toString(), id)).isEqualTo(2);
		assertThat(err.toString()).contains("would be read as markup");

		run("propose", draft.toString(), id, "Thursday");
		assertThat(run("accept", draft.toString(), id)).isZero();

		assertThat(Files.readString(draft))
				.isEqualTo("<html><body><p>It closed on <b>Thursday</b> &amp; never opened again.</p></body></html>");
		assertThat(item().get("status").getAsString()).isEqualTo("corrected");
	}

	@Test
	void aRefusedWordingKeepsItsReason() {
		String id = id();
		run("propose", draft.toString(), id, "Thursday", "--by", "Ann");
		assertThat(run("refuse", draft.toString(), id)).isEqualTo(64);
		assertThat(run("refuse", draft.toString(), id, "--reason", "the sign says so", "--by", "Eve")).isZero();

		assertThat(item().get("proposal").getAsString()).endsWith("refused by Eve: the sign says so");
	}

	@Test
	void queriesAreAListToBeSentToTheAuthor() {
		run("decide", draft.toString(), id(), "query", "--by", "Ann", "--note", "which one?");
		assertThat(run("items", "--queries", draft.toString())).isZero();

		assertThat(out.toString())
				.isEqualTo("Queries to Bob Ray\n\ndraft.txt\n  1. “Friday” in: The café closed on Friday.\n     which one? (Ann)\n");
	}
}
