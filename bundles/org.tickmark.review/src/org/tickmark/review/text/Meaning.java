package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two wordings state the same. No list of opposites can tell: whatever word says something by itself has to be the same one, in its
 * place. Typography, spelling, a few wordings that are alike in any sentence, and the place of the words that say when make no difference.
 */
public final class Meaning {
	private static final String SAID = "said";
	private static final String WHO = "who";
	private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

	private final List<List<Sense>> gone = new ArrayList<>();
	private final List<List<Sense>> come = new ArrayList<>();

	private Meaning(List<Sense> before, List<Sense> after) {
		int[] match = Alignment.ofPieces(words(before), words(after));
		int from = 0;
		int to = 0;
		for (int at = 0; at <= match.length; at++) {
			boolean end = at == match.length;
			if (!end && match[at] == Alignment.NONE) continue;
			int there = end ? after.size() : match[at];
			add(before.subList(from, at), after.subList(to, there));
			from = at + 1;
			to = there + 1;
		}
	}

	/** In doubt not: looking again costs a moment, a wrong tick a correction. */
	public static boolean isSame(String before, String after) {
		if (before.equals(after)) return true;
		return new Meaning(Sense.of(before), Sense.of(after)).isSame();
	}

	private static boolean refers(Sense sense) {
		return sense.word().equals(WHO) || PRONOUNS.contains(sense.word());
	}

	private static List<String> words(List<Sense> senses) {
		return senses.stream().map(Sense::word).toList();
	}

	private void add(List<Sense> was, List<Sense> is) {
		List<Sense> old = was;
		List<Sense> now = is;
		// "…, who was born here" and "… He was born here".
		if (!was.isEmpty() && !is.isEmpty() && refers(was.getFirst()) && refers(is.getFirst())
				&& (was.getFirst().word().equals(WHO) || is.getFirst().word().equals(WHO))) {
			old = was.subList(1, was.size());
			now = is.subList(1, is.size());
		}
		old = old.stream().filter(each -> !each.word().equals(WHO)).toList();
		now = now.stream().filter(each -> !each.word().equals(WHO)).toList();
		if (String.join("", words(old)).equals(String.join("", words(now)))) return;
		if (old.size() == 1 && now.size() == 1 && Spelling.isSlip(old.getFirst().word(), now.getFirst().word())) return;
		if (!old.isEmpty()) gone.add(old);
		if (!now.isEmpty()) come.add(now);
	}

	/** Whether all that is gone from one place came to another one where it does the same. */
	private boolean isSame() {
		if (gone.size() != come.size()) return false;
		List<List<Sense>> left = new ArrayList<>(come);
		for (List<Sense> piece : gone) {
			List<Sense> there = left.stream().filter(other -> isMoved(piece, other)).findFirst().orElse(List.of());
			if (there.isEmpty()) return false;
			left.remove(there);
		}
		return true;
	}

	/** "On Monday", "yesterday", "in Porto" and "he said" may stand first or last; who does what to whom is told by the order. */
	private static boolean isMoved(List<Sense> piece, List<Sense> there) {
		if (!words(piece).equals(words(there))) return false;
		if (piece.stream().allMatch(each -> each.isTime() || each.word().equals(SAID))) return true;
		String lead = piece.getFirst().lead();
		return !lead.isEmpty() && lead.equals(there.getFirst().lead());
	}

	/** For tests and messages: what a wording states, word by word. */
	static String of(String text) {
		return Sense.of(text).stream().map(Sense::word).collect(Collectors.joining(" "));
	}
}
