package org.tickmark.ui.files;

import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.SystemLook;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tickmark.review.sharing.ThreeTexts;
import org.tickmark.review.sharing.ThreeTexts.Passage;

/** Shows the passages that are others here, in the file, and before; asks which text is to stay. */
public final class OutsideChangeDialog extends Dialog {
	/** What a person chose. The numbers are the buttons' ids. */
	public static final int MINE = IDialogConstants.CLIENT_ID + 1;
	public static final int THEIRS = IDialogConstants.CLIENT_ID + 2;
	public static final int BOTH = IDialogConstants.CLIENT_ID + 3;
	/** A draft rewritten from end to end is not read in a dialog. */
	private static final int MOST = 60;
	private static final int COLUMN = 270;

	private final String name;
	private final ThreeTexts texts;

	public OutsideChangeDialog(Shell parent, String name, ThreeTexts texts) {
		super(parent);
		this.name = name;
		this.texts = texts;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("outside.title", name));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var message = new Label(area, SWT.WRAP);
		message.setText(Messages.text("outside.message", name));
		GridDataFactory.fillDefaults().grab(true, false).hint(3 * COLUMN, SWT.DEFAULT).applyTo(message);
		var scrolled = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(3 * COLUMN + 60, 300).applyTo(scrolled);
		scrolled.setExpandHorizontal(true);
		scrolled.setContent(passages(scrolled));
		return area;
	}

	private Composite passages(ScrolledComposite parent) {
		var table = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(8, 8).spacing(8, 6).applyTo(table);
		for (String title : List.of(Messages.text("outside.base"), Messages.text("outside.mine"), Messages.text("outside.theirs"))) {
			new Label(table, SWT.NONE).setText(title);
		}
		List<Passage> differences = texts.differences();
		for (Passage passage : differences.subList(0, Math.min(MOST, differences.size()))) {
			cell(table, passage.base());
			cell(table, passage.mine().equals(passage.base()) ? Messages.text("outside.unchanged") : passage.mine());
			cell(table, passage.theirs().equals(passage.base()) ? Messages.text("outside.unchanged") : passage.theirs());
		}
		if (differences.size() > MOST) {
			var more = new Label(table, SWT.NONE);
			more.setText(Messages.text("outside.more", differences.size() - MOST));
			GridDataFactory.fillDefaults().span(3, 1).applyTo(more);
		}
		table.setSize(table.computeSize(3 * COLUMN + 40, SWT.DEFAULT));
		return table;
	}

	private static void cell(Composite table, String passage) {
		var text = new Text(table, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER);
		AccessibleName.give(text, Messages.text("outside.passage"));
		text.setText(passage.isBlank() ? Messages.text("outside.nothing") : passage.strip());
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button both = SystemLook.keep(createButton(parent, BOTH, Messages.text("outside.join"), false));
		both.setEnabled(texts.joined().isPresent());
		both.setToolTipText(both.isEnabled() ? Messages.text("outside.canJoin")
				: Messages.text("outside.cannotJoin"));
		createButton(parent, MINE, Messages.text("outside.keepMine"), false);
		createButton(parent, THEIRS, Messages.text("outside.takeTheirs"), false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("outside.later"), true);
	}

	@Override
	protected void buttonPressed(int button) {
		setReturnCode(button == IDialogConstants.CANCEL_ID ? CANCEL : button);
		close();
	}
}
