package org.tickmark.ui.editor;

import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.ChosenCommand;

/**
 * One command that quick assist offers for an item. It changes the text, if at all, as the command does, not as a completion.
 *
 * @param command id of one that acts on the item that the table of items has selected
 * @param parameters of the command, by their ids
 */
record Offer(DraftUnderReview draft, Item item, HouseStatuses house, String label, String command, Map<String, String> parameters)
		implements Suggestion {
	@Override
	public void apply(IDocument document) {
		draft.turnTo(item);
		ChosenCommand.run(command, parameters, Messages.text("quickAssist.failed"));
	}

	@Override
	public String getDisplayString() {
		return label;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return ItemTexts.summary(item, draft.asRead(), house);
	}
}
