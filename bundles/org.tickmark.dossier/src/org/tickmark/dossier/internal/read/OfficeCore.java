package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What Word documents, sheets and OpenDocument texts say about themselves: title and day. */
final class OfficeCore {
	private OfficeCore() { }

	static void read(ZipParts parts, Taken taken) throws IOException {
		Optional<InputStream> part = parts.part(parts.has("meta.xml") ? "meta.xml" : "docProps/core.xml");
		if (part.isEmpty()) return;
		Optional<LocalDate> created = Optional.empty();
		Optional<LocalDate> saved = Optional.empty();
		try (var xml = new Xml(part.get())) {
			while (xml.next()) {
				if (!xml.starts()) continue;
				switch (xml.name()) {
					case "title" -> taken.title(xml.content());
					case "created", "creation-date" -> created = day(xml.content());
					case "modified", "date" -> saved = day(xml.content());
					default -> { }
				}
			}
		}
		taken.dated(created.isPresent() ? created : saved);
	}

	private static Optional<LocalDate> day(String written) {
		try {
			return Optional.of(LocalDate.parse(written.strip().substring(0, Math.min(10, written.strip().length()))));
		} catch (DateTimeException e) {
			// Some programs leave it empty.
			return Optional.empty();
		}
	}
}
