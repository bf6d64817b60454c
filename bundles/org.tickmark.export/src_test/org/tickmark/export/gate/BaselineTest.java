package org.tickmark.export.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.export.gate.Baseline.FaultyBaselineException;
import org.tickmark.export.gate.Baseline.Known;

class BaselineTest {
	private static final String PRINT = "0123456789abcdef0123456789abcdef";
	private static final String OTHER_PRINT = "fedcba9876543210fedcba9876543210";

	@TempDir
	Path folder;

	private static Known known(String draft, String print, String words) {
		return new Known(draft, "no open item", print, words);
	}

	@Test
	void isSortedAndReadAsItIsWritten() throws IOException {
		Path file = folder.resolve("known");
		new Baseline(List.of(known("b.txt", PRINT, "Friday"), known("a.txt", OTHER_PRINT, "said | left"), known("a.txt", PRINT, "")))
				.write(file);

		assertThat(Files.readAllLines(file)).hasSize(4).last().isEqualTo("b.txt | no open item | " + PRINT + " | Friday");
		assertThat(Baseline.read(file).sorted()).containsExactly(known("a.txt", PRINT, ""), known("a.txt", OTHER_PRINT, "said | left"),
				known("b.txt", PRINT, "Friday"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"=1+1\u2028next", "a\nb\tc", "\u0000", "| x | y", "\uD83D\uDEA2 of Gr\u00F6\u00DFe", "# no comment"})
	void wordsOfAnySortStayOnOneLine(String words) throws IOException {
		Path file = folder.resolve("known");
		new Baseline(List.of(known("a.txt", PRINT, words), known("a\nb | c.txt", PRINT, words.repeat(100)))).write(file);

		assertThat(Files.readAllLines(file)).hasSize(3);
		assertThat(Baseline.read(file).sorted()).hasSize(2).contains(known("a.txt", PRINT, words));
	}

	@Test
	void namesTheFindingAndNotItsWords() {
		assertThat(new Baseline(List.of(known("a.txt", PRINT, "Friday"))).holds(known("a.txt", PRINT, "the Friday"))).isTrue();
		assertThat(new Baseline(List.of(known("a.txt", PRINT, "Friday"))).holds(known("a.txt", OTHER_PRINT, "Friday"))).isFalse();
	}

	@Test
	void aLineThatIsNoneIsNamed() throws IOException {
		Path file = Files.writeString(folder.resolve("known"), "# ours\n\na.txt | no open item | 12 | Friday\n");

		assertThatThrownBy(() -> Baseline.read(file)).isInstanceOf(FaultyBaselineException.class)
				.satisfies(fault -> assertThat(((FaultyBaselineException) fault).line()).isEqualTo(3));
	}

	@Test
	void draftsAreNamedAsSeenFromItsFolder() {
		assertThat(Baseline.nameOf(folder.resolve("in/a.txt"), folder.resolve("known"))).isEqualTo("in/a.txt");
		assertThat(Baseline.nameOf(folder.resolve("a.txt"), folder.resolve("gates/known"))).isEqualTo("../a.txt");
	}
}
