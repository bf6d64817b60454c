package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.tickmark.draft.Span;

/** Things at places, asked for by place: drafts of a book's length hold so many that trying each with each takes seconds. */
public final class Overlaps<T> {
	private final NavigableMap<Integer, List<T>> byStart = new TreeMap<>();
	private final Function<T, Span> place;
	private int longest;

	public Overlaps(Collection<T> things, Function<T, Span> place) {
		this.place = place;
		for (T thing : things) {
			Span span = place.apply(thing);
			byStart.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(thing);
			longest = Math.max(longest, span.length());
		}
	}

	/** Those that share a code unit with the span, in text order. */
	public List<T> at(Span span) {
		return byStart.subMap(span.start() - longest, span.end()).values().stream().flatMap(List::stream)
				.filter(thing -> place.apply(thing).overlaps(span)).toList();
	}
}
