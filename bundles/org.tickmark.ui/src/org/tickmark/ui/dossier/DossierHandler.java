package org.tickmark.ui.dossier;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Piece;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.items.ItemsHandler;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.DraftDossier;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.sources.ShownPassage;
import org.tickmark.ui.widgets.Failures;

/** Commands on what the dossier says of the selected items, in the list as well as in the text. */
public final class DossierHandler {
	private DossierHandler() { }

	/** Beside what has the focus, which stays where it is. */
	private static void show(ItemsView view) {
		try {
			view.getSite().getPage().showView(DossierView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			Failures.report(Messages.text("dossier.notShown"), e);
		}
	}

	/** Looks all items up. */
	public static final class Sweep extends ItemsHandler.OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			Optional<DraftUnderReview> draft = view.draft();
			if (draft.isEmpty()) return;
			show(view);
			DraftDossier dossier = draft.get().dossier();
			if (dossier.isRead() && dossier.sources().isEmpty()) view.tell(Messages.text("dossier.sweep.noSources"));
			else dossier.sweeping().start();
		}
	}

	/** Shows the next passage. */
	public static final class Next extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			go(view, ShownPassage::next);
		}
	}

	/** Shows the passage before. */
	public static final class Previous extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			go(view, ShownPassage::previous);
		}
	}

	/** @param step tells whether there is another passage */
	private static void go(ItemsView view, Predicate<ShownPassage> step) {
		if (view.draft().isEmpty()) return;
		DraftDossier dossier = view.draft().get().dossier();
		boolean visible = view.getSite().getPage().findView(DossierView.ID) instanceof DossierView there
				&& view.getSite().getPage().isPartVisible(there);
		show(view);
		// The first time it is the best one that is to be seen.
		boolean other = !visible || step.test(dossier.shown());
		view.tell(dossier.sweeping().last().isEmpty() ? Messages.text("dossier.notSwept")
				: dossier.shown().passage().isEmpty() ? Messages.text("dossier.noPassage")
				: other ? "" : Messages.text("dossier.onePassage"));
	}

	/** Gives the selected items the passage that is shown as evidence. */
	public static final class Accept extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			if (view.draft().isEmpty()) return;
			DraftUnderReview draft = view.draft().get();
			Optional<Passage> passage = draft.dossier().shown().passage();
			Optional<KeptSource> source = passage.flatMap(shown -> draft.dossier().source(shown.source()));
			view.keepTyped();
			if (source.isEmpty()) view.tell(Messages.text("dossier.noPassage"));
			else Failures.unlessRecorded(() -> view.tell(TakenEvidence.take(draft, source.get(), passage.get().span())));
		}
	}

	/** Gives the selected items the words that are selected in the source, else the passage that is marked there. */
	public static final class AcceptSelection extends ItemsHandler.OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			if (view.getSite().getPage().findView(DossierView.ID) instanceof DossierView dossier) dossier.acceptPassage();
		}
	}

	/** Follows the links of the draft. */
	public static final class CheckLinks extends ItemsHandler.OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			onDossier(view, actions -> view.draft().flatMap(DraftUnderReview::reviewed).ifPresent(actions::checkLinks));
		}
	}

	/** Looks for what the draft has word for word from its sources. */
	public static final class FindCopied extends ItemsHandler.OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			onDossier(view, actions -> view.draft().flatMap(DraftUnderReview::reviewed).ifPresent(actions::findCopied));
		}
	}

	/** Plays the recording at the passage. */
	public static final class Play extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			onDossier(view, DossierActions::play);
		}
	}

	/** Opens what the selected item rests on; the command's parameter is a piece of it, else it is the first. */
	public static final class OpenEvidence extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			String piece = event.getParameter(ItemsView.PIECE);
			Optional<Evidence> given = view.draft().flatMap(draft -> draft.ledger().evidence().stream()
					.filter(each -> each.id().toString().equals(piece)).map(Piece::evidence).findFirst());
			onDossier(view, actions -> given.ifPresentOrElse(actions::open, actions::openEvidence));
		}
	}

	private static void onDossier(ItemsView view, Consumer<DossierActions> action) {
		show(view);
		if (view.getSite().getPage().findView(DossierView.ID) instanceof DossierView dossier) action.accept(dossier.actions());
	}

	/** Puts the focus into the source. */
	public static final class GoToSource extends ItemsHandler.OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			try {
				view.getSite().getPage().showView(DossierView.ID);
			} catch (PartInitException e) {
				Failures.report(Messages.text("dossier.notShown"), e);
			}
		}
	}
}
