package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.tickmark.dossier.Difference;
import org.tickmark.draft.Span;
import org.tickmark.review.QuotationPolicy;

/** Finds where the sources say what a draft quotes. Immutable, safe on any thread. */
public final class QuotationSearch {
	private static final int MOST_MATCHES = 5;
	/** So many of a quotation's parts, the weightiest, are looked for by themselves. */
	private static final int MOST_ANCHORS = 3;
	/** How much of a quotation's weight must be the same for the place to be the one that it quotes. */
	private static final double NEARLY = 0.55;
	/** The same for a few words, which are soon alike by chance. */
	private static final double NEARLY_SHORT = 0.8;
	private static final double SHORT = 6;
	/** So many words may be left out between parts that stand together. */
	private static final int APART = 40;
	/** With such a place the other parts need not be looked for elsewhere. */
	private static final double GOOD = 0.8;
	/** Or so much of it in one run, where the rest is made up or somebody else's. */
	private static final double ONE_RUN = 0.4;
	/** Of two places that fit alike, that of the named speaker is better. */
	private static final double RIGHT_SPEAKER = 0.05;

	private final WordIndex index;
	private final QuotationPolicy policy;

	/** @param policy of the house, by which differences are judged */
	public QuotationSearch(WordIndex index, QuotationPolicy policy) {
		this.index = index;
		this.policy = policy;
	}

	/** The places that fit best, the best first; empty where none says nearly the same. */
	public List<QuotationMatch> best(Quotation quotation) {
		var quoted = new QuotedWords(quotation.pieces(), index);
		List<Placed> found = new ArrayList<>();
		List<Integer> anchors = anchors(quoted);
		if (anchors.size() > 1) {
			// Of many places for a part that of its neighbours is the right one.
			var whole = new QuotedWords.Part(0, quoted.size(), true);
			int from = quoted.parts().get(anchors.getFirst()).from();
			for (Seeds.Seed seed : Seeds.of(index, quoted, whole, APART)) place(quoted, anchors.getFirst(), seed.shiftedBy(from), found);
		}
		for (int anchor : anchors) {
			if (found.stream().anyMatch(each -> each.score() > GOOD)) break;
			for (Seeds.Seed seed : Seeds.of(index, quoted, quoted.parts().get(anchor), 0)) place(quoted, anchor, seed, found);
		}
		String speaker = quotation.speaker();
		found.sort(Comparator.comparingDouble((Placed each) -> -rank(each, speaker)).thenComparingInt(Placed::first));
		return distinct(found).stream().map(each -> match(quoted, each)).toList();
	}

	private void place(QuotedWords quoted, int anchor, Seeds.Seed seed, List<Placed> found) {
		double least = quoted.weight(0, quoted.size()) < SHORT ? NEARLY_SHORT : NEARLY;
		Placed placed = Placed.of(index, quoted, anchor, seed);
		if (placed.first() >= 0 && (placed.score() >= least || placed.run(quoted) >= ONE_RUN)) found.add(placed);
	}

	private static List<Integer> anchors(QuotedWords quoted) {
		return IntStream.range(0, quoted.parts().size()).boxed()
				.sorted(Comparator.comparingDouble((Integer i) -> -quoted.weight(quoted.parts().get(i).from(), quoted.parts().get(i).to())))
				.limit(MOST_ANCHORS).toList();
	}

	private double rank(Placed placed, String speaker) {
		return placed.score() + (Speakers.areOne(index.speaker(placed.first()), speaker) ? RIGHT_SPEAKER : 0);
	}

	private static List<Placed> distinct(List<Placed> found) {
		List<Placed> distinct = new ArrayList<>();
		for (Placed placed : found) {
			if (distinct.size() == MOST_MATCHES) break;
			if (distinct.stream().noneMatch(other -> other.first() < placed.end() && placed.first() < other.end())) distinct.add(placed);
		}
		return distinct;
	}

	private QuotationMatch match(QuotedWords quoted, Placed placed) {
		List<Difference> differences = new Differences(index, quoted, placed).list();
		List<Span> spans = new ArrayList<>();
		for (Alignment.Result part : placed.parts()) {
			if (part.first() < 0) continue;
			spans.add(index.span(part.first()).union(index.span(part.end() - 1)));
		}
		boolean differs = differences.stream().anyMatch(each -> !each.kind().isPermittedBy(policy));
		return new QuotationMatch(index.source(placed.first()), spans, index.speaker(placed.first()), Math.clamp(placed.score(), 0, 1),
				differences, differs);
	}
}
