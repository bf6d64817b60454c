package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the sentences that are gone is which of those that came, where some of its words are others now. Those that have most in common
 * come first, and only where neither sentence has nearly as much in common with another one. A look-alike, which has other facts in place
 * of these, is never taken.
 */
final class EditedSentences {
	/** Words that stand in more sentences tell none of them from the others. */
	private static final int OFTEN = 12;
	private static final int LONGEST = 300;
	private static final int FEW_WORDS = 4;
	private static final double MARGIN = 0.1;

	private final Words old;
	private final Words now;
	private final Sentences before;
	private final Sentences after;

	/** @param alike how much of both sentences is common to them, 1 if all is */
	record Pair(int before, int after, double alike) { }

	EditedSentences(Words old, Words now, Sentences before, Sentences after) {
		this.old = old;
		this.now = now;
		this.before = before;
		this.after = after;
	}

	/** @param gone sentences of the old text @param come sentences of the new one */
	List<Pair> pairs(List<Integer> gone, List<Integer> come) {
		Map<String, List<Integer>> holding = new HashMap<>();
		for (int sentence : come) {
			if (!isFit(after.get(sentence), now)) continue;
			for (String word : Set.copyOf(now.in(after.get(sentence))))
				holding.computeIfAbsent(word, first -> new ArrayList<>()).add(sentence);
		}
		List<Pair> possible = new ArrayList<>();
		for (int sentence : gone) {
			if (!isFit(before.get(sentence), old)) continue;
			for (int there : sharing(before.get(sentence), holding)) {
				Likeness likeness = Likeness.of(old, before.get(sentence), now, after.get(there));
				if (likeness.isOfOne()) possible.add(new Pair(sentence, there, likeness.share()));
			}
		}
		return clear(possible);
	}

	private static boolean isFit(WordRange sentence, Words words) {
		return sentence.length() <= LONGEST && sentence.count(words::isWord) >= FEW_WORDS;
	}

	/** The new sentences that have two words in common with an old one which few others have. */
	private Collection<Integer> sharing(WordRange sentence, Map<String, List<Integer>> holding) {
		Set<Integer> once = new HashSet<>();
		Set<Integer> twice = new HashSet<>();
		for (String word : Set.copyOf(old.in(sentence))) {
			List<Integer> there = holding.getOrDefault(word, List.of());
			if (there.size() <= OFTEN) there.stream().filter(each -> !once.add(each)).forEach(twice::add);
		}
		return twice;
	}

	private static List<Pair> clear(List<Pair> possible) {
		possible.sort(Comparator.comparingDouble(Pair::alike).reversed());
		Map<Integer, List<Pair>> ofOld = new HashMap<>();
		Map<Integer, List<Pair>> ofNew = new HashMap<>();
		possible.forEach(pair -> {
			ofOld.computeIfAbsent(pair.before(), first -> new ArrayList<>()).add(pair);
			ofNew.computeIfAbsent(pair.after(), first -> new ArrayList<>()).add(pair);
		});
		Set<Integer> usedOld = new HashSet<>();
		Set<Integer> usedNew = new HashSet<>();
		List<Pair> clear = new ArrayList<>();
		for (Pair pair : possible) {
			if (usedOld.contains(pair.before()) || usedNew.contains(pair.after())) continue;
			boolean rivals = ofOld.get(pair.before()).stream().anyMatch(other -> isRival(pair, other) && !usedNew.contains(other.after()))
					|| ofNew.get(pair.after()).stream().anyMatch(other -> isRival(pair, other) && !usedOld.contains(other.before()));
			if (rivals) continue;
			usedOld.add(pair.before());
			usedNew.add(pair.after());
			clear.add(pair);
		}
		return clear;
	}

	private static boolean isRival(Pair pair, Pair other) {
		return other != pair && other.alike() > pair.alike() - MARGIN;
	}
}
