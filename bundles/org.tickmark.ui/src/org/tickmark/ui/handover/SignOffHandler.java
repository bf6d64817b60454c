package org.tickmark.ui.handover;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.review.Item;
import org.tickmark.review.Readiness;
import org.tickmark.review.verbs.SignOffDraft;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Draft > Sign Off…: shows what still blocks, or takes the checker's signature. */
public final class SignOffHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		DraftUnderReview draft = editor.draft().get();
		HouseSettings house = editor.getSite().getService(HouseSettings.class);
		if (!draft.isUpToDate()) {
			MessageDialog.openInformation(shell, Messages.text("signOff.title"), Messages.text("signOff.stillReading"));
			return null;
		}
		var dialog = new SignOffDialog(shell, draft, readinessOf(draft, house), house);
		int answer = dialog.open();
		if (answer == SignOffDialog.GO_THERE) dialog.wanted().ifPresent(row -> show(event, editor, row));
		else if (answer == Window.OK) sign(editor, draft, house);
		return null;
	}

	private static Readiness readinessOf(DraftUnderReview draft, HouseSettings house) {
		return draft.reviewed().orElseThrow().readiness(house.checker());
	}

	private static void show(ExecutionEvent event, DraftEditor editor, SignOffRows.Row row) {
		row.item().ifPresentOrElse(item -> show(event, editor, item),
				() -> row.guess()
						.ifPresent(guess -> editor.draft().ifPresent(draft -> editor.reveal(draft.asRead().source().toSource(guess)))));
	}

	/** In the list if it is there and shown, so that a key can settle it, else in the text. */
	private static void show(ExecutionEvent event, DraftEditor editor, Item item) {
		Optional<ItemsView> view = Optional.ofNullable(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ItemsView.ID))
				.filter(ItemsView.class::isInstance).map(ItemsView.class::cast)
				.filter(items -> items.shownItems().stream().anyMatch(shown -> shown.id().equals(item.id())));
		view.ifPresentOrElse(items -> {
			items.getSite().getPage().activate(items);
			items.select(shown -> shown.id().equals(item.id()));
		}, () -> editor.draft().flatMap(draft -> draft.placeOf(item)).ifPresent(editor::reveal));
	}

	/** What is signed is what stands on disk. */
	private static void sign(DraftEditor editor, DraftUnderReview draft, HouseSettings house) {
		if (editor.isDirty()) editor.doSave(new NullProgressMonitor());
		if (editor.isDirty()) return;
		Readiness readiness = readinessOf(draft, house);
		if (!readiness.isReady()) return;
		try {
			draft.decisions().apply(new SignOffDraft(readiness));
		} catch (IOException e) {
			Failures.report(Messages.text("signOff.failed"), e);
		}
	}
}
