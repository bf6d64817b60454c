package org.tickmark.archive.quotes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.words.ChangedWords;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Two quotations laid beside each other, word by word.
 *
 * @param changes in text order; none where all words are the same
 */
record Comparison(Spoken one, Spoken other, List<Change> changes) {
	/** Fewer words in common are a phrase that many people use. */
	private static final int LEAST_SHARED = 4;
	private static final int LEAST_RUN = 3;
	private static final double LEAST_PART = 0.6;
	/** So many words in common for each further place that was changed: sentences of the same make differ in every noun. */
	private static final int WORDS_A_CHANGE = 10;
	/** Hardly any word with so many letters is one of grammar alone. */
	private static final int COUNTING = 4;

	/** Words of one in place of words of the other; one of them may be empty. Both count words. */
	record Change(int from, int to, int otherFrom, int otherTo, DifferenceClass kind) { }

	/** Empty if they are not the same quotation. */
	static Optional<Comparison> of(Spoken one, Spoken other) {
		List<AbstractDelta<String>> deltas = DiffUtils.diff(one.keys(), other.keys()).getDeltas();
		int left = 0;
		int at = 0;
		int run = 0;
		for (AbstractDelta<String> delta : deltas) {
			run = Math.max(run, delta.getSource().getPosition() - at);
			at = delta.getSource().getPosition() + delta.getSource().size();
			left += delta.getSource().size();
		}
		run = Math.max(run, one.size() - at);
		int shared = one.size() - left;
		if (shared < LEAST_SHARED || run < LEAST_RUN || shared < LEAST_PART * Math.max(one.size(), other.size())) return Optional.empty();
		if (!sharesWhatCounts(one, other, deltas) || replaced(deltas) > 1 + shared / WORDS_A_CHANGE) return Optional.empty();
		List<Change> changes = new ArrayList<>();
		for (AbstractDelta<String> delta : deltas) changes.add(change(one, other, delta));
		return Optional.of(new Comparison(one, other, changes));
	}

	/** Sentences of the same make have many small words in common and say something else. */
	private static boolean sharesWhatCounts(Spoken one, Spoken other, List<AbstractDelta<String>> deltas) {
		long all = Math.max(counting(one.keys()), counting(other.keys()));
		long left = deltas.stream().mapToLong(delta -> counting(delta.getSource().getLines())).sum();
		return counting(one.keys()) - left >= LEAST_PART * all;
	}

	/** In how many places other words stand; what is only left out or put in may be an excerpt. */
	private static long replaced(List<AbstractDelta<String>> deltas) {
		return deltas.stream().filter(delta -> delta.getSource().size() > 0 && delta.getTarget().size() > 0).count();
	}

	private static long counting(List<String> words) {
		return words.stream().filter(word -> word.length() >= COUNTING || Character.isDigit(word.charAt(0))).count();
	}

	private static Change change(Spoken one, Spoken other, AbstractDelta<String> delta) {
		int from = delta.getSource().getPosition();
		int to = from + delta.getSource().size();
		int otherFrom = delta.getTarget().getPosition();
		int otherTo = otherFrom + delta.getTarget().size();
		return new Change(from, to, otherFrom, otherTo, ChangedWords.kind(one.text(from, to), other.text(otherFrom, otherTo)));
	}

	Set<DifferenceClass> kinds() {
		Set<DifferenceClass> kinds = EnumSet.noneOf(DifferenceClass.class);
		changes.forEach(change -> kinds.add(change.kind()));
		return kinds;
	}
}
