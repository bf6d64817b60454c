package org.tickmark.ui.items;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tickmark.ui.messages.Messages;

/** Asks who is to check items: one of those known here, or a new name. */
final class PersonDialog extends Dialog {
	private final int items;
	private final List<String> people;
	private String person;

	/** @param person proposed */
	PersonDialog(Shell shell, int items, List<String> people, String person) {
		super(shell);
		this.items = items;
		this.people = people;
		this.person = person;
	}

	/** @return an empty name to leave the items to anybody, nothing when the user thinks better of it */
	Optional<String> ask() {
		return open() == Window.OK ? Optional.of(person.strip()) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("assign.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var question = new Label(area, SWT.WRAP);
		question.setText(Messages.text("assign.question", items));
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(question);
		var names = new Combo(area, SWT.DROP_DOWN);
		names.setItems(people.toArray(String[]::new));
		names.setText(person);
		names.addListener(SWT.Modify, typed -> person = names.getText());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
		names.setFocus();
		return area;
	}
}
