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

/** Shows the other place in the draft that a problem is about: where it has another figure, name or day. */
public final class OtherPlaceHandler extends ItemsHandler {
	@Override
	void run(ItemsView view, ExecutionEvent event) {
		List<Item> selected = view.selectedItems();
		Optional<DraftEditor> editor = Optional.ofNullable(view.getSite().getPage().getActiveEditor()).filter(DraftEditor.class::isInstance)
				.map(DraftEditor.class::cast);
		Optional<Span> place = selected.isEmpty() ? Optional.empty()
				: editor.flatMap(shown -> shown.draft().flatMap(draft -> place(draft, selected.getFirst(), caret(shown))));
		if (place.isEmpty()) view.tell(Messages.text("places.none"));
		else editor.get().revealText(place.get());
	}

	private static Optional<Span> place(DraftUnderReview draft, Item item, Span caret) {
		return OtherPlace.of(draft.items().items(), item, draft.asRead().source().toText(caret));
	}

	private static Span caret(DraftEditor editor) {
		int at = editor.getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getOffset() : 0;
		return new Span(at, at);
	}
}
