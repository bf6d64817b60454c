package org.tickmark.draft.file;

import org.tickmark.draft.Span;

/**
 * A part of a source that cannot be edited, such as a field or what holds a table together.
 *
 * @param place in the source as read; nothing can be put into it, but before and behind it
 * @param reason for people, a sentence
 */
public record FixedPart(Span place, String reason) { }
