package org.tickmark.export;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.HostileDraft.Field;
import org.tickmark.export.formats.Exporters;
import org.tickmark.export.internal.word.OpenDocumentExporter;
import org.tickmark.export.internal.word.WordExporter;
import org.tickmark.word.internal.docx.WordReader;
import org.tickmark.word.internal.odt.OdtReader;

/** Whatever people write, every format keeps it and none runs it. */
class HostileStringsTest {
	/** It does not tell who is to do what. */
	private static final Set<Field> GALLEY = EnumSet.complementOf(EnumSet.of(Field.ASSIGNED));
	private static final Pattern MARKER = Pattern.compile("~[0-9]+[a-z]+~");
	/** A format that comes new has to say here how its files are read. */
	private static final Map<String, FormatReader> READERS = Map.ofEntries(
			entry("annotation", new JsonReaders.Annotations()),
			entry("calls", new PageReaders.Page(EnumSet.of(Field.REASON, Field.TITLE, Field.CONTACT, Field.NAME))),
			entry("calls-text", new PageReaders.PlainText()),
			entry("csv", new CsvReader()),
			entry("galley", new PageReaders.Page(GALLEY)),
			entry("galley-pdf", new PageReaders.Pdf()),
			entry("jsonl", new JsonReaders.Lines()),
			entry("odt", new DocumentReaders.OpenDocument()),
			entry("pack", new PageReaders.Zip(new PageReaders.Page(GALLEY))),
			entry("sarif", new JsonReaders.Sarif()),
			entry("word", new DocumentReaders.Word()));
	private static final DraftReaders DOCUMENTS = DraftReaders.standard().with(new WordReader(), new OdtReader());
	private static final Exporters EXPORTERS = new Exporters(Stream.concat(Exporters.standard().all().stream(),
			Stream.of(new WordExporter(DOCUMENTS), new OpenDocumentExporter(DOCUMENTS))).toList());

	/** A page of a megabyte in one cell is drawn for minutes, and nobody reads it. */
	private static final Set<String> DRAWING = Set.of("galley-pdf", "pack");
	private static final int DRAWN = 10_000;

	/** What is to be exported, and what it is. */
	private record Written(HostileDraft draft, ExportedDraft exported) {
		static Written of(HostileDraft draft) throws IOException {
			return new Written(draft, draft.exported());
		}
	}

	@TempDir
	static Path folder;
	private static Written whole;
	private static Written shorter;
	private static Written text;
	private static Written odt;

	@BeforeAll
	static void write() throws IOException {
		whole = Written.of(new HostileDraft(HostileStrings.all(), Files.createDirectory(folder.resolve("all"))));
		shorter = Written.of(new HostileDraft(few(), Files.createDirectory(folder.resolve("few"))));
		text = Written.of(HostileDraft.text(HostileStrings.all(), Files.createDirectory(folder.resolve("text"))));
		odt = Written.of(HostileDraft.odt(HostileStrings.all(), Files.createDirectory(folder.resolve("odt"))));
	}

	private static List<String> few() {
		return HostileStrings.all().stream().filter(string -> string.length() < DRAWN).toList();
	}

	static Stream<String> formats() {
		return EXPORTERS.all().stream().map(exporter -> exporter.format().word());
	}

	@Test
	void thereAreAHundred() {
		assertThat(HostileStrings.all()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
		assertThat(whole.exported().items()).hasSameSizeAs(HostileStrings.all());
		assertThat(formats()).isNotEmpty().allMatch(READERS::containsKey);
	}

	@ParameterizedTest
	@MethodSource("formats")
	void everyValueComesBackAndNothingActs(String format) throws IOException {
		FormatReader reader = READERS.get(format);
		Written of = DRAWING.contains(format) ? shorter : format.equals("odt") ? odt : format.equals("word") ? text : whole;
		byte[] file = written(format, of.exported());

		assertThat(reader.acting(file)).isEmpty();
		Map<String, List<String>> values = byMarker(reader.values(file));
		for (Field field : reader.fields()) {
			int items = field == Field.NAME ? 1 : field == Field.AUTHOR ? 2 : of.draft().size();
			for (int item = 0; item < items; item++) {
				String kept = reader.kept(field, of.draft().value(field, item));
				List<String> found = values.getOrDefault(field.marker(item), List.of());
				if (found.stream().noneMatch(value -> value.contains(kept)))
					assertThat(found.stream().map(HostileStringsTest::shown)).as(format + " " + field.marker(item)).contains(shown(kept));
			}
		}
	}

	/** The name that is in the margin beside each comment. */
	@ParameterizedTest
	@ValueSource(strings = {"word", "odt"})
	void whoeverExportsIsCalledAsTheyAre(String format) throws IOException {
		FormatReader reader = READERS.get(format);
		int number = 0;
		for (String name : few()) {
			Path own = Files.createDirectory(folder.resolve(format + number++));
			List<String> two = List.of("a", "b");
			HostileDraft draft = format.equals("odt") ? HostileDraft.odt(two, own) : HostileDraft.text(two, own);
			byte[] file = written(format, draft.exportedBy(name));

			assertThat(reader.acting(file)).isEmpty();
			assertThat(reader.values(file)).as(shown(name)).contains(name);
		}
	}

	private static byte[] written(String format, ExportedDraft exported) throws IOException {
		var out = new ByteArrayOutputStream();
		Exporters.write(EXPORTERS.of(format).orElseThrow(), exported, out, ExportProgress.NONE);
		return out.toByteArray();
	}

	/** A value with words of the draft may hold the neighbours' ends, too. */
	private static Map<String, List<String>> byMarker(List<String> values) {
		Map<String, List<String>> found = new HashMap<>();
		for (String value : values) {
			Matcher marker = MARKER.matcher(value);
			while (marker.find()) found.computeIfAbsent(marker.group(), first -> new ArrayList<>()).add(value);
		}
		return found;
	}

	private static String shown(String value) {
		String start = value.substring(0, Math.min(value.length(), 200));
		return start.codePoints().collect(StringBuilder::new, (all, c) -> all.append(c < 127 && c > 31 ? Character.toString(c) : "<" + c
				+ ">"),
				StringBuilder::append).toString();
	}
}
