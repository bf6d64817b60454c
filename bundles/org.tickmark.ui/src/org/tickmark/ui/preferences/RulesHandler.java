package org.tickmark.ui.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.claims.Wording;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.house.Rules;
import org.tickmark.ui.messages.Messages;

/** Draft > Rules…: which rules look for items. */
public final class RulesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Rules rules = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(HouseSettings.class).rules();
		var wording = new Wording();
		List<String> listed = rules.known().stream().sorted((one, other) -> wording.rule(one).compareTo(wording.rule(other)))
				.toList();
		var dialog = ListSelectionDialog.of(listed)
				.contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(rule -> wording.rule((String) rule)))
				.title(Messages.text("rules.title"))
				.message(Messages.text("rules.message"))
				.preselect(rules.heard(listed).toArray())
				.create(HandlerUtil.getActiveShellChecked(event));
		if (dialog.open() != Window.OK) return null;
		rules.hear(Arrays.stream(dialog.getResult()).map(String.class::cast).collect(Collectors.toSet()));
		return null;
	}
}
