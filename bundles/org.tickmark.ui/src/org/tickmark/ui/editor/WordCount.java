package org.tickmark.ui.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.tickmark.review.Item;

/** What a draft in front adds to the window: the text editor's commands, and the number of words in the status line. */
public final class WordCount extends TextEditorActionContributor implements DraftUnderReview.Listener {
	private final StatusLineContributionItem words = new StatusLineContributionItem("org.tickmark.ui.words", 14);
	private DraftUnderReview draft;

	@Override
	public void contributeToStatusLine(IStatusLineManager line) {
		super.contributeToStatusLine(line);
		line.add(words);
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		super.setActiveEditor(editor);
		if (draft != null) draft.removeListener(this);
		draft = editor instanceof DraftEditor active ? active.draft().orElse(null) : null;
		if (draft != null) draft.addListener(this);
		itemsChanged();
	}

	@Override
	public void itemsChanged() {
		int count = draft == null ? 0 : draft.words();
		words.setText(count == 1 ? "1 word" : String.format("%,d words", count));
	}

	@Override
	public void caretIn(Item item) { }
}
