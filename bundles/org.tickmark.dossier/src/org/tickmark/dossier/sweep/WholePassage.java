package org.tickmark.dossier.sweep;

import java.util.List;

import org.tickmark.dossier.Difference;
import org.tickmark.draft.Span;

/** The words that a quotation stands on, with those that differ at their very edge: the search ends where the words are the same. */
final class WholePassage {
	/** What may stand between: a blank, a mark or two. */
	private static final int GAP = 3;

	private WholePassage() { }

	/** @param text of the source @param differences in text order */
	static Span of(Span span, List<Difference> differences, String text) {
		int start = span.start();
		int end = span.end();
		List<String> words = differences.stream().map(Difference::source).filter(each -> !each.isBlank()).toList();
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
