package org.tickmark.ui.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.draft.Span;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Commands on the sentences of which nothing was said yet. */
public abstract class CoverageHandler extends AbstractHandler {
	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		DraftUnderReview draft = editor.draft().get();
		if (!draft.isUpToDate()) editor.tell(Messages.text("coverage.stillReading"));
		else if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) run(editor, draft, selection);
		return null;
	}

	abstract void run(DraftEditor editor, DraftUnderReview draft, ITextSelection selection);

	private static int offsetInText(DraftUnderReview draft, int offset) {
		return draft.asRead().source().toText(new Span(offset, offset)).start();
	}

	private static void goTo(DraftEditor editor, DraftUnderReview draft, Optional<Span> sentence) {
		// From a view, too, so that the next key says something of the sentence.
		editor.getSite().getPage().activate(editor);
		sentence.ifPresentOrElse(next -> editor.reveal(draft.asRead().source().toSource(next)),
				() -> editor.tell(Messages.text("coverage.done")));
	}

	/** Says that the sentence at the caret states no fact, and goes on to the next one. */
	public static final class NoFactsHere extends CoverageHandler {
		@Override
		void run(DraftEditor editor, DraftUnderReview draft, ITextSelection selection) {
			Optional<Span> sentence = draft.coverage().at(offsetInText(draft, selection.getOffset()));
			if (sentence.isEmpty()) {
				editor.tell(Messages.text("coverage.known"));
				return;
			}
			if (Failures.unlessRecorded(() -> draft.decisions().noFactsIn(sentence.get())))
				goTo(editor, draft, draft.coverage().next(sentence.get().end()));
		}
	}

	/** Goes to the next sentence of which nothing was said. */
	public static final class NextBare extends CoverageHandler {
		@Override
		void run(DraftEditor editor, DraftUnderReview draft, ITextSelection selection) {
			goTo(editor, draft, draft.coverage().next(offsetInText(draft, selection.getOffset() + 1)));
		}
	}
}
