package org.tickmark.export.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tickmark.draft.Span;

/** Takes back what setting did to words, by the words of the draft: large initials, spaced letters, hyphens, lost blanks. */
final class Typesetting {
	/** Spaced letters of a headline's longest word. */
	private static final int MOST_PARTS = 20;

	private final Set<String> known = new HashSet<>();
	private final Map<String, Integer> pairs = new HashMap<>();

	/** @param draft whose words are looked for */
	Typesetting(List<ProofWord> draft) {
		draft.forEach(word -> known.add(word.key()));
		for (int i = 0; i + 1 < draft.size(); i++) {
			String key = draft.get(i).key();
			if (isPlain(draft.get(i)) && isPlain(draft.get(i + 1))) pairs.putIfAbsent(key + draft.get(i + 1).key(), key.length());
		}
	}

	private static boolean isPlain(ProofWord word) {
		return !word.hasDigit() && Character.isLetter(word.key().codePointAt(0));
	}

	/** The page's words as the draft writes them, where they are the same letters. */
	List<ProofWord> undone(List<ProofWord> read) {
		List<ProofWord> page = withInitials(read);
		List<ProofWord> undone = new ArrayList<>();
		int at = 0;
		while (at < page.size()) {
			int end = joinedEnd(page, at);
			if (end > at + 1) undone.add(page.subList(at, end).stream().reduce(ProofWord::with).orElseThrow());
			else split(page.get(at), undone);
			at = Math.max(end, at + 1);
		}
		return undone;
	}

	/** A large initial may stand anywhere in the file, apart from what is left of its word. */
	private List<ProofWord> withInitials(List<ProofWord> page) {
		List<ProofWord> words = new ArrayList<>(page);
		for (int at = 0; at < page.size(); at++) {
			ProofWord initial = page.get(at);
			boolean alone = startsBlock(page, at) && (at + 1 == page.size() || startsBlock(page, at + 1));
			if (!alone || initial.key().length() != 1 || !isPlain(initial)) continue;
			int rest = restOf(initial, words);
			if (rest < 0) continue;
			words.set(rest, new ProofWord(initial.key() + words.get(rest).key(), words.get(rest).span(), words.get(rest).block()));
			words.remove(initial);
		}
		return words;
	}

	/** The rest of a word that the draft has, before one that is a word of its own as well; -1 if there is none. */
	private int restOf(ProofWord initial, List<ProofWord> words) {
		int first = -1;
		for (int at = 0; at < words.size(); at++) {
			String rest = words.get(at).key();
			if (words.get(at) == initial || !known.contains(initial.key() + rest)) continue;
			if (!known.contains(rest)) return at;
			if (first < 0 && startsBlock(words, at)) first = at;
		}
		return first;
	}

	private static boolean startsBlock(List<ProofWord> words, int at) {
		return at == 0 || words.get(at - 1).block() != words.get(at).block();
	}

	/** Behind the last of the parts that make one word here. */
	private int joinedEnd(List<ProofWord> page, int from) {
		var joined = new StringBuilder();
		boolean strange = false;
		boolean letters = true;
		int best = from;
		for (int at = from; at < page.size() && at - from < MOST_PARTS; at++) {
			ProofWord part = page.get(at);
			if (!isPlain(part)) break;
			joined.append(part.key());
			strange |= !known.contains(part.key());
			letters &= part.key().length() == 1;
			boolean several = at > from && (strange || letters && at - from > 1);
			if (several && known.contains(joined.toString())) best = at + 1;
			if (!letters && at - from >= 2) break;
		}
		return best;
	}

	private void split(ProofWord word, List<ProofWord> into) {
		Integer first = known.contains(word.key()) ? null : pairs.get(word.key());
		if (first == null || first >= word.span().length()) {
			into.add(word);
			return;
		}
		Span span = word.span();
		int cut = span.start() + first;
		into.add(new ProofWord(word.key().substring(0, first), new Span(span.start(), cut), word.block()));
		into.add(new ProofWord(word.key().substring(first), new Span(cut, span.end()), word.block()));
	}
}
