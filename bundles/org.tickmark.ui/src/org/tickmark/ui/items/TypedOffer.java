package org.tickmark.ui.items;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.Together;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.evidence.GivenEvidence;
import org.tickmark.ui.files.UnsavedFields;
import org.tickmark.ui.files.UnsavedFields.Left;
import org.tickmark.ui.files.UnsavedFields.Typed;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.SystemClipboard;

/** Offers again what was being typed about items of the draft in front when the desk was ended, one after the other. UI thread only. */
final class TypedOffer {
	private static final String KEEP = "keep";
	private static final String ANSWERS = Messages.text("typed.answers", KEEP);
	/** Of what was typed; all of it is kept. */
	private static final int MOST_LETTERS = 80;

	private final Link link;
	private final HouseSettings house;
	private final ItemsView view;
	private final UnsavedFields unsaved;
	private Optional<DraftUnderReview> draft = Optional.empty();
	private List<Left> left = List.of();

	TypedOffer(Composite parent, HouseSettings house, ItemsView view) {
		this.house = house;
		this.view = view;
		this.unsaved = view.getSite().getService(UnsavedFields.class);
		link = new Link(parent, SWT.WRAP);
		AccessibleName.give(link, Messages.text("typed.offer.name"));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).hint(300, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, clicked -> answer(KEEP.equals(clicked.text)));
		show();
	}

	/** Another draft is in front. */
	void follow(Optional<DraftUnderReview> followed) {
		draft = followed;
		try {
			Optional<Path> file = draft.map(DraftUnderReview::file);
			left = file.isEmpty() ? List.of()
					: unsaved.ofEarlierSessions().stream().filter(each -> each.typed().draft().equals(file.get())).toList();
		} catch (IOException e) {
			left = List.of();
			Failures.log(Messages.text("typed.unreadable"), e);
		}
		show();
	}

	/** Not before its items are known. */
	void show() {
		String offer = left.isEmpty() || draft.filter(DraftUnderReview::isRead).isEmpty() ? "" : offer(left.getFirst().typed());
		if (offer.isEmpty() == ((GridData) link.getLayoutData()).exclude && offer.equals(link.getText())) return;
		link.setText(offer);
		((GridData) link.getLayoutData()).exclude = offer.isEmpty();
		link.setVisible(!offer.isEmpty());
		link.getParent().layout();
	}

	private String offer(Typed typed) {
		String words = ItemTexts.onOneLine(typed.text());
		String shown = words.length() <= MOST_LETTERS ? words : words.substring(0, MOST_LETTERS) + "\u2026";
		return Messages.text("typed.offer", name(typed), typed.words(), shown).replace("&", "&&").replace("<", "\u2039") + " " + ANSWERS;
	}

	private String name(Typed typed) {
		return house.statuses().of(typed.field()).map(house.statuses()::label).orElse(typed.field());
	}

	private void answer(boolean keep) {
		if (draft.isEmpty() || left.isEmpty()) return;
		Left answered = left.getFirst();
		Failures.unlessRecorded(() -> {
			if (keep && !isKept(draft.get(), answered.typed())) return;
			unsaved.discard(answered);
			left = left.subList(1, left.size());
			show();
		});
	}

	/** On the clipboard where there is nothing left that it could be said of. */
	private boolean isKept(DraftUnderReview open, Typed typed) throws IOException {
		List<Item> items = itemsOf(open, typed).stream().map(open::whereItIs).flatMap(Optional::stream).toList();
		if (items.isEmpty()) {
			boolean copied = SystemClipboard.copy(typed.text());
			if (copied) view.tell(Messages.text("typed.gone", typed.words()));
			return copied;
		}
		List<Action> actions = items.stream().flatMap(item -> action(item, typed).stream()).toList();
		open.decisions().act(new Together(actions), items.stream().map(Item::id).toList());
		view.select(item -> item.id().equals(items.getFirst().id()));
		return true;
	}

	private Optional<Action> action(Item item, Typed typed) {
		return switch (typed.field()) {
			case "note" -> Optional.of(new NoteItem(item, typed.text().strip()));
			case "source" -> typed.text().isBlank() ? Optional.empty()
				: draft.map(open -> new AddEvidence(item, GivenEvidence.typed(open.ledger(), typed.text())));
			default -> house.statuses().of(typed.field()).map(status -> new DecideItems(List.of(item), status, typed.text().strip()));
		};
	}

	/** An untouched item has another id once the text is another one; then the only one with the same words is meant. */
	private static List<Item> itemsOf(DraftUnderReview open, Typed typed) {
		List<Item> all = open.items().items();
		List<Item> same = all.stream().filter(item -> typed.items().contains(item.id())).toList();
		if (!same.isEmpty()) return same;
		List<Item> alike = all.stream().filter(item -> ItemTexts.onOneLine(item.text()).equals(typed.words())).toList();
		return alike.size() == 1 ? alike : List.of();
	}
}
