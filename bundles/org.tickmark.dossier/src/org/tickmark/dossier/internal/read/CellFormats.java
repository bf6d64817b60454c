package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a sheet shows its numbers, as far as that changes what they say: as days, or as shares. */
final class CellFormats {
	/** Sheets keep doubles; further digits are not anybody's. */
	private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
	/** Built-in formats of ECMA-376, 18.8.30. */
	private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 22);
	private static final Set<Integer> SHARES = Set.of(9, 10);
	private static final int FIRST_OF_BOOK = 164;
	/** Sheets count days from here; they take 1900 for a leap year, so that March 1900 begins with 61. */
	private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
	private static final int LAST_DAY = 2_958_465;

	private enum Meaning { NUMBER, DAY, SHARE }

	private final List<Meaning> meanings;

	private CellFormats(List<Meaning> meanings) {
		this.meanings = meanings;
	}

	static CellFormats in(ZipParts parts) throws IOException {
		Map<Integer, String> codes = new HashMap<>();
		List<Meaning> meanings = new ArrayList<>();
		Optional<InputStream> part = parts.part("xl/styles.xml");
		if (part.isEmpty()) return new CellFormats(meanings);
		try (var xml = new Xml(part.get())) {
			boolean inCells = false;
			while (xml.next()) {
				if (!xml.starts() && !xml.ends()) continue;
				if (xml.name().equals("cellXfs")) inCells = xml.starts();
				if (!xml.starts()) continue;
				if (xml.name().equals("numFmt")) codes.put(xml.count("numFmtId"), xml.attribute("formatCode").orElse(""));
				if (inCells && xml.name().equals("xf") && meanings.size() < Limits.MOST_ENTRIES)
					meanings.add(meaning(xml.attribute("numFmtId").orElse("0"), codes));
			}
		}
		return new CellFormats(meanings);
	}

	private static Meaning meaning(String written, Map<Integer, String> codes) {
		int id = written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
		if (DAYS.contains(id)) return Meaning.DAY;
		if (SHARES.contains(id)) return Meaning.SHARE;
		if (id < FIRST_OF_BOOK) return Meaning.NUMBER;
		// Without what stands in quotation marks, brackets, or behind a backslash.
		String code = codes.getOrDefault(id, "").replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
		if (code.contains("%")) return Meaning.SHARE;
		return code.matches("(?i).*(?:yy|d{1,4}\\W+m|m{1,4}\\W+d|m{3,4}).*") ? Meaning.DAY : Meaning.NUMBER;
	}

	/** A number as a reader of the sheet takes it. */
	String shown(String value, int style) {
		try {
			BigDecimal number = new BigDecimal(value.strip());
			if (Math.abs((long) number.scale()) > 400) return value;
			number = number.round(DIGITS);
			return switch (style < meanings.size() ? meanings.get(style) : Meaning.NUMBER) {
				case NUMBER -> plain(number);
				case SHARE -> plain(number.movePointRight(2)) + "%";
				case DAY -> day(number);
			};
		} catch (NumberFormatException e) {
			return value;
		}
	}

	private static String day(BigDecimal number) {
		int day = number.intValue();
		return day < 1 || day > LAST_DAY ? plain(number) : DAY_NOUGHT.plusDays(day).toString();
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}
}
