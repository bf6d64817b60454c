package org.tickmark.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.Mnemonics;

/** Item > Mark as…: marks the selected words as a claim. Without a kind as parameter it asks with a small menu at the words. */
public final class MarkClaimHandler extends AbstractHandler {
	private static final List<ClaimKind> KINDS = List.of(ClaimKind.FACT, ClaimKind.NAME, ClaimKind.FIGURE, ClaimKind.PLACE, ClaimKind.QUOTE,
			ClaimKind.DATE);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (!(HandlerUtil.getActiveEditorChecked(event) instanceof DraftEditor editor)) return null;
		if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) return null;
		Optional<Span> meant = meant(editor, selection);
		if (meant.isEmpty()) {
			editor.tell(Messages.text("mark.selectWords"));
			return null;
		}
		Span words = meant.get();
		ClaimKind.of(event.getParameter("org.tickmark.ui.mark.kind") == null ? "" : event.getParameter("org.tickmark.ui.mark.kind"))
				.ifPresentOrElse(kind -> mark(editor, words, kind), () -> ask(editor, words));
		return null;
	}

	/** The selected words, else those at the caret that the author wrote something about. */
	private static Optional<Span> meant(DraftEditor editor, ITextSelection selection) {
		int caret = selection.getOffset();
		if (!selection.getText().isBlank()) return Optional.of(new Span(caret, caret + selection.getLength()));
		return editor.draft().stream()
				.flatMap(draft -> draft.notesElsewhere().stream().map(note -> draft.inDocument(note.wordsIn(draft.text()))))
				.filter(words -> words.start() <= caret && caret <= words.end()).findFirst();
	}

	private static void ask(DraftEditor editor, Span words) {
		StyledText widget = editor.textWidget();
		Point place = widget.toDisplay(widget.getLocationAtOffset(widget.getCaretOffset()));
		var menu = new Menu(widget.getShell(), SWT.POP_UP);
		List<String> labels = Mnemonics.in(KINDS.stream().map(ItemTexts::kind).toList());
		for (ClaimKind kind : KINDS) {
			var entry = new MenuItem(menu, SWT.PUSH);
			entry.setText(labels.get(KINDS.indexOf(kind)));
			entry.addListener(SWT.Selection, chosen -> mark(editor, words, kind));
		}
		menu.addListener(SWT.Hide, hidden -> widget.getDisplay().asyncExec(menu::dispose));
		menu.setLocation(place.x, place.y + widget.getLineHeight());
		menu.setVisible(true);
	}

	private static void mark(DraftEditor editor, Span words, ClaimKind kind) {
		if (editor.draft().isEmpty()) return;
		DraftUnderReview draft = editor.draft().get();
		if (Failures.unlessRecorded(() -> draft.decisions().mark(words, kind))) editor.reveal(words);
	}
}
