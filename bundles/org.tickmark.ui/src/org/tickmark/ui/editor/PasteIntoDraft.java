package org.tickmark.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tickmark.draft.Span;
import org.tickmark.draft.reading.CopiedPage;
import org.tickmark.ui.files.DraftDocumentProvider;
import org.tickmark.ui.files.GuardedDocument;
import org.tickmark.ui.widgets.SystemClipboard;

/** Pastes what was copied elsewhere so that its lists and links are kept, as the format of the draft has them. */
final class PasteIntoDraft extends Action {
	/** Less than that of what was copied, and the page hides something from its reader that plain text has. */
	private static final double LEAST_OF_PLAIN = 0.9;

	private final ITextEditor editor;
	private final GuardedDocument.Rule rule;
	private final Consumer<String> tell;
	private final DraftDocumentProvider provider;
	private final IAction stock;

	/**
	 * @param stock pastes plain text
	 * @param rule where nothing may be pasted
	 * @param tell says why nothing was pasted
	 */
	PasteIntoDraft(ITextEditor editor, DraftDocumentProvider provider, IAction stock, GuardedDocument.Rule rule,
			Consumer<String> tell) {
		this.editor = editor;
		this.rule = rule;
		this.tell = tell;
		this.provider = provider;
		this.stock = stock;
		setText(stock.getText());
		setActionDefinitionId(stock.getActionDefinitionId());
	}

	@Override
	public void run() {
		Optional<String> text = copied();
		if (text.isEmpty() || !editor.isEditable() || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selected)) {
			stock.run();
			return;
		}
		try {
			Optional<String> refused = rule
					.refusal(new Span(selected.getOffset(), selected.getOffset() + selected.getLength()), text.get());
			if (refused.isPresent()) {
				tell.accept(refused.get());
				return;
			}
			document().replace(selected.getOffset(), selected.getLength(), text.get());
			editor.selectAndReveal(selected.getOffset() + text.get().length(), 0);
		} catch (BadLocationException e) {
			// The text under the selection is gone; nothing was pasted over it.
			stock.run();
		}
	}

	private IDocument document() {
		return provider.getDocument(editor.getEditorInput());
	}

	/** Empty where plain text says all of it. */
	private Optional<String> copied() {
		Optional<CopiedPage> page = SystemClipboard.html().map(CopiedPage::of).filter(CopiedPage::hasListsOrLinks);
		long letters = SystemClipboard.text().map(PasteIntoDraft::letters).orElse(0L);
		return page.filter(copied -> letters(copied.text()) >= letters * LEAST_OF_PLAIN)
				.flatMap(copied -> copied.in(provider.origin(document()).format()))
				.map(text -> oneParagraph(text) ? text.strip() : text);
	}

	/** Part of a line stays part of a line. */
	private static boolean oneParagraph(String text) {
		return text.strip().indexOf('\n') < 0;
	}

	private static long letters(String text) {
		return text.chars().filter(Character::isLetter).count();
	}
}
