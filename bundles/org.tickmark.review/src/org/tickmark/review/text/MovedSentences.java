package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.draft.Span;

/**
 * Sentences of which no word changed, but which stand elsewhere. Which is which is known where there is only one on either side, or where
 * the sentence beside it is known.
 */
final class MovedSentences {
	/** Shorter ones recur by chance. */
	private static final int ENOUGH_WORDS = 5;
	private static final int NONE = -1;

	private final Words old;
	private final Words now;
	private final List<WordRange> before;
	private final List<WordRange> after;
	/** For each sentence that did not stay, the one that it is now. */
	private final int[] pairs;
	private final boolean[] stayed;
	private final boolean[] wasThere;

	MovedSentences(Words old, Words now, WordMatch match) {
		this.old = old;
		this.now = now;
		before = sentences(old);
		after = sentences(now);
		pairs = new int[before.size()];
		Arrays.fill(pairs, NONE);
		stayed = new boolean[before.size()];
		wasThere = new boolean[after.size()];
		for (int i = 0; i < before.size(); i++) stayed[i] = before.get(i).all(match::isKept) && isInOne(before.get(i), match);
		for (int i = 0; i < after.size(); i++) wasThere[i] = after.get(i).all(match::isTaken);
		pairUnique();
		for (int i = 1; i < pairs.length; i++) if (pairs[i - 1] != NONE) pair(i, pairs[i - 1] + 1);
		for (int i = pairs.length - 2; i >= 0; i--) if (pairs[i + 1] != NONE) pair(i, pairs[i + 1] - 1);
	}

	private static boolean isInOne(WordRange range, WordMatch match) {
		return match.there(range.last()) - match.there(range.first()) == range.last() - range.first();
	}

	private static List<WordRange> sentences(Words words) {
		List<WordRange> sentences = new ArrayList<>();
		int first = 0;
		for (int at = 1; at <= words.size(); at++) {
			if (!words.startsSentence(at)) continue;
			if (first < at) sentences.add(new WordRange(first, at - 1));
			first = at;
		}
		return sentences;
	}

	private void pairUnique() {
		Map<List<String>, Integer> often = new HashMap<>();
		for (WordRange each : before) often.merge(old.in(each), 1, Integer::sum);
		Map<List<String>, Integer> places = new HashMap<>();
		Map<List<String>, Integer> oftenNow = new HashMap<>();
		for (int i = 0; i < after.size(); i++) {
			oftenNow.merge(now.in(after.get(i)), 1, Integer::sum);
			places.put(now.in(after.get(i)), i);
		}
		for (int i = 0; i < before.size(); i++) {
			List<String> words = old.in(before.get(i));
			boolean once = often.get(words) == 1 && oftenNow.getOrDefault(words, 0) == 1;
			if (once && before.get(i).count(old::isWord) >= ENOUGH_WORDS) pair(i, places.get(words));
		}
	}

	private void pair(int sentence, int there) {
		if (there < 0 || there >= after.size() || stayed[sentence] || wasThere[there] || pairs[sentence] != NONE) return;
		if (!old.in(before.get(sentence)).equals(now.in(after.get(there)))) return;
		pairs[sentence] = there;
		wasThere[there] = true;
	}

	/** Where a place stands now, if all sentences that it touches moved together. */
	Optional<Span> place(Span item, WordRange words) {
		int first = sentenceOf(words.first());
		int last = sentenceOf(words.last());
		for (int i = first; i <= last; i++) if (pairs[i] == NONE || pairs[i] - pairs[first] != i - first) return Optional.empty();
		int by = after.get(pairs[first]).first() - before.get(first).first();
		Span from = now.span(words.first() + by);
		Span to = now.span(words.last() + by);
		int start = from.start() + Math.clamp(item.start() - old.span(words.first()).start(), 0, from.length() - 1);
		int end = to.end() - Math.clamp(old.span(words.last()).end() - item.end(), 0, to.length() - 1);
		return Optional.of(new Span(start, Math.max(start, end)));
	}

	private int sentenceOf(int word) {
		int low = 0;
		int high = before.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (before.get(middle).first() <= word) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
