package org.tickmark.word.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.word.internal.text.Tokens.Size;

/** Finds what people did to a text, word by word, so that everything that must stay stays. */
public final class Changes {
	private final String before;
	private final String after;
	private final Fixed fixed;
	private final List<Edit> edits = new ArrayList<>();

	private Changes(String before, String after, Fixed fixed) {
		this.before = before;
		this.after = after;
		this.fixed = fixed;
	}

	/** A stretch of both texts. */
	private record Hunk(int from, int to, int afterFrom, int afterTo) { }

	/**
	 * The edits that turn one text into another, in text order and apart from each other.
	 *
	 * @param fixed of the text before
	 * @throws FixedPartException if there is no way without an edit of what must stay
	 */
	public static List<Edit> between(String before, String after, Fixed fixed) throws FixedPartException {
		if (before.equals(after)) return List.of();
		Changes changes = new Changes(before, after, fixed);
		Hunk all = changes.middle();
		if (!changes.byLines(all)) {
			if (!changes.wider(all)) throw changes.inTheWay(all);
		}
		return changes.edits.stream().map(changes::atLineStart).toList();
	}

	/** Without what both begin and end with, cut between lines. */
	private Hunk middle() {
		int most = Math.min(before.length(), after.length());
		int same = 0;
		while (same < most && before.charAt(same) == after.charAt(same)) same++;
		int from = before.lastIndexOf('\n', same - 1) + 1;
		int tail = 0;
		while (tail < most - from && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) tail++;
		int to = before.indexOf('\n', before.length() - tail);
		int behind = to < 0 ? 0 : before.length() - to;
		return new Hunk(from, before.length() - behind, from, after.length() - behind);
	}

	/**
	 * What both begin and end with may have been something else before, such as the end of a line that is gone. Only the next lines are
	 * asked:
	 * with more of them, two cells that were joined would be found again in what stands behind the table.
	 */
	private boolean wider(Hunk all) {
		for (Hunk hunk : List.of(all, around(all, 1))) {
			edits.clear();
			if (solve(hunk, Size.WORDS)) return true;
		}
		return false;
	}

	private Hunk around(Hunk hunk, int lines) {
		int from = hunk.from();
		int to = hunk.to();
		for (int i = 0; i < lines && from > 0; i++) from = before.lastIndexOf('\n', from - 2) + 1;
		for (int i = 0; i < lines && to < before.length(); i++) {
			int next = before.indexOf('\n', to + 1);
			to = next < 0 ? before.length() : next;
		}
		return new Hunk(from, to, hunk.afterFrom() - (hunk.from() - from), hunk.afterTo() + to - hunk.to());
	}

	/** Lines that stand once in both texts, in the same order, stay where they are; what is between is looked at by itself. */
	private boolean byLines(Hunk all) {
		int at = all.from();
		int afterAt = all.afterFrom();
		for (int[] pair : anchors(all)) {
			if (!solve(new Hunk(at, pair[0], afterAt, pair[1]), Size.WORDS)) return false;
			int length = lineEnd(before, pair[0], all.to()) - pair[0];
			at = pair[0] + length;
			afterAt = pair[1] + length;
		}
		return solve(new Hunk(at, all.to(), afterAt, all.afterTo()), Size.WORDS);
	}

	private boolean solve(Hunk hunk, Size size) {
		if (before.substring(hunk.from(), hunk.to()).equals(after.substring(hunk.afterFrom(), hunk.afterTo()))) return true;
		Tokens old = new Tokens(before, hunk.from(), hunk.to(), size, fixed);
		Tokens now = new Tokens(after, hunk.afterFrom(), hunk.afterTo(), size, new Fixed());
		if (!Alignment.isFeasible(old, now)) return size == Size.WORDS && replace(hunk);
		Optional<List<Edit>> found = Alignment.of(after, old, now, fixed);
		if (found.isEmpty()) return size == Size.WORDS && solve(hunk, Size.CHARACTERS);
		edits.addAll(found.get());
		return true;
	}

	/** What is too long to be compared word by word was written anew. */
	private boolean replace(Hunk hunk) {
		Edit edit = new Edit(hunk.from(), hunk.to(), after.substring(hunk.afterFrom(), hunk.afterTo()));
		if (fixed.forbids(edit)) return false;
		edits.add(edit);
		return true;
	}

	private List<int[]> anchors(Hunk all) {
		Map<String, Integer> old = once(before, all.from(), all.to());
		Map<String, Integer> now = once(after, all.afterFrom(), all.afterTo());
		List<int[]> pairs = new ArrayList<>();
		old.forEach((line, place) -> {
			int other = now.getOrDefault(line, -1);
			if (place >= 0 && other >= 0) pairs.add(new int[] {place, other});
		});
		pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
		return rising(pairs);
	}

	/** Whole lines with their ends; where each stands that stands once. */
	private static Map<String, Integer> once(String text, int from, int to) {
		Map<String, Integer> once = new HashMap<>();
		for (int at = from; at < to;) {
			int end = lineEnd(text, at, to);
			if (text.charAt(end - 1) == '\n') once.merge(text.substring(at, end), at, (a, b) -> -1);
			at = end;
		}
		return once;
	}

	private static int lineEnd(String text, int at, int to) {
		int end = text.indexOf('\n', at);
		return end < 0 || end >= to ? to : end + 1;
	}

	/** The longest choice of pairs that rise in both. */
	private static List<int[]> rising(List<int[]> pairs) {
		int[] tails = new int[pairs.size()];
		int[] previous = new int[pairs.size()];
		int length = 0;
		for (int i = 0; i < pairs.size(); i++) {
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) low = middle + 1;
				else high = middle;
			}
			previous[i] = low > 0 ? tails[low - 1] : -1;
			tails[low] = i;
			length = Math.max(length, low + 1);
		}
		List<int[]> rising = new ArrayList<>();
		for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = previous[i]) rising.add(pairs.get(i));
		return rising.reversed();
	}

	/** A paragraph that comes or goes does so with the end of its own line, not with that of the line before. */
	private Edit atLineStart(Edit edit) {
		int to = edit.to();
		if (to >= before.length() || before.charAt(to) != '\n' || fixed.keeps(to)) return edit;
		if (edit.with().isEmpty() && before.charAt(edit.from()) == '\n') return new Edit(edit.from() + 1, to + 1, "");
		if (edit.from() == to && edit.with().startsWith("\n") && !fixed.joins(to + 1))
			return new Edit(to + 1, to + 1, edit.with().substring(1) + '\n');
		return edit;
	}

	private FixedPartException inTheWay(Hunk hunk) {
		Tokens old = new Tokens(before, hunk.from(), hunk.to(), Size.WORDS, fixed);
		Tokens now = new Tokens(after, hunk.afterFrom(), hunk.afterTo(), Size.WORDS, new Fixed());
		List<Edit> free = Alignment.isFeasible(old, now) ? Alignment.of(after, old, now, new Fixed()).orElse(List.of()) : List.of();
		Edit first = free.stream().filter(fixed::forbids).findFirst().orElse(new Edit(hunk.from(), hunk.to(), ""));
		int at = first.from();
		while (at < first.to() && !fixed.keeps(at)) at++;
		return new FixedPartException(at);
	}
}
