package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.words.QuotedWords.Part;

/** What is otherwise in a quotation than at its place in the sources. */
final class Differences {
	/** Of a text left out between dots so much is shown. */
	private static final int MOST_SHOWN = 160;
	/** A longer passage between dots can hold a "not" of another sentence. */
	private static final int SAME_CLAUSE = 8;

	private final WordIndex index;
	private final QuotedWords quoted;
	private final Placed placed;
	private final Judge judge;
	private final List<Difference> differences = new ArrayList<>();

	Differences(WordIndex index, QuotedWords quoted, Placed placed) {
		this.index = index;
		this.quoted = quoted;
		this.placed = placed;
		this.judge = new Judge(index, quoted);
	}

	/** In the quotation's order. */
	List<Difference> list() {
		int end = -1;
		for (int i = 0; i < quoted.parts().size(); i++) {
			Alignment.Result result = placed.parts().get(i);
			Part part = quoted.parts().get(i);
			if (result.first() < 0) {
				judge.judge(new Hunk(part.from(), part.to(), 0, 0), part).ifPresent(differences::add);
				continue;
			}
			if (end >= 0 && result.first() > end) between(part, end, result.first());
			judge(Hunk.of(result), part);
			end = result.end();
		}
		return List.copyOf(differences);
	}

	private void judge(List<Hunk> hunks, Part part) {
		Set<Hunk> movedIn = new HashSet<>();
		Set<Hunk> movedOut = new HashSet<>();
		for (Hunk hunk : hunks) {
			Optional<Hunk> elsewhere = hunks.stream()
					.filter(other -> hunk.isAdded() && !movedOut.contains(other) && areSame(hunk, other)).findFirst();
			elsewhere.ifPresent(other -> movedIn.add(hunk));
			elsewhere.ifPresent(movedOut::add);
		}
		for (Hunk hunk : hunks) {
			String words = quoted.text(hunk.from(), hunk.to());
			if (movedIn.contains(hunk)) differences.add(new Difference(judge.moved(hunk), words, words));
			else if (!movedOut.contains(hunk)) judge.judge(hunk, part).ifPresent(differences::add);
		}
	}

	/** Whether the words that one puts in are those that the other leaves out. */
	private boolean areSame(Hunk added, Hunk leftOut) {
		if (!leftOut.isLeftOut() || added.to() - added.from() != leftOut.sourceTo() - leftOut.sourceFrom()) return false;
		return IntStream.range(0, added.to() - added.from()).allMatch(i -> quoted.weight(added.from() + i) > 0
				&& quoted.is(added.from() + i, index.key(leftOut.sourceFrom() + i)));
	}

	/** What the source says between two parts of the quotation. */
	private void between(Part part, int from, int to) {
		if (judge.isNotSaid(from, to)) return;
		boolean wholeSentences = index.is(from - 1, Word.ENDS);
		String left = shown(from, to);
		boolean denies = to - from <= SAME_CLAUSE && !wholeSentences
				&& IntStream.range(from, to).anyMatch(i -> WordKinds.NEGATIONS.contains(index.keyOf(i)));
		if (denies) differences.add(new Difference(DifferenceClass.NEGATION, "", left));
		else if (!part.piece()) differences.add(new Difference(DifferenceClass.ELLIPSIS, "\u2026", left));
		// Words of saying may stand between sentences that are far apart, not inside one.
		else if (!wholeSentences)
			differences.add(new Difference(judge.isFilling(from, to) ? DifferenceClass.FILLER : DifferenceClass.DELETION, "", left));
	}

	private String shown(int from, int to) {
		String text = index.text(from, to - 1);
		return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN).strip() + "\u2026";
	}
}
