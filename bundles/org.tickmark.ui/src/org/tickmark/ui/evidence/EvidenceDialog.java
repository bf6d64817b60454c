package org.tickmark.ui.evidence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.TypedDate;
import org.tickmark.review.confidential.ConfidentialNames.Named;
import org.tickmark.review.confidential.ConfidentialNames;
import org.tickmark.review.confidential.ConfidentialNamesFile;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.Failures;

/**
 * All that there is to say of a piece of evidence. Of a confidential source it asks for a code name, and keeps the real name and the
 * contact in the list of this desk only.
 */
final class EvidenceDialog extends TitleAreaDialog {
	private static final int WIDTH = 380;

	private final Optional<Evidence> before;
	private final ConfidentialNamesFile file;
	private final ConfidentialNames names;
	private final HousePolicy policy;
	private Combo kind;
	private Label titleLabel;
	private Text title;
	private Text locator;
	private Text contact;
	private Text checked;
	private Text note;
	private Button confidential;
	private Text realName;
	private Optional<Evidence> given = Optional.empty();

	/** @param before what is to be put right; empty for a new piece @param policy which says what day 3/4/2024 is */
	EvidenceDialog(Shell shell, Optional<Evidence> before, ConfidentialNamesFile file, HousePolicy policy) throws IOException {
		super(shell);
		this.before = before;
		this.file = file;
		this.names = file.read();
		this.policy = policy;
	}

	/** @return what is to be recorded; nothing when the user thinks better of it */
	Optional<Evidence> ask() {
		return open() == Window.OK ? given : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(before.isEmpty() ? Messages.text("evidence.dialog.add") : Messages.text("evidence.dialog.change"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		label(area, Messages.text("evidence.kind"));
		kind = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		kind.setItems(Stream.of(EvidenceKind.values()).map(EvidenceKind::label).toArray(String[]::new));
		titleLabel = label(area, Messages.text("evidence.title"));
		title = text(area, Messages.text("evidence.title"));
		label(area, Messages.text("evidence.locator"));
		locator = text(area, Messages.text("evidence.locator"));
		locator.setMessage(Messages.text("evidence.locator.hint"));
		label(area, Messages.text("evidence.checked"));
		checked = text(area, Messages.text("evidence.checked"));
		label(area, Messages.text("evidence.note"));
		note = text(area, Messages.text("evidence.note"));
		label(area, Messages.text("evidence.contact"));
		contact = text(area, Messages.text("evidence.contact"));
		contact.setMessage(Messages.text("evidence.contact.hint"));
		confidential = new Button(area, SWT.CHECK);
		confidential.setText(Messages.text("evidence.confidential"));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(confidential);
		label(area, Messages.text("evidence.realName"));
		realName = text(area, Messages.text("evidence.realName"));
		fill();
		Stream.of(title, checked, realName).forEach(field -> field.addListener(SWT.Modify, changed -> check()));
		confidential.addListener(SWT.Selection, ticked -> check());
		return area;
	}

	private static Label label(Composite area, String words) {
		var label = new Label(area, SWT.NONE);
		label.setText(words);
		return label;
	}

	private static Text text(Composite area, String name) {
		var text = new Text(area, SWT.BORDER | SWT.SINGLE);
		AccessibleName.give(text, name.replace("&", "").replace(":", ""));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void fill() {
		kind.select(before.map(Evidence::kind).orElse(EvidenceKind.DOCUMENT).ordinal());
		title.setText(before.map(Evidence::title).orElse(""));
		locator.setText(before.map(Evidence::locator).orElse(""));
		note.setText(before.map(Evidence::note).orElse(""));
		// Who fills in a form about a source has it before them.
		checked.setText(before.map(Evidence::checked).orElseGet(() -> Optional.of(LocalDate.now())).map(LocalDate::toString).orElse(""));
		Optional<Named> named = before.filter(Evidence::confidential).flatMap(known -> names.of(known.title()));
		contact.setText(named.map(Named::contact).orElseGet(() -> before.map(Evidence::contact).orElse("")));
		confidential.setSelection(before.filter(Evidence::confidential).isPresent());
		realName.setText(named.map(Named::realName).orElse(""));
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		setTitle(getShell().getText());
		check();
		title.setFocus();
		return contents;
	}

	/** Says what is lacking, and what becomes of a confidential name. */
	private void check() {
		boolean secret = confidential.getSelection();
		titleLabel.setText(secret ? Messages.text("evidence.codeName") : Messages.text("evidence.title"));
		titleLabel.requestLayout();
		realName.setEnabled(secret);
		boolean dated = checked.getText().isBlank() || day().isPresent();
		setErrorMessage(dated ? null : Messages.text("evidence.noDay"));
		String late = before.filter(known -> !known.confidential()).isPresent() ? " " + Messages.text("evidence.dialog.tooLate") : "";
		String says = secret ? Messages.text("evidence.dialog.confidential", file.file().getFileName()) + late
				: before.isEmpty() ? Messages.text("evidence.dialog.about") : Messages.text("evidence.dialog.changeAbout");
		setMessage(says);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) ok.setEnabled(dated && !title.getText().isBlank() && !isRealName(title.getText()));
	}

	private boolean isRealName(String words) {
		return confidential.getSelection() && words.strip().equalsIgnoreCase(realName.getText().strip());
	}

	private Optional<LocalDate> day() {
		return TypedDate.of(checked.getText(), policy).flatMap(TypedDate::day);
	}

	@Override
	protected void okPressed() {
		boolean secret = confidential.getSelection();
		try {
			if (secret && !realName.getText().isBlank())
				file.add(new Named(title.getText(), realName.getText(), contact.getText().strip(), ""));
		} catch (IOException e) {
			Failures.report(Messages.text("evidence.nameNotKept"), e);
			return;
		}
		given = Optional.of(new Evidence(EvidenceKind.values()[kind.getSelectionIndex()], title.getText(), locator.getText(),
				contact.getText(), day(), note.getText(), before.flatMap(Evidence::hash), secret));
		super.okPressed();
	}
}
