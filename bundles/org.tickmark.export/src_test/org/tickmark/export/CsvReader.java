package org.tickmark.export;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.tickmark.export.HostileDraft.Field;

/** A table, as the guide tells to read it. */
final class CsvReader implements FormatReader {
	private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)\\}");
	private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+@\uFF1D\uFF0B\uFF20\uFF0D\u2212-].*", Pattern.DOTALL);
	private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\u202A-\u202E\u2066-\u2069]");

	/** Contact and remark of a piece are on its card, not in the table; authors are on the draft. */
	@Override
	public Set<Field> fields() {
		return EnumSet.complementOf(EnumSet.of(Field.CONTACT, Field.REMARK, Field.AUTHOR, Field.NAME));
	}

	@Override
	public List<String> values(byte[] file) throws IOException {
		return cells(file).stream().map(CsvReader::unescaped).toList();
	}

	@Override
	public List<String> acting(byte[] file) throws IOException {
		return cells(file).stream().filter(cell -> FORMULA.matcher(cell).matches() || CONTROL.matcher(cell).find()).toList();
	}

	static String unescaped(String cell) {
		String shown = cell.startsWith("'") ? cell.substring(1) : cell;
		return ESCAPE.matcher(shown)
				.replaceAll(hidden -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hidden.group(1), 16))));
	}

	private static List<String> cells(byte[] file) throws IOException {
		String text = new String(file, StandardCharsets.UTF_8);
		if (!text.startsWith("\uFEFF")) throw new IOException("no byte order mark");
		try (CSVParser rows = CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180)) {
			return rows.getRecords().stream().flatMap(row -> row.stream()).toList();
		}
	}
}
