package org.tickmark.ui.proof;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.tickmark.ui.marks.Colours;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.SystemClipboard;

/** Shows what a page changed, to be read and copied. */
public final class ProofDialog extends TitleAreaDialog {
	private static final int MARGIN = 8;
	private final String page;
	private final String summary;
	private final ProofWords words;

	/** @param page the name of its file */
	ProofDialog(Shell shell, String page, String summary, ProofWords words) {
		super(shell);
		this.page = page;
		this.summary = summary;
		this.words = words;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("proof.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(page);
		setMessage(summary);
		var area = (Composite) super.createDialogArea(parent);
		var text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.give(text, Messages.text("proof.title"));
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setText(words.text());
		words.runs().forEach(run -> text.setStyleRange(style(run)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		Dialog.applyDialogFont(area);
		return area;
	}

	/** Struck out and underlined, so that red is never the only sign. */
	private static StyleRange style(ProofWords.Run run) {
		var style = new StyleRange();
		style.start = run.span().start();
		style.length = run.span().length();
		if (run.grave()) style.foreground = Colours.problem();
		switch (run.look()) {
			case LABEL -> style.fontStyle = SWT.BOLD;
			case GONE -> style.strikeout = true;
			case NEW -> style.underline = true;
		}
		return style;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("proof.copy"), false).setEnabled(!words.text().isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void okPressed() {
		if (SystemClipboard.copy(summary + "\n\n" + words.text())) super.okPressed();
	}

	@Override
	protected Point getInitialSize() {
		return new Point(760, 560);
	}
}
