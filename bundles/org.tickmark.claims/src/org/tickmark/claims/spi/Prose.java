package org.tickmark.claims.spi;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.tickmark.claims.HousePolicy;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * A draft read as prose: paragraphs, sentences, clauses and tokens, computed once and shared by all detectors. Immutable.
 * All spans count UTF-16 code units of {@link Draft#text()}.
 */
@ProviderType
public interface Prose {
	Draft draft();

	/** How the house reads what people disagree on. */
	HousePolicy policy();

	/** In text order. */
	List<Paragraph> paragraphs();

	/** Of all paragraphs, in text order. */
	List<Sentence> sentences();

	/** The sentence that holds the offset, or else the last one before it, or else an empty one at the start of the text. */
	Sentence sentenceAt(int offset);

	default String textOf(Span span) {
		return span.in(draft().text());
	}
}
