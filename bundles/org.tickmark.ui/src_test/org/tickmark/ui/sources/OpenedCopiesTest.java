package org.tickmark.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedCopiesTest {
	private static final long GONE = 11;
	private static final long ALIVE = 22;

	@TempDir
	Path folder = Path.of("");
	private Path temporary = Path.of("");
	private Path copy = Path.of("");

	@BeforeEach
	void keepACopy() throws IOException {
		temporary = Files.createDirectory(folder.resolve("temporary"));
		copy = Files.writeString(folder.resolve("ab12"), "It sank.");
	}

	private OpenedCopies of(long process) {
		return new OpenedCopies(temporary, process, number -> number == ALIVE);
	}

	@Test
	void aCopyIsOpenedUnderItsOwnName() throws IOException {
		Path opened = of(ALIVE).take(copy, "talk.mp3");

		assertThat(opened).hasFileName("talk.mp3").hasContent("It sank.");
		assertThat(opened.getParent()).hasParent(temporary);
	}

	@Test
	void noNameLeadsOutOfItsFolderOrIsTakenForAnOption() throws IOException {
		assertThat(of(ALIVE).take(copy, "../../talk.mp3").getParent()).hasParent(temporary);
		assertThat(of(ALIVE).take(copy, "-rf.mp3")).hasFileName("rf.mp3");
		assertThat(of(ALIVE).take(copy, "--")).hasFileName("copy");
		assertThat(of(ALIVE).take(copy, "a\0b")).hasFileName("copy");
	}

	@Test
	void whatADeskLeftThatIsNoMoreIsDeleted() throws IOException {
		Path left = of(GONE).take(copy, "talk.mp3");
		Path open = of(ALIVE).take(copy, "talk.mp3");

		of(ALIVE).clearLeft();

		assertThat(left.getParent()).doesNotExist();
		assertThat(open).exists();
		assertThat(copy).exists();
	}

	@Test
	void whatIsNotItsOwnStays() throws IOException {
		Path other = Files.writeString(Files.createDirectory(temporary.resolve("tickmark-open-x")).resolve("a.txt"), "");
		Path link = Files.createSymbolicLink(temporary.resolve("tickmark-open-11-link"), folder);

		of(ALIVE).clearLeft();

		assertThat(other).exists();
		assertThat(link).exists();
		assertThat(copy).exists();
	}
}
