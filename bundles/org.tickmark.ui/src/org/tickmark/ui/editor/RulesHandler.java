package org.tickmark.ui.editor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.claims.ClaimDetection;
import org.tickmark.claims.Wording;

/** Item > Rules…: which rules look for items. */
public final class RulesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Set<String> rules = new HashSet<>();
		ServiceCaller.callOnce(getClass(), ClaimDetection.class, detection -> rules.addAll(detection.ruleIds()));
		var wording = new Wording();
		List<String> listed = rules.stream().sorted((one, other) -> wording.rule(one).compareTo(wording.rule(other))).toList();
		var dialog = ListSelectionDialog.of(listed)
				.contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(rule -> wording.rule((String) rule)))
				.title("Rules")
				.message("What the desk looks for, in every draft. Items that were decided stay.")
				.preselect(listed.stream().filter(rule -> !SilencedRules.all().contains(rule)).toArray())
				.create(HandlerUtil.getActiveShellChecked(event));
		if (dialog.open() != Window.OK) return null;
		rules.removeAll(Arrays.asList(dialog.getResult()));
		SilencedRules.set(rules);
		OpenDrafts.detectNow(HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench());
		return null;
	}
}
