package org.tickmark.export;

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
import org.tickmark.export.HostileDraft.Field;
import org.tickmark.export.formats.Exporters;

/** Whatever people write, every format keeps it and none runs it. */
class HostileStringsTest {
	/** It does not tell who is to do what. */
	private static final Set<Field> GALLEY = EnumSet.complementOf(EnumSet.of(Field.ASSIGNED));
	private static final Pattern MARKER = Pattern.compile("~[0-9]+[a-z]+~");
	/** A format that comes new has to say here how its files are read. */
	private static final Map<String, FormatReader> READERS = Map.of(
			"annotation", new JsonReaders.Annotations(),
			"calls", new PageReaders.Page(EnumSet.of(Field.REASON, Field.TITLE, Field.CONTACT, Field.NAME)),
			"calls-text", new PageReaders.PlainText(),
			"csv", new CsvReader(),
			"galley", new PageReaders.Page(GALLEY),
			"galley-pdf", new PageReaders.Pdf(),
			"jsonl", new JsonReaders.Lines(),
			"pack", new PageReaders.Zip(new PageReaders.Page(GALLEY)),
			"sarif", new JsonReaders.Sarif());

	/** A page of a megabyte in one cell is drawn for minutes, and nobody reads it. */
	private static final Set<String> DRAWING = Set.of("galley-pdf", "pack");
	private static final int DRAWN = 10_000;

	@TempDir
	static Path folder;
	private static HostileDraft draft = new HostileDraft(List.of(), Path.of(""));
	private static HostileDraft shorter = new HostileDraft(List.of(), Path.of(""));
	private static ExportedDraft exported;
	private static ExportedDraft shorterExported;

	@BeforeAll
	static void write() throws IOException {
		draft = new HostileDraft(HostileStrings.all(), Files.createDirectory(folder.resolve("all")));
		exported = draft.exported(Set.of());
		List<String> few = HostileStrings.all().stream().filter(string -> string.length() < DRAWN).toList();
		shorter = new HostileDraft(few, Files.createDirectory(folder.resolve("few")));
		shorterExported = shorter.exported(Set.of());
	}

	static Stream<String> formats() {
		return Exporters.standard().all().stream().map(exporter -> exporter.format().word());
	}

	@Test
	void thereAreAHundred() {
		assertThat(HostileStrings.all()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
		assertThat(exported.items()).hasSameSizeAs(HostileStrings.all());
		assertThat(formats()).isNotEmpty().allMatch(READERS::containsKey);
	}

	@ParameterizedTest
	@MethodSource("formats")
	void everyValueComesBackAndNothingActs(String format) throws IOException {
		FormatReader reader = READERS.get(format);
		HostileDraft of = DRAWING.contains(format) ? shorter : draft;
		byte[] file = written(format, DRAWING.contains(format) ? shorterExported : exported);

		assertThat(reader.acting(file)).isEmpty();
		Map<String, List<String>> values = byMarker(reader.values(file));
		for (Field field : reader.fields()) {
			int items = field == Field.NAME ? 1 : field == Field.AUTHOR ? 2 : of.size();
			for (int item = 0; item < items; item++) {
				String kept = reader.kept(of.value(field, item));
				List<String> found = values.getOrDefault(field.marker(item), List.of());
				if (found.stream().noneMatch(value -> value.contains(kept)))
					assertThat(found.stream().map(HostileStringsTest::shown)).as(format + " " + field.marker(item)).contains(shown(kept));
			}
		}
	}

	private static byte[] written(String format, ExportedDraft exported) throws IOException {
		var out = new ByteArrayOutputStream();
		Exporters.write(Exporters.standard().of(format).orElseThrow(), exported, out, ExportProgress.NONE);
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
