package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tickmark.dossier.words.Alignment.Lean;
import org.tickmark.dossier.words.QuotedWords.Part;

/**
 * A quotation with each of its parts at its place in the sources. All of it is said by one person.
 *
 * @param parts by part of the quotation; {@link Alignment.Result#NONE} for one that is not there
 */
record Placed(List<Alignment.Result> parts, double score) {
	/** More words than this are not left out between two parts of a quotation. */
	private static final int MOST_LEFT_OUT = 400;
	private static final int NEAR = 60;
	/** A part of less weight is found anywhere. */
	private static final double COMMON = 3;
	/** So many words the same one after the other are no chance. */
	private static final int RUN = 6;
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
				Alignment.of(index, quoted, part, seed.base() - slack, seed.spread() + 2 * slack + 1, low, high, Lean.NEITHER));
		if (placed[anchor].first() >= 0) {
			int end = placed[anchor].end();
			for (int i = anchor + 1; i < placed.length; i++) {
				placed[i] = behind(index, quoted, quoted.parts().get(i), end, high);
				end = Math.max(end, placed[i].end());
			}
			int start = placed[anchor].first();
			for (int i = anchor - 1; i >= 0; i--) {
				placed[i] = before(index, quoted, quoted.parts().get(i), low, start);
				if (placed[i].first() >= 0) start = placed[i].first();
			}
		}
		return new Placed(new ArrayList<>(Arrays.asList(placed)), score(quoted, placed));
	}

	/** Near by if it is there at all. The further away, the likelier it is chance; of common words that goes without saying. */
	private static Alignment.Result behind(WordIndex index, QuotedWords quoted, Part part, int low, int high) {
		int near = Math.min(high, low + NEAR + part.size());
		Alignment.Result found = there(quoted, part, in(index, quoted, part, low, near, Lean.START));
		if (found.first() >= 0 || isCommon(quoted, part)) return found;
		return there(quoted, part, in(index, quoted, part, low, Math.min(high, low + MOST_LEFT_OUT + part.size()), Lean.START));
	}

	private static Alignment.Result before(WordIndex index, QuotedWords quoted, Part part, int low, int high) {
		int near = Math.max(low, high - NEAR - part.size());
		Alignment.Result found = there(quoted, part, in(index, quoted, part, near, high, Lean.END));
		if (found.first() >= 0 || isCommon(quoted, part)) return found;
		return there(quoted, part, in(index, quoted, part, Math.max(low, high - MOST_LEFT_OUT - part.size()), high, Lean.END));
	}

	private static boolean isCommon(QuotedWords quoted, Part part) {
		return quoted.weight(part.from(), part.to()) < COMMON;
	}

	private static Alignment.Result in(WordIndex index, QuotedWords quoted, Part part, int low, int high, Lean lean) {
		int slack = LEAST_SLACK + part.size() / 2;
		return Alignment.of(index, quoted, part, low - slack, high - low + slack + 1, low, high, lean);
	}

	/** Whether enough of it is the same, all in all or in one run. */
	private static Alignment.Result there(QuotedWords quoted, Part part, Alignment.Result found) {
		double weight = quoted.weight(part.from(), part.to());
		return weight == 0 || found.score() >= THERE * weight || run(quoted, found) >= THERE * weight ? found : Alignment.Result.NONE;
	}

	/** The weight of the longest run of words that are the same; 0 if it is short. */
	private static double run(QuotedWords quoted, Alignment.Result found) {
		double longest = 0;
		double weight = 0;
		int words = 0;
		for (Alignment.Step step : found.steps()) {
			weight = step.same() ? weight + quoted.weight(step.from(), step.to()) : 0;
			words = step.same() ? words + step.to() - step.from() : 0;
			if (words >= RUN) longest = Math.max(longest, weight);
		}
		return longest;
	}

	/** Of the whole quotation: what its longest run has of its weight. */
	double run(QuotedWords quoted) {
		return parts.stream().mapToDouble(part -> run(quoted, part)).max().orElse(0) / Math.max(1, quoted.weight(0, quoted.size()));
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
