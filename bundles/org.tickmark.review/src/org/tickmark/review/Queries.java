package org.tickmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.tickmark.review.ledger.Status;

/**
 * What has to be asked of the author of one draft.
 *
 * @param draft its name for people
 * @param authors who gets the queries; empty where nobody knows
 * @param queries in text order
 */
public record Queries(String draft, List<String> authors, List<Query> queries) {
	private static final String UNKNOWN = "author not known";

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
		Map<String, List<Queries>> byAuthor = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (Queries each : drafts) {
			if (each.queries.isEmpty()) continue;
			for (String author : each.authors.isEmpty() ? List.of(UNKNOWN) : each.authors)
				byAuthor.computeIfAbsent(author, name -> new ArrayList<>()).add(each);
		}
		return byAuthor.entrySet().stream()
				.map(author -> "Queries to " + author.getKey() + "\n\n"
						+ author.getValue().stream().map(Queries::list).collect(Collectors.joining("\n")))
				.collect(Collectors.joining("\n\n"));
	}

	private String list() {
		var list = new StringBuilder(draft).append('\n');
		for (int i = 0; i < queries.size(); i++) {
			Query query = queries.get(i);
			list.append("%3d. “%s”".formatted(i + 1, query.words()));
			if (!query.context().equals(query.words())) list.append(" in: ").append(query.context());
			list.append("\n     ").append(query.question().isEmpty() ? "Please check or give a source." : onOneLine(query.question()))
					.append(" (").append(query.by()).append(")\n");
			append(list, "Note", query.item().reason().isEmpty() ? "" : query.item().note());
			append(list, "Source so far", query.item().source());
		}
		return list.toString();
	}

	private static void append(StringBuilder list, String what, String words) {
		if (!words.isBlank()) list.append("     ").append(what).append(": ").append(onOneLine(words)).append('\n');
	}

	private static String onOneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}
}
