package org.tickmark.ui.items;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.widgets.Mnemonics;

/** The command that decides, once for every status that this desk has: in the Item menu, and on the page where keys are chosen. */
public final class StatusCommands extends CompoundContributionItem implements IParameterValues {
	static final String COMMAND = "org.tickmark.ui.decide";
	static final String STATUS = "org.tickmark.ui.decide.status";
	/** Letters by which the menu's other entries are not chosen; a status is chosen by its own, if it is one of them. */
	private static final String LEFT_TO_STATUSES = "ACNOQVWX";

	@Override
	protected IContributionItem[] getContributionItems() {
		return menuItems();
	}

	/** The same in the menu of the text, while the caret stands in an item: elsewhere it would not be seen which item gets one. */
	public static final class InText extends CompoundContributionItem {
		@Override
		protected IContributionItem[] getContributionItems() {
			boolean inItem = activeEditor() instanceof DraftEditor editor
					&& editor.getSelectionProvider().getSelection() instanceof ITextSelection caret
					&& editor.draft().flatMap(draft -> draft.itemAt(caret.getOffset())).isPresent();
			return inItem ? menuItems() : new IContributionItem[0];
		}

		private static IEditorPart activeEditor() {
			return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
					.map(IWorkbenchPage::getActiveEditor).orElse(null);
		}
	}

	private static IContributionItem[] menuItems() {
		HouseStatuses house = statuses();
		return house.decidable().stream().map(status -> menuItem(status, house.label(status))).toArray(IContributionItem[]::new);
	}

	/** The platform makes this object and hands it nothing. */
	private static HouseStatuses statuses() {
		return PlatformUI.getWorkbench().getService(HouseSettings.class).statuses().house();
	}

	private static IContributionItem menuItem(Status status, String label) {
		var item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, COMMAND, CommandContributionItem.STYLE_PUSH);
		item.label = LEFT_TO_STATUSES.indexOf(status.letter()) < 0 || status.isAdded() ? label.replace("&", "&&")
				: Mnemonics.mark(label, status.letter());
		item.parameters = Map.of(STATUS, status.word());
		return new CommandContributionItem(item);
	}

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> words = new LinkedHashMap<>();
		HouseStatuses house = statuses();
		house.decidable().forEach(status -> words.put(house.label(status), status.word()));
		return words;
	}

	static ParameterizedCommand deciding(Status status) {
		Command decide = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
		return ParameterizedCommand.generateCommand(decide, Map.of(STATUS, status.word()));
	}
}
