package org.tickmark.ui.dossier;

import java.util.Optional;

import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;

/** What is said above the text of a source about the selected item and what the dossier says of it. No widget in here. */
final class PassageWords {
	/** Longer quotations are in sight in the draft. */
	private static final int LONGEST = 60;

	private PassageWords() { }

	/**
	 * @param at the passage that is shown, among those of the item
	 * @param title of the source that it stands in
	 * @param asOf when it was looked up, where draft or dossier have changed since
	 */
	static String of(LookUp found, int at, String title, Optional<String> asOf) {
		String words = shortened(ItemTexts.onOneLine(found.item().text()));
		String said = found.passages().isEmpty() ? Messages.text("dossier.said.nowhere", words) : inPassage(found, words, at, title);
		return asOf.map(time -> Messages.text("dossier.said.asOf", said, time)).orElse(said);
	}

	private static String inPassage(LookUp found, String words, int at, String title) {
		Passage passage = found.passages().get(at);
		String where = Messages.text("dossier.place.source", title, passage.locator().shown(), at + 1, found.passages().size());
		if (found.guess()) return Messages.text("dossier.said.guess", words, where);
		return found.verdict() == Verdict.DIFFERS ? Messages.text("dossier.said.differs", words, where)
				: found.verdict() == Verdict.FOUND ? Messages.text("dossier.said.found", words, where)
				: Messages.text("dossier.said.near", words, where);
	}

	private static String shortened(String words) {
		return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "\u2026";
	}
}
