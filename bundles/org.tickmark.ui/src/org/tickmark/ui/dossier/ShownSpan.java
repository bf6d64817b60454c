package org.tickmark.ui.dossier;

import java.util.List;

import org.tickmark.dossier.Difference;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.draft.Span;

/** What is marked of a passage: with the words that differ where they stand at its very edge. No widget in here. */
final class ShownSpan {
	/** What may stand between a passage and a differing word beside it: a blank, a mark or two. */
	private static final int GAP = 3;

	private ShownSpan() { }

	/** @param text of the source */
	static Span of(LookUp found, Passage passage, String text) {
		Span span = passage.span();
		if (span.end() > text.length()) return span;
		int start = span.start();
		int end = span.end();
		List<String> words = found.differences().stream().map(Difference::source).filter(each -> !each.isBlank()).toList();
		if (words.isEmpty()) return span;
		String last = words.getLast();
		int behind = text.indexOf(last, end);
		if (!span.in(text).contains(last) && behind >= 0 && behind - end <= GAP) end = behind + last.length();
		String first = words.getFirst();
		int before = text.lastIndexOf(first, start - 1);
		if (!span.in(text).contains(first) && before >= 0 && start - before - first.length() <= GAP) start = before;
		return new Span(Math.min(start, end), end);
	}
}
