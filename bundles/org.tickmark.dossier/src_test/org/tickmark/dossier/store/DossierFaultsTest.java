package org.tickmark.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Fault.Kind;

/** What happens to a dossier that others lay hands on. */
class DossierFaultsTest {
	private static final Instant NOON = Instant.parse("2024-03-14T12:00:00Z");
	private static final byte[] LETTER = "The ferry carried 212 people.".getBytes();

	@TempDir
	Path folder;
	private Dossier dossier = Dossier.at(Path.of("none"));
	private Path list = Path.of("");

	@BeforeEach
	void open() {
		dossier = Dossier.of(folder.resolve("ferry.md"));
		list = dossier.folder().resolve("sources.jsonl");
	}

	private Source letter() throws IOException {
		return dossier.add(LETTER, Arrival.of("letter.txt", "the post", "Ann", NOON));
	}

	private Path copyOf(Source source) {
		return dossier.copy(source).orElseThrow();
	}

	private List<Kind> faults() throws IOException {
		return dossier.verify().stream().map(Fault::kind).toList();
	}

	@Test
	void allIsWell() throws IOException {
		letter();

		assertThat(dossier.verify()).isEmpty();
	}

	@Test
	void aChangedCopyIsNamed() throws IOException {
		Source source = letter();
		Files.writeString(copyOf(source), "The ferry carried 112 people.");

		assertThat(dossier.verify()).singleElement().satisfies(fault -> {
			assertThat(fault.kind()).isEqualTo(Kind.CHANGED);
			assertThat(fault.file()).isEqualTo("copies/" + source.hash() + ".txt");
			assertThat(fault.sentence()).startsWith("The copy of “letter.txt” was changed after it was added");
		});
	}

	@Test
	void aChangedCopyIsNotRead() throws IOException {
		Source source = letter();
		Files.delete(dossier.folder().resolve("text/" + source.hash() + ".json"));
		Files.writeString(copyOf(source), "The ferry carried 112 people.");

		assertThatThrownBy(() -> dossier.read(source)).hasMessageContaining("was changed after it was added; it is not read");
	}

	@Test
	void aMissingCopyIsNamed() throws IOException {
		Files.delete(copyOf(letter()));

		assertThat(dossier.verify()).extracting(Fault::sentence).singleElement().asString()
				.startsWith("The copy of “letter.txt” is missing");
	}

	@Test
	void addingAgainMendsACopy() throws IOException {
		Source source = letter();
		Files.writeString(copyOf(source), "The ferry carried 112 people.");

		assertThat(letter()).isEqualTo(source);
		assertThat(dossier.verify()).isEmpty();
		assertThat(dossier.sources()).hasSize(1);
	}

	@Test
	void aLinkIsNoCopy() throws IOException {
		Source source = letter();
		Path copy = copyOf(source);
		Path moved = Files.move(copy, folder.resolve("elsewhere"));
		Files.createSymbolicLink(copy, moved);

		assertThat(faults()).containsExactly(Kind.MISSING);
	}

	@Test
	void aFileThatNobodyAddedIsNamed() throws IOException {
		letter();
		Files.writeString(dossier.folder().resolve("copies/more.txt"), "More.");

		assertThat(faults()).containsExactly(Kind.UNKNOWN);
	}

	/** As a crash leaves it between the copy and the list. */
	@Test
	void aCopyThatIsOnNoListIsListedWhenItIsAddedAgain() throws IOException {
		Source source = letter();
		Files.delete(list);
		assertThat(faults()).containsExactly(Kind.UNKNOWN);

		assertThat(letter()).isEqualTo(source);
		assertThat(dossier.verify()).isEmpty();
	}

	@Test
	void halfALastLineIsSetAsideAndNothingIsLost() throws IOException {
		Source source = letter();
		Files.writeString(list, "{\"format\":1,\"what\":\"add", StandardOpenOption.APPEND);
		assertThat(dossier.sources()).containsExactly(source);
		assertThat(dossier.warnings()).singleElement().asString().contains("line 2").contains("only half there");

		Source other = dossier.add("Other.".getBytes(), Arrival.of("other.txt", "", "Ann", NOON));

		assertThat(dossier.sources()).containsExactly(source, other);
		assertThat(dossier.warnings()).isEmpty();
		try (var files = Files.list(dossier.folder())) {
			assertThat(files.map(file -> file.getFileName().toString())).anyMatch(name -> name.startsWith("sources.jsonl.torn-"));
		}
	}

	@Test
	void aListThatCannotBeReadIsNotWritten() throws IOException {
		Source source = letter();
		Files.writeString(list, "<<<<<<< mine\n", StandardOpenOption.APPEND);
		byte[] before = Files.readAllBytes(list);

		assertThat(dossier.sources()).containsExactly(source);
		assertThat(faults()).containsExactly(Kind.LIST);
		assertThatThrownBy(() -> dossier.add("Other.".getBytes(), Arrival.of("other.txt", "", "Ann", NOON)))
				.hasMessageContaining("sources.jsonl, line 2: cannot be read");
		assertThatThrownBy(() -> dossier.remove(source, "Ann", NOON)).hasMessageContaining("sources.jsonl, line 2: cannot be read");
		assertThat(list).hasBinaryContent(before);
		assertThat(dossier.copy(source)).isPresent();
	}

	@Test
	void whatANewerVersionWroteIsKept() throws IOException {
		Source source = letter();
		String newer = "{\"format\":1,\"what\":\"praised\",\"sha256\":\"" + source.hash() + "\"}\n";
		Files.writeString(list, newer, StandardOpenOption.APPEND);

		dossier.add("Other.".getBytes(), Arrival.of("other.txt", "", "Ann", NOON));

		assertThat(Files.readString(list)).contains(newer);
		assertThat(dossier.sources()).hasSize(2);
	}

	/** A name from elsewhere must not lead out of the folder. */
	@Test
	void namesDoNotClimb() throws IOException {
		Source source = dossier.add(LETTER, Arrival.of("../../etc/x.t/x", "", "Ann", NOON));

		assertThat(copyOf(source).getParent()).isEqualTo(dossier.folder().resolve("copies"));
		assertThat(dossier.verify()).isEmpty();
	}

	@Test
	void nothingIsWrittenThroughALink() throws IOException {
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Files.createSymbolicLink(dossier.folder(), elsewhere);

		assertThatThrownBy(this::letter).hasMessageContaining("is a link");
		assertThat(elsewhere).isEmptyDirectory();
	}

	@Test
	void anOldPieceOfACrashIsDeletedAndAFreshOneLeftToItsWriter() throws IOException {
		letter();
		Path old = Files.writeString(dossier.folder().resolve("copies/.old.saving"), "half");
		Path fresh = Files.writeString(dossier.folder().resolve("copies/.fresh.saving"), "half");
		Files.setLastModifiedTime(old, FileTime.from(NOON.minusSeconds(3 * 86_400)));
		Files.setLastModifiedTime(fresh, FileTime.from(NOON));

		dossier.add("Other.".getBytes(), Arrival.of("other.txt", "", "Ann", NOON));

		assertThat(old).doesNotExist();
		assertThat(fresh).exists();
		assertThat(dossier.verify()).isEmpty();
	}

	@Test
	void theTextIsReadAnewWhereItsCacheIsDamaged() throws IOException {
		Source source = letter();
		Path cache = dossier.folder().resolve("text/" + source.hash() + ".json");
		var read = dossier.read(source);
		for (String damage : List.of("", "[1,\"TEXT\"", "[99]", "[1,\"TEXT\",\"\",\"\",[],\"x\",[0,9,\"\",\"page\",1]]", "nothing")) {
			Files.writeString(cache, damage);

			assertThat(dossier.read(source)).as(damage).isEqualTo(read);
		}
	}

	@Test
	void aFolderIsAddedFileByFile() throws IOException {
		Path sent = Files.createDirectories(folder.resolve("sent/more")).getParent();
		Files.writeString(sent.resolve("a.txt"), "One.");
		Files.writeString(sent.resolve("more/b.txt"), "Two.");
		Files.writeString(sent.resolve(".hidden"), "Three.");
		Files.writeString(Files.createDirectories(sent.resolve("x.md.tickmark-dossier/copies")).resolve("c.txt"), "Four.");

		List<Added> added = dossier.addFolder(sent, "Ann", NOON);

		assertThat(added).allMatch(each -> each.source().isPresent());
		assertThat(dossier.sources()).extracting(Source::name).containsExactly("a.txt", "b.txt");
		assertThat(dossier.sources().getLast().from()).endsWith("b.txt");
	}

	@Test
	void aPurgedCopyThatCameBackIsNamed() throws IOException {
		Source source = letter();
		Path copy = copyOf(source);
		dossier.purge(source, "Ann", NOON);
		Files.write(copy, LETTER);

		assertThat(dossier.verify()).extracting(Fault::sentence).singleElement().asString().contains("but its copy is still there");
	}
}
