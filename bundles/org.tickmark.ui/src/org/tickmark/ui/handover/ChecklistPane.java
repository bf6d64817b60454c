package org.tickmark.ui.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tickmark.review.checklist.Answer;
import org.tickmark.review.checklist.AskedQuestion;
import org.tickmark.review.checklist.GivenAnswer;
import org.tickmark.review.checklist.Question;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;

/**
 * The questions of the house, each with a choice of answers and a note. Arrow keys pass over answers that nobody means, so what is chosen
 * in the end is recorded, and once.
 */
final class ChecklistPane {
	/** Where more are asked than fit, people scroll. */
	private static final int MOST_SHOWN = 5;
	private static final int HEIGHT_OF_ONE = 40;
	private static final int QUESTION_WIDTH = 380;
	private static final int NOTE_WIDTH = 220;

	/** Takes an answer down. */
	interface Recorder {
		/** @param answer empty to leave the question open */
		void record(Question question, Optional<Answer> answer, String note);
	}

	private final List<Row> rows = new ArrayList<>();
	private final Runnable changed;
	private int open;

	/** @param questions one at least @param changed run when more or fewer of them are open */
	ChecklistPane(Composite parent, List<AskedQuestion> questions, Runnable changed) {
		this.changed = changed;
		var title = new Label(parent, SWT.NONE);
		title.setText(Messages.text("signOff.checklist"));
		GridDataFactory.fillDefaults().indent(8, 8).applyTo(title);
		var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		var area = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(10, 6).applyTo(area);
		questions.forEach(asked -> rows.add(new Row(area, asked)));
		open = (int) rows.stream().filter(Row::isOpen).count();
		scrolled.setContent(area);
		scrolled.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		int height = Math.min(area.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, MOST_SHOWN * HEIGHT_OF_ONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).applyTo(scrolled);
	}

	/** How many have no answer yet, as they are shown. */
	int open() {
		return open;
	}

	/** Hands on what was answered otherwise than before. */
	void record(Recorder recorder) {
		rows.forEach(row -> row.record(recorder));
	}

	private void count() {
		int now = (int) rows.stream().filter(Row::isOpen).count();
		if (now == open) return;
		open = now;
		changed.run();
	}

	private final class Row {
		private final AskedQuestion asked;
		private final Combo answer;
		private final Text note;

		Row(Composite area, AskedQuestion asked) {
			this.asked = asked;
			String words = asked.question().words();
			var question = new Label(area, SWT.WRAP);
			question.setText(asked.isOpen() && !asked.past().isEmpty() ? words + "\n" + asked.inWords() : words);
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(QUESTION_WIDTH, SWT.DEFAULT)
					.applyTo(question);
			answer = new Combo(area, SWT.READ_ONLY);
			AccessibleName.give(answer, words);
			Stream.concat(Stream.of(Messages.text("signOff.unanswered")), Stream.of(Answer.values()).map(Answer::label))
					.forEach(answer::add);
			answer.select(asked.answer().map(each -> each.answer().ordinal() + 1).orElse(0));
			note = new Text(area, SWT.BORDER);
			AccessibleName.give(note, Messages.text("signOff.noteTo", words));
			note.setText(asked.answer().map(GivenAnswer::note).orElse(""));
			GridDataFactory.fillDefaults().hint(NOTE_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(note);
			hint();
			answer.addListener(SWT.Selection, chosen -> {
				hint();
				count();
			});
			note.addListener(SWT.Modify, typed -> count());
			// Enter in a note ends the note, not the dialog.
			note.addListener(SWT.Traverse, key -> key.doit &= key.detail != SWT.TRAVERSE_RETURN);
		}

		private Optional<Answer> chosen() {
			return answer.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(Answer.values()[answer.getSelectionIndex() - 1]);
		}

		/** An answer that lacks its note is none. */
		private Optional<Answer> given() {
			return chosen().filter(answer -> !answer.needsNote() || !note.getText().isBlank());
		}

		boolean isOpen() {
			return given().isEmpty();
		}

		private void hint() {
			boolean needed = chosen().filter(Answer::needsNote).isPresent();
			note.setMessage(needed ? Messages.text("signOff.noteNeeded") : Messages.text("signOff.note"));
		}

		void record(Recorder recorder) {
			String written = given().isPresent() ? note.getText().strip() : "";
			boolean isSo = asked.answer().map(GivenAnswer::answer).equals(given())
					&& asked.answer().map(GivenAnswer::note).orElse("").equals(written);
			if (!isSo) recorder.record(asked.question(), given(), written);
		}
	}
}
