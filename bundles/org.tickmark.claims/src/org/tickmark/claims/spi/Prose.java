package org.tickmark.claims.spi;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.osgi.annotation.versioning.ProviderType;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.Told;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * A draft read as prose: paragraphs, sentences, clauses and tokens, computed once and shared by all detectors. Immutable.
 * All spans count UTF-16 code units of {@link Draft#text()}.
 */
@ProviderType
public interface Prose {
	/** What is read; the dates in it count from {@link Draft#referenceDate()}. */
	Draft draft();

	/** How the house reads what people disagree on. */
	HousePolicy policy();

	/** What a person said of the date or quotation at this place, which counts whatever a rule finds; empty where nobody did. */
	default <T extends Told> Optional<T> told(Class<T> what, Span place) {
		return Optional.empty();
	}

	/** In text order. */
	List<Paragraph> paragraphs();

	/** Of all paragraphs, in text order. */
	List<Sentence> sentences();

	/** The sentence that holds the offset, or else the last one before it, or else an empty one at the start of the text. */
	Sentence sentenceAt(int offset);

	/**
	 * What several rules need and only one has to make: made when it is asked for first, kept as long as this prose.
	 *
	 * @param type of what is made; stands for it, so that nothing else of that type may be shared
	 * @param making from this prose; what it makes must not change any more
	 */
	<T> T shared(Class<T> type, Function<Prose, T> making);

	/** @param span of this draft */
	default String textOf(Span span) {
		return span.in(draft().text());
	}
}
