package org.tickmark.ui.items;

import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.ledger.Dismissal.Scope;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.evidence.GivenEvidence;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;

/** Commands on the view's selected items; from within the text, on the item at the caret. */
public abstract class ItemsHandler extends AbstractHandler {
	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		boolean fromText = page.getActivePart() instanceof DraftEditor;
		if (!(view(page) instanceof ItemsView view)) return null;
		if (fromText && isOnItems() && !view.takeItemAtCaret() && isByKey(event))
			view.tell(Messages.text("items.noneAtCaret"));
		else run(view, event);
		return null;
	}

	/** What is chosen from a menu is run on the selected item where the caret is in none; a key in the text means what is at the caret. */
	static boolean isByKey(ExecutionEvent event) {
		return event.getTrigger() instanceof Event trigger && (trigger.type == SWT.KeyDown || trigger.type == SWT.Traverse);
	}

	/** Behind others where somebody closed it: the keys of the text work all the same. */
	private static IViewPart view(IWorkbenchPage page) throws ExecutionException {
		try {
			return page.showView(ItemsView.ID, null, IWorkbenchPage.VIEW_CREATE);
		} catch (PartInitException e) {
			throw new ExecutionException(Messages.text("items.notShown"), e);
		}
	}

	/** Does it. */
	protected abstract void run(ItemsView view, ExecutionEvent event);

	/** Whether it needs an item to be run on. */
	boolean isOnItems() {
		return true;
	}

	/** Of the view as a whole. */
	public abstract static class OnView extends ItemsHandler {
		@Override
		final boolean isOnItems() {
			return false;
		}
	}

	/** Decides; the command's parameter is a status in the ledger's word for it. */
	public static final class Decide extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			String word = event.getParameter(StatusCommands.STATUS);
			view.getSite().getService(HouseSettings.class).statuses().of(word).ifPresentOrElse(view.selection()::decide, () -> view
					.tell(Messages.text("items.unknownStatus", word)));
		}
	}

	public static final class Undo extends OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().undo();
		}
	}

	/** Dismisses; the command's parameter says how far that goes. */
	public static final class Dismiss extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			String scope = event.getParameter("org.tickmark.ui.dismiss.scope");
			if ("ever".equals(scope)) view.selection().silence();
			else Arrays.stream(Scope.values()).filter(each -> each.word().equals(scope)).findFirst().ifPresent(view.selection()::dismiss);
		}
	}

	public static final class Join extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().join();
		}
	}

	/** Re-marks; the command's parameter is a kind in the ledger's word for it. */
	public static final class MarkAs extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			ClaimKind.of(event.getParameter("org.tickmark.ui.markAs.kind")).ifPresent(view.selection()::markAs);
		}
	}

	public static final class Redo extends OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().redo();
		}
	}

	public static final class RemoveMark extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().removeMarks();
		}
	}

	public static final class FlipQuotation extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().flipQuotations();
		}
	}

	public static final class NextReading extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().readOtherwise();
		}
	}

	public static final class SetByHand extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().withItems(new HandSettings(view.getSite().getService(HouseSettings.class))::set);
		}
	}

	public static final class ProposeWording extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().withItem(Wordings::propose);
		}
	}

	public static final class AcceptWording extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().acceptWording();
		}
	}

	public static final class RefuseWording extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().withItem(Wordings::refuse);
		}
	}

	public static final class Assign extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().withItems(new Duties(view.getSite().getService(HouseSettings.class))::assign);
		}
	}

	/** The command's parameter is a class, or {@code none}. */
	public static final class Classify extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().classify(ItemClass.of(event.getParameter("org.tickmark.ui.class.class")));
		}
	}

	/** Settles what the sentence holds. */
	public static final class SettleSentence extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().settleSentence(Status.VERIFIED);
		}
	}

	/** Confirms what changed in the same way. */
	public static final class ConfirmAlike extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().confirmAlike();
		}
	}

	public static final class TurnSentences extends OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.turnSentences();
		}
	}

	public static final class WriteNote extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.focusNote();
		}
	}

	public static final class GiveSource extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.focusSource();
		}
	}

	public static final class SameSource extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().withItems((shell, draft, items) -> GivenEvidence.sameAsTheLast(draft, items));
		}
	}

	public static final class TakeNotes extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().withItems((shell, draft, items) -> GivenEvidence.fromMargin(draft, items));
		}
	}

	public static final class AddSource extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.selection().withItems(new GivenEvidence(view.getSite().getService(HouseSettings.class))::add);
		}
	}

	public static final class GoToList extends OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.getSite().getPage().activate(view);
		}
	}

	public static final class GoToText extends OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			view.focusDraft();
		}
	}
}
