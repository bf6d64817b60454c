package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.List;

/** Words of a quotation in place of words of a source; either may be none. Ends are not included. */
record Hunk(int from, int to, int sourceFrom, int sourceTo) {
	/** Of one part of a quotation, with words that are not in it at either end of what is. */
	static List<Hunk> of(Alignment.Result result, QuotedWords.Part part) {
		List<Hunk> hunks = new ArrayList<>();
		Hunk open = null;
		for (Alignment.Step step : result.steps()) {
			if (step.same()) {
				if (open != null) hunks.add(open);
				open = null;
			} else if (open == null) open = new Hunk(step.from(), step.to(), step.sourceFrom(), step.sourceTo());
			else open = new Hunk(open.from, step.to(), open.sourceFrom, step.sourceTo());
		}
		if (open != null) hunks.add(open);
		return hunks;
	}

	boolean isAdded() {
		return sourceFrom == sourceTo;
	}

	boolean isLeftOut() {
		return from == to;
	}
}
