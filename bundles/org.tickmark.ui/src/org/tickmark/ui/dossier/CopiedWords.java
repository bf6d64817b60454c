package org.tickmark.ui.dossier;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tickmark.dossier.sweep.CopiedRun;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.texts.WordDiff;

/** What a draft has word for word from its sources without saying so. No widget in here. */
final class CopiedWords {
	private CopiedWords() { }

	/** A line each. @param text of the draft @param titles of sources by their keys */
	static WordDiff of(List<CopiedRun> runs, String text, Function<String, String> titles) {
		String lines = runs.stream().filter(run -> run.draft().end() <= text.length())
				.map(run -> Messages.text("copied.line", ItemTexts.onOneLine(run.draft().in(text)), titles.apply(run.passage().source()),
						run.passage().locator().shown()))
				.collect(Collectors.joining("\n"));
		return new WordDiff(lines, List.of());
	}
}
