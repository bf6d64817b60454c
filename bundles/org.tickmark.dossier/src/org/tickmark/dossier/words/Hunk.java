package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of a quotation in place of words of a source; either may be none. Ends are not included. */
record Hunk(int from, int to, int sourceFrom, int sourceTo) {
	/**
	 * Of one part of a quotation. One word in place of another stands alone where both are alike, a name for a name, so that it is told by
	 * itself what became of it.
	 */
	static List<Hunk> of(Alignment.Result result) {
		List<Hunk> hunks = new ArrayList<>();
		Optional<Hunk> open = Optional.empty();
		for (Alignment.Step step : result.steps()) {
			boolean alone = step.kind() != Alignment.Kind.OTHER;
			if (alone) {
				open.ifPresent(hunks::add);
				open = Optional.empty();
			}
			Hunk hunk = new Hunk(step.from(), step.to(), step.sourceFrom(), step.sourceTo());
			if (step.kind() == Alignment.Kind.LIKE) hunks.add(hunk);
			else if (!alone) open = Optional.of(open.map(hunk::behind).orElse(hunk));
		}
		open.ifPresent(hunks::add);
		return hunks;
	}

	private Hunk behind(Hunk before) {
		return new Hunk(before.from, to, before.sourceFrom, sourceTo);
	}

	boolean isAdded() {
		return sourceFrom == sourceTo;
	}

	boolean isLeftOut() {
		return from == to;
	}
}
