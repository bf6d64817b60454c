package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.dossier.Locator;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Span;

/** Takes from a source's text what nobody says in it: names before a turn, timecodes, page heads, links around an article. */
final class SpokenLines {
	/** Longer ones are no names. */
	private static final int LABEL_LENGTH = 48;
	private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,24}";
	private static final Pattern LABEL = Pattern.compile("(?:" + NAME + "|(?i:speaker|interviewer|voice) ?\\d{0,2})"
			+ "(?: (?:\\p{L}[\\p{L}\\p{M}'\u2019.-]{0,24}|\\d{1,2})){0,4}(?: \\([^)]{0,24}\\))? ?:(?=\\s|$)");
	private static final String CLOCK = "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]?";
	private static final Pattern TIMECODE = Pattern.compile(CLOCK + "(?: ?(?:-->|-|\u2013) ?" + CLOCK + ")?");
	private static final Pattern DASH = Pattern.compile("[-\u2013\u2014] ?(?=\\p{L})");
	private static final int NOBODY = 0;

	private final String text;
	private final SourceText source;
	private final Map<String, Integer> labels;
	private final List<String> speakers = new ArrayList<>(List.of(""));
	private final Map<String, Integer> numbers = new HashMap<>(Map.of("", NOBODY));
	private final List<SpokenLine> lines = new ArrayList<>();
	private final boolean subtitles;
	private int speaker = NOBODY;

	private SpokenLines(SourceText source) {
		this.source = source;
		this.text = source.text();
		List<Span> all = linesOf(text);
		this.subtitles = has(Locator.Timecode.class);
		Furniture furniture = Furniture.of(text, all, subtitles);
		boolean table = has(Locator.Cell.class);
		this.labels = labels(all);
		boolean opens = true;
		for (Span line : all) {
			if (line.in(text).isBlank()) opens = true;
			else if (table || !furniture.is(line)) {
				add(line, opens);
				opens = false;
			}
		}
	}

	/** @param speakers by number, the first one nobody in particular */
	record Reading(List<SpokenLine> lines, List<String> speakers) { }

	static Reading of(SourceText source) {
		var read = new SpokenLines(source);
		return new Reading(List.copyOf(read.lines), List.copyOf(read.speakers));
	}

	private static List<Span> linesOf(String text) {
		List<Span> lines = new ArrayList<>();
		for (int at = 0; at < text.length();) {
			int end = text.indexOf('\n', at);
			if (end < 0) end = text.length();
			lines.add(new Span(at, end));
			at = end + 1;
		}
		return lines;
	}

	/** How often each name stands before a colon at a line's start. */
	private Map<String, Integer> labels(List<Span> all) {
		Map<String, Integer> counted = new HashMap<>();
		for (Span line : all) {
			Matcher label = label(behindTimecode(line.start(), line.end()), line.end());
			if (label.lookingAt()) counted.merge(name(label), 1, Integer::sum);
		}
		return counted;
	}

	private Matcher label(int from, int to) {
		return LABEL.matcher(text).region(from, Math.min(to, from + LABEL_LENGTH)).useTransparentBounds(true);
	}

	private static String name(Matcher label) {
		String name = label.group();
		return name.substring(0, name.length() - 1).strip();
	}

	private void add(Span line, boolean opens) {
		int from = behindTimecode(line.start(), line.end());
		Matcher label = label(from, line.end());
		String known = source.stretchAt(line.start()).map(Stretch::speaker).orElse("");
		boolean labelled = label.lookingAt() && isLabel(name(label), known);
		if (labelled) {
			speaker = number(known.isEmpty() ? name(label) : known);
			from = label.end();
		} else if (!known.isEmpty()) speaker = number(known);
		Matcher dash = DASH.matcher(text).region(from, line.end());
		if (!labelled && known.isEmpty() && subtitles && dash.lookingAt()) {
			// Two people in one subtitle: all that is known is that it is another one.
			speaker = speakers.size();
			speakers.add("");
		}
		if (from < line.end()) lines.add(new SpokenLine(from, line.end(), speaker, opens || labelled));
	}

	private boolean has(Class<? extends Locator> form) {
		return source.stretches().stream().limit(1).anyMatch(each -> form.isInstance(each.locator()));
	}

	private int number(String name) {
		return numbers.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> {
			speakers.add(name);
			return speakers.size() - 1;
		});
	}

	/** "Note: the lift is out" is no turn of a Ms Note: capitals throughout, a usual word for a speaker, or a name that comes again. */
	private boolean isLabel(String name, String known) {
		if (name.equalsIgnoreCase(known)) return true;
		boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
		return labels.getOrDefault(name, 0) > 1 || capitals && name.length() > 1 || name.equals("Q") || name.equals("A")
				|| name.matches("(?i)(?:speaker|interviewer|voice|reporter|host|moderator|question|answer)(?: ?\\d+)?");
	}

	/** Timecodes at a line's start, "[00:12:31]" or "0:12". */
	private int behindTimecode(int from, int to) {
		int at = from;
		while (at < to && Character.isWhitespace(text.charAt(at))) at++;
		Matcher code = TIMECODE.matcher(text).region(at, to);
		if (!code.lookingAt()) return at;
		at = code.end();
		while (at < to && Character.isWhitespace(text.charAt(at))) at++;
		return at;
	}
}
