package org.tickmark.draft;

/**
 * A link that the markup of a file sets on words of its text.
 *
 * @param words that carry it; never empty
 * @param address as it stands in the file: it may be relative, or none of the web
 */
public record Link(Span words, String address) { }
