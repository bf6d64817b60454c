package org.tickmark.ui.dossier;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.ui.marks.DiffStyle;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.DraftDossier;
import org.tickmark.ui.sources.Swept;
import org.tickmark.ui.texts.WordDiff;
import org.tickmark.ui.widgets.AccessibleName;

/** Above the text of a source: what the dossier says of the selected item, and the words of both one above the other where they differ. */
final class PassageBar {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
	/** More is scrolled: the source's own text needs the room. */
	private static final int MOST_LINES = 8;

	private final Composite area;
	private final Label said;
	private final Button previous;
	private final Button next;
	private final Button play;
	private final Button accept;
	private final StyledText diff;

	/** What the buttons do. */
	interface Actions {
		void nextPassage();

		void previousPassage();

		void acceptPassage();

		void play();
	}

	PassageBar(Composite parent, Actions actions) {
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).applyTo(area);
		said = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(said);
		previous = button("\u2039", Messages.text("dossier.previous"), actions::previousPassage);
		next = button("\u203A", Messages.text("dossier.next"), actions::nextPassage);
		play = button("\u25B6", Messages.text("dossier.play"), actions::play);
		accept = button(Messages.text("dossier.accept"), Messages.text("dossier.accept.tip"), actions::acceptPassage);
		diff = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		diff.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, false).span(5, 1).exclude(true).applyTo(diff);
		AccessibleName.give(diff, Messages.text("dossier.diff"));
		area.addListener(SWT.Resize, resized -> fit());
		show(Optional.empty());
	}

	private Button button(String label, String tip, Runnable action) {
		var button = new Button(area, SWT.PUSH);
		button.setText(label);
		button.setToolTipText(tip);
		AccessibleName.give(button, tip);
		button.addListener(SWT.Selection, pressed -> action.run());
		return button;
	}

	void show(Optional<DraftDossier> dossier) {
		Optional<LookUp> found = dossier.flatMap(open -> open.shown().lookUp());
		((GridData) area.getLayoutData()).exclude = found.isEmpty();
		area.setVisible(found.isPresent());
		found.ifPresent(each -> show(dossier.get(), each));
		area.getParent().layout(true, true);
	}

	private void show(DraftDossier dossier, LookUp found) {
		Optional<Passage> passage = dossier.shown().passage();
		String title = passage.flatMap(each -> dossier.source(each.source())).map(kept -> kept.source().title()).orElse("");
		Optional<String> asOf = dossier.sweeping().last().filter(swept -> dossier.sweeping().isStale()).map(Swept::at)
				.map(at -> TIME.format(LocalTime.ofInstant(at, ZoneId.systemDefault())));
		said.setText(PassageWords.of(found, dossier.shown().at(), title, asOf));
		previous.setEnabled(found.passages().size() > 1);
		next.setEnabled(found.passages().size() > 1);
		play.setEnabled(passage.filter(each -> each.locator() instanceof Locator.Timecode).isPresent());
		accept.setEnabled(passage.isPresent());
		// Differences are told of the best passage only.
		show(passage.filter(each -> dossier.shown().at() == 0).map(each -> WordDiff.of(found, each.text())).orElse(WordDiff.NONE));
	}

	/** Words that are of no item. */
	void show(WordDiff words, String title) {
		((GridData) area.getLayoutData()).exclude = words.text().isEmpty();
		area.setVisible(!words.text().isEmpty());
		said.setText(title);
		for (Button each : List.of(previous, next, play, accept)) each.setEnabled(false);
		show(words);
		area.getParent().layout(true, true);
	}

	private void show(WordDiff words) {
		diff.setText(words.text());
		diff.setStyleRanges(words.runs().stream()
				.map(run -> DiffStyle.of(run.span().start(), run.span().length(), run.look(), null)).toArray(StyleRange[]::new));
		((GridData) diff.getLayoutData()).exclude = words.text().isEmpty();
		diff.setVisible(!words.text().isEmpty());
		fit();
	}

	private void fit() {
		int width = Math.max(1, area.getClientArea().width - 16);
		int wanted = diff.computeSize(width, SWT.DEFAULT).y;
		((GridData) diff.getLayoutData()).heightHint = Math.min(wanted, MOST_LINES * diff.getLineHeight());
	}

	/** What is said of the item. */
	String saidText() {
		return said.getText();
	}

	StyledText diffControl() {
		return diff;
	}
}
