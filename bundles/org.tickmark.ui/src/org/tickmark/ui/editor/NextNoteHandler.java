package org.tickmark.ui.editor;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.draft.Span;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;

/** Goes to the next words about which the author wrote something and that are no item; behind the last, to the first. */
public final class NextNoteHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		DraftUnderReview draft = editor.draft().get();
		if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection caret)) return null;
		List<Span> places = draft.notesElsewhere().stream().map(note -> draft.inDocument(note.wordsIn(draft.text())))
				.sorted(Comparator.comparingInt(Span::start)).toList();
		editor.getSite().getPage().activate(editor);
		places.stream().filter(place -> place.start() > caret.getOffset()).findFirst().or(() -> places.stream().findFirst())
				.ifPresentOrElse(editor::reveal, () -> editor.tell(Messages.text("margin.noneElsewhere")));
		return null;
	}
}
