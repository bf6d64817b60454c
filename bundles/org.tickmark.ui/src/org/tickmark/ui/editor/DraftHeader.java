package org.tickmark.ui.editor;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tickmark.draft.DateOrigin;
import org.tickmark.draft.Dateline;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.review.Item;
import org.tickmark.review.verbs.SetDateline;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.DateTexts;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.DatePopup;
import org.tickmark.ui.widgets.EditKeys;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.SystemLook;

/** Above the text: the day that the draft's dates count from, to be typed or picked, and the encoding of its file. */
final class DraftHeader implements DraftUnderReview.Listener {
	/** Room for a date and some air. */
	private static final int DATE_WIDTH = 130;

	private final HouseSettings house;
	private final Text date;
	private final Button pick;
	private final Link origin;
	private final Link encoding;
	private final Link notices;
	private final MarginAnswers answers;
	private final OtherTextWords words;
	private List<String> ofFile = List.of();
	private Optional<DraftUnderReview> draft = Optional.empty();
	private String shown = "";

	/**
	 * @param chooseEncoding called when the user wants the file read in another one
	 * @param words for what else there is to see
	 * @param answers that may have come back with the file
	 */
	DraftHeader(Composite parent, HouseSettings house, Runnable chooseEncoding, MarginAnswers answers,
			OtherTextWords words) {
		this.house = house;
		this.answers = answers;
		this.words = words;
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(10, 4).spacing(8, 0).applyTo(area);
		var label = new Label(area, SWT.NONE);
		label.setText(Messages.text("header.label"));
		date = new Text(area, SWT.BORDER | SWT.SINGLE);
		date.setMessage(Messages.text("header.date.example"));
		date.setToolTipText(Messages.text("header.date.tip"));
		date.addListener(SWT.DefaultSelection, entered -> take());
		date.addListener(SWT.FocusOut, left -> take());
		date.addListener(SWT.Modify, typed -> markFault());
		date.addListener(SWT.Traverse, key -> {
			if (key.detail != SWT.TRAVERSE_ESCAPE) return;
			key.doit = false;
			date.setText(shown);
		});
		AccessibleName.give(date, Messages.text("header.date"));
		GridDataFactory.swtDefaults().hint(DATE_WIDTH, SWT.DEFAULT).applyTo(date);
		pick = SystemLook.keep(new Button(area, SWT.PUSH));
		pick.setText("\u25BE");
		pick.setToolTipText(Messages.text("header.pick"));
		AccessibleName.give(pick, Messages.text("header.pick"));
		pick.addListener(SWT.Selection, pressed -> DatePopup.open(pick, dayToShow(), this::set));
		origin = new Link(area, SWT.NONE);
		origin.addListener(SWT.Selection, clicked -> set(Optional.empty()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(origin);
		encoding = new Link(area, SWT.NONE);
		encoding.setToolTipText(Messages.text("header.encoding"));
		encoding.addListener(SWT.Selection, clicked -> chooseEncoding.run());
		notices = new Link(area, SWT.WRAP);
		AccessibleName.give(notices, Messages.text("header.notices"));
		notices.addListener(SWT.Selection, clicked -> {
			if (!OtherTextWords.follow(clicked.text)) answers.take();
		});
		GridDataFactory.fillDefaults().span(5, 1).grab(true, false).hint(80, SWT.DEFAULT).exclude(true).applyTo(notices);
	}

	/** Shows this draft from now on. @param otherText what to say of the text that shows, with a link */
	void follow(Optional<DraftUnderReview> followed, DraftFile file, Optional<String> otherText) {
		draft.ifPresent(left -> left.removeListener(this));
		draft = followed;
		draft.ifPresent(entered -> entered.addListener(this));
		encoding.setText(file.encoding().map(in -> "<a>" + in.charset().name() + (in.byteOrderMark() ? " (BOM)" : "") + "</a>").orElse(""));
		encoding.requestLayout();
		Stream<String> notices = Stream.concat(file.readOnly().stream(), file.notices().stream()).distinct().map(DraftHeader::withoutMarks);
		ofFile = Stream.concat(notices, otherText.stream()).toList();
		answers.follow(file);
		show();
	}

	/** What people should know about the file, a sentence each. */
	private void say(List<String> sentences) {
		String all = String.join(" ", sentences);
		if (notices.getText().equals(all) && !all.isEmpty()) return;
		notices.setText(all);
		AccessibleName.change(notices, all.isEmpty() ? Messages.text("header.notices") : all.replaceAll("</?a[^>]*>", ""));
		notices.setVisible(!sentences.isEmpty());
		((GridData) notices.getLayoutData()).exclude = sentences.isEmpty();
		notices.requestLayout();
	}

	/** A label takes an ampersand for a mark, and an angle for a link. */
	private static String withoutMarks(String sentence) {
		return sentence.replace("&", "&&").replace('<', '\u2039');
	}

	/** While a date is typed. */
	void takeKeysFrom(ITextEditor editor) {
		EditKeys.lend(date, editor);
	}

	void askForDate() {
		date.setFocus();
		date.selectAll();
	}

	@Override
	public void itemsChanged() {
		if (!date.isDisposed()) show();
	}

	@Override
	public void caretIn(Item item) { }

	private void show() {
		Optional<String> notes = words.notes(draft.map(open -> open.notesElsewhere().size()).orElse(0));
		say(Stream.of(answers.inWords().stream(), notes.stream(), ofFile.stream()).flatMap(sentences -> sentences).toList());
		Draft read = draft.map(DraftUnderReview::asRead).orElse(Draft.of(""));
		boolean untouched = date.getText().equals(shown);
		shown = read.referenceDate().map(LocalDate::toString).orElse("");
		// What is being typed is not overwritten because the text was read anew.
		if (untouched && !date.getText().equals(shown)) date.setText(shown);
		boolean set = read.referenceOrigin().filter(DateOrigin.SET::equals).isPresent();
		String says = draft.filter(DraftUnderReview::isRead).isEmpty() ? "" : !set ? DateTexts.origin(read)
				: read.ownDate().isPresent() ? Messages.text("header.origin.set", DateTexts.origin(read))
				: Messages.text("header.origin.setOnly", DateTexts.origin(read));
		if (!origin.getText().equals(says)) origin.setText(says);
		date.setEnabled(draft.isPresent());
		pick.setEnabled(draft.isPresent());
	}

	private void markFault() {
		boolean fault = !date.getText().isBlank() && !date.getText().equals(shown) && typed().isEmpty();
		date.setForeground(fault ? date.getDisplay().getSystemColor(SWT.COLOR_DARK_RED) : null);
	}

	private Optional<LocalDate> typed() {
		return DateTexts.typed(date.getText(), house.policy(), draft.map(DraftUnderReview::asRead).orElse(Draft.of("")));
	}

	private void take() {
		String typed = date.getText();
		if (typed.equals(shown)) return;
		Optional<LocalDate> day = typed();
		if (typed.isBlank() || day.isPresent()) set(day);
		else origin.setText(Messages.text("dateline.howToType"));
	}

	private void set(LocalDate day) {
		set(Optional.of(day));
	}

	private void set(Optional<LocalDate> day) {
		boolean recorded = Failures.unlessRecorded(() -> {
			if (draft.isPresent()) draft.get().decisions().apply(new SetDateline(day));
		});
		if (!recorded) return;
		shown = day.map(LocalDate::toString).orElse("");
		date.setText(shown);
	}

	/** The calendar opens at the day that counts, else at the one of the dateline, in this year. */
	private LocalDate dayToShow() {
		Draft read = draft.map(DraftUnderReview::asRead).orElse(Draft.of(""));
		Optional<MonthDay> day = read.dateline().flatMap(Dateline::day);
		return read.referenceDate().or(() -> day.map(Year.now()::atMonthDay)).orElseGet(LocalDate::now);
	}
}
