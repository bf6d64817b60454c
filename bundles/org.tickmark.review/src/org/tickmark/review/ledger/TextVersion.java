package org.tickmark.review.ledger;

import org.tickmark.review.text.CodePoints;

/** One version of a draft's text with its name, which is costly to find out for a long text and many items. */
public final class TextVersion {
	private final String text;
	private final TextHash hash;
	private final CodePoints points;

	private TextVersion(String text, TextHash hash) {
		this.text = text;
		this.hash = hash;
		this.points = new CodePoints(text);
	}

	/** Takes time in proportion to the text, for the name. */
	public static TextVersion of(String text) {
		return new TextVersion(text, TextHash.of(text));
	}

	/** @param hash of this very text */
	static TextVersion of(String text, TextHash hash) {
		return new TextVersion(text, hash);
	}

	/** All of it, as the spans of items count in it. */
	public String text() {
		return text;
	}

	/** Known since it was made. */
	public TextHash hash() {
		return hash;
	}

	CodePoints points() {
		return points;
	}
}
