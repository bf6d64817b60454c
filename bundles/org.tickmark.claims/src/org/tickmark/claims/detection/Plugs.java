package org.tickmark.claims.detection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tickmark.draft.Span;

/** Lines that a page adds to its story: what to read, watch, join or follow, and whose picture it was; and tags that a copy left in. */
final class Plugs {
	/** Nothing longer is looked at. */
	private static final int LONGEST = 220;
	/** By the first word of the line, what has to stand in it, too. */
	private static final Map<String, Set<String>> OPENERS = Map.ofEntries(
			Map.entry("follow", Set.of(" on twitter", " on facebook", " on instagram", "@")),
			Map.entry("sign", Set.of("sign up", "sign in")),
			Map.entry("subscribe", Set.of(" to ", " now", " today", " here")),
			Map.entry("click", Set.of(" here", " below", " to ")),
			Map.entry("read", Set.of("read more", "read the full", "read the rest", "read also", "read:", "read next")),
			Map.entry("like", Set.of(" page", " on facebook")),
			Map.entry("do", Set.of("like the page")),
			Map.entry("listen", Set.of(" here", " below", " podcast")),
			Map.entry("watch", Set.of("watch the", "watch:", " below", " above", " here")),
			Map.entry("download", Set.of(" app", " here", " now")),
			Map.entry("share", Set.of(" on facebook", " on twitter", " this ")),
			Map.entry("join", Set.of(" conversation", " newsletter", " on facebook")),
			Map.entry("get", Set.of(" newsletter", " in your inbox", " latest ")),
			Map.entry("related", Set.of(":")),
			Map.entry("more", Set.of("more:", "more from ", "more on ", "more in ")),
			Map.entry("also", Set.of("also on ", "also read", "also:")),
			Map.entry("photo", Set.of(":", " by ")),
			Map.entry("photos", Set.of(":", " by ")),
			Map.entry("image", Set.of(":")),
			Map.entry("contact", Set.of(" at ", "@")),
			Map.entry("email", Set.of(" at ", "@")),
			Map.entry("this", Set.of("this article originally", "this story originally", "this article appeared", "this post originally")),
			Map.entry("as", Set.of("as published in", "as featured on")));
	private static final List<String> PICTURES = List.of("via getty images", "/getty images", "getty images.", "/ap photo", "(ap photo",
			"via shutterstock", "via reuters", "/shutterstock");

	private final String text;
	private final boolean tagged;

	Plugs(String text) {
		this.text = text;
		this.tagged = text.indexOf('<') >= 0;
	}

	/** @param sentence of the draft */
	boolean is(Span sentence) {
		if (sentence.length() > LONGEST || sentence.isEmpty()) return false;
		int end = sentence.start();
		while (end < sentence.end() && Character.isLetter(text.charAt(end))) end++;
		Set<String> also = OPENERS.get(text.substring(sentence.start(), end).toLowerCase(Locale.ROOT));
		boolean picture = text.charAt(sentence.end() - 1) == '.' ? isPicture(sentence, 1) : isPicture(sentence, 0);
		if (also == null) return picture;
		String line = sentence.in(text).toLowerCase(Locale.ROOT);
		return picture || also.stream().anyMatch(line::contains);
	}

	/** Whether it ends as a credit does. */
	private boolean isPicture(Span sentence, int point) {
		return PICTURES.stream().anyMatch(sign -> text.regionMatches(true, sentence.end() - point - sign.length(), sign, 0, sign.length()));
	}

	/** Whether it stands between the angles of a tag. */
	boolean isTagged(Span place) {
		if (!tagged) return false;
		int open = text.lastIndexOf('<', place.start());
		if (open < 0 || place.start() - open > LONGEST || !isName(open + 1)) return false;
		int close = text.indexOf('>', open);
		return close >= place.end() && close - open <= 2 * LONGEST;
	}

	/** Whether it is part of a web address. */
	boolean isInAddress(Span place) {
		int start = place.start();
		while (start > 0 && place.start() - start < LONGEST && !Character.isWhitespace(text.charAt(start - 1))) start--;
		int dot = text.indexOf('.', start);
		int slash = text.indexOf('/', start);
		return dot > 0 && slash > dot + 1 && slash < place.start();
	}

	private boolean isName(int at) {
		return at < text.length() && (Character.isLowerCase(text.charAt(at)) || text.charAt(at) == '/');
	}
}
