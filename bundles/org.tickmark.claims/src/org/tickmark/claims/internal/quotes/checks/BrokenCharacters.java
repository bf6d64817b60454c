package org.tickmark.claims.internal.quotes.checks;

import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.internal.words.WordMap;

/** What became of quotation marks that were written in one character set and read in another, or never taken out of their markup. */
final class BrokenCharacters {
	private static final WordMap<String> MEANT = WordMap.copyOf(Map.ofEntries(Map.entry("\u00E2\u20AC\u2122", "\u2019"),
			Map.entry("\u00E2\u20AC\u0153", "\u201C"),
			Map.entry("\u00E2\u20AC\u009D", "\u201D"), Map.entry("\u00E2\u20AC\u201D", "\u2014"), Map.entry("\u00E2\u20AC\u201C", "\u2013"),
			Map.entry("\u00E2\u20AC\u00A6", "\u2026"), Map.entry("&quot;", "\""), Map.entry("&amp;", "&"), Map.entry("&apos;", "'"),
			Map.entry("&#39;", "'"),
			Map.entry("&#34;", "\""), Map.entry("&rsquo;", "\u2019"), Map.entry("&lsquo;", "\u2018"), Map.entry("&ldquo;", "\u201C"),
			Map.entry("&rdquo;", "\u201D"), Map.entry("&#8217;", "\u2019"), Map.entry("&#8216;", "\u2018"), Map.entry("&#8220;", "\u201C"),
			Map.entry("&#8221;", "\u201D")));

	private BrokenCharacters() { }

	/** Empty if nobody can tell. */
	static String meant(String broken) {
		return Optional.ofNullable(MEANT.get(broken)).orElse("");
	}
}
