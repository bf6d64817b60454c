package org.tickmark.ui.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tickmark.ui.messages.Messages;

/** The menus that every draft has in common. What concerns items is contributed beside them, so that it is there in any Eclipse. */
final class DeskActionBarAdvisor extends ActionBarAdvisor {
	private IWorkbenchWindow window;

	DeskActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow opened) {
		window = opened;
		for (ActionFactory factory : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
				ActionFactory.PASTE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.SAVE, ActionFactory.SAVE_AS,
				ActionFactory.SAVE_ALL,
				ActionFactory.CLOSE, ActionFactory.PRINT, ActionFactory.QUIT}) {
			register(factory.create(opened));
		}
		// "Close Editor" and "Exit" are what programmers and their systems say.
		getAction(ActionFactory.CLOSE.getId()).setText(Messages.text("menu.file.close"));
		getAction(ActionFactory.QUIT.getId()).setText(Messages.text("menu.file.quit"));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(helpMenu());
	}

	private IMenuManager fileMenu() {
		var menu = new MenuManager(Messages.text("menu.file"), IWorkbenchActionConstants.M_FILE);
		menu.add(command("org.tickmark.ui.newDraft", 'N'));
		menu.add(command("org.tickmark.ui.newFromClipboard", 'B'));
		menu.add(command("org.tickmark.ui.openDraft", 'O'));
		menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		var recent = new MenuManager(Messages.text("menu.file.recent"), "recent");
		recent.add(new RecentMenu(window));
		menu.add(recent);
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.CLOSE.getId()));
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.SAVE.getId()));
		menu.add(getAction(ActionFactory.SAVE_AS.getId()));
		menu.add(getAction(ActionFactory.SAVE_ALL.getId()));
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.PRINT.getId()));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.QUIT.getId()));
		return menu;
	}

	/** Text editors of other bundles insert entries at the group markers and fail without them. */
	private IMenuManager editMenu() {
		var menu = new MenuManager(Messages.text("menu.edit"), IWorkbenchActionConstants.M_EDIT);
		menu.add(getAction(ActionFactory.UNDO.getId()));
		menu.add(getAction(ActionFactory.REDO.getId()));
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.CUT.getId()));
		menu.add(getAction(ActionFactory.COPY.getId()));
		menu.add(getAction(ActionFactory.PASTE.getId()));
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.SELECT_ALL.getId()));
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.FIND.getId()));
		// The draft in front calls both by names of its own, which have their letters already: a second one would show as an ampersand.
		menu.add(new CommandContributionItem(entry("org.eclipse.ui.edit.findNext")));
		menu.add(new CommandContributionItem(entry("org.eclipse.ui.edit.findPrevious")));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.WINDOW_PREFERENCES, 'E'));
		return menu;
	}

	private IMenuManager helpMenu() {
		var menu = new MenuManager(Messages.text("menu.help"), IWorkbenchActionConstants.M_HELP);
		menu.add(command("org.tickmark.ui.guide", 'U'));
		menu.add(command("org.tickmark.ui.help", 'P'));
		menu.add(command("org.tickmark.ui.keys", 'K'));
		menu.add(new Separator());
		menu.add(command("org.tickmark.ui.welcome", 'W'));
		menu.add(command("org.tickmark.ui.openSample", 'S'));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(command(IWorkbenchCommandConstants.HELP_ABOUT, 'A'));
		return menu;
	}

	/** @param letter by which it is chosen, if its name has it; that of no other entry of the menu */
	private CommandContributionItem command(String id, char letter) {
		CommandContributionItemParameter entry = entry(id);
		entry.mnemonic = String.valueOf(letter);
		return new CommandContributionItem(entry);
	}

	private CommandContributionItemParameter entry(String id) {
		return new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH);
	}
}
