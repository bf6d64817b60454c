package org.tickmark.review;

import java.util.ArrayList;
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
		Overlaps<Span> places = new Overlaps<>(said.toList(), span -> span);
		List<Span> bare = new ArrayList<>(sentences);
		bare.removeIf(sentence -> !places.at(sentence).isEmpty());
		return new Coverage(sentences.size(), bare);
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
