package org.tickmark.review.ledger;

import java.util.Optional;

import org.tickmark.draft.Span;
import org.tickmark.review.text.CodePoints;

/**
 * What finds an item again after the text changed.
 *
 * @param exact the item's words
 * @param prefix the words before, up to {@value #CONTEXT} code points
 * @param suffix the words after, likewise
 * @param range where the item stood, in code points
 * @param assertion what it asserts there, in code points: the clause that holds it, with a quotation's speaker
 * @param text the version of the text that both ranges count in
 */
public record Anchor(String exact, String prefix, String suffix, Span range, Span assertion, TextHash text) {
	static final int CONTEXT = 32;

	/**
	 * @param span and assertion in UTF-16 code units of the text; the assertion is widened to hold the span
	 * @throws IllegalArgumentException if the span holds no words of the text: nothing could find such an item again
	 */
	public static Anchor of(Span span, Span assertion, String text) {
		return of(span, assertion, TextVersion.of(text));
	}

	/** As {@link #of(Span, Span, String)}, for many items of one text. */
	public static Anchor of(Span span, Span assertion, TextVersion version) {
		String text = version.text();
		if (!holds(span, text)) {
			throw new IllegalArgumentException(
					"nothing of the text is selected: " + span.start() + ".." + span.end() + " of " + text.length());
		}
		Span whole = assertion.union(span);
		int before = back(text, span.start());
		int behind = forth(text, span.end());
		return new Anchor(span.in(text), text.substring(before, span.start()), text.substring(span.end(), behind),
				version.points().of(span),
				version.points().of(whole), version.hash());
	}

	/** Whether words of the text stand at a place, so that an anchor can be made for it. */
	public static boolean holds(Span place, String text) {
		return !place.isEmpty() && place.end() <= text.length();
	}

	/** The item's place in the text that it was made for; empty if that is another text. */
	public Optional<Span> spanIn(String original) {
		return spanIn(original, new CodePoints(original));
	}

	/** As {@link #spanIn(String)}, for many items of one text. */
	public Optional<Span> spanIn(TextVersion original) {
		return spanIn(original.text(), original.points());
	}

	private Optional<Span> spanIn(String original, CodePoints points) {
		return points.units(range).filter(span -> span.in(original).equals(exact));
	}

	/** What the item asserts, in the text that it was made for; empty if that is another text. */
	public Optional<Span> assertionIn(String original) {
		return new CodePoints(original).units(assertion);
	}

	/** As {@link #assertionIn(String)}, for many items of one text. */
	public Optional<Span> assertionIn(TextVersion original) {
		return original.points().units(assertion);
	}

	private static int back(String text, int from) {
		int at = from;
		for (int i = 0; i < CONTEXT && at > 0; i++) at = text.offsetByCodePoints(at, -1);
		return at;
	}

	private static int forth(String text, int from) {
		int at = from;
		for (int i = 0; i < CONTEXT && at < text.length(); i++) at = text.offsetByCodePoints(at, 1);
		return at;
	}
}
