package org.tickmark.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day on which a draft was written where its head gives it beside the author's name, behind "Published", or on a line of its own.
 * A date that ends any other line is one of the text: that of an event, or of a birth.
 */
final class DatedHead {
	private static final Pattern PUBLISHED = Pattern.compile("(?i)(?:first )?(?:published|posted|filed)(?: online)?(?: on)?");
	private static final Pattern WITH_PUBLISHED = Pattern.compile("[,.|\u00B7\u2022/;\u2013\u2014-] ?(?:[Pp]ublished|[Pp]osted)(?: on)?$");
	private static final String STROKES = "|\u00B7\u2022";
	private static final Pattern NAME = Pattern
			.compile("\\p{Lu}[\\p{L}.\u2019'-]*(?: (?:de |da |van |von |der |den |la |le )*\\p{Lu}[\\p{L}.\u2019'-]*){1,3}");
	/** "Town Hall | 14 March 2024" says where and when something is on. */
	private static final Pattern EVENT = Pattern.compile("(?i).*\\b(?:the|hall|theat(?:re|er)|centre|center|park|stadium|arena|church|museum|gallery"
			+ "|library|school|university|square|house|club|hotel|street|concert|festival|fair|meeting|conference|show|exhibition|race|cup"
			+ "|final|match|election|day|night)\\b.*");

	private final String text;
	private final List<Span> lines;

	/** @param lines the first ones of the text, without blanks at their start */
	DatedHead(String text, List<Span> lines) {
		this.text = text;
		this.lines = lines;
	}

	Optional<Dateline> dateline() {
		Optional<Dateline> alone = Optional.empty();
		boolean several = false;
		for (int i = 0; i < lines.size(); i++) {
			Span line = lines.get(i);
			Optional<DatedLine> dated = DatedLine.in(line.in(text));
			if (dated.isEmpty()) continue;
			Dateline found = dateline(line.start(), dated.get());
			if (isSigned(dated.get(), i == 0)) return Optional.of(found);
			// A list of days has several, and is a chronicle or a programme.
			several |= alone.isPresent();
			if (dated.get().before().isEmpty()) alone = Optional.of(found);
		}
		return several ? Optional.empty() : alone;
	}

	/** @param first whether it may be the headline */
	private static boolean isSigned(DatedLine line, boolean first) {
		String before = line.before();
		if (PUBLISHED.matcher(before).matches()) return true;
		Matcher label = WITH_PUBLISHED.matcher(before);
		boolean labelled = label.find();
		String author = labelled ? before.substring(0, label.start()).strip() : before;
		if (!Byline.namesIn(author).isEmpty()) return true;
		boolean apart = STROKES.indexOf(labelled ? before.charAt(label.start()) : line.mark()) >= 0;
		return apart && !first && NAME.matcher(author).matches() && !EVENT.matcher(author).matches();
	}

	private static Dateline dateline(int start, DatedLine line) {
		var date = new Span(start + line.date().start(), start + line.date().end());
		return new Dateline(date, Optional.empty(), Optional.of(line.day().day()), line.day().year());
	}
}
