package org.tickmark.ui.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.draft.Span;
import org.tickmark.review.Item;

/** From one place that a problem is about to the next, and back. No widget in here. */
public final class OtherPlace {
	private OtherPlace() { }

	/**
	 * @param items of the draft
	 * @param item a problem, or what stands where a problem of another item leads to
	 * @param at where somebody is, in the text that the items' spans count in
	 * @return where to go; empty where no problem leads anywhere from there
	 */
	public static Optional<Span> of(List<Item> items, Item item, Span at) {
		return items.stream().filter(each -> each.id().equals(item.id()) || leadsTo(each, item.span())).map(OtherPlace::places)
				.filter(places -> places.size() > 1).findFirst().map(places -> behind(places, at));
	}

	/**
	 * @param at where somebody is, in the text that the items' spans count in; an item need not be there
	 * @param first asked first, where several problems are about the same place
	 * @param items of the draft
	 * @return where to go; empty where no problem is about a place there
	 */
	public static Optional<Span> from(Span at, List<Item> first, List<Item> items) {
		return Stream.concat(first.stream(), items.stream()).map(OtherPlace::places)
				.filter(places -> places.size() > 1 && places.stream().anyMatch(place -> isAt(place, at))).findFirst()
				.map(places -> behind(places, at));
	}

	private static boolean leadsTo(Item problem, Span place) {
		return PlaceTold.othersOf(problem).stream().anyMatch(place::overlaps);
	}

	/** Words within those of the problem are no other place: whoever reads the one reads them as well. */
	private static List<Span> places(Item problem) {
		List<Span> places = new ArrayList<>();
		places.add(problem.span());
		PlaceTold.othersOf(problem).stream().filter(other -> !problem.span().contains(other)).forEach(places::add);
		return places;
	}

	/** The next one round, where somebody is at one of them; the problem itself is left for the first other place. */
	private static Span behind(List<Span> places, Span at) {
		for (int i = 0; i < places.size(); i++) {
			if (isAt(places.get(i), at)) return places.get((i + 1) % places.size());
		}
		return places.get(1);
	}

	private static boolean isAt(Span place, Span at) {
		return place.overlaps(at) || place.contains(at);
	}
}
