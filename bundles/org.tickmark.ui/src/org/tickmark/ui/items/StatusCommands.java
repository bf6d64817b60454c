package org.tickmark.ui.items;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.house.Statuses;

/** The command that decides, once for every status that this desk has: in the Item menu, and on the page where keys are chosen. */
public final class StatusCommands extends CompoundContributionItem implements IParameterValues {
	static final String COMMAND = "org.tickmark.ui.decide";
	static final String STATUS = "org.tickmark.ui.decide.status";

	@Override
	protected IContributionItem[] getContributionItems() {
		return Statuses.decidable().stream().map(StatusCommands::menuItem).toArray(IContributionItem[]::new);
	}

	private static IContributionItem menuItem(Status status) {
		var item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, COMMAND, CommandContributionItem.STYLE_PUSH);
		item.label = Statuses.label(status).replace("&", "&&");
		item.parameters = Map.of(STATUS, status.word());
		return new CommandContributionItem(item);
	}

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> words = new LinkedHashMap<>();
		Statuses.decidable().forEach(status -> words.put(Statuses.label(status), status.word()));
		return words;
	}

	static ParameterizedCommand deciding(Status status) {
		Command decide = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
		return ParameterizedCommand.generateCommand(decide, Map.of(STATUS, status.word()));
	}
}
