package org.tickmark.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.tickmark.claims.Claim;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.text.Words;

/**
 * What one sentence holds. A quotation that goes on over several sentences keeps all that it says, so that its date stands under it.
 *
 * @param sentence as far as its items reach
 * @param nested in the order of the text, what holds others before them
 */
public record SentenceItems(Span sentence, List<Nested> nested) {
	/** @param depth how many others of the sentence hold it: of a date in a quotation, 1 */
	public record Nested(Item item, int depth) { }

	public SentenceItems {
		nested = List.copyOf(nested);
	}

	/** Each sentence that holds any of the items, in the order of the text. @param text that the items' spans count in */
	public static List<SentenceItems> in(List<Item> items, String text) {
		NavigableMap<Integer, Span> known = new TreeMap<>();
		items.forEach(item -> stated(item, text).ifPresent(sentence -> known.put(sentence.start(), sentence)));
		List<Item> holdersFirst = items.stream()
				.sorted(Comparator.comparing((Item item) -> item.span().start()).thenComparing(item -> -item.span().end())).toList();
		Map<Span, List<Nested>> bySentence = new LinkedHashMap<>();
		Deque<Item> holders = new ArrayDeque<>();
		for (Item item : holdersFirst) {
			while (!holders.isEmpty() && !holders.peek().span().contains(item.span())) holders.pop();
			Item outermost = holders.isEmpty() ? item : holders.peekLast();
			int depth = (int) holders.stream().filter(holder -> holds(holder, item)).count();
			bySentence.computeIfAbsent(sentence(outermost, known, text), first -> new ArrayList<>()).add(new Nested(item, depth));
			holders.push(item);
		}
		List<SentenceItems> sentences = new ArrayList<>();
		bySentence.forEach((sentence, nested) -> sentences.add(new SentenceItems(
				nested.stream().map(each -> each.item().span()).reduce(sentence, Span::union), nested)));
		return sentences;
	}

	/** The sentence that holds the item; empty if it is none of those. */
	public static Optional<SentenceItems> of(ItemId id, List<Item> items, String text) {
		return in(items, text).stream().filter(sentence -> sentence.items().stream().anyMatch(item -> item.id().equals(id))).findFirst();
	}

	/** In the order of the text, what holds others before them. */
	public List<Item> items() {
		return nested.stream().map(Nested::item).toList();
	}

	/** Between the parts of a quotation stands who says it, and when: nothing that it holds. */
	private static boolean holds(Item holder, Item item) {
		return holder.spans().stream().anyMatch(span -> span.contains(item.span()));
	}

	private static Optional<Span> stated(Item item, String text) {
		return item.claim().map(Claim::sentence).filter(sentence -> sentence.end() <= text.length());
	}

	/** What a person marked has no rule to say where its sentence begins; it stands with the others of that sentence. */
	private static Span sentence(Item item, NavigableMap<Integer, Span> known, String text) {
		Optional<Span> around = Optional.ofNullable(known.floorEntry(item.span().start())).map(Map.Entry::getValue)
				.filter(sentence -> sentence.end() > item.span().start());
		return stated(item, text).or(() -> around).orElseGet(() -> Words.sentenceAt(item.span(), text));
	}
}
