package org.tickmark.ui.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.ui.messages.Messages;

/** Who speaks in a draft, in the order in which they first do. No widget in here. */
public final class Speakers {
	static final String NOBODY = Messages.text("speakers.nobody");

	/** An introduction is read up to the office behind the name; further words belong to the sentence. */
	private static final int LONGEST_OFFICE = 90;

	/**
	 * One speaker.
	 *
	 * @param introduced the words around the first mention of the name, empty where the name stands nowhere
	 * @param variants how the attributions call the speaker, each once
	 */
	record Speaker(String name, String introduced, Set<String> variants, List<Item> quotations) { }

	private Speakers() { }

	/** @param text that the items' spans count in */
	static List<Speaker> in(ItemList items, String text) {
		Map<String, List<Item>> quotations = new LinkedHashMap<>();
		Map<String, Set<String>> variants = new LinkedHashMap<>();
		for (Item item : items.items()) {
			Optional<Detail.Attribution> attribution = attribution(item);
			if (attribution.isEmpty()) continue;
			Optional<Detail.Speaker> speaker = attribution.get().speaker();
			String written = speaker.map(said -> said.span().in(text)).orElse(NOBODY);
			String name = nameOf(item, text);
			quotations.computeIfAbsent(name, first -> new ArrayList<>()).add(item);
			// Who is known only because a checker said so is called nothing.
			if (!written.isEmpty()) variants.computeIfAbsent(name, first -> new LinkedHashSet<>()).add(written);
		}
		return quotations.entrySet().stream()
				.map(entry -> new Speaker(entry.getKey(), introduction(entry.getKey(), text),
						variants.getOrDefault(entry.getKey(), Set.of()), entry.getValue()))
				.toList();
	}

	/** What an item's speaker is called wherever they speak; {@link #NOBODY} where nobody is named, empty where nothing is quoted. */
	public static String nameOf(Item item, String text) {
		return attribution(item).map(said -> said.speaker().map(speaker -> speaker.called(text)).orElse(NOBODY)).orElse("");
	}

	/** The same, but empty also where nobody is named. */
	public static String knownNameOf(Item item, String text) {
		String name = nameOf(item, text);
		return name.equals(NOBODY) ? "" : name;
	}

	private static Optional<Detail.Attribution> attribution(Item item) {
		return item.claim().map(Claim::detail).filter(Detail.Attribution.class::isInstance).map(Detail.Attribution.class::cast);
	}

	/** From the start of the clause to the end of what stands in commas behind the name. */
	private static String introduction(String name, String text) {
		int at = text.indexOf(name);
		if (at < 0) return "";
		int start = at;
		while (start > 0 && ",;:.\u2014(\n\u201C\"".indexOf(text.charAt(start - 1)) < 0) start--;
		int end = at + name.length();
		if (end < text.length() && text.charAt(end) == ',') {
			int comma = nextOf(",.;\n", text, end + 1);
			if (comma - end <= LONGEST_OFFICE) end = comma;
		}
		return text.substring(start, end).strip();
	}

	private static int nextOf(String marks, String text, int from) {
		int at = from;
		while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) at++;
		return at;
	}
}
