package org.tickmark.claims.internal.reading;

import java.util.List;

import org.tickmark.claims.spi.Paragraph;

/** Lines that hold a date and nothing else, as a calendar of events puts above what is on. */
public final class DateLines {
	/** "Saturday, the 4th of May 2024" */
	private static final int LONGEST = 9;

	private DateLines() { }

	/** Whether several such lines stand in the text, each with something of its own below it. */
	public static boolean areHeadings(List<Paragraph> paragraphs) {
		int headings = 0;
		for (int i = 0; i + 1 < paragraphs.size(); i++) if (isOne(paragraphs.get(i)) && !isOne(paragraphs.get(i + 1))) headings++;
		return headings > 1;
	}

	/** "May 4", "Saturday, May 4", "4-6 May". */
	public static boolean isOne(Paragraph paragraph) {
		if (paragraph.sentences().size() != 1) return false;
		Words words = new Words(paragraph.sentences().get(0).tokens());
		if (words.size() > LONGEST) return false;
		boolean month = false;
		boolean day = false;
		for (int i = 0; i < words.size(); i++) {
			boolean named = CalendarWords.month(words.lower(i)) > 0;
			boolean figure = words.isNumber(i);
			if (words.isWord(i) && !named && !figure && CalendarWords.weekday(words.lower(i)) == 0 && !isPart(words, i)) return false;
			month |= named;
			day |= figure;
		}
		return month && day;
	}

	private static boolean isPart(Words words, int i) {
		return words.is(i, "the") || words.is(i, "of") || words.is(i, "to") || words.is(i, "and") || Numerals.ordinals().contains(words.lower(i))
				|| words.is(i, "st") || words.is(i, "nd") || words.is(i, "rd") || words.is(i, "th");
	}
}
