package org.tickmark.dossier.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/** Lines of a source that are none of its prose: page numbers, heads that come again on every page, links around an article. */
final class Furniture {
	/** A longer line says something. */
	private static final int LENGTH = 90;
	/** So often stands a head, not a sentence that somebody repeats. */
	private static final int TIMES = 3;
	private static final Pattern DIGITS = Pattern.compile("\\d+");
	private static final Pattern NOTHING = Pattern.compile("[^\\p{L}]*");
	private static final Pattern LINKS = Pattern.compile("(?:skip to (?:main )?content|read (?:more|next|also)|more on this|"
			+ "share (?:this|on|via)|advertisement|story continues|article continues|related (?:articles|stories|topics|content|reading)|"
			+ "related:|sign up|sign in|log in|subscribe|click here|page #|continued (?:on|from)|download (?:the|this|our|as)|print this|"
			+ "follow us|copyright|\u00A9|all rights reserved|back to top|most (?:read|popular|viewed)|newsletter|cookie|accept all|menu$|"
			+ "home [>|/]|get the app|listen to this|watch:|image (?:source|caption)|getty images|recommended|loading|comments? \\(|"
			+ "view comments|previous page|next page)");

	private final String text;
	private final boolean subtitles;
	private final Map<String, Integer> times = new HashMap<>();

	private Furniture(String text, boolean subtitles) {
		this.text = text;
		this.subtitles = subtitles;
	}

	/** @param lines of the text, all of them @param subtitles whether they have no heads, so that a line may well come again */
	static Furniture of(String text, List<Span> lines, boolean subtitles) {
		var furniture = new Furniture(text, subtitles);
		for (Span line : lines) if (line.length() <= LENGTH) furniture.times.merge(furniture.key(line), 1, Integer::sum);
		return furniture;
	}

	boolean is(Span line) {
		if (line.length() > LENGTH) return false;
		String key = key(line);
		if (NOTHING.matcher(key).matches()) return true;
		boolean ends = key.endsWith(".") || key.endsWith("?") || key.endsWith("!") || key.contains(":");
		boolean head = !subtitles && !ends && key.length() > TIMES && times.getOrDefault(key, 0) >= TIMES;
		return head || LINKS.matcher(key).lookingAt() && !key.endsWith(".");
	}

	/** Alike for "Page 3 of 12" and "Page 4 of 12". */
	private String key(Span line) {
		return DIGITS.matcher(line.in(text).strip()).replaceAll("#").toLowerCase(Locale.ROOT);
	}
}
