package org.tickmark.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyBesideTest {
	@TempDir
	Path folder;

	private String written(String draft, String text) throws IOException {
		return CopyBeside.write(folder.resolve(draft), "theirs", text.getBytes(StandardCharsets.UTF_8)).getFileName().toString();
	}

	@Test
	void writesOverNothingThatIsThere() throws IOException {
		assertThat(written("ferry.txt", "one")).isEqualTo("ferry (theirs).txt");
		assertThat(written("ferry.txt", "two")).isEqualTo("ferry (theirs 2).txt");
		assertThat(written("ferry", "three")).isEqualTo("ferry (theirs)");
		assertThat(folder.resolve("ferry (theirs).txt")).hasContent("one");
	}

	@Test
	void aFileOfTheSameSizeAndTimeStampIsKnownByItsBytes() throws IOException {
		Path draft = Files.writeString(folder.resolve("ferry.txt"), "on Monday");
		FileTime time = Files.getLastModifiedTime(draft);
		FileState before = FileState.of(draft);
		Files.writeString(draft, "on Friday");
		Files.setLastModifiedTime(draft, time);

		assertThat(FileState.of(draft).sameBytes(before)).isFalse();
		Files.writeString(draft, "on Monday");
		assertThat(FileState.of(draft).sameBytes(before)).isTrue();
	}
}
