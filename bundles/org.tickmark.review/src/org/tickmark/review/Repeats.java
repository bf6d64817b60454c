package org.tickmark.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Wording;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.ItemId;

/**
 * Items that make the same statement again: the same words at the same place of the same clause, of a date with the same value; of speech
 * the same words of the same named speaker, whatever the clause. What was found out about one holds for all. "Will sail on Sunday" and "will
 * speak on Sunday" are two statements.
 */
public final class Repeats {
	private static final Wording WORDING = new Wording();
	/** Few words that are not alike begin with so many letters that are. */
	private static final int START = 16;
	/** "He said on Sunday": who, and what, stands outside the clause, so that the sentence has to be the same. */
	private static final Set<String> LEANING = Set.of("he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "who",
			"which", "said", "says", "told", "added", "there", "then");

	/** @param rest what has to be alike besides the words: the clause around them and the value, or the speaker */
	private record Statement(ClaimKind kind, String words, String rest) { }

	private final Map<ItemId, Statement> made = new HashMap<>();

	private Repeats() { }

	/**
	 * Reads what each item states, once for whoever asks later.
	 *
	 * @param items of one draft, all of them
	 * @param text that the items' spans count in
	 */
	public static Repeats of(List<Item> items, String text) {
		List<Statement> starts = items.stream().map(item -> new Statement(item.kind(), start(item.text()), item.id().toString())).toList();
		Map<String, Integer> often = new HashMap<>();
		starts.forEach(each -> often.merge(each.words(), 1, Integer::sum));
		var repeats = new Repeats();
		for (int i = 0; i < items.size(); i++) {
			// Words and what stands around them take time to read, and most words stand only once.
			Statement said = often.get(starts.get(i).words()) == 1 ? starts.get(i) : statement(items.get(i), text);
			repeats.made.put(items.get(i).id(), said);
		}
		return repeats;
	}

	/** Each statement with those of the items that make it, in the order in which they are given; most are made once. @param some of all */
	public List<List<Item>> among(List<Item> some) {
		Map<Statement, List<Item>> statements = new LinkedHashMap<>();
		for (Item item : some) statements.computeIfAbsent(made.get(item.id()), first -> new ArrayList<>()).add(item);
		return List.copyOf(statements.values());
	}

	/** By the id of each of the items that repeats another of them: the first that makes its statement. @param some of all */
	public Map<ItemId, Item> firsts(List<Item> some) {
		Map<ItemId, Item> firsts = new HashMap<>();
		for (List<Item> statement : among(some)) statement.stream().skip(1).forEach(item -> firsts.put(item.id(), statement.getFirst()));
		return firsts;
	}

	private static Statement statement(Item item, String text) {
		String words = plain(item.text());
		if (item.kind() == ClaimKind.QUOTE) return new Statement(item.kind(), words, who(item, text));
		// A name is the same one wherever it stands, with the same title and office.
		Span whole = item.kind() == ClaimKind.NAME ? item.claim().map(Claim::clause).map(item.span()::union).orElse(item.span())
				: item.assertion();
		// An edit may have moved one of them out of the text that is left.
		if (whole.end() > text.length() || !whole.contains(item.span())) return new Statement(item.kind(), words, item.id().toString());
		Span sentence = item.claim().map(Claim::sentence).filter(each -> each.contains(item.span()) && each.end() <= text.length())
				.orElse(whole);
		String clause = around(item, whole, text);
		return new Statement(item.kind(), words, (says(clause) ? clause : around(item, sentence, text)) + "\n" + value(item));
	}

	private static String around(Item item, Span whole, String text) {
		return plain(text.substring(whole.start(), item.span().start())) + "\n" + plain(text.substring(item.span().end(), whole.end()));
	}

	/** Whether the words around say by themselves what is asserted, and of whom. */
	private static boolean says(String around) {
		int telling = 0;
		var words = new StringTokenizer(around);
		while (words.hasMoreTokens()) {
			String word = words.nextToken();
			if (LEANING.contains(word)) return false;
			if (word.length() > 3) telling++;
		}
		return telling > 1;
	}

	/** Nobody named is not the same one twice, nor is who was never looked for. */
	private static String who(Item item, String text) {
		boolean named = item.claim().map(Claim::detail).filter(Detail.Attribution.class::isInstance).map(Detail.Attribution.class::cast)
				.flatMap(Detail.Attribution::speaker).isPresent();
		return named ? item.claim().map(claim -> WORDING.whoOrWhen(claim, text)).orElse("") : item.id().toString();
	}

	private static String value(Item item) {
		return item.claim().map(Claim::detail).filter(Detail.Timex.class::isInstance).map(detail -> ((Detail.Timex) detail).value())
				.orElse(item.kind() == ClaimKind.PROBLEM ? item.ruleId() : "");
	}

	/** The first letters and digits: words that are alike without typography begin alike. */
	private static String start(String words) {
		var start = new StringBuilder(START);
		for (int i = 0; i < words.length() && start.length() < START; i++)
			if (Character.isLetterOrDigit(words.charAt(i))) start.append(Character.toLowerCase(words.charAt(i)));
		return start.toString();
	}

	/** Typography, capitals and the stop at the end change no statement. */
	private static String plain(String words) {
		var plain = new StringBuilder(words.length());
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			if (c == '\u2019') c = '\'';
			if (Character.isLetterOrDigit(c) || "'%$\u20AC\u00A3-+".indexOf(c) >= 0) plain.append(Character.toLowerCase(c));
			else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
		}
		return plain.toString().strip();
	}
}
