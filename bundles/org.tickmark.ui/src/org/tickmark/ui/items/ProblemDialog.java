package org.tickmark.ui.items;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.SystemLook;

/** Asks what became of a problem that somebody wants to verify: it was corrected, or it stands for a reason. */
final class ProblemDialog extends Dialog {
	private static final int WIDTH = 420;

	private final HouseStatuses house;
	private final int problems;
	private boolean stands = true;
	private String reason = "";

	/** @param reason empty where none is needed */
	record Answer(Status status, String reason) { }

	private ProblemDialog(Shell shell, HouseStatuses house, int problems) {
		super(shell);
		this.house = house;
		this.problems = problems;
	}

	/** @return nothing when the user thinks better of it */
	static Optional<Answer> ask(Shell shell, HouseStatuses house, int problems) {
		var dialog = new ProblemDialog(shell, house, problems);
		if (dialog.open() != Window.OK) return Optional.empty();
		return Optional.of(dialog.stands ? new Answer(Status.STANDS, dialog.reason) : new Answer(Status.CORRECTED, ""));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("problem.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
		var question = new Label(area, SWT.WRAP);
		question.setText(Messages.text("problem.question", problems));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(question);
		Button corrected = choice(area, Messages.text("problem.corrected", house.label(Status.CORRECTED)));
		Button standing = choice(area, Messages.text("problem.stands", house.label(Status.STANDS)));
		var why = new Text(area, SWT.SINGLE | SWT.BORDER);
		AccessibleName.give(why, Messages.text("problem.why"));
		GridDataFactory.fillDefaults().grab(true, false).indent(20, 0).applyTo(why);
		standing.setSelection(true);
		standing.addListener(SWT.Selection, chosen -> choose(standing.getSelection(), why));
		corrected.addListener(SWT.Selection, chosen -> choose(standing.getSelection(), why));
		why.addListener(SWT.Modify, typed -> {
			reason = why.getText().strip();
			enableOk();
		});
		why.setFocus();
		Dialog.applyDialogFont(area);
		return area;
	}

	private static Button choice(Composite area, String label) {
		var choice = new Button(area, SWT.RADIO);
		choice.setText(label);
		return choice;
	}

	private void choose(boolean standing, Text why) {
		stands = standing;
		why.setEnabled(standing);
		enableOk();
	}

	private void enableOk() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) ok.setEnabled(!stands || !reason.isEmpty());
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return SystemLook.keep(super.createButton(parent, id, label, defaultButton));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		enableOk();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
