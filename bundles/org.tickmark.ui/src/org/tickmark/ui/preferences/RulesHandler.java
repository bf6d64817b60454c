package org.tickmark.ui.preferences;

import org.tickmark.ui.editor.OpenDrafts;
import org.tickmark.ui.house.SilencedRules;

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

/** Item > Rules…: which rules look for items. */
public final class RulesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var wording = new Wording();
		List<String> listed = SilencedRules.known().stream().sorted((one, other) -> wording.rule(one).compareTo(wording.rule(other)))
				.toList();
		var dialog = ListSelectionDialog.of(listed)
				.contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(rule -> wording.rule((String) rule)))
				.title("Rules")
				.message("What the desk looks for, in every draft. Items that were decided stay.")
				.preselect(SilencedRules.heard(listed).toArray())
				.create(HandlerUtil.getActiveShellChecked(event));
		if (dialog.open() != Window.OK) return null;
		SilencedRules.hear(Arrays.stream(dialog.getResult()).map(String.class::cast).collect(Collectors.toSet()));
		OpenDrafts.detectNow(HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench());
		return null;
	}
}
