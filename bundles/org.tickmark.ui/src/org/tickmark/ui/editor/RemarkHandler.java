package org.tickmark.ui.editor;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.verbs.Remark;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Marks by hand what an item at the caret marked otherwise. */
public abstract class RemarkHandler extends AbstractHandler {
	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) return null;
		DraftUnderReview draft = editor.draft().get();
		String text = draft.now().text();
		Span selected = new Span(selection.getOffset(), selection.getOffset() + selection.getLength());
		Span words = draft.now().source().toText(selected);
		Optional<Remark> remark = remark(draft, words, text);
		if (remark.isEmpty()) editor.tell(hint());
		else if (Failures.unlessRecorded(() -> draft.decisions().remark(remark.get())) && !selected.isEmpty()) editor.reveal(selected);
		return null;
	}

	abstract Optional<Remark> remark(DraftUnderReview draft, Span words, String text);

	/** Said where there is nothing to do. */
	abstract String hint();

	/** The shortest item that touches the place. */
	private static Optional<Item> itemAt(DraftUnderReview draft, Span place) {
		return draft.items().items().stream().filter(item -> item.kind() != ClaimKind.PROBLEM).map(draft::whereItIs)
				.flatMap(Optional::stream)
				.filter(item -> item.span().start() <= place.end() && place.start() <= item.span().end())
				.min(Comparator.comparingInt(item -> item.span().length()));
	}

	/** Gives the item that the selection touches exactly the selected words. */
	public static final class Extend extends RemarkHandler {
		@Override
		Optional<Remark> remark(DraftUnderReview draft, Span words, String text) {
			return words.isEmpty() || words.in(text).isBlank() ? Optional.empty()
					: itemAt(draft, words).map(item -> Remark.over(item, words));
		}

		@Override
		String hint() {
			return Messages.text("mark.selectAllWords");
		}
	}

	/** Makes two items of the one that the caret stands in. */
	public static final class Split extends RemarkHandler {
		@Override
		Optional<Remark> remark(DraftUnderReview draft, Span words, String text) {
			int at = words.start();
			return itemAt(draft, words).filter(item -> !text.substring(item.span().start(), Math.max(item.span().start(), at)).isBlank())
					.filter(item -> at < item.span().end() && !text.substring(at, item.span().end()).isBlank())
					.map(item -> Remark.split(item, at, text));
		}

		@Override
		String hint() {
			return Messages.text("mark.placeCaret");
		}
	}
}
