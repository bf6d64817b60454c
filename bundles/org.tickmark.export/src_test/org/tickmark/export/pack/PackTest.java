package org.tickmark.export.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.dossier.store.Arrival;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.export.CheckedStory;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.Exporter;
import org.tickmark.export.formats.Exporters;
import org.tickmark.review.confidential.ConfidentialNames.Named;
import org.tickmark.review.confidential.ConfidentialNamesFile;

class PackTest {
	private static final Exporter PACK = Exporters.standard().of("pack").orElseThrow();

	@TempDir
	Path folder;
	private CheckedStory story;
	private Path zip;

	@BeforeEach
	void check() throws IOException {
		story = CheckedStory.in(Files.createDirectories(folder.resolve("desk")), "story.txt",
				"The bridge opened in 1952. It cost 2.1 million euros.");
		story.rest("1952", CheckedStory.document("Port log", "p. 12"));
		zip = folder.resolve("story.tickmark.zip");
	}

	private Dossier dossier() {
		return Dossier.of(story.file());
	}

	private void keep(String name, String words, Optional<Arrival.Cover> cover) throws IOException {
		dossier().add(words.getBytes(UTF_8), new Arrival(name, "/home/ann/" + name, "Ann", CheckedStory.NOON, cover, Optional.empty()));
	}

	private Map<String, byte[]> packed() throws IOException {
		Exporters.write(PACK, story.exported(), zip, ExportProgress.NONE);
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (var pack = new ZipFile(zip.toFile())) {
			for (ZipEntry entry : pack.stream().map(ZipEntry.class::cast).toList())
				files.put(entry.getName(), pack.getInputStream(entry).readAllBytes());
		}
		return files;
	}

	private void repack(Consumer<Map<String, byte[]>> change) throws IOException {
		Map<String, byte[]> files = packed();
		change.accept(files);
		try (OutputStream out = Files.newOutputStream(zip); var to = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				to.putNextEntry(new ZipEntry(file.getKey()));
				to.write(file.getValue());
			}
		}
	}

	private PackCheck.Result checked() throws IOException {
		return PackCheck.of(zip, Files.createTempDirectory(folder, "unpacked"));
	}

	@Test
	void holdsDraftRecordDossierGalleyAndManifest() throws IOException {
		keep("log.txt", "It opened in 1952.", Optional.empty());
		String hash = dossier().sources().getFirst().hash();

		assertThat(packed().keySet()).containsExactly("galley.html", "galley.pdf", "story.txt", "story.txt.tickmark",
				"story.txt.tickmark-dossier/copies/" + hash + ".txt", "story.txt.tickmark-dossier/sources.jsonl", "manifest.json");
		assertThat(packed().get("story.txt.tickmark")).isEqualTo(Files.readAllBytes(folder.resolve("desk/story.txt.tickmark")));
	}

	@Test
	void isFoundAsItWasPacked() throws IOException {
		keep("log.txt", "It opened in 1952.", Optional.empty());
		packed();

		PackCheck.Result result = checked();

		assertThat(result.faults()).isEmpty();
		assertThat(result.remarks()).isEmpty();
		assertThat(result.draft()).hasValueSatisfying(draft -> assertThat(draft.resolveSibling("story.txt.tickmark")).exists());
	}

	@Test
	void twoOfOneStateAreTheSame() throws IOException {
		var one = new ByteArrayOutputStream();
		var other = new ByteArrayOutputStream();

		Exporters.write(PACK, story.exported(), one, ExportProgress.NONE);
		Exporters.write(PACK, story.exported(), other, ExportProgress.NONE);

		assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
	}

	@Test
	void leavesConfidentialSourcesOutAndSaysSo() throws IOException {
		keep("roe-notes.txt", "Told in confidence.", Optional.of(new Arrival.Cover("Harbour One", "Jane Roe")));
		keep("log.txt", "It opened in 1952.", Optional.empty());

		String all = packed().values().stream().map(bytes -> new String(bytes, UTF_8)).reduce("", String::concat);

		assertThat(all).doesNotContain("Jane Roe", "roe-notes", "Told in confidence", "Harbour One");
		assertThat(checked().faults()).isEmpty();
		assertThat(checked().remarks()).containsExactly("One confidential source was left out of this pack.");
	}

	@Test
	void leavesTheRecordOutIntoWhichARealNameWasTyped() throws IOException {
		story.note("1952", "as Jane Roe told us");
		ConfidentialNamesFile.of(story.file()).add(new Named("Harbour One", "Jane Roe", "", ""));

		Map<String, byte[]> packed = packed();

		assertThat(packed).doesNotContainKey("story.txt.tickmark");
		assertThat(packed.values()).noneMatch(bytes -> new String(bytes, UTF_8).contains("Jane Roe"));
		assertThat(checked().remarks()).hasSize(1).first().asString().contains("record of decisions was left out");
	}

	@Test
	void aFileThatChangedIsNamed() throws IOException {
		repack(files -> files.put("story.txt",
				"The bridge opened in 1953. It cost 2.1 million euros.".getBytes(UTF_8)));

		assertThat(checked().faults()).containsExactly("story.txt is not as it was packed.");
	}

	@Test
	void filesThatAreMissingOrTooManyAreNamed() throws IOException {
		repack(files -> {
			files.remove("galley.html");
			files.put("more.txt", new byte[0]);
		});

		assertThat(checked().faults()).containsExactlyInAnyOrder("galley.html is missing.", "more.txt is not in the manifest.");
	}

	@Test
	void aCopyThatIsNotInThePackIsNamedThoughTheManifestWasMended() throws IOException {
		keep("log.txt", "It opened in 1952.", Optional.empty());
		String copy = "story.txt.tickmark-dossier/copies/" + dossier().sources().getFirst().hash() + ".txt";
		repack(files -> {
			files.remove(copy);
			String manifest = new String(files.get("manifest.json"), UTF_8);
			int at = manifest.lastIndexOf('{', manifest.indexOf(copy));
			files.put("manifest.json", (manifest.substring(0, at) + manifest.substring(manifest.indexOf('{', at + 1))).getBytes(UTF_8));
		});

		assertThat(checked().faults()).containsExactly("The copy of \u201Clog.txt\u201D is not in this pack.");
	}

	@Test
	void aNameThatLeadsOutIsRefusedBeforeAnythingIsUnpacked() throws IOException {
		for (String name : new String[] {"../evil.txt", "/etc/evil", "a/../../evil", "C:evil", "a\\..\\evil"}) {
			repack(files -> files.put(name, new byte[0]));

			assertThatThrownBy(this::checked).isInstanceOf(IOException.class).hasMessageContaining("leads out of the pack");
		}
	}

	@Test
	void aBombIsRefused() throws IOException {
		repack(files -> files.put("zeros", new byte[50 << 20]));

		assertThatThrownBy(this::checked).isInstanceOf(IOException.class).hasMessageContaining("too tightly");
	}

	@Test
	void whatIsNoPackIsToldApart() throws IOException {
		Files.writeString(zip, "no zip at all");
		assertThatThrownBy(this::checked).isInstanceOf(IOException.class).hasMessageContaining("cannot be read as a zip");

		repack(files -> files.put("manifest.json", "[]".getBytes(UTF_8)));
		assertThatThrownBy(this::checked).isInstanceOf(IOException.class).hasMessageContaining("is no pack");
	}

	@Test
	void hostileNamesOfDraftsStayInside() throws IOException {
		story = CheckedStory.in(folder.resolve("desk"), "..\\..:*?\u202Emanifest.json", "It opened in 1952.");

		assertThat(packed().keySet()).allMatch(name -> name.matches("[\\p{L}\\p{N}._ -]+"));
		assertThat(checked().faults()).isEmpty();
	}
}
