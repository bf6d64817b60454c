package org.tickmark.ui.items;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.OtherPlace;

/**
 * Shows the other place in the draft that a problem is about: where it has another figure, name or day. From within the text, a place that
 * a problem leads to needs no mark of its own to lead back: the kind of item that would be marked there may be hidden.
 */
public final class OtherPlaceHandler extends ItemsHandler.OnView {
	@Override
	protected void run(ItemsView view, ExecutionEvent event) {
		Optional<DraftEditor> editor = Optional.ofNullable(view.getSite().getPage().getActiveEditor()).filter(DraftEditor.class::isInstance)
				.map(DraftEditor.class::cast);
		Optional<Span> place = editor.flatMap(shown -> shown.draft().flatMap(draft -> place(view, event, draft, caret(draft, shown))));
		if (place.isEmpty()) view.tell(Messages.text("places.none"));
		else editor.get().revealText(place.get());
	}

	private static Optional<Span> place(ItemsView view, ExecutionEvent event, DraftUnderReview draft, Span caret) {
		List<Item> items = draft.items().items();
		boolean inText = view.isTextActive();
		Optional<Span> behindCaret = inText ? OtherPlace.from(caret, view.selectedItems(), items) : Optional.empty();
		if (behindCaret.isPresent()) return behindCaret;
		if (inText && !view.takeItemAtCaret() && isByKey(event)) return Optional.empty();
		return view.selectedItems().stream().findFirst().flatMap(item -> OtherPlace.of(items, item, caret));
	}

	/** In the text as read last. */
	private static Span caret(DraftUnderReview draft, DraftEditor editor) {
		int at = editor.getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getOffset() : 0;
		return draft.asRead().source().toText(new Span(at, at));
	}
}
