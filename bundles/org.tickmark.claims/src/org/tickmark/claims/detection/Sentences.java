package org.tickmark.claims.detection;

import java.util.List;

import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** The sentences of a draft as detectors read them, for counting what holds a claim and what does not. */
public final class Sentences {
	private Sentences() { }

	/** In text order; headlines, captions and credits are sentences, too, what holds no letter or digit is none. */
	public static List<Span> in(Draft draft) {
		return ReadProse.of(draft).sentences().stream().map(Sentence::span)
				.filter(span -> draft.text().substring(span.start(), span.end()).codePoints().anyMatch(Character::isLetterOrDigit))
				.toList();
	}
}
