package org.tickmark.ui.editor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.tickmark.review.Item;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.Failures;

/**
 * Puts right what the text itself shows to be wrong, where it is known what can be right. It takes the way of every rewording: proposed
 * under the checker's name, then accepted, each of which can be taken back.
 *
 * @param right in place of all words of the item
 * @param atOnce whether the text is changed now, or an editor is to answer first
 */
record Fix(DraftUnderReview draft, Item item, String right, boolean atOnce) implements Suggestion {
	@Override
	public void apply(IDocument document) {
		draft.turnTo(item);
		try {
			Optional<Item> here = draft.whereItIs(item);
			// Nothing else than what was read is corrected.
			if (here.isEmpty() || !draft.isUpToDate()) throw new IOException(Messages.text("correction.gone"));
			Optional<String> refused = atOnce ? draft.refusal(item, right) : Optional.empty();
			if (refused.isPresent()) throw new IOException(refused.get());
			draft.decisions().act(new ProposeWording(here.get(), right), List.of(item.id()));
			if (atOnce) draft.decisions().acceptWording(item);
		} catch (IOException e) {
			Failures.report(Messages.text("quickAssist.failed"), e);
		}
	}

	@Override
	public String getDisplayString() {
		return atOnce ? Messages.text("quickAssist.correct", right) : Messages.text("quickAssist.proposeRight", right);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return Messages.text("quickAssist.correct.info", ItemTexts.onOneLine(item.text()), right);
	}
}
