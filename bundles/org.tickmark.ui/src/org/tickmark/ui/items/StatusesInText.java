package org.tickmark.ui.items;

import java.util.Optional;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.tickmark.ui.editor.DraftEditor;

/** The statuses in the menu of the text, while the caret stands in an item: elsewhere it would not be seen which item gets one. */
public final class StatusesInText extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		boolean inItem = activeEditor() instanceof DraftEditor editor
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection caret
				&& editor.draft().flatMap(draft -> draft.itemAt(caret.getOffset())).isPresent();
		return inItem ? StatusCommands.menuItems() : new IContributionItem[0];
	}

	private static IEditorPart activeEditor() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
				.map(page -> page.getActiveEditor()).orElse(null);
	}
}
