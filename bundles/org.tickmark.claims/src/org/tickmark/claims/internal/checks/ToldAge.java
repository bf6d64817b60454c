package org.tickmark.claims.internal.checks;

import org.tickmark.draft.Span;

/**
 * The age of one person, as a sentence tells it.
 *
 * @param person first and last name in small letters
 */
record ToldAge(String person, DatedSentence sentence, StatedAge age) {
	Span span() {
		return sentence.span(age.from(), age.to());
	}
}
