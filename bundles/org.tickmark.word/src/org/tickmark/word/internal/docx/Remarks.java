package org.tickmark.word.internal.docx;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.MarginNote.Kind;
import org.tickmark.draft.file.NewComment;
import org.tickmark.word.internal.pack.OfficePackage;
import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;

/** The comments and notes of a document, with the words that they stand at. */
final class Remarks {
	private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"\u201C\u201D]+");

	private final OfficePackage parts;
	private final String document;
	private final WordText text;

	Remarks(OfficePackage parts, String document, WordText text) {
		this.parts = parts;
		this.document = document;
		this.text = text;
	}

	/** What comments.xml says about one comment besides its text. */
	private static final class Head {
		String author = "";
		String date = "";
		/** Of its last paragraph, by which replies name it. */
		String paraId = "";
	}

	/** All of them, in the order in which their signs stand in the text. */
	List<MarginNote> read() throws IOException {
		Map<String, Span> places = new LinkedHashMap<>();
		List<MarginNote> notes = new ArrayList<>();
		Map<String, Integer> starts = new HashMap<>();
		for (Line line : text.lines) signs(line, places, starts);
		Map<String, MarginNote> comments = comments(places);
		places.forEach((key, place) -> {
			if (comments.containsKey(key)) notes.add(comments.get(key));
			else note(key, place).ifPresent(notes::add);
		});
		return notes.stream().map(note -> answering(note, notes)).sorted(Comparator.comparing((MarginNote note) -> note.place().start()))
				.toList();
	}

	/** LibreOffice does not always say what a reply answers, but sets it right behind that: so it is with replies to comments of ours. */
	private static MarginNote answering(MarginNote note, List<MarginNote> notes) {
		boolean answers = note.kind() == Kind.COMMENT && note.answers().isEmpty() && NewComment.itemIn(note.text()).isEmpty();
		if (!answers) return note;
		Optional<String> ours = notes.stream().filter(other -> other.kind() == Kind.COMMENT && NewComment.itemIn(other.text()).isPresent())
				.filter(other -> note.place().equals(other.place())
						|| note.place().isEmpty() && note.place().start() == other.place().end())
				.map(MarginNote::id).findFirst();
		return ours.isEmpty() ? note
				: new MarginNote(note.kind(), note.id(), ours, note.place(), note.author(), note.written(), note.text(),
				note.links());
	}

	private static void signs(Line line, Map<String, Span> places, Map<String, Integer> starts) {
		int at = line.start;
		for (Item item : line.items) {
			if (item instanceof Piece piece && !piece.text.isEmpty()) at = piece.end();
			if (!(item instanceof Sign sign)) continue;
			String key = sign.kind() + " " + sign.name();
			String comment = Sign.Kind.COMMENT + " " + sign.name();
			switch (sign.kind()) {
				case COMMENT_FROM -> starts.put(sign.name(), at);
				case COMMENT_TO -> places.put(comment, new Span(Math.min(at, starts.getOrDefault(sign.name(), at)), at));
				case COMMENT -> places.putIfAbsent(comment, new Span(at, at));
				case FOOTNOTE, ENDNOTE -> places.putIfAbsent(key, new Span(at, at));
				default -> { }
			}
		}
	}

	private Optional<MarginNote> note(String key, Span place) {
		int blank = key.indexOf(' ');
		Kind kind = key.startsWith("FOOTNOTE") ? Kind.FOOTNOTE : Kind.ENDNOTE;
		if (key.startsWith("COMMENT")) return Optional.empty();
		String id = key.substring(blank + 1);
		List<Line> lines = text.lines.stream().filter(line -> id.equals(line.story.notes.get(line)) && line.story.kind.equals(kind.name()))
				.toList();
		String words = text(lines);
		return Optional.of(new MarginNote(kind, id, Optional.empty(), place, "", Optional.empty(), words, links(lines, words)));
	}

	private static String text(List<Line> lines) {
		StringBuilder all = new StringBuilder();
		for (Line line : lines) {
			if (!all.isEmpty()) all.append('\n');
			for (Item item : line.items) if (item instanceof Piece piece) all.append(piece.text);
		}
		return all.toString().strip();
	}

	private static List<String> links(List<Line> lines, String words) {
		List<String> links = new ArrayList<>();
		for (Line line : lines) for (Item item : line.items) {
			if (item instanceof Sign sign && sign.kind() == Sign.Kind.LINK_FROM) links.add(sign.name());
		}
		Matcher written = ADDRESS.matcher(words);
		while (written.find()) links.add(written.group().replaceFirst("[.,;:!?)\\]]+$", ""));
		return links.stream().distinct().toList();
	}

	private Map<String, MarginNote> comments(Map<String, Span> places) throws IOException {
		Optional<String> part = parts.related(document, "comments");
		if (part.isEmpty()) return Map.of();
		Story story = new Story(part.get(), parts.xml(part.get()));
		StoryReader.read(story, new Setting(new Styles(""), false, WordStories.links(parts, part.get())));
		Map<String, Head> heads = heads(story.xml.xml());
		Map<String, String> parents = parents();
		Map<String, String> ids = new HashMap<>();
		heads.forEach((id, head) -> ids.putIfAbsent(head.paraId, id));
		Map<String, MarginNote> comments = new LinkedHashMap<>();
		heads.forEach((id, head) -> {
			String key = Sign.Kind.COMMENT + " " + id;
			Optional<String> parent = Optional.ofNullable(parents.get(head.paraId)).map(ids::get);
			Span place = places.getOrDefault(key, parent.map(other -> places.get(Sign.Kind.COMMENT + " " + other)).orElse(new Span(0, 0)));
			boolean placed = places.containsKey(key) || parent.isPresent();
			if (!placed) return;
			places.putIfAbsent(key, place);
			List<Line> lines = story.lines.stream().filter(line -> id.equals(story.notes.get(line))).toList();
			String words = text(lines);
			comments.put(key,
					new MarginNote(Kind.COMMENT, id, parent, place, head.author, time(head.date), words, links(lines, words)));
		});
		return comments;
	}

	private static Map<String, Head> heads(String xml) throws IOException {
		Map<String, Head> heads = new LinkedHashMap<>();
		Markup markup = new Markup(xml);
		Head head = new Head();
		for (Event event = markup.next(); event != Event.DONE; event = markup.next()) {
			if (event != Event.START) continue;
			if (markup.name().local().equals("comment")) {
				head = new Head();
				head.author = markup.attribute("author").orElse("");
				head.date = markup.attribute("date").orElse("");
				heads.put(markup.attribute("id").orElse(""), head);
			} else if (markup.name().local().equals("p")) {
				head.paraId = markup.attribute("paraId").orElse("");
			}
		}
		return heads;
	}

	/** Of which paragraphs others are replies. */
	private Map<String, String> parents() throws IOException {
		Map<String, String> parents = new HashMap<>();
		Optional<String> part = parts.related(document, "commentsExtended");
		if (part.isEmpty()) return parents;
		Markup markup = new Markup(parts.text(part.get()));
		for (Event event = markup.next(); event != Event.DONE; event = markup.next()) {
			if (event != Event.START || !markup.name().local().equals("commentEx")) continue;
			String id = markup.attribute("paraId").orElse("");
			markup.attribute("paraIdParent").ifPresent(parent -> parents.put(id, parent));
		}
		return parents;
	}

	/** Word writes the time of the author's wall and calls it that of Greenwich. */
	private static Optional<LocalDateTime> time(String written) {
		try {
			return Optional.of(OffsetDateTime.parse(written).toLocalDateTime());
		} catch (DateTimeException e) {
			try {
				return Optional.of(LocalDateTime.parse(written));
			} catch (DateTimeException none) {
				return Optional.empty();
			}
		}
	}
}
