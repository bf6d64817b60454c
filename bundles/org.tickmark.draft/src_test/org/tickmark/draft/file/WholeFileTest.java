package org.tickmark.draft.file;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is written whole or not at all, where its links lead, with the rights it had. */
class WholeFileTest {
	@TempDir
	Path folder;

	private static void write(Path file, String text) throws IOException {
		WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void aNewFileHasTheRightsOfAnyNewFile() throws IOException {
		Path plain = Files.createFile(folder.resolve("plain.txt"));
		Path file = folder.resolve("draft.txt");

		write(file, "new");

		assertThat(file).hasContent("new");
		assertThat(names()).containsExactly("draft.txt", "plain.txt");
		if (isPosix()) assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
	}

	@ParameterizedTest
	@ValueSource(strings = {"rw-------", "rw-r-----", "rwxrwxrwx"})
	void modeAndOwnerStay(String mode) throws IOException {
		assumeTrue(isPosix());
		Path file = Files.writeString(folder.resolve("draft.txt"), "a longer old text");
		Files.setPosixFilePermissions(file, fromString(mode));
		var owner = Files.getOwner(file);

		write(file, "new");

		assertThat(file).hasContent("new");
		assertThat(Files.getPosixFilePermissions(file)).isEqualTo(fromString(mode));
		assertThat(Files.getOwner(file)).isEqualTo(owner);
	}

	@Test
	void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
		Path desk = Files.createDirectory(folder.resolve("desk"));
		Path file = Files.writeString(desk.resolve("draft.txt"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("desk", "draft.txt"));
		Path linkToLink = Files.createSymbolicLink(folder.resolve("again.txt"), link);

		write(linkToLink, "new");

		assertThat(file).hasContent("new");
		assertThat(link).isSymbolicLink();
		assertThat(linkToLink).isSymbolicLink();
		assertThat(names()).containsExactly("again.txt", "desk", "link.txt");
	}

	@Test
	void aLinkThatLeadsNowhereYetIsFollowed() throws IOException {
		Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("draft.txt"));

		write(link, "new");

		assertThat(link).isSymbolicLink();
		assertThat(folder.resolve("draft.txt")).hasContent("new");
	}

	@Test
	void linksInACircleAreRefused() throws IOException {
		Path one = folder.resolve("one.txt");
		Files.createSymbolicLink(folder.resolve("two.txt"), one);
		Files.createSymbolicLink(one, folder.resolve("two.txt"));

		assertThatThrownBy(() -> write(one, "new")).isInstanceOf(FileSystemLoopException.class);
	}

	@Test
	void whatFailsHalfwayLeavesTheOldFileAndNothingBeside() throws IOException {
		Path file = Files.writeString(folder.resolve("draft.txt"), "old");

		assertThatThrownBy(() -> WholeFile.write(file, out -> {
			out.write("ne".getBytes(StandardCharsets.UTF_8));
			throw new IOException("the disk is full");
		})).hasMessage("the disk is full");

		assertThat(file).hasContent("old");
		assertThat(names()).containsExactly("draft.txt");
	}

	@Test
	void theOldFileStandsUntilTheNewOneIsWhole() throws IOException {
		Path file = Files.writeString(folder.resolve("draft.txt"), "old");

		WholeFile.write(file, out -> {
			out.write("new".getBytes(StandardCharsets.UTF_8));
			assertThat(file).hasContent("old");
			assertThat(names()).hasSize(2).doesNotContain("draft.txt.part");
		});

		assertThat(file).hasContent("new");
	}

	@Test
	void aNameMayBeAsLongAsNamesGet() throws IOException {
		Path file = folder.resolve("n".repeat(251) + ".txt");

		write(file, "new");

		assertThat(file).hasContent("new");
	}

	@Test
	void whatIsNoFileIsWrittenAsItComes() throws IOException {
		Path nowhere = Path.of("/dev/null");
		assumeTrue(Files.exists(nowhere));

		write(nowhere, "new");

		assertThat(Files.isRegularFile(nowhere)).isFalse();
	}

	@Test
	void aFolderIsNotWrittenOver() {
		assertThatThrownBy(() -> write(folder, "new")).isInstanceOf(IOException.class);
	}

	private boolean isPosix() {
		return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
	}
}
