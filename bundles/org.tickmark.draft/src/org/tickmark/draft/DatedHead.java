package org.tickmark.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the day on which a draft was written where its head gives it beside the author's name, on the line below it, or behind "Published".
 * Any other date, even one alone on its line, may be that of an event, a birth, a photograph or a deadline.
 */
final class DatedHead {
	private static final Pattern PUBLISHED = Pattern.compile("(?i)published(?: online)?(?: on)?");
	/** "The Salt Road, by Ida Lund" heads what is said of a book, and the day below it is the book's. */
	private static final Pattern OF_A_WORK = Pattern.compile(".*\\p{L}.* by \\p{Lu}.*");
	private static final Pattern SENTENCE = Pattern.compile(".*[.!?][\"\u2019\u201D)]?");
	private static final String MARKS = ",.|\u00B7\u2022";
	/** What stands on its own is longer or a sentence. */
	private static final int LONGEST = 120;
	/** A draft that is older was not written to be checked here; a date that old is one of a work or of its author. */
	static final int EARLIEST = 1990;

	private final String text;
	private final List<Span> lines;

	/** @param lines the first ones of the text, without blanks at their start */
	DatedHead(String text, List<Span> lines) {
		this.text = text;
		this.lines = lines;
	}

	/** Empty as well where the lines before the first paragraph tell several days. */
	Optional<Dateline> dateline() {
		Optional<Dateline> sure = Optional.empty();
		Set<WrittenDay> days = new HashSet<>();
		String above = "";
		for (Span line : lines) {
			String words = line.end() - line.start() > LONGEST ? "" : line.in(text).stripTrailing();
			Optional<DatedLine> dated = DatedLine.in(words);
			boolean ofDraft = dated.isPresent() && isOfDraft(dated.get(), above);
			if (words.isEmpty() || SENTENCE.matcher(words).matches() && !ofDraft) break;
			dated.ifPresent(found -> days.add(found.day()));
			if (ofDraft) sure = Optional.of(dateline(line.start(), dated.get()));
			above = words;
		}
		return days.size() == 1 ? sure : Optional.empty();
	}

	/** @param above the line before it */
	private static boolean isOfDraft(DatedLine line, String above) {
		if (above.endsWith(":") || line.day().year().filter(year -> year >= EARLIEST).isEmpty()) return false;
		if (line.before().isEmpty()) return Byline.isOfOne(above);
		if (PUBLISHED.matcher(line.before()).matches()) return !OF_A_WORK.matcher(above).matches();
		return MARKS.indexOf(line.mark()) >= 0 && Byline.isOfOne(line.before());
	}

	private static Dateline dateline(int start, DatedLine line) {
		var date = new Span(start + line.date().start(), start + line.date().end());
		return new Dateline(date, Optional.empty(), Optional.of(line.day().day()), line.day().year());
	}
}
