package org.tickmark.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedInAnswerTest {
	private static final Path BUDGET = Path.of("/sent/Budget 2024.xlsx");
	private static final Path LOG = Path.of("/sent/log.txt");

	@TempDir
	Path folder;

	@Test
	void addressesEndWhereTheSentenceGoesOn() {
		assertThat(NamedInAnswer.addresses("See https://port.example/report?year=2024, or (http://port.example/log).\nHTTPS://A.EXAMPLE!"))
				.containsExactly("https://port.example/report?year=2024", "http://port.example/log", "HTTPS://A.EXAMPLE");
		assertThat(NamedInAnswer.addresses("Ask port.example or ftp://port.example")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"It is in budget 2024.xlsx.", "\u201CBudget 2024.xlsx\u201D", "Budget 2024.xlsx"})
	void aFileIsMeantByItsWholeName(String answer) {
		assertThat(NamedInAnswer.files(answer, List.of(BUDGET, LOG))).containsExactly(BUDGET);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"the port log", "catalog.txt", "log.txt2", "old-log.txt", "/other/log.txt"})
	void partOfANameIsNone(String answer) {
		assertThat(NamedInAnswer.files(answer, List.of(BUDGET, LOG))).isEmpty();
	}

	@Test
	void neitherTheTableItselfNorHiddenFilesNorFoldersComeWithIt() throws IOException {
		Path table = Files.writeString(folder.resolve("queries.html"), "");
		Path log = Files.writeString(folder.resolve("log.txt"), "");
		Files.writeString(folder.resolve(".hidden"), "");
		Files.createDirectory(folder.resolve("more"));

		assertThat(NamedInAnswer.beside(table)).containsExactly(log);
	}
}
