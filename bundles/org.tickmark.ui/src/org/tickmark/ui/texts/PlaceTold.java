package org.tickmark.ui.texts;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.detection.Sentences;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.ui.messages.Messages;

/**
 * One of the places in a draft that a problem is about, as it is shown beside the others. No widget in here.
 *
 * @param span in the draft's text
 * @param where "Here, paragraph 2"
 * @param sentence on one line, that the place stands in
 * @param words those of the place, in the sentence as told
 */
public record PlaceTold(Span span, String where, String sentence, Span words) {
	/** A fifth one tells nobody more. */
	private static final int MOST = 4;

	/** The item's own place first; none where the item is about nothing outside its own sentence. */
	public static List<PlaceTold> of(Item item, Draft draft) {
		Span own = item.sentence(draft.text());
		List<Span> others = othersOf(item).stream().filter(span -> span.end() <= draft.text().length()).toList();
		if (others.stream().allMatch(own::contains) || own.end() > draft.text().length()) return List.of();
		var where = new Whereabouts(draft);
		List<PlaceTold> places = new ArrayList<>();
		places.add(told(item.span(), own.union(item.span()), Messages.text("places.here", where.of(item.span().start())), draft.text()));
		for (Span span : others) {
			if (own.contains(span) || places.size() >= MOST) continue;
			places.add(told(span, sentenceAt(span, draft.text()), Messages.text("places.there", where.of(span.start())), draft.text()));
		}
		return places;
	}

	/** Another place. */
	public static PlaceTold at(Span place, Draft draft) {
		return told(place, sentenceAt(place, draft.text()), Messages.text("places.there", new Whereabouts(draft).of(place.start())),
				draft.text());
	}

	/** The other places that a problem is about, wherever they are. */
	public static List<Span> othersOf(Item item) {
		return item.claim().map(Claim::detail).filter(Detail.Related.class::isInstance).map(Detail.Related.class::cast)
				.map(Detail.Related::spans).orElse(List.of());
	}

	/** Cut as detectors cut it, but from its own paragraph only: the draft as a whole may be a book. */
	private static Span sentenceAt(Span place, String text) {
		int start = text.lastIndexOf('\n', place.start()) + 1;
		int next = text.indexOf('\n', place.end());
		int end = next < 0 ? text.length() : next;
		if (start > place.start()) return place;
		return Sentences.in(Draft.of(text.substring(start, end))).stream().map(found -> found.shiftedBy(start))
				.filter(found -> found.contains(place.start())).findFirst().map(place::union).orElse(place);
	}

	private static PlaceTold told(Span place, Span sentence, String where, String text) {
		String before = blanksAsOne(new Span(sentence.start(), place.start()).in(text)).stripLeading();
		String words = blanksAsOne(place.in(text));
		String after = blanksAsOne(new Span(place.end(), Math.max(place.end(), sentence.end())).in(text)).stripTrailing();
		return new PlaceTold(place, where, before + words + after, new Span(before.length(), before.length() + words.length()));
	}

	private static String blanksAsOne(String text) {
		return text.replaceAll("\\s+", " ");
	}

	/** A line for each, for where there is nothing but plain text. */
	static String inLines(List<PlaceTold> places) {
		var lines = new StringBuilder();
		for (PlaceTold place : places) {
			String words = place.words().in(place.sentence());
			lines.append('\n').append(Messages.text("places.line", place.where(), words, place.sentence()));
		}
		return lines.toString();
	}
}
