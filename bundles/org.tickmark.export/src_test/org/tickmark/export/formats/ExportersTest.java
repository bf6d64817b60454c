package org.tickmark.export.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.Exporter;
import org.tickmark.export.Sample;

/** The list of formats, and the way of an export to its file. */
class ExportersTest {
	@TempDir
	Path folder;

	static Stream<Exporter> exporters() {
		return Exporters.standard().all().stream();
	}

	private static Exporter writing(String word, byte[] bytes, int times) {
		return new Exporter() {
			@Override
			public ExportFormat format() {
				return new ExportFormat(word, "txt", "Zzz", "for tests", false, Set.of());
			}

			@Override
			public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
				for (int i = 0; i < times; i++) out.write(bytes);
			}
		};
	}

	/** Cancelled after so many questions. */
	private static ExportProgress after(int questions) {
		return new ExportProgress() {
			private int asked;

			@Override
			public boolean isCancelled() {
				return asked++ >= questions;
			}
		};
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void listsFormatsInTheOrderOfTheirTitlesEachWordOnce() {
		List<String> titles = exporters().map(exporter -> exporter.format().title().toLowerCase(Locale.ROOT)).toList();

		assertThat(titles).isSorted();
		assertThat(exporters().map(exporter -> exporter.format().word())).doesNotHaveDuplicates()
				.allMatch(word -> Exporters.standard().of(word).isPresent());
		assertThat(Exporters.standard().of("nonsense")).isEmpty();
	}

	/** The registry filters by the property before an exporter is made. */
	@ParameterizedTest
	@MethodSource("exporters")
	void thePropertyOfAComponentIsItsFormat(Exporter exporter) throws IOException {
		Path source = Path.of("src", exporter.getClass().getName().replace('.', '/') + ".java");

		assertThat(Files.readString(source)).contains("\"format=" + exporter.format().word() + "\"");
	}

	@ParameterizedTest
	@MethodSource("exporters")
	void theSameDraftGivesTheSameBytes(Exporter exporter) throws IOException {
		ExportedDraft draft = Sample.in(Files.createDirectory(folder.resolve("a")), Set.of());
		Path first = folder.resolve("first");
		Path second = folder.resolve("second");

		Exporters.write(exporter, draft, first, ExportProgress.NONE);
		Exporters.write(exporter, draft, second, ExportProgress.NONE);

		assertThat(first).hasSameBinaryContentAs(second);
	}

	@ParameterizedTest
	@MethodSource("exporters")
	void whoCancelsKeepsTheOldFile(Exporter exporter) throws IOException {
		ExportedDraft draft = Sample.in(Files.createDirectory(folder.resolve("a")), Set.of());
		Path old = Files.writeString(folder.resolve("old"), "as it was");

		assertThatThrownBy(() -> Exporters.write(exporter, draft, old, after(0))).isInstanceOf(CancellationException.class);

		assertThat(old).hasContent("as it was");
		assertThat(files()).containsExactly("a", "old");
	}

	@Test
	void anExporterThatDoesNotAskIsStoppedAllTheSame() throws IOException {
		ExportedDraft draft = Sample.in(Files.createDirectory(folder.resolve("a")), Set.of());
		Path old = Files.writeString(folder.resolve("old"), "as it was");

		assertThatThrownBy(() -> Exporters.write(writing("endless", new byte[1024], Integer.MAX_VALUE), draft, old, after(3)))
				.isInstanceOf(CancellationException.class);

		assertThat(old).hasContent("as it was");
		assertThat(files()).containsExactly("a", "old");
	}

	@Test
	void whatFailsLeavesTheOldFile() throws IOException {
		ExportedDraft draft = Sample.in(Files.createDirectory(folder.resolve("a")), Set.of());
		Path old = Files.writeString(folder.resolve("old"), "as it was");
		Exporter failing = new Exporter() {
			@Override
			public ExportFormat format() {
				return new ExportFormat("failing", "txt", "Failing", "for tests", false, Set.of());
			}

			@Override
			public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
				out.write(new byte[1 << 20]);
				throw new IOException("the disk is full");
			}
		};

		assertThatThrownBy(() -> Exporters.write(failing, draft, old, ExportProgress.NONE)).hasMessage("the disk is full");

		assertThat(old).hasContent("as it was");
		assertThat(files()).containsExactly("a", "old");
	}

	@Test
	void anOptionThatAFormatDoesNotHeedIsRefused() throws IOException {
		ExportedDraft draft = Sample.in(Files.createDirectory(folder.resolve("a")), Set.of(ExportOption.WITH_QUOTATIONS));
		List<String> refused = new ArrayList<>();

		for (Exporter exporter : Exporters.standard().all()) {
			if (exporter.format().options().contains(ExportOption.WITH_QUOTATIONS)) continue;
			assertThatThrownBy(() -> Exporters.write(exporter, draft, OutputStream.nullOutputStream(), ExportProgress.NONE))
					.isInstanceOf(IllegalArgumentException.class);
			refused.add(exporter.format().word());
		}

		assertThat(refused).contains("csv", "jsonl", "annotation", "sarif");
	}
}
