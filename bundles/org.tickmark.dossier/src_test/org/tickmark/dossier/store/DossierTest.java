package org.tickmark.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.dossier.Fetched;
import org.tickmark.dossier.RealName;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.SourceForm;

/** What a dossier keeps, and how. */
class DossierTest {
	private static final Instant NOON = Instant.parse("2024-03-14T12:00:00Z");
	private static final Arrival LETTER = Arrival.of("letter.txt", "the post", "Ann", NOON);

	@TempDir
	Path folder;
	private Path draft = Path.of("");
	private Dossier dossier = Dossier.at(Path.of("none"));

	@BeforeEach
	void open() throws IOException {
		draft = Files.writeString(folder.resolve("ferry.md"), "The ferry sank.");
		dossier = Dossier.of(draft);
	}

	private Source letter() throws IOException {
		return dossier.add("The ferry carried 212 people.".getBytes(), LETTER);
	}

	@Test
	void standsBesideTheDraftUnderItsFullName() {
		assertThat(dossier.folder()).isEqualTo(folder.resolve("ferry.md.tickmark-dossier"));
		assertThat(Dossier.isDossier(dossier.folder())).isTrue();
	}

	@Test
	void isNotMadeByLooking() throws IOException {
		assertThat(dossier.sources()).isEmpty();
		assertThat(dossier.warnings()).isEmpty();
		assertThat(dossier.verify()).isEmpty();
		assertThat(dossier.exists()).isFalse();
	}

	@Test
	void keepsTheRawBytesUnderTheirHash() throws IOException {
		byte[] bytes = {'a', '\r', '\n', (byte) 0xE9, '\n'};
		Path file = Files.write(folder.resolve("old notes.TXT"), bytes);

		Source source = dossier.add(file, "Ann", NOON);

		Path copy = dossier.copy(source).orElseThrow();
		assertThat(copy).hasBinaryContent(bytes).hasFileName(source.hash() + ".txt");
		assertThat(source.hash()).hasSize(64);
		assertThat(source.bytes()).isEqualTo(5);
	}

	@Test
	void saysWhenByWhomAndFromWhere() throws IOException {
		letter();

		Source source = Dossier.of(draft).sources().getFirst();

		assertThat(source.name()).isEqualTo("letter.txt");
		assertThat(source.form()).isEqualTo(SourceForm.TEXT);
		assertThat(source.at()).isEqualTo(NOON);
		assertThat(source.by()).isEqualTo("Ann");
		assertThat(source.from()).isEqualTo("the post");
	}

	@Test
	void keepsHowAPageCame() throws IOException {
		var fetched = new Fetched(List.of("http://example.com/a", "https://example.com/b"), List.of("Content-Type: text/plain"),
				List.of("Only a part came."), false);

		dossier.add("A page.".getBytes(), Arrival.of("b", fetched, "Ann", NOON));

		Source source = Dossier.of(draft).sources().getFirst();
		assertThat(source.from()).isEqualTo("http://example.com/a");
		assertThat(source.fetched()).contains(fetched);
		assertThat(fetched.header("content-type")).contains("text/plain");
	}

	@Test
	void keepsTheSameBytesOnce() throws IOException {
		Source first = letter();

		assertThat(dossier.add("The ferry carried 212 people.".getBytes(), Arrival.of("copy.txt", "Bob", "Bob", NOON))).isEqualTo(first);
		assertThat(dossier.sources()).containsExactly(first);
	}

	@Test
	void readsASourceWithTheWayBack() throws IOException {
		var read = dossier.read(letter());

		assertThat(read.text().text()).isEqualTo("The ferry carried 212 people.\n");
		assertThat(read.text().stretchAt(4).orElseThrow().locator().shown()).isEqualTo("line 1");
	}

	@Test
	void removesASourceAndItsCopy() throws IOException {
		Source source = letter();

		dossier.remove(source, "Ann", NOON);

		assertThat(dossier.sources()).isEmpty();
		assertThat(dossier.copy(source)).isEmpty();
		assertThat(Files.readString(dossier.folder().resolve("sources.jsonl"))).contains("removed");
		assertThat(letter()).isEqualTo(source);
		assertThat(dossier.sources()).containsExactly(source);
	}

	@Test
	void aConfidentialSourceHasItsCodeNameOnly() throws IOException {
		Source source = dossier.add("I saw it.".getBytes(), Arrival.of("Dora Lee.txt", "mail of Dora Lee", "Ann", NOON)
				.under(new Arrival.Cover("Deckhand", "Dora Lee")));

		assertThat(source.confidential()).isTrue();
		assertThat(source.title()).isEqualTo("Deckhand");
		assertThat(source.name()).isEqualTo("Deckhand.txt");
		assertThat(source.from()).isEmpty();
		try (var files = Files.walk(dossier.folder())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertThat(file.toString()).doesNotContain("Dora");
				assertThat(Files.readString(file)).doesNotContain("Dora");
			}
		}
	}

	@Test
	void theListOfRealNamesStandsApartAndMayBeMissing() throws IOException {
		Source source = dossier.add("I saw it.".getBytes(), LETTER.under(new Arrival.Cover("Deckhand", "Dora Lee")));

		assertThat(dossier.realNames()).containsExactly(new RealName("Deckhand", "Dora Lee", "letter.txt", "the post", source.hash()));

		Files.delete(folder.resolve("ferry.md.tickmark-names"));
		assertThat(dossier.realNames()).isEmpty();
		assertThat(dossier.sources()).containsExactly(source);
		assertThat(dossier.read(source).text().text()).isEqualTo("I saw it.\n");
	}

	@Test
	void aPurgedSourceLeavesItsHashAndNothingToRead() throws IOException {
		Source source = letter();
		dossier.read(source);

		dossier.purge(source, "Ann", NOON);

		Source left = dossier.sources().getFirst();
		assertThat(left.purged()).isTrue();
		assertThat(left.hash()).isEqualTo(source.hash());
		assertThatThrownBy(() -> dossier.read(left)).hasMessageContaining("only its hash is left");
		try (var files = Files.walk(dossier.folder())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) assertThat(Files.readString(file)).doesNotContain("212");
		}
		assertThat(dossier.verify()).isEmpty();
	}

	@Test
	void aFolderIsNoFile() {
		assertThatThrownBy(() -> dossier.add(folder, "Ann", NOON)).hasMessageContaining("is not a file");
		assertThat(dossier.exists()).isFalse();
	}

	@Test
	void knowsOfNothingThatIsNotThere() throws IOException {
		assertThat(dossier.source("0".repeat(64))).isEqualTo(Optional.empty());
	}

	@Test
	void severalDesksAddAtATime() throws IOException, InterruptedException {
		List<Process> desks = new ArrayList<>();
		for (int i = 0; i < 4; i++) desks.add(AddSource.start(draft, Files.writeString(folder.resolve(i + ".txt"), "Page " + i)));
		List<Thread> threads = IntStream.range(0, 8).mapToObj(i -> Thread.ofVirtual().start(() -> add("Note " + i))).toList();

		for (Process desk : desks) assertThat(desk.waitFor()).isZero();
		for (Thread thread : threads) thread.join();

		assertThat(dossier.sources()).hasSize(12);
		assertThat(dossier.verify()).isEmpty();
	}

	private void add(String text) {
		try {
			dossier.add(text.getBytes(), LETTER);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
