package org.tickmark.export.internal.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.tickmark.draft.Span;
import org.tickmark.export.internal.galley.Galley.Fact;
import org.tickmark.export.internal.galley.Galley.Mark;

/** Draws one line under each word, though items overlap: that which asks for most. */
final class Marks {
	private final TreeMap<Integer, int[]> changes = new TreeMap<>();

	private Marks() { }

	static List<Mark> of(List<Fact> facts) {
		var marks = new Marks();
		for (Fact fact : facts) for (Span span : fact.item().spans()) {
			marks.change(span.start(), fact.tick().line(), 1);
			marks.change(span.end(), fact.tick().line(), -1);
		}
		return marks.list();
	}

	private void change(int at, Tick.Line line, int by) {
		changes.computeIfAbsent(at, none -> new int[Tick.Line.values().length])[line.ordinal()] += by;
	}

	private List<Mark> list() {
		List<Mark> list = new ArrayList<>();
		int[] open = new int[Tick.Line.values().length];
		int start = 0;
		for (var change : changes.entrySet()) {
			int from = start;
			int to = change.getKey();
			Arrays.stream(Tick.Line.values()).filter(line -> open[line.ordinal()] > 0).findFirst()
					.ifPresent(line -> list.add(new Mark(new Span(from, to), line)));
			for (int i = 0; i < open.length; i++) open[i] += change.getValue()[i];
			start = to;
		}
		return list;
	}
}
