package org.tickmark.ui.items;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.review.verbs.RefuseWording;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.texts.ItemTexts;

/** What a checker and an editor say about other words for an item; each answers with a word for the status line. */
final class Wordings {
	private static final String NONE = "No wording waits for an answer here; propose one first.";
	private static final String GONE = "The item's words are not in the text any more.";

	private Wordings() { }

	static String propose(Shell shell, DraftUnderReview draft, Item item) throws IOException {
		String known = item.proposal().filter(Proposal::isOpen).map(Proposal::wording).orElse(item.text());
		var dialog = new InputDialog(shell, "Propose Rewording",
				"What should stand there instead of \u201C" + ItemTexts.onOneLine(item.text())
						+ "\u201D? The text stays as it is until an editor accepts.",
				known, typed -> typed.isBlank() ? "" : null);
		if (dialog.open() != Window.OK) return "";
		Optional<Item> here = draft.whereItIs(item);
		if (here.isEmpty()) return GONE;
		boolean proposed = draft.decisions().act(new ProposeWording(here.get(), dialog.getValue()), List.of(item.id()));
		return proposed ? "" : "The text already reads like this.";
	}

	static String accept(Shell shell, DraftUnderReview draft, Item item) throws IOException {
		if (item.proposal().filter(Proposal::isOpen).isEmpty()) return NONE;
		return draft.decisions().acceptWording(item) ? "" : GONE;
	}

	static String refuse(Shell shell, DraftUnderReview draft, Item item) throws IOException {
		Optional<Proposal> open = item.proposal().filter(Proposal::isOpen);
		if (open.isEmpty()) return NONE;
		var dialog = new InputDialog(shell, "Keep Original Wording",
				"Why not \u201C" + ItemTexts.onOneLine(open.get().wording()) + "\u201D? " + open.get().by() + " reads the reason.", "",
				typed -> typed.isBlank() ? "" : null);
		if (dialog.open() != Window.OK) return "";
		Optional<Item> here = draft.whereItIs(item);
		if (here.isEmpty()) return GONE;
		draft.decisions().act(new RefuseWording(here.get(), open.get(), dialog.getValue()), List.of(item.id()));
		return "";
	}
}
