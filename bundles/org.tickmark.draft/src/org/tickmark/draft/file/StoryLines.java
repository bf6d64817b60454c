package org.tickmark.draft.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.draft.Draft;
import org.tickmark.draft.Link;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.PublicationDate;
import org.tickmark.draft.Span;
import org.tickmark.draft.TextBuilder;

/**
 * The source of a file that shows people no markup: the text as it reads, each paragraph on a line of its own. What a line is to its reader
 * is known as it was read, and followed under the hands of people: a line that is changed stays what it is. Immutable.
 */
public final class StoryLines {
	private final List<Line> lines;
	private final Optional<PublicationDate> published;
	private final List<String> words;

	/**
	 * One paragraph.
	 *
	 * @param words without an end of line
	 * @param links their words are spans of this line
	 */
	public record Line(PassageKind kind, String words, List<Link> links) {
		/** Without a link. */
		public Line(PassageKind kind, String words) {
			this(kind, words, List.of());
		}
	}

	/**
	 * @param lines in the order in which they are read; one without a word only keeps its neighbours apart
	 * @param published the day that the file itself gives
	 */
	public StoryLines(List<Line> lines, Optional<PublicationDate> published) {
		this.lines = List.copyOf(lines);
		this.published = published;
		this.words = this.lines.stream().map(Line::words).toList();
	}

	/** Line by line, with nothing behind the last. */
	public String source() {
		return String.join("\n", words);
	}

	/** What there is to read in the source, or in what became of it; never fails. */
	public Draft draft(String changed) {
		var text = new TextBuilder();
		int[] origins = LineOrigins.of(words, changed);
		int at = 0;
		int number = 0;
		for (String line : LineOrigins.lines(changed)) {
			Optional<Line> origin = origins[number] < 0 ? Optional.empty() : Optional.of(lines.get(origins[number]));
			add(text, line, at, origin);
			at += line.length() + 1;
			number++;
		}
		return Draft.of(text.extract(published));
	}

	private static void add(TextBuilder text, String line, int at, Optional<Line> origin) {
		int from = line.length() - line.stripLeading().length();
		String words = line.strip();
		if (words.isEmpty()) return;
		text.begin(origin.map(Line::kind).orElse(PassageKind.PARAGRAPH));
		text.characters(words, at + from, at + from + words.length());
		for (Link link : origin.map(Line::links).orElse(List.of())) {
			// Of a changed line, a link is where its words are, if they are still there once.
			String linked = link.words().in(origin.get().words());
			int start = origin.get().words().equals(line) ? link.words().start() : line.indexOf(linked);
			if (start >= 0 && !linked.isEmpty()) text.link(at + start, at + start + linked.length(), link.address());
		}
	}

	/** A draft that was read from elsewhere, a passage a line. */
	public static StoryLines of(Draft draft) {
		List<Passage> passages = draft.passages().isEmpty()
				? List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, draft.text().length())))
				: draft.passages();
		return new StoryLines(passages.stream().flatMap(passage -> passage.span().in(draft.text()).lines()
				.filter(line -> !line.isBlank()).map(line -> new Line(passage.kind(), line.strip()))).collect(Collectors.toList()),
				Optional.empty());
	}
}
