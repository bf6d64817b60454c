package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Shares of one whole that are more than all of it: "48 percent said yes, 39 percent no and 23 percent did not know". */
final class SharesReader {
	private static final WordSet OF = WordSet.of("of", "among", "in", "for", "with");
	private static final WordSet SEVERAL = WordSet.of("than", "compared", "up", "down", "while", "whereas", "also", "among", "last",
			"year", "earlier",
			"respectively", "each", "both", "versus", "rose", "fell", "approve", "approval", "favorable", "unfavorable", "several",
			"multiple", "answers");
	private static final WordSet ALONE = WordSet.of("alone", "only");
	private static final WordSet MAKES = WordSet.of("make", "makes", "made", "making");
	private static final WordSet JOINS = WordSet.of(",", "and", ";");
	private static final int REACH = 10;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal MOST = BigDecimal.valueOf(130);

	private SharesReader() { }

	/** Each of another group, they are shares of several things: "40 percent of the men, 30 percent of the women". */
	private static boolean areOfOne(Words words, List<Placed> shares) {
		return shares.stream().filter(share -> words.in(share.to(), OF) || words.in(share.to() + 1, OF)).count() < 2;
	}

	/** "Made up" and, where others have one thing alone, "both" say nothing of the sort. */
	private static boolean areSeveral(FigureSentence sentence, Placed last) {
		Words words = sentence.words();
		boolean alone = sentence.find(0, last.from(), ALONE) >= 0;
		for (int i = 0; i < words.size(); i++) {
			boolean makesUp = words.is(i, "up") && words.in(i - 1, MAKES);
			boolean bothAtLast = words.is(i, "both") && alone && i == last.to();
			if (words.in(i, SEVERAL) && !makesUp && !bothAtLast) return true;
		}
		return false;
	}

	static void read(FigureSentence sentence, Consumer<Reckoning> found) {
		List<Placed> shares = sentence.figures().stream().filter(Placed::isPercentage).toList();
		Words words = sentence.words();
		if (shares.size() < 3 || !shares.stream().allMatch(Placed::isStated)) return;
		if (areSeveral(sentence, shares.getLast()) || !areOfOne(words, shares)) return;
		for (int i = 0; i + 1 < shares.size(); i++) {
			int from = shares.get(i).to();
			int to = shares.get(i + 1).from();
			if (to - from > REACH || sentence.find(from, to, JOINS) < 0 || !sentence.isFree(from, to)) return;
		}
		if (sentence.find(shares.get(shares.size() - 2).to(), shares.getLast().from(), Set.of("and")) < 0) return;
		BigDecimal sum = shares.stream().map(Placed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal step = shares.stream().map(share -> share.figure().step()).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.compareTo(HUNDRED.add(step)) <= 0 || sum.compareTo(MOST) > 0) return;
		Placed[] others = shares.subList(0, shares.size() - 1).toArray(Placed[]::new);
		found.accept(Reckoning.wrong(Rules.TOTAL, shares.getLast(), new FigureFault.SharesOver(shares.stream().map(Placed::text).toList(),
				sum),
				others));
	}
}
