package org.tickmark.ui.handover;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;

/** What an author answered, before it is recorded: who it was, and which files come with which answer. */
final class AnswersDialog extends TitleAreaDialog {
	private final TakenAnswers answers;
	private final AnswerRows rows;
	private final Path folder;
	private final IWorkbenchPage page;
	private String by;
	private Table table;
	private Button link;
	private Button detach;

	/** @param folder that files are chosen in at first @param by as far as anybody knows */
	AnswersDialog(IWorkbenchPage page, TakenAnswers answers, AnswerRows rows, Path folder, String by) {
		super(page.getWorkbenchWindow().getShell());
		this.page = page;
		this.answers = answers;
		this.rows = rows;
		this.folder = folder;
		this.by = by;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Who answered. */
	String by() {
		return by.strip();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("takeAnswers.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.text("takeAnswers.ready", rows.size()));
		setMessage(Messages.text("takeAnswers.how"));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.text("takeAnswers.by"));
		var name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.setText(by);
		name.addListener(SWT.Modify, typed -> {
			by = name.getText();
			validate();
		});
		createTable(area);
		createButtons(area);
		String others = answers.others();
		if (!others.isEmpty()) {
			var label = new Label(area, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(400, SWT.DEFAULT).applyTo(label);
			// The author may have written an ampersand, which a label takes for a mark.
			label.setText(others.replace("&", "&&"));
		}
		Dialog.applyDialogFont(area);
		return area;
	}

	private void createTable(Composite area) {
		table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
		AccessibleName.give(table, Messages.text("takeAnswers.table"));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(700, 160).applyTo(table);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		addColumn(Messages.text("takeAnswers.item"), 220);
		addColumn(Messages.text("takeAnswers.answer"), 320);
		addColumn(Messages.text("takeAnswers.files"), 220);
		for (int row = 0; row < rows.size(); row++) new TableItem(table, SWT.NONE).setText(cells(row));
		table.setSelection(0);
		table.addListener(SWT.Selection, selected -> update());
		table.addListener(SWT.KeyDown, key -> {
			if (key.keyCode == SWT.INSERT) chooseFiles();
			if (key.keyCode == SWT.DEL) detach();
		});
		var target = new DropTarget(table, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DroppedFiles());
	}

	private void addColumn(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	/** Onto the row that they are dropped on. */
	private final class DroppedFiles extends DropTargetAdapter {
		@Override
		public void dragEnter(DropTargetEvent event) {
			event.detail = DND.DROP_COPY;
			event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
		}

		@Override
		public void dragOver(DropTargetEvent event) {
			event.detail = event.item == null ? DND.DROP_NONE : DND.DROP_COPY;
			event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
		}

		@Override
		public void drop(DropTargetEvent event) {
			if (!(event.data instanceof String[] files) || !(event.item instanceof TableItem row)) return;
			table.setSelection(row);
			attach(Arrays.stream(files).map(Path::of).toList());
		}
	}

	private void createButtons(Composite area) {
		var buttons = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		button(buttons, Messages.text("takeAnswers.attach"), this::chooseFiles);
		link = button(buttons, Messages.text("takeAnswers.link"), this::attachPage);
		link.setToolTipText(Messages.text("takeAnswers.link.tip"));
		detach = button(buttons, Messages.text("takeAnswers.detach"), this::detach);
	}

	private static Button button(Composite parent, String label, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, pressed -> action.run());
		return button;
	}

	private void chooseFiles() {
		var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.text("takeAnswers.attach.title"));
		DraftFolder.startIn(dialog, page);
		// What the author sent is mostly where the table is.
		dialog.setFilterPath(folder.toString());
		if (dialog.open() == null) return;
		Path chosen = Path.of(dialog.getFilterPath());
		attach(Arrays.stream(dialog.getFileNames()).map(chosen::resolve).toList());
	}

	/** To the answer that is selected. */
	private void attach(List<Path> files) {
		int row = table.getSelectionIndex();
		if (row < 0) return;
		rows.attachFiles(row, files);
		update();
	}

	private void attachPage() {
		int row = table.getSelectionIndex();
		if (row < 0) return;
		rows.addresses(row).stream().findFirst().ifPresent(address -> rows.attach(row, new Attached.OnPage(address)));
		update();
	}

	private void detach() {
		int row = table.getSelectionIndex();
		if (row < 0) return;
		rows.detachLast(row);
		update();
	}

	private void update() {
		int row = table.getSelectionIndex();
		if (row >= 0) table.getItem(row).setText(cells(row));
		link.setEnabled(row >= 0 && !rows.addresses(row).isEmpty());
		detach.setEnabled(row >= 0 && !rows.attached(row).isEmpty());
	}

	private String[] cells(int row) {
		return rows.cells(row).toArray(String[]::new);
	}

	private void validate() {
		boolean named = !by.isBlank();
		setErrorMessage(named ? null : Messages.text("takeAnswers.nobody"));
		getButton(IDialogConstants.OK_ID).setEnabled(named);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("takeAnswers.take"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
		validate();
		if (!by.isBlank()) table.setFocus();
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 820), Math.max(size.y, 420));
	}
}
