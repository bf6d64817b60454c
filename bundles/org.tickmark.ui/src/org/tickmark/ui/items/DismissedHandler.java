package org.tickmark.ui.items;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.claims.Wording;
import org.tickmark.review.ledger.Dismissal;
import org.tickmark.review.verbs.Undo;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.house.Rules;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.Failures;

/** Item > Dismiss > Dismissed…: all that is not listed in this draft, in one place, to be shown again. */
public final class DismissedHandler extends AbstractHandler {
	private static final String TITLE = Messages.text("dismissed.title");

	/** One line of the list: of the draft, or of the desk for all drafts. */
	private sealed interface Line {
		String text();
	}

	private record InDraft(Dismissal dismissal) implements Line {
		@Override
		public String text() {
			String what = ItemTexts.onOneLine(dismissal.what());
			return switch (dismissal.scope()) {
				case ITEM -> Messages.text("dismissed.item", what, dismissal.by());
				case TEXT -> Messages.text("dismissed.text", what, dismissal.by());
				case RULE -> Messages.text("dismissed.rule", new Wording().rule(what), dismissal.by());
			};
		}
	}

	private record Silenced(String ruleId) implements Line {
		@Override
		public String text() {
			return Messages.text("dismissed.everywhere", new Wording().rule(ruleId));
		}
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor && editor.draft().isPresent())
			ask(HandlerUtil.getActiveShellChecked(event), editor.draft().get(), editor.getSite().getService(HouseSettings.class).rules());
		return null;
	}

	private static void ask(Shell shell, DraftUnderReview draft, Rules rules) {
		List<Line> lines = new ArrayList<>();
		draft.ledger().dismissals().forEach(dismissal -> lines.add(new InDraft(dismissal)));
		rules.silenced().stream().sorted().forEach(rule -> lines.add(new Silenced(rule)));
		if (lines.isEmpty()) {
			MessageDialog.openInformation(shell, TITLE, Messages.text("dismissed.none"));
			return;
		}
		var dialog = ListSelectionDialog.of(lines).contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(line -> ((Line) line).text())).title(TITLE)
				.message(Messages.text("dismissed.message")).preselect(lines.toArray()).create(shell);
		if (dialog.open() != Window.OK) return;
		lines.removeAll(Arrays.asList(dialog.getResult()));
		reinstate(draft, rules, lines);
	}

	private static void reinstate(DraftUnderReview draft, Rules rules, List<Line> lines) {
		Set<String> heard = new HashSet<>();
		List<String> events = new ArrayList<>();
		for (Line line : lines) {
			switch (line) {
				case InDraft dismissed -> events.add(dismissed.dismissal().event());
				case Silenced rule -> heard.add(rule.ruleId());
			}
		}
		if (Failures.unlessRecorded(() -> draft.decisions().act(new Undo(events), List.of()))) rules.hearAgain(heard);
	}
}
