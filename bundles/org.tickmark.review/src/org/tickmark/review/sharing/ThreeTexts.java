package org.tickmark.review.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.review.text.LineMatch;

/**
 * A draft that two people went on with from one text, passage by passage.
 *
 * @param passages in text order; together they are each of the three texts
 */
public record ThreeTexts(List<Passage> passages) {
	/** Whole lines, each with its end; any of the three may be empty where lines were put in or left out. */
	public record Passage(String base, String mine, String theirs) {
		/** Whether anybody changed it. */
		public boolean differs() {
			return !mine.equals(base) || !theirs.equals(base);
		}

		/** Whether both changed it, and not alike: a person has to choose. */
		public boolean conflicts() {
			return !mine.equals(base) && !theirs.equals(base) && !mine.equals(theirs);
		}

		private String joined() {
			return mine.equals(base) ? theirs : mine;
		}
	}

	public ThreeTexts {
		passages = List.copyOf(passages);
	}

	/** @param base what both began with */
	public static ThreeTexts of(String base, String mine, String theirs) {
		List<String> lines = LineMatch.lines(base);
		LineMatch toMine = new LineMatch(lines, LineMatch.lines(mine));
		LineMatch toTheirs = new LineMatch(lines, LineMatch.lines(theirs));
		List<Passage> passages = new ArrayList<>();
		int done = 0;
		for (int line = 0; line < lines.size(); line++) {
			if (!toMine.keeps(line) || !toTheirs.keeps(line)) continue;
			add(passages, String.join("", lines.subList(done, line)), toMine.upTo(line), toTheirs.upTo(line));
			add(passages, lines.get(line), lines.get(line), lines.get(line));
			toMine.goBehind(line);
			toTheirs.goBehind(line);
			done = line + 1;
		}
		add(passages, String.join("", lines.subList(done, lines.size())), toMine.rest(), toTheirs.rest());
		return new ThreeTexts(passages);
	}

	private static void add(List<Passage> passages, String base, String mine, String theirs) {
		if (!base.isEmpty() || !mine.isEmpty() || !theirs.isEmpty()) passages.add(new Passage(base, mine, theirs));
	}

	/** Those that somebody changed. */
	public List<Passage> differences() {
		return passages.stream().filter(Passage::differs).toList();
	}

	/** The changes of both; empty if they touch the same passage. */
	public Optional<String> joined() {
		if (passages.stream().anyMatch(Passage::conflicts)) return Optional.empty();
		return Optional.of(passages.stream().map(Passage::joined).collect(Collectors.joining()));
	}
}
