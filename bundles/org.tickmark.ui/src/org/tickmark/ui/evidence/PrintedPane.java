package org.tickmark.ui.evidence;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.tickmark.before.Sighting;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.marks.DiffStyle;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.PrintedSearch;
import org.tickmark.ui.sources.PrintedWords;
import org.tickmark.ui.texts.WordDiff;
import org.tickmark.ui.widgets.AccessibleName;

/** What was printed or verified before of the selected item, with the words that differ. Takes no room where there is nothing. */
public final class PrintedPane {
	/** More is scrolled. */
	private static final int MOST_LINES = 6;

	private final StyledText text;

	/** @param columns of the parent's grid, all of which it takes */
	public PrintedPane(Composite parent, int columns) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		text.setBackground(parent.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(200, SWT.DEFAULT).exclude(true).applyTo(text);
		text.setVisible(false);
		AccessibleName.give(text, Messages.text("printed.pane"));
	}

	/** Of the first of these items. */
	public void show(Optional<DraftUnderReview> draft, List<Item> shown) {
		Optional<PrintedSearch> search = draft.map(DraftUnderReview::printed);
		Optional<Sighting> seen = search.flatMap(each -> shown.stream().findFirst().flatMap(each::of));
		String fault = shown.isEmpty() ? "" : search.map(PrintedSearch::fault).orElse("");
		String head = seen.map(each -> String.join("\n", PrintedWords.lines(each))).orElse(fault);
		WordDiff words = seen.map(each -> WordDiff.of(each.found(), each.passages().getFirst().text(),
				Messages.text("printed.diff"))).orElse(WordDiff.NONE);
		String all = words.text().isEmpty() ? head : head + "\n" + words.text();
		if (text.getText().equals(all)) return;
		text.setText(all);
		int by = all.length() - words.text().length();
		text.setStyleRanges(words.runs().stream()
				.map(run -> DiffStyle.of(by + run.span().start(), run.span().length(), run.look(), null)).toArray(StyleRange[]::new));
		((GridData) text.getLayoutData()).exclude = all.isEmpty();
		text.setVisible(!all.isEmpty());
	}

	/** How much of the room it takes, with what stands between it and the next, in pixels. */
	public int height(int width, int spacing) {
		if (text.getText().isEmpty()) return 0;
		int height = Math.min(text.computeSize(Math.max(1, width), SWT.DEFAULT).y, MOST_LINES * text.getLineHeight());
		((GridData) text.getLayoutData()).heightHint = height;
		return height + spacing;
	}
}
