package org.tickmark.ui.editor;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.Failures;

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
		try {
			Command chosen = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(chosen, parameters), null);
		} catch (CommandException e) {
			Failures.report(Messages.text("quickAssist.failed"), e);
		}
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
