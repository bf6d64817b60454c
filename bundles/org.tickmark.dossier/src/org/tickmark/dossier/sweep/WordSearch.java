package org.tickmark.dossier.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tickmark.dossier.values.Topic;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;

/** Looks up what is told in words: marks by hand, facts, criticism. */
final class WordSearch {
	private static final int MOST = 5;
	private static final int TRIED = 20;
	private static final double FIT = 0.65;
	private static final int FEWEST = 2;
	private static final Span NOTHING = new Span(0, 0);

	private record Candidate(int sentence, double score) { }

	private final String draft;
	private final Found found;

	WordSearch(String draft, Found found) {
		this.draft = draft;
		this.found = found;
	}

	/** @param inside what was found of the values that it tells */
	LookUp lookUp(Item item, List<LookUp> inside) {
		var topic = new Topic(found.passages(), draft, item.span(), item.span(), NOTHING, List.of());
		List<Candidate> fitting = new ArrayList<>();
		for (int sentence : topic.nearest(TRIED)) {
			Topic.Fit fit = topic.in(sentence, found.passages().span(sentence), NOTHING);
			if (fit.score() >= FIT && fit.count() >= Math.min(FEWEST, topic.size())) fitting.add(new Candidate(sentence, fit.score()));
		}
		fitting.sort(Comparator.comparing(Candidate::score).reversed());
		List<Passage> passages = fitting.stream().map(each -> found.passage(each.sentence, each.score)).limit(MOST).toList();
		List<LookUp> differing = inside.stream().filter(each -> each.verdict() == Verdict.DIFFERS).toList();
		if (!differing.isEmpty()) return new LookUp(item, Verdict.DIFFERS, "", differing.getFirst().passages(),
				differing.stream().flatMap(each -> each.differences().stream()).toList(), false);
		boolean missing = inside.stream().anyMatch(each -> each.verdict() == Verdict.NOWHERE && !each.item().isVagueTime());
		return new LookUp(item, passages.isEmpty() || missing ? Verdict.NOWHERE : Verdict.FOUND, "", passages, List.of(), false);
	}
}
