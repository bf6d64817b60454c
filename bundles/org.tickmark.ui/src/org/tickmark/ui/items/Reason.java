package org.tickmark.ui.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.files.KeepTyped;
import org.tickmark.ui.files.UnsavedFields.Typed;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;

/** Asks what the author is asked, or why an item gets a status that needs a reason: under its row, before anything is decided. */
final class Reason extends InputDialog {
	/** Of the words that it is about; more of them say no more. */
	private static final int MOST_LETTERS = 240;

	private final Status status;
	private final List<Item> items;
	private final DraftUnderReview draft;
	private final Point place;
	private Optional<KeepTyped> kept = Optional.empty();

	private Reason(Status status, String label, List<Item> items, DraftUnderReview draft, Point place, Shell shell) {
		super(shell, label, about(items, draft.text()) + "\n\n" + question(status), known(status, items),
				status.needsReason() ? typed -> typed.isBlank() ? "" : null : null);
		this.status = status;
		this.items = items;
		this.draft = draft;
		this.place = place;
	}

	static boolean isAskedFor(Status status) {
		return status.needsReason() || status.equals(Status.QUERY);
	}

	/**
	 * @param label what the desk calls the status
	 * @param items one at least
	 * @param place on the screen, under them
	 * @return empty text for a query without a question, nothing when the user thinks better of it
	 */
	static Optional<String> askFor(Status status, String label, List<Item> items, DraftUnderReview draft, Point place, Shell shell) {
		var dialog = new Reason(status, label, items, draft, place, shell);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	private static String about(List<Item> items, String text) {
		String words = items.size() == 1 ? ItemTexts.claim(items.getFirst(), text)
				: items.stream().map(item -> ItemTexts.onOneLine(item.text()))
						.collect(Collectors.joining(" \u00B7 ", Messages.text("reason.items", items.size()) + " ", ""));
		return words.length() <= MOST_LETTERS ? words : words.substring(0, MOST_LETTERS) + "\u2026";
	}

	private static String question(Status status) {
		if (status.equals(Status.QUERY)) return Messages.text("reason.ask.query");
		if (status.equals(Status.ON_AUTHOR)) return Messages.text("reason.ask.onAuthor");
		if (status.equals(Status.NOT_VERIFIABLE)) return Messages.text("reason.ask.notVerifiable");
		if (status.equals(Status.STANDS)) return Messages.text("reason.ask.stands");
		return Messages.text("reason.ask.other");
	}

	/** What was answered before, where all of them agree. */
	private static String known(Status status, List<Item> items) {
		List<String> before = items.stream().map(item -> item.status().equals(status) ? item.reason() : "").distinct().toList();
		return before.size() == 1 ? before.getFirst() : "";
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Control area = super.createDialogArea(parent);
		kept = Optional.of(new KeepTyped(getText(), this::unrecorded));
		return area;
	}

	private Optional<Typed> unrecorded() {
		String typed = getText().getText().strip();
		if (typed.isEmpty() || typed.equals(known(status, items))) return Optional.empty();
		List<ItemId> ids = items.stream().map(Item::id).toList();
		return Optional.of(new Typed(draft.file(), ids, items.getFirst().text(), status.word(), typed));
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return place;
	}

	@Override
	public boolean close() {
		kept.ifPresent(KeepTyped::forget);
		return super.close();
	}
}
