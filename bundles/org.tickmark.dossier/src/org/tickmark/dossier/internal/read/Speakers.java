package org.tickmark.dossier.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Span;

/** Tells a transcript, whose paragraphs begin with who speaks, and says of each who that is. */
final class Speakers {
	/** "DORA LEE:", "Ms. Lee:", "Q:", "INTERVIEWER 2:", "LEE (on the phone):", with or without the time in front. */
	private static final Pattern LABEL = Pattern.compile(
			"(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])]?\\s+)?"
					+ "(\\p{Lu}[\\p{L}\\p{N}.’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.’'-]*|\\d+|de|van|von|der|al)){0,3})(?: "
					+ "?\\([^)\\n]{1,30}\\))? ?: ?");
	/** Fewer could be a list. */
	private static final int FEWEST = 3;
	/** Of the paragraphs of a transcript, one in so many has a label at least. */
	private static final int ONE_IN = 5;
	/** What begins lines of letters and mails, and is nobody. */
	private static final Pattern NOBODY = Pattern.compile("(?i)from|to|cc|bcc|date|subject|re|fwd?|note|source|sources|ps|nb|https?"
			+ "|tel|phone|fax|email|e-mail|time|place|title|by");

	private Speakers() { }

	/** The name that a line begins with, in its place; a matcher that matched nothing where there is none. */
	static Matcher label(CharSequence line) {
		return LABEL.matcher(line);
	}

	/** The same text, or that of a transcript with its speakers known and their labels gone. */
	static SourceText of(SourceText text) {
		if (text.stretches().stream().anyMatch(stretch -> !stretch.speaker().isEmpty())) return text;
		Map<String, Integer> names = new HashMap<>();
		int labelled = 0;
		Matcher label = label(text.text());
		for (Stretch stretch : text.stretches()) {
			label.region(stretch.span().start(), stretch.span().end());
			if (!beginsLine(text, stretch) || !label.lookingAt() || NOBODY.matcher(label.group(1)).matches()) continue;
			labelled++;
			names.merge(label.group(1), 1, Integer::sum);
		}
		boolean talk = names.values().stream().anyMatch(times -> times > 1);
		if (labelled < FEWEST || !talk || labelled * ONE_IN < text.stretches().size()) return text;
		return spoken(text);
	}

	private static boolean beginsLine(SourceText text, Stretch stretch) {
		int start = stretch.span().start();
		return start == 0 || text.text().charAt(start - 1) == '\n';
	}

	private static SourceText spoken(SourceText text) {
		StringBuilder spoken = new StringBuilder();
		List<Stretch> stretches = new ArrayList<>();
		String speaker = "";
		int done = 0;
		for (Stretch stretch : text.stretches()) {
			int from = stretch.span().start();
			spoken.append(text.text(), done, from);
			done = stretch.span().end();
			Matcher label = label(text.text()).region(from, done);
			if (beginsLine(text, stretch) && label.lookingAt() && !NOBODY.matcher(label.group(1)).matches()) {
				speaker = label.group(1);
				from = label.end();
			}
			int start = spoken.length();
			spoken.append(text.text(), from, done);
			if (spoken.length() > start) stretches.add(new Stretch(new Span(start, spoken.length()), stretch.locator(), speaker));
		}
		spoken.append(text.text(), done, text.text().length());
		return new SourceText(spoken.toString(), stretches);
	}
}
