package org.tickmark.review.edits;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.Orphan;
import org.tickmark.review.Recheck;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.edits.EditClass.Expected;
import org.tickmark.review.edits.EditClass.Made;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.text.Terms;

/** Edits made in articles of which every item was verified, and what became of the items. */
final class Trials {
	/** What became of one item. */
	enum Outcome {
		STAYED, ASKED, LOST, WRONG, VANISHED, GONE
	}

	/** Of one class of edits. @param about of items that the edits are about @param others of all others */
	record Tally(Expected expected, Map<Outcome, Integer> about, Map<Outcome, Integer> others, int[] edits, List<String> amiss) {
		static Tally of(Expected expected) {
			return new Tally(expected, new EnumMap<>(Outcome.class), new EnumMap<>(Outcome.class), new int[1], new ArrayList<>());
		}

		int about(Outcome outcome) {
			return about.getOrDefault(outcome, 0);
		}

		int others(Outcome outcome) {
			return others.getOrDefault(outcome, 0);
		}

		int all() {
			return about.values().stream().mapToInt(Integer::intValue).sum();
		}

		/** Of the items that the edits are about. */
		double share(Outcome outcome) {
			return all() == 0 ? 0 : about(outcome) / (double) all();
		}
	}

	private final List<Article> articles;
	private final long seed;
	private final Map<String, Tally> tallies = new LinkedHashMap<>();
	private final Map<Integer, Settled> settled = new HashMap<>();
	private final Map<Integer, Parts> parts = new HashMap<>();
	private final List<String> alike = new ArrayList<>();
	private final boolean atDesk;

	/** @param atDesk whether the editor knows where the items are, as it does while somebody types */
	Trials(List<Article> articles, long seed, boolean atDesk) {
		this.articles = articles;
		this.seed = seed;
		this.atDesk = atDesk;
	}

	/** Words that say something, out of all articles. */
	List<String> words() {
		Set<String> words = new TreeSet<>();
		for (Article article : articles) {
			for (String word : article.text().split("[^\\p{L}'-]+")) if (Parts.isContent(word)) words.add(word);
		}
		return List.copyOf(words);
	}

	/** What became of it, by class. */
	Map<String, Tally> tallies() {
		return tallies;
	}

	/** Items asked for though no word of what they assert changed. */
	List<String> alike() {
		return alike;
	}

	/** Makes so many edits of each class. */
	void make(List<EditClass> classes, int edits) {
		for (EditClass each : classes) {
			Tally tally = tallies.computeIfAbsent(each.name(), name -> Tally.of(each.expected()));
			SplittableRandom random = new SplittableRandom(seed * 31 + each.name().hashCode());
			for (int tries = 0; tries < edits * 40 && tally.edits()[0] < edits; tries++) {
				int at = random.nextInt(articles.size());
				Settled before = settled.computeIfAbsent(at, article -> Settled.of(articles.get(article)));
				Parts cut = parts.computeIfAbsent(at, article -> new Parts(before));
				Optional<Made> made = each.maker().in(before, cut, random).filter(one -> !one.about().isEmpty())
						.filter(one -> !one.edited().after().equals(before.article().text()));
				if (made.isEmpty()) continue;
				tally.edits()[0]++;
				tell(before, made.get(), tally);
			}
		}
	}

	private void tell(Settled before, Made made, Tally tally) {
		Edited edited = made.edited();
		Map<ItemId, Span> now = new HashMap<>();
		before.items().forEach(item -> edited.now(item.span()).ifPresent(place -> now.put(item.id(), place)));
		ReviewedDraft after = atDesk ? before.editedTo(edited.after(), now) : before.reopenedWith(edited.after());
		Map<ItemId, Item> found = after.items().items().stream()
				.collect(Collectors.toMap(Item::id, Function.identity(), (one, other) -> one));
		Set<ItemId> lost = after.items().orphans().stream().map(Orphan::item).map(stored -> stored.id()).collect(Collectors.toSet());
		for (Item item : before.items()) {
			Outcome outcome = outcome(Optional.ofNullable(now.get(item.id())), Optional.ofNullable(found.get(item.id())),
					lost.contains(item.id()));
			boolean about = made.about().contains(item.id());
			(about ? tally.about() : tally.others()).merge(outcome, 1, Integer::sum);
			if (about && isAmiss(outcome, tally.expected()) || !about && outcome != Outcome.STAYED && outcome != Outcome.GONE)
				tally.amiss().add((about ? "" : "(other) ") + told(outcome, item, edited, found.get(item.id())));
			Optional.ofNullable(found.get(item.id())).flatMap(Item::recheck).filter(Recheck.Changed.class::isInstance)
					.map(Recheck.Changed.class::cast).filter(changed -> Terms.sameWords(changed.before(), changed.after()))
					.ifPresent(changed -> alike.add(changed.before()));
		}
	}

	private static boolean isAmiss(Outcome outcome, Expected expected) {
		return switch (expected) {
			case ASKED -> outcome != Outcome.ASKED && outcome != Outcome.LOST;
			case COPY_EDITED, UNTOUCHED -> outcome != Outcome.STAYED;
			case MOVED -> outcome != Outcome.STAYED;
			case DELETED -> outcome != Outcome.GONE && outcome != Outcome.LOST;
		};
	}

	/** @param true place, none if the words are gone */
	static Outcome outcome(Optional<Span> truth, Optional<Item> item, boolean lost) {
		if (item.isEmpty()) return lost ? truth.isEmpty() ? Outcome.GONE : Outcome.LOST : Outcome.VANISHED;
		if (truth.isEmpty()) return Outcome.WRONG;
		Span place = item.get().span();
		int shared = Math.min(place.end(), truth.get().end()) - Math.max(place.start(), truth.get().start());
		if (shared * 2 < Math.min(place.length(), truth.get().length())) return Outcome.WRONG;
		return item.get().status().equals(Status.RECHECK) ? Outcome.ASKED : Outcome.STAYED;
	}

	private static String told(Outcome outcome, Item item, Edited edited, Item now) {
		String what = edited.pieces().stream().filter(piece -> !piece.kept()).limit(3)
				.map(piece -> "[" + piece.from().in(edited.before()) + "->" + piece.words() + "]").collect(Collectors.joining());
		String why = now == null ? "" : now.recheck().map(recheck -> recheck.inWords(HouseStatuses.usual())).orElse("");
		String clause = item.assertion().in(edited.before());
		return outcome + " " + what + " " + item.kind() + " \"" + item.text() + "\" in \"" + clause + "\" " + why;
	}
}
