package org.tickmark.draft.internal.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has changed in a line, word by word, so that what stands around the words stays as it is. */
final class WordEdits {
	/** Words and what is between them. */
	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]++|\\s++|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|.", Pattern.DOTALL);
	/** Of a comparison; longer lines that changed throughout are taken as a whole. */
	private static final long MOST_STEPS = 4_000_000;

	/** What stood from there to there is this now. */
	record Edit(int from, int to, String with) { }

	private WordEdits() { }

	/** In text order, apart from each other. */
	static List<Edit> between(String before, String after) {
		List<String> old = tokens(before);
		List<String> now = tokens(after);
		int head = 0;
		int most = Math.min(old.size(), now.size());
		while (head < most && old.get(head).equals(now.get(head))) head++;
		int tail = 0;
		while (tail < most - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) tail++;
		List<String> oldMiddle = old.subList(head, old.size() - tail);
		List<String> middle = now.subList(head, now.size() - tail);
		int at = old.subList(0, head).stream().mapToInt(String::length).sum();
		if ((long) oldMiddle.size() * middle.size() > MOST_STEPS)
			return List.of(new Edit(at, at + String.join("", oldMiddle).length(), String.join("", middle)));
		return edits(oldMiddle, middle, at);
	}

	private static List<String> tokens(String text) {
		List<String> tokens = new ArrayList<>();
		Matcher token = TOKEN.matcher(text);
		while (token.find()) tokens.add(token.group());
		return tokens;
	}

	private static List<Edit> edits(List<String> old, List<String> now, int offset) {
		int[][] same = same(old, now);
		List<Edit> edits = new ArrayList<>();
		int i = 0;
		int j = 0;
		int at = offset;
		while (i < old.size() || j < now.size()) {
			int from = at;
			var with = new StringBuilder();
			while (i < old.size() && j < now.size() && !old.get(i).equals(now.get(j)) || i == old.size() ^ j == now.size()) {
				if (j == now.size() || i < old.size() && same[i + 1][j] >= same[i][j + 1]) at += old.get(i++).length();
				else with.append(now.get(j++));
			}
			if (at > from || !with.isEmpty()) edits.add(new Edit(from, at, with.toString()));
			if (i < old.size() && j < now.size()) {
				at += old.get(i++).length();
				j++;
			}
		}
		return edits;
	}

	/** How much both have in common from there on. Blanks weigh little, so that words decide. */
	private static int[][] same(List<String> old, List<String> now) {
		int[][] same = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				boolean equal = old.get(i).equals(now.get(j));
				same[i][j] = equal ? same[i + 1][j + 1] + (old.get(i).isBlank() ? 1 : 3) : Math.max(same[i + 1][j], same[i][j + 1]);
			}
		}
		return same;
	}
}
