package org.tickmark.ui.views;

import java.util.Optional;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.messages.Messages;

/** Follows the draft in front, so that a view always shows its items, and lends the view the keys that act on the draft as a whole. */
public final class ActiveDraft implements IPartListener2, IPropertyListener, DraftUnderReview.Listener {
	/** Told on the UI thread. */
	public interface Follower {
		/** Another draft, or none, is in front now. */
		void draftChanged();

		void itemsChanged();

		void caretIn(Item item);

		/** @param text whether keys go to the text of a draft from now on, not to a view */
		default void textActivated(boolean text) { }
	}

	/** On while the view is the active part, whatever control in it has the focus. */
	private static final String KEYS = "org.tickmark.ui.view";

	private final IWorkbenchPage page;
	private final Follower follower;
	private Optional<DraftEditor> editor = Optional.empty();
	private Optional<DraftUnderReview> draft = Optional.empty();

	public ActiveDraft(IWorkbenchPartSite view, Follower follower) {
		this.page = view.getPage();
		this.follower = follower;
		page.addPartListener(this);
		view.getService(IContextService.class).activateContext(KEYS);
		look();
	}

	public void dispose() {
		page.removePartListener(this);
		// The follower's controls are gone already, so it is not told.
		editor.ifPresent(left -> left.removePropertyListener(this));
		draft.ifPresent(left -> left.removeListener(this));
	}

	public Optional<DraftEditor> editor() {
		return editor;
	}

	public Optional<DraftUnderReview> draft() {
		return draft;
	}

	/** Said where there is no {@link #draft()}. */
	public String whyNone() {
		if (editor.filter(open -> !open.showsUncheckedText()).isPresent()) return Messages.text("active.recordUnread");
		boolean unchecked = editor.filter(DraftEditor::showsUncheckedText).isPresent();
		return unchecked ? Messages.text("active.unchecked") : Messages.text("active.none");
	}

	/** Shows a place in the text. @param place as read last @param item that stands there, which knows better while somebody types */
	void reveal(Span place, Optional<Item> item) {
		if (draft.isEmpty() || editor.isEmpty()) return;
		editor.get().reveal(item.flatMap(draft.get()::placeOf).orElseGet(() -> draft.get().inDocument(place)));
	}

	private void look() {
		follow(page.getActiveEditor() instanceof DraftEditor active ? Optional.of(active) : Optional.empty());
	}

	private void follow(Optional<DraftEditor> followed) {
		Optional<DraftUnderReview> now = followed.flatMap(DraftEditor::draft);
		if (followed.equals(editor) && now.equals(draft)) return;
		editor.ifPresent(left -> left.removePropertyListener(this));
		draft.ifPresent(left -> left.removeListener(this));
		editor = followed;
		draft = now;
		editor.ifPresent(entered -> entered.addPropertyListener(this));
		draft.ifPresent(entered -> entered.addListener(this));
		follower.draftChanged();
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == DraftEditor.PROP_REVIEW) look();
	}

	@Override
	public void itemsChanged() {
		follower.itemsChanged();
	}

	@Override
	public void caretIn(Item item) {
		follower.caretIn(item);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		look();
		follower.textActivated(part.getPart(false) instanceof DraftEditor);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		look();
	}
}
