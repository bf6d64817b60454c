package org.tickmark.ui.items;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemsForMail;
import org.tickmark.ui.widgets.SystemClipboard;

/** Copies the selected items, or all queries of the draft, ready for a mail or a spreadsheet. */
public final class CopyItemsHandler extends AbstractHandler {
	private static final String WHICH = "org.tickmark.ui.copyItems.which";
	private static final String AS = "org.tickmark.ui.copyItems.as";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<DraftUnderReview> draft = page.getActiveEditor() instanceof DraftEditor editor ? editor.draft() : Optional.empty();
		if (draft.isEmpty() || !(page.findView(ItemsView.ID) instanceof ItemsView view)) return null;
		boolean queries = "queries".equals(event.getParameter(WHICH));
		List<Item> items = queries ? draft.get().items().items().stream().filter(item -> item.status().equals(Status.QUERY)).toList()
				: view.selectedItems();
		if (items.isEmpty()) view.tell(queries ? Messages.text("copyItems.noQueries") : Messages.text("copyItems.none"));
		else if (copy(items, draft.get().text(), view.getSite().getService(HouseSettings.class).statuses().house(),
				"text".equals(event.getParameter(AS)))) view.tell(Messages.text("copyItems.done", items.size()));
		return null;
	}

	private static boolean copy(List<Item> items, String text, HouseStatuses house, boolean asText) {
		return asText ? SystemClipboard.copy(ItemsForMail.text(items, text, house))
				: SystemClipboard.copy(ItemsForMail.html(items, text, house), ItemsForMail.tabs(items, text, house));
	}
}
