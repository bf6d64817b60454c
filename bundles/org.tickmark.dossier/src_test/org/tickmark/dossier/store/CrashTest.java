package org.tickmark.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.dossier.Source;

/** What a dossier is after the program or the disk gave up in the middle of adding a source. */
class CrashTest {
	private static final long FILM = 96L << 20;

	@TempDir
	Path folder;

	private List<Path> unfinished(Dossier dossier) throws IOException {
		Path copies = dossier.folder().resolve("copies");
		if (!Files.isDirectory(copies)) return List.of();
		try (Stream<Path> files = Files.list(copies)) {
			return files.filter(file -> file.toString().endsWith(".saving") && file.toFile().length() > 0).toList();
		}
	}

	/** The process is killed as soon as some of the copy is on the disk. */
	@Test
	void killedWhileACopyIsWrittenItHasTheSourceAsAWholeOrNotAtAll() throws IOException, InterruptedException {
		Path film = folder.resolve("film.mp4");
		try (var file = new RandomAccessFile(film.toFile(), "rw")) {
			file.setLength(FILM);
		}
		Path draft = folder.resolve("ferry.md");
		Dossier dossier = Dossier.of(draft);
		Source letter = dossier.add("It sank.".getBytes(), Arrival.of("letter.txt", "", "Ann", Instant.now()));

		Process process = AddSource.start(draft, film);
		while (process.isAlive() && unfinished(dossier).isEmpty()) Thread.onSpinWait();
		process.destroyForcibly().waitFor();

		assertThat(unfinished(dossier)).as("killed in the middle").hasSize(1);
		assertThat(dossier.sources()).containsExactly(letter);
		assertThat(dossier.verify()).isEmpty();
		assertThat(dossier.warnings()).isEmpty();

		Source whole = dossier.add(film, "Ann", Instant.now());

		assertThat(dossier.sources()).containsExactly(letter, whole);
		assertThat(dossier.copy(whole).orElseThrow()).hasSize(FILM);
		assertThat(dossier.verify()).isEmpty();
	}

	/** A limit on the size of files stops the write as a full disk does. */
	@Test
	void aFullDiskLosesNothingAndSaysWhatToDo() throws IOException, InterruptedException {
		Path draft = folder.resolve("ferry.md");
		Dossier dossier = Dossier.of(draft);
		Source letter = dossier.add("It sank.".getBytes(), Arrival.of("letter.txt", "", "Ann", Instant.now()));
		Path large = Files.write(folder.resolve("large.txt"), new byte[1 << 20]);

		Process process = AddSource.start(draft, large, "sh", "-c", "ulimit -f 64; exec \"$@\"", "sh");
		String said = new String(process.getInputStream().readAllBytes());

		assertThat(process.waitFor()).isZero();
		assertThat(said).contains("large.txt was not added; the dossier").contains("is as it was").contains("Free space on the disk");
		assertThat(unfinished(dossier)).isEmpty();
		assertThat(dossier.sources()).containsExactly(letter);
		assertThat(dossier.verify()).isEmpty();
	}

	@Test
	void aFolderThatCannotBeWrittenSaysWhatToDo() {
		// Nobody writes there, whoever runs the test.
		Dossier dossier = Dossier.of(Path.of("/proc/ferry.md"));

		assertThatThrownBy(() -> dossier.add("It sank.".getBytes(), Arrival.of("letter.txt", "", "Ann", Instant.now())))
				.hasMessageContaining("letter.txt was not added").hasMessageContaining("allow writing in that folder");
	}
}
