package org.tickmark.archive.quotes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
	/** Of the words that are not common; more than that, since of two one may be the same by chance. */
	private static final double LEAST_COUNTING = 0.5;

	/** Words of one in place of words of the other; one of them may be empty. Both count words. */
	record Change(int from, int to, int otherFrom, int otherTo, DifferenceClass kind) { }

	/** Whatever they are. */
	static Comparison laid(Spoken one, Spoken other) {
		List<Change> changes = new ArrayList<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(one.keys(), other.keys()).getDeltas()) changes.add(change(one, other, delta));
		return new Comparison(one, other, changes);
	}

	/** Whether both are one quotation. @param common words that stand in many quotations, and so say nothing of that */
	boolean isOne(Set<String> common) {
		int shared = one.size();
		int run = 0;
		int at = 0;
		for (Change change : changes) {
			run = Math.max(run, change.from() - at);
			at = change.to();
			shared -= change.to() - change.from();
		}
		run = Math.max(run, one.size() - at);
		boolean near = shared >= LEAST_SHARED && run >= LEAST_RUN && shared >= LEAST_PART * Math.max(one.size(), other.size());
		return near && replaced() <= 1 + shared / WORDS_A_CHANGE && sharesWhatCounts(common);
	}

	/** Sentences of the same make have all common words in common and say something else. */
	private boolean sharesWhatCounts(Set<String> common) {
		long all = Math.max(counting(one.keys(), common), counting(other.keys(), common));
		long left = changes.stream().mapToLong(change -> counting(one.keys().subList(change.from(), change.to()), common)).sum();
		return all == 0 || counting(one.keys(), common) - left > LEAST_COUNTING * all;
	}

	private static long counting(List<String> words, Set<String> common) {
		return words.stream().filter(word -> !common.contains(word)).count();
	}

	/** In how many places other words stand; what is only left out or put in may be an excerpt. */
	private long replaced() {
		return changes.stream().filter(change -> change.from() < change.to() && change.otherFrom() < change.otherTo()).count();
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
