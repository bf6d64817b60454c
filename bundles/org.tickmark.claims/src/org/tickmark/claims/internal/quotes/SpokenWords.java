package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.quotes.phrases.OpenSurname;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** Which words of a draft are somebody's and not the narrator's: all quotations in marks, reported clauses, and the words of saying. */
public final class SpokenWords {
	private final List<Saying> sayings;
	private final List<OpenSurname> openSurnames;
	private final List<Span> spans;
	private final List<Span> said;
	private final List<Span> words;

	/**
	 * Something that is said.
	 *
	 * @param spans the words of it
	 * @param speaker as the text has it
	 * @param cue the words that say so
	 * @param name of the speaker as far as it is known, or what stands for it; empty where nobody is said to speak
	 */
	public record Saying(List<Span> spans, Optional<Span> speaker, Optional<Span> cue, String name) { }

	private SpokenWords(SpeechReading reading, List<Span> spans, List<Span> said, List<Span> words) {
		this.sayings = reading.sayings();
		this.openSurnames = reading.openSurnames();
		this.spans = spans;
		this.said = said;
		this.words = words;
	}

	/** Read once for all rules that ask. */
	public static SpokenWords of(Prose prose) {
		return prose.shared(SpokenWords.class, SpokenWords::readWhole);
	}

	private static SpokenWords readWhole(Prose prose) {
		SpeechReading reading = SpeechReading.of(prose);
		List<Span> words = new ArrayList<>();
		List<Span> said = new ArrayList<>();
		for (Saying saying : reading.sayings()) {
			words.addAll(saying.spans());
			saying.cue().ifPresent(said::add);
		}
		said.addAll(words);
		List<Span> all = new ArrayList<>(said);
		QuotationMarks.read(prose).byParagraph().forEach(quotations -> quotations.forEach(quotation -> all.add(quotation.outer())));
		return new SpokenWords(reading, merged(all), merged(said), merged(words));
	}

	private static List<Span> merged(List<Span> spans) {
		List<Span> merged = new ArrayList<>();
		List<Span> sorted = new ArrayList<>(spans);
		Collections.sort(sorted);
		for (Span span : sorted) {
			if (span.isEmpty()) continue;
			if (merged.isEmpty() || merged.getLast().end() < span.start()) merged.add(span);
			else merged.set(merged.size() - 1, merged.getLast().union(span));
		}
		return List.copyOf(merged);
	}

	/** In the order in which they are read. */
	public List<Saying> sayings() {
		return sayings;
	}

	/** Once a paragraph, where the text does not tell which of them speaks. */
	public List<OpenSurname> openSurnames() {
		return openSurnames;
	}

	/** In text order, none of which touches another. */
	public List<Span> within(Span place) {
		return within(place, spans);
	}

	/** Whether anybody says anything in there; words in marks that nobody says are a name, a title or a distancing. */
	public boolean isSaidWithin(Span place) {
		return !within(place, said).isEmpty();
	}

	/** What is said in there, without the words that say so; in text order, none of which touches another. */
	public List<Span> wordsWithin(Span place) {
		return within(place, words);
	}

	private static List<Span> within(Span place, List<Span> spans) {
		int from = TextOrder.first(spans, span -> span.end(), place.start() + 1);
		int to = TextOrder.first(spans, span -> span.start(), place.end());
		return from < to ? spans.subList(from, to) : List.of();
	}
}
