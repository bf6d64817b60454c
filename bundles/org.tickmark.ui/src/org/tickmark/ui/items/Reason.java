package org.tickmark.ui.items;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.tickmark.review.ledger.Status;

/** Asks why an item gets a status, where that status needs a reason. */
final class Reason {
	private Reason() { }

	private static Map<Status, String> questions() {
		return Map.of(Status.ON_AUTHOR, "On whose word does it rest, and why is that enough?", Status.NOT_VERIFIABLE,
				"What was tried, and why can it not be verified?", Status.STANDS, "Why is the text right as it is?");
	}

	/** @param label what the desk calls it @return empty text where no reason is needed, nothing when the user thinks better of it */
	static Optional<String> askFor(Status status, String label, int items, Shell shell) {
		if (!status.needsReason()) return Optional.of("");
		String question = questions().getOrDefault(status, "Why?");
		String of = items == 1 ? "" : " This counts for " + items + " items.";
		var dialog = new InputDialog(shell, label, question + of, "", typed -> typed.isBlank() ? "" : null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}
}
