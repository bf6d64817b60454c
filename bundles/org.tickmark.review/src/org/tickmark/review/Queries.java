package org.tickmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.tickmark.review.ledger.Status;
import org.tickmark.review.messages.Messages;

/**
 * What has to be asked of the author of one draft.
 *
 * @param draft its name for people
 * @param authors who gets the queries; empty where nobody knows
 * @param queries in text order
 */
public record Queries(String draft, List<String> authors, List<Query> queries) {
	/**
	 * @param words of the item
	 * @param context the sentence around it, as far as known
	 * @param question empty where the checker wrote none; the note where none was asked
	 */
	public record Query(Item item, String words, String context, String question, String by) { }

	public Queries {
		authors = List.copyOf(authors);
		queries = List.copyOf(queries);
	}

	/** @param text that the items' spans count in */
	public static Queries in(String draft, List<String> authors, ItemList items, String text) {
		List<Query> queries = items.items().stream().filter(item -> item.status().equals(Status.QUERY)).map(item -> query(item, text))
				.toList();
		return new Queries(draft, authors, queries);
	}

	private static Query query(Item item, String text) {
		String question = item.reason().isEmpty() ? item.note() : item.reason();
		return new Query(item, onOneLine(item.text()), onOneLine(item.sentence(text).in(text)),
				question, item.by());
	}

	/** All queries as text to be sent: a list for each author, one who wrote several drafts gets them together. */
	public static String asText(List<Queries> drafts) {
		Map<String, List<Queries>> byTitle = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (Queries each : drafts) {
			if (each.queries.isEmpty()) continue;
			each.titles().forEach(title -> byTitle.computeIfAbsent(title, first -> new ArrayList<>()).add(each));
		}
		return byTitle.entrySet().stream()
				.map(title -> title.getKey() + "\n\n"
						+ title.getValue().stream().map(Queries::list).collect(Collectors.joining("\n")))
				.collect(Collectors.joining("\n\n"));
	}

	private List<String> titles() {
		if (authors.isEmpty()) return List.of(Messages.text("queries.toUnnamed"));
		return authors.stream().map(author -> Messages.text("queries.to", author)).toList();
	}

	private String list() {
		var list = new StringBuilder(draft).append('\n');
		for (int i = 0; i < queries.size(); i++) {
			Query query = queries.get(i);
			String words = query.words();
			list.append(String.format(Locale.ROOT, "%3d. ", i + 1));
			list.append(query.context().equals(words) ? Messages.text("queries.words", words)
					: Messages.text("queries.inContext", words, query.context())).append('\n');
			String question = query.question().isEmpty() ? Messages.text("queries.noQuestion") : onOneLine(query.question());
			append(list, Messages.text("queries.asked", question, query.by()));
			String note = query.item().reason().isEmpty() ? "" : onOneLine(query.item().note());
			if (!note.isEmpty()) append(list, Messages.text("queries.note", note));
			String source = onOneLine(query.item().evidenceInWords());
			if (!source.isEmpty()) append(list, Messages.text("queries.source", source));
		}
		return list.toString();
	}

	private static void append(StringBuilder list, String line) {
		list.append("     ").append(line).append('\n');
	}

	private static String onOneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}
}
