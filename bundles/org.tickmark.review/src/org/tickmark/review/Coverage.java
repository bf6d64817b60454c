package org.tickmark.review;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.draft.Span;

/**
 * How many sentences of a draft have an item, and which have none and were not found to state no fact. A claim that is folded under an
 * item of another sentence counts as one: what is decided there stands for it.
 *
 * @param sentences that can hold a fact
 * @param bare those of them of which nothing was said, in text order
 */
public record Coverage(int sentences, List<Span> bare) {
	public Coverage {
		bare = List.copyOf(bare);
	}

	/** @param sentences of the text that the items' spans count in, in text order */
	public static Coverage of(List<Span> sentences, ItemList items) {
		Stream<Span> said = Stream.concat(items.items().stream().flatMap(item -> item.spans().stream()),
				items.folded().stream().flatMap(claim -> claim.spans().stream()));
		Iterator<Span> places = said.sorted().iterator();
		List<Span> bare = new ArrayList<>();
		int end = 0;
		Optional<Span> next = next(places);
		for (Span sentence : sentences) {
			boolean covered = end > sentence.start();
			while (next.isPresent() && next.get().start() < sentence.end()) {
				covered |= next.get().overlaps(sentence);
				end = Math.max(end, next.get().end());
				next = next(places);
			}
			if (!covered) bare.add(sentence);
		}
		return new Coverage(sentences.size(), bare);
	}

	private static Optional<Span> next(Iterator<Span> places) {
		return places.hasNext() ? Optional.of(places.next()) : Optional.empty();
	}

	/** How many sentences have an item; one that was found to state no fact has that for its item. */
	public int withItem() {
		return sentences - bare.size();
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
