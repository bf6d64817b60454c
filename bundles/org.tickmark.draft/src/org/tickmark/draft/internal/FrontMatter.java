package org.tickmark.draft.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.DateOrigin;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.PublicationDate;
import org.tickmark.draft.Span;
import org.tickmark.draft.TextBuilder;
import org.tickmark.draft.internal.Characters.Writing;

/**
 * What stands between two lines of dashes at the head of a Markdown file: a name and a value each line.
 *
 * @param end where the draft itself begins; 0 where there is no front matter
 */
record FrontMatter(List<Field> fields, int end) {
	private static final FrontMatter NONE = new FrontMatter(List.of(), 0);
	private static final Pattern FENCE = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
	private static final Pattern FIELD = Pattern.compile("(\\w[\\w-]*)[ \\t]*:[ \\t]+(\\S.*?)[ \\t]*");
	private static final Set<String> DECKS = Set.of("subtitle", "deck", "dek", "standfirst", "description", "summary");

	/** @param value the place of it in the file, without its quotation marks */
	record Field(String name, Span value) { }

	static FrontMatter of(String source) {
		int end = lineEnd(source, 0);
		if (!source.startsWith("---") || !FENCE.matcher(source.substring(0, end)).matches()) return NONE;
		List<Field> fields = new ArrayList<>();
		for (int start = nextLine(source, end); start < source.length(); start = nextLine(source, end)) {
			end = lineEnd(source, start);
			String line = source.substring(start, end);
			if (FENCE.matcher(line).matches()) return new FrontMatter(fields, nextLine(source, end));
			Matcher field = FIELD.matcher(line);
			if (field.matches()) fields.add(new Field(field.group(1).toLowerCase(java.util.Locale.ROOT),
					unquoted(source, new Span(start + field.start(2), start + field.end(2)))));
		}
		// Never closed: a line of dashes that is meant as one.
		return NONE;
	}

	private static int lineEnd(String source, int from) {
		int end = from;
		while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') end++;
		return end;
	}

	private static int nextLine(String source, int lineEnd) {
		return lineEnd + (source.startsWith("\r\n", lineEnd) ? 2 : lineEnd < source.length() ? 1 : 0);
	}

	private static Span unquoted(String source, Span value) {
		char first = source.charAt(value.start());
		boolean quoted = value.length() > 1 && (first == '"' || first == '\'') && source.charAt(value.end() - 1) == first;
		return quoted ? new Span(value.start() + 1, value.end() - 1) : value;
	}

	/** Title and deck are shown to the reader, so they are text. */
	void addTo(TextBuilder text, String source) {
		var characters = new Characters(text, source, 0);
		for (Field field : fields) {
			Optional<PassageKind> kind = kind(field.name());
			if (kind.isEmpty()) continue;
			text.begin(kind.get());
			characters.add(field.value().in(source), field.value().start(), field.value().end(), Writing.VERBATIM);
		}
	}

	private static Optional<PassageKind> kind(String name) {
		if (name.equals("title") || name.equals("headline")) return Optional.of(PassageKind.HEADLINE);
		return DECKS.contains(name) ? Optional.of(PassageKind.DECK) : Optional.empty();
	}

	Optional<PublicationDate> published(String source) {
		return fields.stream().filter(field -> field.name().equals("date")).map(field -> PublishedDay.in(field.value().in(source)))
				.flatMap(Optional::stream).findFirst()
				.map(day -> new PublicationDate(day, DateOrigin.FRONT_MATTER));
	}
}
