package org.tickmark.claims.internal.quotes.checks;

import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Explanation.Debris;
import org.tickmark.claims.Explanation.Trace;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** French or German marks in a draft that otherwise uses English ones. A pair that does not match is the business of another rule. */
final class ForeignMarks {
	private static final Map<Character, String> ENGLISH = Map.of('\u201C', "\u201C \u201D", '"', "\" \"");

	private final String text;
	private final String usual;
	private final boolean mostlyEnglish;

	private ForeignMarks(String text, String usual, boolean mostlyEnglish) {
		this.text = text;
		this.usual = usual;
		this.mostlyEnglish = mostlyEnglish;
	}

	record Found(Span span, Debris why) { }

	static ForeignMarks of(Prose prose) {
		String text = prose.draft().text();
		int curly = 0;
		int straight = 0;
		int foreign = 0;
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case '\u201D' -> curly++;
				case '"' -> straight++;
				case '\u00AB', '\u00BB', '\u201E' -> foreign++;
				default -> { }
			}
		}
		String usual = curly >= straight ? ENGLISH.getOrDefault('\u201C', "") : ENGLISH.getOrDefault('"', "");
		return new ForeignMarks(text, usual, 2 * curly + straight > foreign);
	}

	Optional<Found> check(Span outer) {
		char opening = text.charAt(outer.start());
		char closing = text.charAt(outer.end() - 1);
		boolean foreign = opening == '\u00AB' && closing == '\u00BB' || opening == '\u00BB' && closing == '\u00AB' || opening == '\u201E';
		if (!mostlyEnglish || !foreign) return Optional.empty();
		return Optional
				.of(new Found(new Span(outer.start(), outer.start() + 1), new Debris(Trace.FOREIGN_MARK, opening + " " + closing, usual)));
	}
}
