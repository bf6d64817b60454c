package org.tickmark.word.internal.pack;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.tickmark.draft.DateOrigin;
import org.tickmark.draft.PublicationDate;
import org.tickmark.word.internal.pack.OfficePackage.Relation;
import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;

/**
 * The publication date as a property of the document says it: the one of Word's cover pages, or one that somebody gave such a name. When
 * the
 * file was made or saved says nothing about that.
 */
public final class Published {
	private static final Set<String> NAMES = Set.of("publication date", "publish date", "date published", "published", "publicationdate",
			"publishdate", "datepublished", "pubdate", "issued");

	private Published() { }

	/** @param document the part that holds the body */
	public static Optional<PublicationDate> in(OfficePackage parts, String document) throws IOException {
		for (Relation relation : parts.relations("")) {
			if (!relation.is("custom-properties") || relation.outside()) continue;
			Optional<LocalDate> day = property(parts.text(relation.target()));
			if (day.isPresent()) return day.map(Published::origin);
		}
		for (Relation relation : parts.relations(document)) {
			if (!relation.is("customXml") || relation.outside()) continue;
			Optional<LocalDate> day = coverPage(parts.text(relation.target()));
			if (day.isPresent()) return day.map(Published::origin);
		}
		return Optional.empty();
	}

	private static PublicationDate origin(LocalDate day) {
		return new PublicationDate(day, DateOrigin.FRONT_MATTER);
	}

	private static Optional<LocalDate> property(String xml) throws IOException {
		if (xml.isEmpty()) return Optional.empty();
		Markup markup = new Markup(xml);
		for (Event event = markup.next(); event != Event.DONE; event = markup.next()) {
			if (event != Event.START || !markup.name().local().equals("property")) continue;
			if (!NAMES.contains(markup.attribute("name").orElse("").strip().toLowerCase(Locale.ROOT))) continue;
			Optional<LocalDate> day = day(markup.content());
			if (day.isPresent()) return day;
		}
		return Optional.empty();
	}

	private static Optional<LocalDate> coverPage(String xml) throws IOException {
		if (!xml.contains("PublishDate")) return Optional.empty();
		Markup markup = new Markup(xml);
		for (Event event = markup.next(); event != Event.DONE; event = markup.next()) {
			if (event == Event.START && markup.name().local().equals("PublishDate")) return day(markup.content());
		}
		return Optional.empty();
	}

	private static Optional<LocalDate> day(String text) {
		String start = text.strip();
		if (start.length() > 10) start = start.substring(0, 10);
		try {
			return Optional.of(LocalDate.parse(start));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
