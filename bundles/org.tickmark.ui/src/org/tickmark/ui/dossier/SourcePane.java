package org.tickmark.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.editors.text.EditorsUI;
import org.tickmark.draft.Span;
import org.tickmark.ui.marks.DiffStyle;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.texts.WordDiff.Run;
import org.tickmark.ui.widgets.AccessibleName;

/** The text of one source, to be read and selected, with a passage marked in it and the place of the caret below. */
final class SourcePane {
	private static final String FONT = "org.tickmark.ui.readingFont";
	private static final int LINE_SPACING = 3;
	private static final int MARGIN = 12;

	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final StyledText text;
	private final PicturePane picture;
	private final Label place;
	private final Link more;
	private Optional<KeptSource> shown = Optional.empty();
	private Section section = new Section(new Span(0, 0));

	SourcePane(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		var body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(body);
		body.setLayout(stack);
		picture = new PicturePane(body);
		text = new StyledText(body, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setLineSpacing(LINE_SPACING);
		text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
		stack.topControl = text;
		AccessibleName.give(text, Messages.text("dossier.text"));
		var foot = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, 2).applyTo(foot);
		place = new Label(foot, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
		more = new Link(foot, SWT.NONE);
		AccessibleName.give(more, Messages.text("dossier.more"));
		more.addListener(SWT.Selection, clicked -> turn("earlier".equals(clicked.text)));
		text.addCaretListener(moved -> showPlace(moved.caretOffset));
		IPropertyChangeListener zoomed = change -> {
			if (FONT.equals(change.getProperty())) text.setFont(JFaceResources.getFont(FONT));
		};
		text.setFont(JFaceResources.getFont(FONT));
		JFaceResources.getFontRegistry().addListener(zoomed);
		text.addListener(SWT.Dispose, gone -> JFaceResources.getFontRegistry().removeListener(zoomed));
	}

	Composite control() {
		return area;
	}

	StyledText textControl() {
		return text;
	}

	/** What the line below the text says of the caret's place. */
	String placeText() {
		return place.getText();
	}

	Optional<KeptSource> shown() {
		return shown;
	}

	/** Shows another source from its beginning, without a mark; the same one stays where it is. */
	void show(Optional<KeptSource> source) {
		boolean same = source.map(KeptSource::text).equals(shown.map(KeptSource::text));
		shown = source;
		if (!same) show(Section.around(0, whole()));
		showOnTop(text);
	}

	/** The picture of the source that is shown, in place of its text. */
	void showPicture(KeptSource of, Optional<ImageData> data) {
		if (shown.filter(of::equals).isEmpty()) return;
		picture.show(data, of.source().title());
		if (data.isPresent()) showOnTop(picture.control());
	}

	private void showOnTop(Control control) {
		if (stack.topControl == control) return;
		stack.topControl = control;
		control.getParent().layout();
	}

	private String whole() {
		return shown.map(each -> each.text().text()).orElse("");
	}

	private void show(Section now) {
		section = now;
		text.setText(section.in(whole()));
		String earlier = section.isFirst() ? "" : Messages.text("dossier.more.earlier");
		String later = section.isLast(whole()) ? "" : Messages.text("dossier.more.later");
		more.setText(earlier + later);
		more.requestLayout();
		showPlace(0);
	}

	private void turn(boolean earlier) {
		show(earlier ? section.earlier(whole()) : section.later(whole()));
	}

	/**
	 * Marks a passage and brings it into sight.
	 *
	 * @param differing words in the passage's text
	 */
	void mark(Span passage, List<Run> differing) {
		text.setStyleRange(null);
		if (passage.end() > whole().length() || passage.isEmpty()) return;
		if (!section.holds(passage)) show(Section.around(passage.start(), whole()));
		int end = Math.min(passage.end() - section.span().start(), text.getCharCount());
		Span inSection = new Span(passage.start() - section.span().start(), end);
		text.setStyleRanges(styles(inSection, differing));
		reveal(inSection);
	}

	void clearMark() {
		text.setStyleRange(null);
	}

	private StyleRange[] styles(Span passage, List<Run> differing) {
		Color ground = new Color(PreferenceConverter.getColor(EditorsUI.getPreferenceStore(), "org.tickmark.ui.shown.color"));
		List<StyleRange> styles = new ArrayList<>();
		int at = passage.start();
		for (Run run : differing) {
			int start = passage.start() + run.span().start();
			int end = passage.start() + run.span().end();
			if (start < at || end > passage.end()) continue;
			styles.add(new StyleRange(at, start - at, null, ground));
			styles.add(DiffStyle.of(start, end - start, run.look(), ground));
			at = end;
		}
		styles.add(new StyleRange(at, passage.end() - at, null, ground));
		return styles.stream().filter(style -> style.length > 0).toArray(StyleRange[]::new);
	}

	/** In the upper third, where one reads on from. */
	private void reveal(Span passage) {
		text.setSelection(passage.start());
		int top = text.getTopPixel() + text.getLocationAtOffset(passage.start()).y;
		text.setTopPixel(Math.max(0, top - text.getClientArea().height / 3));
		showPlace(passage.start());
	}

	private void showPlace(int offset) {
		String words = shown.map(each -> SourceTable.place(each, section.span().start() + offset)).orElse("");
		if (!place.getText().equals(words)) place.setText(words);
	}

	/** Where the caret stands in the source's text. */
	int caret() {
		return section.span().start() + text.getCaretOffset();
	}

	/** In the source's text, without the blanks that a double click takes along; empty if that is all there is. */
	Optional<Span> selection() {
		Point range = text.getSelectionRange();
		String words = text.getSelectionText();
		if (words.isBlank()) return Optional.empty();
		int start = section.span().start() + range.x + words.length() - words.stripLeading().length();
		return Optional.of(new Span(start, start + words.strip().length()));
	}
}
