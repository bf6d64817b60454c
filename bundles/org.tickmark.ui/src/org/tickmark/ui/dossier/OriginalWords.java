package org.tickmark.ui.dossier;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.dossier.sweep.TranslationFault.Sort;
import org.tickmark.dossier.sweep.TranslationFault;
import org.tickmark.draft.Span;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.texts.WordDiff.Look;
import org.tickmark.ui.texts.WordDiff.Run;
import org.tickmark.ui.texts.WordDiff;

/** In which figures, dates and names a translation and its original are apart. No widget in here. */
final class OriginalWords {
	private OriginalWords() { }

	/** A line each; what changed is marked by a sign and in red. @param text of the draft that was compared */
	static WordDiff of(List<TranslationFault> faults, String text) {
		var lines = new StringBuilder();
		List<Run> runs = new ArrayList<>();
		for (TranslationFault fault : faults) {
			int start = lines.length();
			boolean grave = fault.sort() == Sort.CHANGED;
			lines.append(grave ? WordDiff.GRAVE : "").append(told(fault, text));
			if (grave) runs.add(new Run(new Span(start, lines.length()), Look.GRAVE));
			lines.append('\n');
		}
		return new WordDiff(lines.toString().stripTrailing(), runs);
	}

	private static String told(TranslationFault fault, String text) {
		String kind = ItemTexts.kind(fault.kind());
		String draft = fault.draft().map(span -> ItemTexts.onOneLine(span.in(text))).orElse("");
		String original = fault.original().map(passage -> ItemTexts.onOneLine(passage.text())).orElse("");
		String place = fault.original().map(passage -> passage.locator().shown()).orElse("");
		return switch (fault.sort()) {
			case ADDED -> Messages.text("original.added", kind, draft);
			case LOST -> Messages.text("original.lost", kind, original, place);
			case CHANGED -> Messages.text("original.changed", kind, draft, original, place);
		};
	}
}
