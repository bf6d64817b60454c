package org.tickmark.export.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the exports of drafts go, whatever the drafts are called. */
class TargetNamesTest {
	/** Names of devices, ways out of the folder, names that no file system takes, and pairs that some take for one. */
	private static final List<String> HOSTILE = Stream.concat(Stream.of("CON", "con.txt", "PRN.md", "AUX", "NUL.", "nul .txt", "COM1.docx",
			"com\u00B9.txt", "LPT9", "CONIN$", "clock$.txt", "aux.tar.gz", "..", ".", "...", ". .", "../up.txt", "../../etc/passwd",
			"..\\up.txt", "/etc/passwd", "\\\\host\\share\\a.txt", "C:\\a.txt", "C:a.txt", "file:///a", "a/b/c.txt", "a\u0000b.txt",
					"\u0000",
			"a\nb.txt", "a\r\nb", "\t", "", " ", "  a  .txt", "a. . .", "-rf.txt", "--output", "~root.txt", "$HOME.txt", "`id`.txt",
					"a*b?.txt",
			"a<b>|c\".txt", "x:stream.txt", "story.txt:Zone", "\u202Etxt.exe", "a\u2066b\u2069.txt", "a\u200Bb.txt", "a\uFEFF.txt",
			"Story.txt", "story.txt", "STORY.md", "stra\u00DFe.txt", "STRASSE.txt", "caf\u00E9.txt", "cafe\u0301.txt",
					"\uFF0E\uFF0E\uFF0Fa",
			".hidden", ".bashrc.txt"), Stream.of("x".repeat(300) + ".txt", "\u6F22".repeat(300), "\uD83D\uDE00".repeat(300),
					"\uD800half.txt"))
			.toList();

	@TempDir
	Path folder;

	@Test
	void hostileTitlesGiveAsManyFilesInsideTheFolder() throws IOException {
		Path target = Files.createDirectory(folder.resolve("out"));
		var names = new TargetNames(target, List.of());

		for (String title : HOSTILE) Files.createFile(names.next(title, "csv"));

		assertThat(HOSTILE).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
		try (Stream<Path> files = Files.list(target)) {
			List<Path> written = files.toList();
			assertThat(written).hasSameSizeAs(HOSTILE).allSatisfy(file -> {
				assertThat(file.toRealPath().getParent()).isEqualTo(target.toRealPath());
				assertThat(file.getFileName().toString()).matches("[^.\\-\\p{C}/\\\\:*?\"<>|][^\\p{C}/\\\\:*?\"<>|]*\\.csv");
				assertThat(file.getFileName().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
			});
			assertThat(written.stream().map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			assertThat(all.filter(Files::isRegularFile)).hasSameSizeAs(HOSTILE);
		}
	}

	@ParameterizedTest
	@CsvSource({"story.txt, story.csv", "The mayor’s ferry.docx, The mayor’s ferry.csv", "v1.2 final.md, v1.2 final.csv",
			"CON.txt, _CON.csv",
			"-rf.txt, _-rf.csv", "'', draft.csv", "../up.txt, _up.csv", "Version 2.0, Version 2.0.csv"})
	void aNameSaysWhichDraftItIs(String draft, String file) {
		assertThat(new TargetNames(folder, List.of()).next(draft, "csv")).isEqualTo(folder.resolve(file));
	}

	@Test
	void theSameDraftsGetTheSameNamesAgain() {
		Set<List<Path>> runs = IntStream.range(0, 2).mapToObj(run -> {
			var names = new TargetNames(folder, List.of());
			return HOSTILE.stream().map(title -> names.next(title, "csv")).toList();
		}).collect(Collectors.toCollection(HashSet::new));

		assertThat(runs).hasSize(1);
	}

	@Test
	void noDraftIsWrittenOver() throws IOException {
		Path draft = Files.writeString(folder.resolve("story.docx"), "as it was");

		Path target = new TargetNames(folder, List.of(draft)).next("story.docx", "docx");

		assertThat(target).isEqualTo(folder.resolve("story-2.docx"));
	}
}
