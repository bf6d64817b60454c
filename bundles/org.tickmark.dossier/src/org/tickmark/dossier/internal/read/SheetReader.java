package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.dossier.Locator;
import org.tickmark.dossier.messages.Messages;

/** Reads sheets cell by cell, as they show: results in place of formulas, days and shares in place of the numbers that stand for them. */
final class SheetReader implements FormReader {
	@Override
	public void read(Input input, Taken taken) throws IOException {
		try (ZipParts parts = ZipParts.open(input)) {
			if (parts.has("xl/vbaProject.bin")) taken.remark(Messages.text("remark.macros"));
			OfficeCore.read(parts, taken);
			var book = new Book(parts, taken, shared(parts), CellFormats.in(parts));
			for (Map.Entry<String, String> sheet : sheets(parts).entrySet()) book.read(sheet.getKey(), sheet.getValue());
		}
	}

	/** The names of the sheets with the files that they are in. */
	private static Map<String, String> sheets(ZipParts parts) throws IOException {
		Map<String, String> targets = new HashMap<>();
		Optional<InputStream> links = parts.part("xl/_rels/workbook.xml.rels");
		if (links.isPresent()) try (var xml = new Xml(links.get())) {
			while (xml.next()) if (xml.starts() && xml.name().equals("Relationship"))
				targets.put(xml.attribute("Id").orElse(""), xml.attribute("Target").orElse(""));
		}
		Map<String, String> sheets = new LinkedHashMap<>();
		Optional<InputStream> book = parts.part("xl/workbook.xml");
		if (book.isPresent()) try (var xml = new Xml(book.get())) {
			while (xml.next()) if (xml.starts() && xml.name().equals("sheet")) {
				String target = targets.getOrDefault(xml.attribute("id").orElse(""), "");
				sheets.put(xml.attribute("name").orElse(""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
			}
		}
		return sheets;
	}

	private static List<String> shared(ZipParts parts) throws IOException {
		List<String> shared = new ArrayList<>();
		Optional<InputStream> part = parts.part("xl/sharedStrings.xml");
		if (part.isEmpty()) return shared;
		long characters = 0;
		try (var xml = new Xml(part.get())) {
			while (xml.next()) {
				if (!xml.starts() || !xml.name().equals("si")) continue;
				String text = text(xml);
				characters += text.length();
				if (shared.size() == Limits.MOST_SHARED || characters > Limits.MOST_TEXT)
					throw new LimitException(Messages.text("limit.text", Limits.MOST_TEXT));
				shared.add(text);
			}
		}
		return shared;
	}

	/** Of an element that just started; how to speak Japanese signs is left out. */
	private static String text(Xml xml) throws IOException {
		StringBuilder text = new StringBuilder();
		String around = xml.name();
		while (xml.next() && !(xml.ends() && xml.name().equals(around))) {
			if (!xml.starts()) continue;
			if (xml.name().equals("t")) text.append(xml.content());
			else if (xml.name().equals("rPh")) xml.skip();
		}
		return Paragraphs.oneLine(text);
	}

	private record Book(ZipParts parts, Taken taken, List<String> shared, CellFormats formats) {
		void read(String name, String file) throws IOException {
			Optional<InputStream> part = parts.part(file);
			if (part.isEmpty()) return;
			try (var xml = new Xml(part.get())) {
				while (xml.next()) if (xml.starts() && xml.name().equals("c")) cell(xml, name);
			}
		}

		private void cell(Xml xml, String sheet) throws IOException {
			String place = xml.attribute("r").orElse("");
			String type = xml.attribute("t").orElse("n");
			int style = xml.attribute("s").filter(s -> s.matches("\\d{1,6}")).map(Integer::parseInt).orElse(0);
			String words = "";
			while (xml.next() && !(xml.ends() && xml.name().equals("c"))) {
				if (!xml.starts()) continue;
				if (xml.name().equals("v")) words = shown(xml.content(), type, style);
				else if (xml.name().equals("is")) words = text(xml);
				else xml.skip();
			}
			taken.add(words, new Locator.Cell(sheet, place));
		}

		private String shown(String value, String type, int style) {
			return switch (type) {
				case "s" -> value.matches("\\d{1,7}") && Integer.parseInt(value) < shared.size() ? shared.get(Integer.parseInt(value)) : "";
				case "n" -> formats.shown(value, style);
				case "e" -> "";
				default -> Paragraphs.oneLine(value);
			};
		}
	}
}
