package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.draft.Span;

/**
 * Something that somebody is said to have said.
 *
 * @param spans the content
 * @param speaker as it stands in the text
 * @param cue the words of saying
 */
record Utterance(Directness directness, List<Span> spans, Optional<Span> speaker, Optional<Span> cue) {
	Utterance {
		spans = List.copyOf(spans);
	}

	/** Where the speaker stands, or else what is said. */
	int speakerStart() {
		return speaker.map(Span::start).orElse(start());
	}

	int start() {
		return spans.getFirst().start();
	}
}
