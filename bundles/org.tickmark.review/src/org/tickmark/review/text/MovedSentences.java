package org.tickmark.review.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sentences that stand elsewhere now. Which is which is known where no word of it changed and there is only one on either side, where the
 * sentence beside it is known, or where one that was edited as well has most of its words and no other one has.
 */
final class MovedSentences {
	/** Shorter ones recur by chance, if they name nobody and count nothing. */
	private static final int ENOUGH_WORDS = 5;
	/** A sentence of which so much stayed was edited where it stands. */
	private static final double STAYED = 0.5;
	private static final int NONE = -1;

	private final Words old;
	private final Words now;
	private final Sentences before;
	private final Sentences after;
	/** For each sentence that did not stay, the one that it is now. */
	private final int[] pairs;
	private final boolean[] stayed;
	private final boolean[] wasThere;
	/** Figures and names that stand inside of sentences. Made when one is asked for first. */
	private final Set<String> names = new HashSet<>();

	/** Sentences in a row that moved together. */
	record Move(WordRange from, WordRange to) { }

	private MovedSentences(Words old, Sentences before, Words now, Sentences after, WordMatch match) {
		this.old = old;
		this.now = now;
		this.before = before;
		this.after = after;
		pairs = new int[before.size()];
		Arrays.fill(pairs, NONE);
		stayed = new boolean[before.size()];
		wasThere = new boolean[after.size()];
		for (int i = 0; i < before.size(); i++) stayed[i] = before.get(i).all(match::isKept) && isInOne(before.get(i), match);
		for (int i = 0; i < after.size(); i++) wasThere[i] = after.get(i).all(match::isTaken);
		Map<Integer, Integer> unique = unique();
		unique.forEach(this::pair);
		pairBeside();
		pairEdited(match);
		pairBeside();
		unique.forEach((sentence, there) -> keep(sentence, there, match));
	}

	static MovedSentences of(Words old, Words now, WordMatch match) {
		return new MovedSentences(old, new Sentences(old), now, new Sentences(now), match);
	}

	/** Parts of sentences, too, where one was torn apart, or pasted behind a line that has no full stop. */
	static MovedSentences inPieces(Words old, Words now, WordMatch match) {
		return new MovedSentences(old, Sentences.inPieces(old, match::isKept), now, Sentences.inPieces(now, match::isTaken), match);
	}

	private static boolean isInOne(WordRange range, WordMatch match) {
		return match.there(range.last()) - match.there(range.first()) == range.last() - range.first();
	}

	/** Those that tell themselves and stand only once in either text. */
	private Map<Integer, Integer> unique() {
		Map<List<String>, Integer> often = new HashMap<>();
		for (int i = 0; i < before.size(); i++) often.merge(old.in(before.get(i)), 1, Integer::sum);
		Map<List<String>, Integer> places = new HashMap<>();
		Map<List<String>, Integer> oftenNow = new HashMap<>();
		for (int i = 0; i < after.size(); i++) {
			oftenNow.merge(now.in(after.get(i)), 1, Integer::sum);
			places.put(now.in(after.get(i)), i);
		}
		Map<Integer, Integer> unique = new LinkedHashMap<>();
		for (int i = 0; i < before.size(); i++) {
			List<String> words = old.in(before.get(i));
			boolean once = often.get(words) == 1 && oftenNow.getOrDefault(words, 0) == 1;
			if (once && tellsItself(before.get(i))) unique.put(i, places.get(words));
		}
		return unique;
	}

	/** Between other neighbours it is still the one that was there. */
	private void keep(int sentence, int there, WordMatch match) {
		if (stayed[sentence] && match.there(before.get(sentence).first()) == after.get(there).first()) pairs[sentence] = there;
	}

	private boolean tellsItself(WordRange sentence) {
		return sentence.count(old::isWord) >= ENOUGH_WORDS || sentence.count(this::isFigureOrName) > 0;
	}

	/** What begins a sentence is in capitals anyway, and who is called by a sign need not be. */
	private boolean isFigureOrName(int word) {
		if (word > 0 && old.touchesPrevious(word) && old.get(word - 1).equals("@")) return true;
		if (!Terms.isFact(old, word)) return false;
		if (names.isEmpty()) {
			names.add("");
			IntStream.range(0, old.size()).filter(i -> !old.startsSentence(i) && Terms.isFact(old, i)).forEach(i -> names.add(old.get(i)));
		}
		return names.contains(old.get(word)) || Character.isDigit(old.get(word).charAt(0));
	}

	private void pairBeside() {
		for (int i = 1; i < pairs.length; i++) if (pairs[i - 1] != NONE) pair(i, pairs[i - 1] + 1);
		for (int i = pairs.length - 2; i >= 0; i--) if (pairs[i + 1] != NONE) pair(i, pairs[i + 1] - 1);
	}

	private void pair(int sentence, int there) {
		if (there < 0 || there >= after.size() || stayed[sentence] || wasThere[there] || pairs[sentence] != NONE) return;
		if (!old.in(before.get(sentence)).equals(now.in(after.get(there)))) return;
		pairs[sentence] = there;
		wasThere[there] = true;
	}

	private void pairEdited(WordMatch match) {
		List<Integer> gone = IntStream.range(0, before.size()).filter(i -> pairs[i] == NONE && match.keptShare(before.get(i)) < STAYED)
				.boxed().toList();
		List<Integer> come = IntStream.range(0, after.size()).filter(i -> !wasThere[i] && match.takenShare(after.get(i)) < STAYED)
				.boxed().toList();
		for (EditedSentences.Pair pair : new EditedSentences(old, now, before, after).pairs(gone, come)) {
			pairs[pair.before()] = pair.after();
			wasThere[pair.after()] = true;
		}
	}

	/** Where the sentences that hold some words stand now, if all of them moved together. */
	Optional<Move> of(WordRange words) {
		int first = before.holding(words.first());
		int last = before.holding(words.last());
		for (int i = first; i <= last; i++) if (pairs[i] == NONE || pairs[i] - pairs[first] != i - first) return Optional.empty();
		return Optional.of(new Move(before.get(first).and(before.get(last)), after.get(pairs[first]).and(after.get(pairs[last]))));
	}
}
