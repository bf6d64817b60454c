package org.tickmark.claims.detection;

import java.util.List;

import org.tickmark.claims.internal.prose.Furniture;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** The sentences of a draft that can hold a fact, cut as detectors read them, for counting what holds a claim and what does not. */
public final class Sentences {
	private Sentences() { }

	/**
	 * In text order. Headlines, captions, questions and quotations are sentences, too, since they may state a fact; datelines, bylines,
	 * credits, an agency's sign and marks between sections are none.
	 */
	public static List<Span> in(Draft draft) {
		return ReadProse.of(draft).sentences().stream().map(Sentence::span)
				.filter(span -> span.in(draft.text()).codePoints().anyMatch(Character::isLetterOrDigit))
				.filter(span -> !Furniture.is(span, draft))
				.toList();
	}
}
