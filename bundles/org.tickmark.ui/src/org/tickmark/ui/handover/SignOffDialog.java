package org.tickmark.ui.handover;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Obstacle;
import org.tickmark.review.Readiness;
import org.tickmark.review.checklist.Answer;
import org.tickmark.review.checklist.AskedQuestion;
import org.tickmark.review.checklist.Question;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.verbs.AnswerQuestion;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.SystemLook;

/** What still keeps a draft from being signed off, each with its reason and a way there; or what the signature would state. */
final class SignOffDialog extends TitleAreaDialog {
	/** The dialog was left for a place in the text, {@link #wanted()}. */
	static final int GO_THERE = IDialogConstants.CLIENT_ID + 1;

	private final DraftUnderReview draft;
	private final HouseStatuses statuses;
	private final String checker;
	private final Readiness readiness;
	private SignOffRows rows;
	private Optional<ChecklistPane> checklist = Optional.empty();
	/** Below the questions; filled anew with each answer. */
	private Composite content;
	private Optional<SignOffRows.Row> wanted = Optional.empty();
	private int selected;

	SignOffDialog(Shell shell, DraftUnderReview draft, Readiness readiness, HouseSettings house) {
		super(shell);
		this.draft = draft;
		this.readiness = readiness;
		this.checker = house.checker();
		this.statuses = house.statuses().house();
		this.rows = rows((int) readiness.obstacles().stream().filter(Obstacle.NotAnswered.class::isInstance).count());
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private SignOffRows rows(int open) {
		return new SignOffRows(readiness, open, draft.text(), statuses);
	}

	/** What the user wants to see. */
	Optional<SignOffRows.Row> wanted() {
		return wanted;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("signOff.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		List<AskedQuestion> questions = draft.reviewed().orElseThrow().checklist();
		if (!questions.isEmpty()) checklist = Optional.of(new ChecklistPane(area, questions, this::answered));
		content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		fill(content);
		Dialog.applyDialogFont(area);
		return area;
	}

	private void fill(Composite area) {
		boolean ready = rows.isReady();
		setTitle(ready ? Messages.text("signOff.ready", checker) : Messages.text("signOff.notReady"));
		setMessage(rows.summary(TextHash.of(draft.text())), ready ? IMessageProvider.NONE : IMessageProvider.WARNING);
		if (!rows.unchecked().isEmpty()) say(area, rows.unchecked());
		if (rows.all().isEmpty()) say(area, rows.none());
		else list(area, ready);
	}

	/** What blocks is something else now. */
	private void answered() {
		rows = rows(checklist.map(ChecklistPane::open).orElse(0));
		for (Control child : content.getChildren()) child.dispose();
		fill(content);
		Dialog.applyDialogFont(content);
		content.layout();
		getButton(IDialogConstants.OK_ID).setEnabled(rows.isReady());
		selectionChanged();
	}

	private void record(Question question, Optional<Answer> answer, String note) {
		try {
			draft.decisions().apply(new AnswerQuestion(question, draft.now(), answer, note));
		} catch (IOException e) {
			Failures.report(Messages.text("signOff.notAnswered"), e);
		}
	}

	/** However it is closed: who answered a question meant it. */
	@Override
	public boolean close() {
		checklist.ifPresent(pane -> pane.record(this::record));
		checklist = Optional.empty();
		return super.close();
	}

	private static void say(Composite area, String sentence) {
		var said = new Label(area, SWT.WRAP);
		said.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 12).hint(600, SWT.DEFAULT).applyTo(said);
	}

	private void list(Composite area, boolean ready) {
		var table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleName.give(table, Messages.text("signOff.table"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		addColumn(table, Messages.text("signOff.text"), 340);
		addColumn(table, ready ? Messages.text("signOff.goesOut") : Messages.text("signOff.blocks"), 430);
		rows.all().forEach(row -> new TableItem(table, SWT.NONE).setText(new String[] {row.words(), row.why()}));
		table.setSelection(0);
		table.addListener(SWT.Selection, chosen -> {
			selected = table.getSelectionIndex();
			selectionChanged();
		});
		table.addListener(SWT.DefaultSelection, entered -> goThere());
	}

	private static void addColumn(Table table, String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void selectionChanged() {
		Button there = getButton(GO_THERE);
		if (there != null) there.setEnabled(rows.wayFrom(selected).isPresent());
	}

	private void goThere() {
		wanted = rows.wayFrom(selected);
		if (wanted.isEmpty()) return;
		setReturnCode(GO_THERE);
		close();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		boolean ready = rows.isReady();
		if (!rows.all().isEmpty() || checklist.isPresent()) createButton(parent, GO_THERE, Messages.text("signOff.goThere"),
				!ready && checklist.isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, ready ? Messages.text("signOff.notYet") : IDialogConstants.CLOSE_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.text("signOff.sign"), ready).setEnabled(ready);
		selectionChanged();
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return SystemLook.keep(super.createButton(parent, id, label, defaultButton));
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == GO_THERE) goThere();
		else super.buttonPressed(button);
	}

	@Override
	protected Point getInitialSize() {
		int questions = checklist.isPresent() ? 180 : 0;
		return rows.all().isEmpty() ? new Point(860, 260 + questions) : new Point(860, 520 + questions);
	}
}
