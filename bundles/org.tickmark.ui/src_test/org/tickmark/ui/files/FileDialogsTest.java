package org.tickmark.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class FileDialogsTest {
	private static List<Path> asking() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src"))) {
			return sources.filter(file -> file.toString().endsWith(".java") && read(file).contains("new FileDialog(")).toList();
		}
	}

	private static String read(Path source) {
		try {
			return Files.readString(source);
		} catch (IOException e) {
			throw new AssertionError(source.toString(), e);
		}
	}

	@Test
	void everyDialogThatAsksForAFileBeginsInTheFolderOfTheDraft() throws IOException {
		assertThat(asking()).hasSizeGreaterThan(3).allSatisfy(source -> assertThat(read(source)).contains("DraftFolder.startIn(dialog, "));
	}
}
