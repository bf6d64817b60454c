package org.tickmark.claims.internal.reading;

import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.draft.Span;

/**
 * A person's name as it stands somewhere.
 *
 * @param span title included
 * @param words of the name itself, without title
 * @param surname in lower case
 * @param full whether a first name stands with it
 * @param titled whether a title or office stands before it
 */
public record Mention(Span span, String words, String surname, Gender gender, boolean full, boolean titled) { }
