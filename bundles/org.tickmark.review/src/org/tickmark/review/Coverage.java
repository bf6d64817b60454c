package org.tickmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Span;

/**
 * How much of a draft was looked at: its sentences, and those that hold no item and of which nobody said that they state no fact.
 *
 * @param bare in text order
 */
public record Coverage(int sentences, List<Span> bare) {
	public Coverage {
		bare = List.copyOf(bare);
	}

	/** @param sentences of the text that the items' spans count in, in text order */
	public static Coverage of(List<Span> sentences, ItemList items) {
		Overlaps<Span> places = new Overlaps<>(items.items().stream().flatMap(item -> item.spans().stream()).toList(), span -> span);
		List<Span> bare = new ArrayList<>(sentences);
		bare.removeIf(sentence -> !places.at(sentence).isEmpty());
		return new Coverage(sentences.size(), bare);
	}

	/** Of the sentences, rounded down, so that 100 means all; 100 also for a draft without any. */
	public int percent() {
		return sentences == 0 ? 100 : (sentences - bare.size()) * 100 / sentences;
	}

	/** The bare sentence that holds the offset, its end included; empty if something was said of the sentence there. */
	public Optional<Span> at(int offset) {
		return bare.stream().filter(sentence -> sentence.start() <= offset && offset <= sentence.end()).findFirst();
	}

	/** The first bare sentence that begins at or behind the offset, or else the first of all. */
	public Optional<Span> next(int offset) {
		return bare.stream().filter(sentence -> sentence.start() >= offset).findFirst().or(() -> bare.stream().findFirst());
	}
}
