package org.tickmark.export.internal.galley;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.internal.galley.Layout.Block;
import org.tickmark.review.History;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Piece;

/**
 * What stands on the galley of a draft. Says nothing of the day it is printed on, so that two printouts of one state are the same; the head
 * of the ledger tells states apart.
 *
 * @param facts in text order, as every export numbers them
 * @param sources in the order in which facts first rest on them
 * @param marks what is drawn under the text, in its order and not overlapping
 */
public record Galley(ExportedDraft draft, List<Fact> facts, List<Source> sources, List<Block> blocks, List<Mark> marks) {
	/** Of all characters, so much is taken by one of a number. */
	private static final double DIGIT = 0.75;

	/** An item. @param line that it begins in; 0 where it stands in none */
	record Fact(int number, Item item, Tick tick, int line, List<Cited> cited) { }

	/** A source where it is used. @param source its number @param locator where in it; empty where nobody said */
	record Cited(int source, String locator) { }

	/** @param evidence the first piece that names it @param facts the numbers of those that rest on it */
	record Source(int number, Evidence evidence, List<Integer> facts) { }

	/** @param line drawn under these words */
	record Mark(Span span, Tick.Line line) { }

	/** By which pieces are one source: all but where in it somebody looked, and what else was said of that. */
	private record SourceName(String title, String hash, boolean confidential) { }

	/** Of all items, whatever was asked for. */
	public static Galley of(ExportedDraft draft) {
		Draft read = draft.draft();
		Map<Integer, Integer> room = new HashMap<>();
		List<Item> items = draft.all().items();
		for (int i = 0; i < items.size(); i++) room.merge(items.get(i).span().start(), digits(i + 1) + 2, Integer::sum);
		IntToDoubleFunction more = at -> room.getOrDefault(at, 0) * DIGIT;
		List<Block> blocks = Layout.of(read, draft.source(), more);
		LineNumbers lines = LineNumbers.of(blocks);
		var sources = new Sources();
		List<Fact> facts = new ArrayList<>();
		for (Item item : items) {
			int number = facts.size() + 1;
			List<Cited> cited = item.evidence().stream().map(Piece::evidence)
					.map(piece -> new Cited(sources.number(piece, number), piece.locator())).distinct().toList();
			facts.add(new Fact(number, item, Tick.of(item, draft.house().statuses()), lines.at(item.span().start()), cited));
		}
		return new Galley(draft, List.copyOf(facts), sources.list(), blocks, Marks.of(facts));
	}

	private static int digits(int number) {
		return Integer.toString(number).length();
	}

	private static SourceName name(Evidence piece) {
		return new SourceName(piece.title(), piece.hash().orElse(""), piece.confidential());
	}

	/** Sources as they come up, with the facts that rest on each. */
	private static final class Sources {
		private final Map<SourceName, Source> byName = new LinkedHashMap<>();

		int number(Evidence piece, int fact) {
			Source source = byName.computeIfAbsent(name(piece), first -> new Source(byName.size() + 1, piece, new ArrayList<>()));
			// They come in rising order: all but the last are others.
			if (source.facts().isEmpty() || source.facts().getLast() != fact) source.facts().add(fact);
			return source.number();
		}

		List<Source> list() {
			return byName.values().stream().map(source -> new Source(source.number(), source.evidence(), List.copyOf(source.facts())))
					.toList();
		}
	}

	/** When somebody last did something; 0 where nobody ever did. */
	long lastMillis() {
		return draft.history().stream().map(History.Line::at).mapToLong(Instant::toEpochMilli).max().orElse(0);
	}
}
