package org.tickmark.ui.items;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;

/** Asks for what a rule got wrong, and says while it is typed how that is understood. */
final class SetByHandDialog extends Dialog {
	private static final int WIDTH = 420;
	private static final int SHOWN_AT_ONCE = 8;

	/** How it is understood, as people read it, with what is recorded; or why it is not. */
	record Understood(String words, Optional<String> recorded) { }

	private final String title;
	private final String question;
	private final List<String> choices;
	private final Function<String, Understood> understanding;
	private String typed;
	private Optional<Text> field = Optional.empty();
	private Optional<Label> answer = Optional.empty();

	/** @param typed to begin with @param choices offered besides typing; may be none */
	SetByHandDialog(Shell shell, String title, String question, String typed, List<String> choices,
			Function<String, Understood> understanding) {
		super(shell);
		this.title = title;
		this.question = question;
		this.typed = typed;
		this.choices = choices;
		this.understanding = understanding;
	}

	/** @return what is to be recorded; nothing when the user thinks better of it */
	Optional<String> ask() {
		return open() == Window.OK ? understanding.apply(typed).recorded() : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var asked = new Label(area, SWT.WRAP);
		asked.setText(question);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(asked);
		var text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setText(typed);
		text.selectAll();
		AccessibleName.give(text, title);
		text.addListener(SWT.Modify, changed -> understand(text.getText()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		field = Optional.of(text);
		if (!choices.isEmpty()) addChoices(area, text);
		var says = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(says);
		answer = Optional.of(says);
		text.setFocus();
		return area;
	}

	private void addChoices(Composite area, Text text) {
		var list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		list.setItems(choices.toArray(String[]::new));
		AccessibleName.give(list, Messages.text("setByHand.people"));
		list.addListener(SWT.Selection, chosen -> text.setText(list.getSelection().length == 0 ? text.getText() : list.getSelection()[0]));
		list.addListener(SWT.DefaultSelection, taken -> okPressed());
		text.addListener(SWT.KeyDown, key -> {
			if (key.keyCode == SWT.ARROW_DOWN) list.setFocus();
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, list.getItemHeight() * Math.min(choices.size(), SHOWN_AT_ONCE))
				.applyTo(list);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		understand(typed);
		field.ifPresent(Text::setFocus);
		return contents;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	private void understand(String words) {
		typed = words;
		Understood understood = understanding.apply(words);
		answer.ifPresent(says -> says.setText(understood.words()));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) ok.setEnabled(understood.recorded().isPresent());
	}
}
