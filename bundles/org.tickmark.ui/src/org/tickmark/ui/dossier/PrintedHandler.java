package org.tickmark.ui.dossier;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.tickmark.before.Sighting;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.items.ItemsHandler;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.PrintedSearch;
import org.tickmark.ui.sources.PrintedWords;
import org.tickmark.ui.widgets.Failures;

/** Commands on what was printed or verified before, in the list as well as in the text. */
public final class PrintedHandler {
	private PrintedHandler() { }

	/** Looks all items up again, also in an index that was built anew. */
	public static final class LookUp extends ItemsHandler.OnView {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			if (view.draft().isEmpty()) return;
			PrintedSearch printed = view.draft().get().printed();
			view.tell(printed.hasIndex() ? "" : Messages.text("printed.noIndex"));
			printed.start();
		}
	}

	/** Gives the selected items what was printed before as evidence, each its own. It can be taken back, and changes no status. */
	public static final class Accept extends ItemsHandler {
		@Override
		protected void run(ItemsView view, ExecutionEvent event) {
			if (view.draft().isEmpty()) return;
			view.keepTyped();
			Failures.unlessRecorded(() -> view.tell(accept(view.draft().get(), view.draft().get().dossier().shown().items())));
		}

		private static String accept(DraftUnderReview draft, List<Item> items) throws IOException {
			int given = 0;
			boolean differs = false;
			boolean known = false;
			for (Item item : items) {
				Optional<Sighting> seen = draft.printed().of(item);
				differs |= seen.filter(Sighting::differs).isPresent();
				Optional<Item> here = seen.filter(each -> !each.differs()).flatMap(each -> draft.whereItIs(item));
				if (here.isEmpty()) continue;
				Evidence evidence = PrintedWords.evidence(seen.get(), LocalDate.now());
				boolean news = draft.decisions().act(new AddEvidence(List.of(here.get()), evidence), List.of(here.get().id()));
				if (news) given++;
				else known = true;
			}
			if (given > 0) return Messages.text("printed.accepted", given);
			return known ? Messages.text("dossier.accept.known")
					: differs ? Messages.text("printed.accept.differs") : Messages.text("printed.accept.nothing");
		}
	}
}
