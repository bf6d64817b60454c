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
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;

/** What a checker and an editor say about other words for an item; each answers with a word for the status line. */
final class Wordings {
	private static final String NONE = Messages.text("rewording.none");
	private static final String GONE = Messages.text("rewording.gone");

	private Wordings() { }

	static String propose(Shell shell, DraftUnderReview draft, Item item) throws IOException {
		String known = item.proposal().filter(Proposal::isOpen).map(Proposal::wording).orElse(item.text());
		var dialog = new InputDialog(shell, Messages.text("rewording.propose.title"),
				Messages.text("rewording.propose.question", ItemTexts.onOneLine(item.text())),
				known, typed -> typed.isBlank() ? "" : null);
		if (dialog.open() != Window.OK) return "";
		Optional<Item> here = draft.whereItIs(item);
		if (here.isEmpty()) return GONE;
		boolean proposed = draft.decisions().act(new ProposeWording(here.get(), dialog.getValue()), List.of(item.id()));
		return proposed ? "" : Messages.text("rewording.same");
	}

	static String accept(Shell shell, DraftUnderReview draft, Item item) throws IOException {
		if (item.proposal().filter(Proposal::isOpen).isEmpty()) return NONE;
		return draft.decisions().acceptWording(item) ? "" : GONE;
	}

	static String refuse(Shell shell, DraftUnderReview draft, Item item) throws IOException {
		Optional<Proposal> open = item.proposal().filter(Proposal::isOpen);
		if (open.isEmpty()) return NONE;
		var dialog = new InputDialog(shell, Messages.text("rewording.refuse.title"),
				Messages.text("rewording.refuse.question", ItemTexts.onOneLine(open.get().wording()), open.get().by()), "",
				typed -> typed.isBlank() ? "" : null);
		if (dialog.open() != Window.OK) return "";
		Optional<Item> here = draft.whereItIs(item);
		if (here.isEmpty()) return GONE;
		draft.decisions().act(new RefuseWording(here.get(), open.get(), dialog.getValue()), List.of(item.id()));
		return "";
	}
}
