package org.tickmark.draft.internal.story;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.tickmark.draft.Draft;
import org.tickmark.draft.PublicationDate;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Encoding;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.LineOrigins;
import org.tickmark.draft.file.StoryLines;
import org.tickmark.draft.file.TextFile;
import org.tickmark.draft.file.UnwritableTextException;
import org.tickmark.draft.internal.story.PlacedLine.Slot;

/** A file of text that holds a story among other things. Its source is the story as it reads; what is edited in it is edited in place. */
public final class StoryFile implements DraftFile {
	private final TextFile file;
	private final List<PlacedLine> lines;
	private final StoryLines story;
	private final List<String> notices;

	/** @param file as text, in whose format this one is */
	public StoryFile(TextFile file, StoryBuilder built, Optional<PublicationDate> published, List<String> notices) {
		this.file = file;
		this.lines = built.lines();
		this.story = new StoryLines(lines.stream().map(PlacedLine::line).toList(), published);
		this.notices = List.copyOf(notices);
	}

	@Override
	public String format() {
		return file.format();
	}

	@Override
	public String source() {
		return story.source();
	}

	@Override
	public Draft draft(String changed) {
		return story.draft(changed);
	}

	@Override
	public List<String> notices() {
		return notices;
	}

	@Override
	public byte[] encode(String changed, Hand hand) throws UnwritableTextException {
		return file.encode(changed.equals(source()) ? file.source() : new Splices().with(changed));
	}

	/** What is taken out of the file, and what is put in. */
	private final class Splices {
		/** What is put in at one place, in this order: lines before, words of the line, lines behind. */
		private static final int AHEAD = 0;
		private static final int AMONG = 1;
		private static final int BEHIND = 2;
		private static final long ORDERS = 3;

		private final CharsetEncoder encoder = file.encoding().map(Encoding::charset).orElse(StandardCharsets.UTF_8).newEncoder();
		private final BitSet taken = new BitSet();
		private final Map<Long, StringBuilder> put = new TreeMap<>();

		String with(String changed) throws UnwritableTextException {
			List<String> now = LineOrigins.lines(changed).stream().map(String::strip).toList();
			int[] origins = LineOrigins.of(lines.stream().map(each -> each.line().words()).toList(), String.join("\n", now));
			var kept = new BitSet();
			for (int i = 0; i < origins.length; i++) {
				if (origins[i] < 0) continue;
				kept.set(origins[i]);
				change(lines.get(origins[i]), now.get(i));
			}
			for (int i = 0; i < lines.size(); i++) if (!kept.get(i)) remove(lines.get(i));
			for (int i = 0; i < origins.length; i++) if (origins[i] < 0 && !now.get(i).isEmpty()) add(now.get(i), i, origins);
			return spliced();
		}

		private void change(PlacedLine line, String words) throws UnwritableTextException {
			String before = line.line().words();
			for (WordEdits.Edit edit : WordEdits.between(before, words)) {
				Span place = edit.to() > edit.from() ? line.map().toSource(new Span(edit.from(), edit.to())) : slot(line, edit.from());
				// Markup among the words stays, around what is written in their place.
				taken.set(place.start(), place.end());
				for (Span markup : line.map().markupIn(place)) taken.clear(markup.start(), markup.end());
				put(place.start(), AMONG, line.script().written(edit.with(), encoder));
			}
		}

		/** Behind the character before, so that words go on in the way in which they begin. */
		private Span slot(PlacedLine line, int at) {
			int place = at > 0 ? line.map().toSource(new Span(at - 1, at)).end() : line.map().toSource(new Span(0, 1)).start();
			return new Span(place, place);
		}

		private void remove(PlacedLine line) throws UnwritableTextException {
			if (line.block().isEmpty()) change(line, "");
			else {
				Span whole = line.block().get().whole();
				taken.set(whole.start(), whole.end());
			}
		}

		private void add(String words, int number, int[] origins) throws UnwritableTextException {
			int before = number - 1;
			while (before >= 0 && origins[before] < 0) before--;
			int next = number + 1;
			while (next < origins.length && origins[next] < 0) next++;
			Optional<PlacedLine> previous = before < 0 ? Optional.empty() : Optional.of(lines.get(origins[before]));
			Optional<PlacedLine> following = next == origins.length ? Optional.empty() : Optional.of(lines.get(origins[next]));
			if (previous.isPresent() && previous.get().block().isPresent())
				put(words, previous.get().script(), previous.get().block().get().behind(), BEHIND);
			else if (following.isPresent() && following.get().block().isPresent())
				put(words, following.get().script(), following.get().block().get().ahead(), AHEAD);
			else throw UnwritableTextException.noPlace(words);
		}

		private void put(String words, Script script, Slot slot, int order) throws UnwritableTextException {
			String before = script.markup(slot.before(), encoder);
			put(slot.at(), order, before + script.written(words, encoder) + script.markup(slot.after(), encoder));
		}

		private void put(int at, int order, String written) {
			put.computeIfAbsent(at * ORDERS + order, none -> new StringBuilder()).append(written);
		}

		private String spliced() {
			String source = file.source();
			var spliced = new StringBuilder();
			int at = 0;
			for (Map.Entry<Long, StringBuilder> piece : put.entrySet()) {
				int place = (int) (piece.getKey() / ORDERS);
				copy(source, at, place, spliced);
				spliced.append(piece.getValue());
				at = place;
			}
			copy(source, at, source.length(), spliced);
			return spliced.toString();
		}

		private void copy(String source, int from, int to, StringBuilder into) {
			int at = taken.nextClearBit(from);
			while (at < to) {
				int end = taken.nextSetBit(at);
				int until = end < 0 ? to : Math.min(end, to);
				into.append(source, at, until);
				at = taken.nextClearBit(until);
			}
		}
	}
}
