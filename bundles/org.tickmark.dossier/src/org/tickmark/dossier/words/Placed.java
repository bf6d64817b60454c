package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tickmark.dossier.words.QuotedWords.Part;

/**
 * A quotation with each of its parts at its place in the sources. All of it is said by one person.
 *
 * @param parts by part of the quotation; {@link Alignment.Result#NONE} for one that is not there
 */
record Placed(List<Alignment.Result> parts, double score) {
	/** More words than this are not left out between two parts of a quotation. */
	private static final int MOST_LEFT_OUT = 400;
	private static final int LEAST_SLACK = 10;
	private static final int MOST_SLACK = 200;
	/** What part of its weight a part must reach to be there at all. */
	private static final double THERE = 0.4;

	/** @param anchor the part that stands where the seed says; the others are looked for around it */
	static Placed of(WordIndex index, QuotedWords quoted, int anchor, Seeds.Seed seed) {
		Alignment.Result[] placed = new Alignment.Result[quoted.parts().size()];
		Arrays.fill(placed, Alignment.Result.NONE);
		int low = index.turnStart(seed.turn());
		int high = index.turnEnd(seed.turn());
		Part part = quoted.parts().get(anchor);
		int slack = Math.min(MOST_SLACK, LEAST_SLACK + part.size() / 2);
		placed[anchor] = there(quoted, part,
				Alignment.of(index, quoted, part, seed.base() - slack, seed.spread() + 2 * slack + 1, low, high));
		if (placed[anchor].first() >= 0) {
			int end = placed[anchor].end();
			for (int i = anchor + 1; i < placed.length; i++) {
				placed[i] = between(index, quoted, i, end, Math.min(high, end + MOST_LEFT_OUT + quoted.parts().get(i).size()));
				end = Math.max(end, placed[i].end());
			}
			int start = placed[anchor].first();
			for (int i = anchor - 1; i >= 0; i--) {
				placed[i] = between(index, quoted, i, Math.max(low, start - MOST_LEFT_OUT - quoted.parts().get(i).size()), start);
				if (placed[i].first() >= 0) start = placed[i].first();
			}
		}
		return new Placed(new ArrayList<>(Arrays.asList(placed)), score(quoted, placed));
	}

	private static Alignment.Result between(WordIndex index, QuotedWords quoted, int number, int low, int high) {
		Part part = quoted.parts().get(number);
		int slack = LEAST_SLACK + part.size() / 2;
		return there(quoted, part, Alignment.of(index, quoted, part, low - slack, high - low + slack + 1, low, high));
	}

	private static Alignment.Result there(QuotedWords quoted, Part part, Alignment.Result found) {
		double weight = quoted.weight(part.from(), part.to());
		return weight > 0 && found.score() < THERE * weight ? Alignment.Result.NONE : found;
	}

	private static double score(QuotedWords quoted, Alignment.Result[] placed) {
		double sum = 0;
		for (Alignment.Result part : placed) sum += Math.max(0, part.score());
		double weight = quoted.weight(0, quoted.size());
		return weight == 0 ? 0 : sum / weight;
	}

	/** The first word of the sources that it stands on; -1 if it stands nowhere. */
	int first() {
		return parts.stream().mapToInt(Alignment.Result::first).filter(at -> at >= 0).min().orElse(-1);
	}

	/** Behind the last one. */
	int end() {
		return parts.stream().mapToInt(Alignment.Result::end).max().orElse(-1);
	}
}
