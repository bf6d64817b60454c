package org.tickmark.review.edits;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.Orphan;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.edits.EditClass.Made;
import org.tickmark.review.edits.Trials.Outcome;
import org.tickmark.review.ledger.ItemId;

/** Six rounds of edits in a row, each saved by another program, opened and saved at the desk. */
final class Rounds {
	private static final int IN_A_ROW = 6;
	private static final int EDITS = 3;

	private final List<Article> articles;
	private final List<EditClass> classes = new ArrayList<>();
	private final SplittableRandom random;
	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
	private final List<String> amiss = new ArrayList<>();

	Rounds(List<Article> articles, long seed, List<String> words) {
		this.articles = articles;
		this.random = new SplittableRandom(seed);
		classes.addAll(FactEdits.asked(words));
		classes.addAll(CopyEdits.all());
		MoveEdits.all(words).stream().filter(each -> !each.name().startsWith("paragraphs")).forEach(classes::add);
	}

	List<String> amiss() {
		return amiss;
	}

	int count(Outcome outcome) {
		return outcomes.getOrDefault(outcome, 0);
	}

	int all() {
		return outcomes.values().stream().mapToInt(Integer::intValue).sum();
	}

	void make(int times) {
		for (int i = 0; i < times; i++) run(articles.get(random.nextInt(articles.size())));
	}

	private void run(Article article) {
		Settled settled = Settled.of(article);
		Map<ItemId, Optional<Span>> truth = new HashMap<>();
		settled.items().forEach(item -> truth.put(item.id(), Optional.of(item.span())));
		List<String> done = new ArrayList<>();
		for (int round = 0; round < IN_A_ROW; round++) {
			for (int edit = 0; edit < EDITS; edit++) {
				EditClass each = classes.get(random.nextInt(classes.size()));
				Parts parts = new Parts(settled);
				Optional<Made> made = each.maker().in(settled, parts, random);
				if (made.isEmpty()) continue;
				truth.replaceAll((id, place) -> place.flatMap(made.get().edited()::now));
				done.add(each.name());
				settled = settled.reading(made.get().edited().after(), truth);
			}
			ReviewedDraft opened = settled.reopenedWith(settled.article().text());
			settled = settled.savedAs(settled.article().text(), opened);
		}
		tell(settled, truth, String.join(", ", done));
	}

	private void tell(Settled settled, Map<ItemId, Optional<Span>> truth, String done) {
		ReviewedDraft after = settled.reopenedWith(settled.article().text());
		Map<ItemId, Item> found = after.items().items().stream()
				.collect(Collectors.toMap(Item::id, Function.identity(), (one, other) -> one));
		Set<ItemId> lost = after.items().orphans().stream().map(Orphan::item).map(stored -> stored.id()).collect(Collectors.toSet());
		truth.forEach((id, place) -> {
			Outcome outcome = Trials.outcome(place, Optional.ofNullable(found.get(id)), lost.contains(id));
			outcomes.merge(outcome, 1, Integer::sum);
			if (outcome == Outcome.STAYED || outcome == Outcome.ASKED || outcome == Outcome.GONE) return;
			String words = settled.ledger().item(id).map(item -> item.kind() + " \"" + item.anchor().exact() + "\"").orElse("");
			amiss.add(outcome + " " + words + " stands " + place.map(span -> span.in(settled.article().text())) + " found "
					+ Optional.ofNullable(found.get(id)).map(Item::text) + ": " + done);
		});
	}

	@Override
	public String toString() {
		return "six rounds: " + all() + " items, " + outcomes;
	}
}
