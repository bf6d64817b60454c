package org.tickmark.word.internal.docx;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.draft.Span;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.NewComment;
import org.tickmark.word.internal.docx.Spot.Between;
import org.tickmark.word.internal.docx.Spot.Within;
import org.tickmark.word.internal.pack.OfficePackage;
import org.tickmark.word.internal.xml.Characters;

/** Sets comments on words of a document; everything else stays as it is. */
final class CommentWriter {
	private final OfficePackage parts;
	private final String document;

	CommentWriter(OfficePackage parts, String document) {
		this.parts = parts;
		this.document = document;
	}

	byte[] write(List<NewComment> comments) {
		try {
			WordStories stories = new WordStories(parts, document, false);
			CommentParts written = new CommentParts(parts, document, stories.stories.getFirst().space);
			Ids ids = new Ids(stories.stories);
			written.ids().forEach(ids::take);
			Tracked tracked = new Tracked(stories.text, new Hand("", Instant.EPOCH), ids);
			for (NewComment comment : comments) {
				int id = ids.next();
				written.add(comment(comment, id));
				set(stories.text, tracked, whole(comment.place(), stories.text.text), id, ids);
			}
			tracked.write();
			Map<String, byte[]> changed = new LinkedHashMap<>(WordWriter.changedParts(stories.stories));
			changed.putAll(written.changed());
			return parts.archive().with(changed);
		} catch (IOException e) {
			throw new IllegalStateException("a file that was read before", e);
		}
	}

	/** Within the text, and with no half of a character. */
	private static Span whole(Span place, String text) {
		int from = Math.min(place.start(), text.length());
		int to = Math.min(place.end(), text.length());
		if (isInside(text, from)) from--;
		return new Span(from, isInside(text, to) ? to + 1 : to);
	}

	private static boolean isInside(String text, int at) {
		return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
	}

	private static String comment(NewComment comment, int id) {
		StringBuilder xml = new StringBuilder("<w:comment w:id=\"" + id + "\" w:author=\"")
				.append(Characters.encoded(Characters.toldInOneLine(comment.author())))
				.append("\" w:date=\"").append(comment.when().truncatedTo(ChronoUnit.SECONDS)).append("\" w:initials=\"TM\">");
		boolean first = true;
		for (String line : Characters.lines(comment.words())) {
			xml.append("<w:p>").append(first ? "<w:r><w:annotationRef/></w:r>" : "").append("<w:r><w:t xml:space=\"preserve\">")
					.append(Characters.encoded(Characters.told(line)).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">"))
					.append("</w:t></w:r></w:p>");
			first = false;
		}
		return xml.append("</w:comment>").toString();
	}

	private static void set(WordText text, Tracked tracked, Span place, int id, Ids ids) {
		Line first = text.lines.get(text.lineAt(place.start()));
		Line last = text.lines.get(text.lineAt(Math.max(place.start(), place.end() - 1)));
		Spot from = from(text, first, place.start());
		Spot to = place.isEmpty() ? from : to(text, last, place.end());
		put(tracked, first.story == last.story ? story(text, first) : story(text, last), from, true, id, ids);
		put(tracked, story(text, last), to, false, id, ids);
	}

	private static Story story(WordText text, Line line) {
		return line.story.kind.isEmpty() ? line.story : text.lines.getFirst().story;
	}

	private static void put(Tracked tracked, Story story, Spot spot, boolean begins, int id, Ids ids) {
		Pen pen = new Pen(ids, story, new Hand("", Instant.EPOCH), spot.para());
		String signs = begins ? pen.sign("commentRangeStart", id)
				: pen.sign("commentRangeEnd", id) + pen.open("r") + pen.sign("commentReference", id) + pen.close("r");
		tracked.put(story, new Tracked.Put(spot, Places.NO_MODEL, "", signs));
	}

	private static Spot from(WordText text, Line line, int offset) {
		Optional<Spot> outside = outside(text, line);
		if (outside.isPresent()) return outside.get();
		for (Item item : line.items) {
			if (!(item instanceof Piece piece) || piece.text.isEmpty() || piece.end() <= offset) continue;
			Optional<Spot> before = piece.unit.isFixed() ? Optional.ofNullable(line.story.before.get(piece.unit)) : Optional.empty();
			return settled(
					before.orElse(Spot.in(piece.run, piece.index, piece.isText && !piece.unit.isFixed() ? offset - piece.start : 0)));
		}
		return Places.start(line.last());
	}

	private static Spot to(WordText text, Line line, int offset) {
		Optional<Spot> outside = outside(text, line);
		if (outside.isPresent()) return outside.get();
		Spot found = Places.start(line.first());
		for (Item item : line.items) {
			if (!(item instanceof Piece piece) || piece.text.isEmpty()) continue;
			if (piece.start >= offset) break;
			Optional<Spot> behind = piece.unit.isFixed() ? Optional.ofNullable(line.story.behind.get(piece.unit)) : Optional.empty();
			boolean cut = piece.isText && !piece.unit.isFixed() && piece.end() > offset;
			found = settled(behind.orElse(Spot.in(piece.run, cut ? piece.index : piece.index + 1, cut ? offset - piece.start : 0)));
		}
		return found;
	}

	private static Spot settled(Spot spot) {
		return spot instanceof Within within ? Spot.in(within.run(), within.piece(), within.inside()) : spot;
	}

	/** Word has no comments in notes and text boxes: there they stand at what the note or box is anchored in. */
	private static Optional<Spot> outside(WordText text, Line line) {
		if (!line.story.kind.isEmpty()) {
			String id = line.story.notes.getOrDefault(line, "");
			for (Line other : text.lines) for (Item item : other.items) {
				if (item instanceof Sign sign && sign.kind().name().equals(line.story.kind) && sign.name().equals(id))
					return Optional.of(settled(sign.spot()));
			}
		}
		Para para = line.first();
		if (line.story.kind.isEmpty() && !para.inBox) return Optional.empty();
		for (Line other : text.lines) for (Para around : other.paras) {
			if (other.story == line.story && !around.inBox && around.from < para.from && para.to < around.to)
				return Optional.of(new Between(around, Wrap.NONE, around.contentTo));
		}
		return Optional.of(Places.start(text.lines.getFirst().first()));
	}
}
