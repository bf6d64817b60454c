package org.tickmark.ui.items;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.SentenceItems;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.SettleSentence;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.SystemLook;

/** Shows what a sentence holds, each item ticked that is not settled yet, and asks how all of them are settled. */
final class SentenceDialog extends Dialog {
	private static final int WIDTH = 620;
	private static final int MOST_ROWS = 12;

	private final SentenceItems sentence;
	private final String text;
	private final HouseStatuses house;
	private final List<Status> statuses;
	private Status status;
	private String reason = "";
	private String source = "";
	private List<Item> ticked = List.of();
	private Table table;
	private Text why;

	/** @param items one at least @param reason and source empty where none was given */
	record Answer(List<Item> items, Status status, String reason, String source) { }

	private SentenceDialog(Shell shell, SentenceItems sentence, String text, Status status, HouseStatuses house) {
		super(shell);
		this.sentence = sentence;
		this.text = text;
		this.status = status;
		this.house = house;
		this.statuses = house.decidable().stream().filter(Status::settled).toList();
	}

	/**
	 * @param text that the items' spans count in
	 * @param status that settles, to begin with
	 * @return nothing when the user thinks better of
	 * it
	 */
	static Optional<Answer> ask(Shell shell, SentenceItems sentence, String text, Status status, HouseStatuses house) {
		var dialog = new SentenceDialog(shell, sentence, text, status, house);
		if (dialog.open() != Window.OK) return Optional.empty();
		return Optional.of(new Answer(dialog.ticked, dialog.status, dialog.status.needsReason() ? dialog.reason : "", dialog.source));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("sentence.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		var words = new Label(area, SWT.WRAP);
		words.setText(ItemTexts.onOneLine(sentence.sentence().in(text)).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		addItems(area);
		addStatus(area);
		why = field(area, Messages.text("sentence.reason"));
		why.addListener(SWT.Modify, typed -> {
			reason = why.getText().strip();
			enableOk();
		});
		Text from = field(area, Messages.text("sentence.source"));
		from.addListener(SWT.Modify, typed -> source = from.getText().strip());
		statusChosen();
		table.setFocus();
		Dialog.applyDialogFont(area);
		return area;
	}

	private void addItems(Composite area) {
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.give(table, Messages.text("sentence.items"));
		int rows = Math.min(MOST_ROWS, Math.max(4, sentence.nested().size()));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, rows * table.getItemHeight()).applyTo(table);
		for (int width : new int[] {250, 90, 160, 120}) new TableColumn(table, SWT.NONE).setWidth(width);
		for (SentenceItems.Nested each : sentence.nested()) {
			Item item = each.item();
			new TableItem(table, SWT.NONE).setText(new String[] {FoldedRows.INDENT.repeat(each.depth()) + ItemTexts.onOneLine(item.text()),
					ItemTexts.kind(item.kind()), ItemTexts.whoOrWhen(item, text), ItemTexts.status(item, house)});
		}
		table.select(0);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) tick();
		});
		table.addListener(SWT.DefaultSelection, entered -> {
			if (getButton(IDialogConstants.OK_ID).isEnabled()) okPressed();
		});
	}

	private void addStatus(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.text("sentence.status"));
		var choice = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		choice.setItems(statuses.stream().map(house::label).toArray(String[]::new));
		choice.select(statuses.indexOf(status));
		AccessibleName.give(choice, Messages.text("sentence.status").replace("&", ""));
		choice.addListener(SWT.Selection, chosen -> {
			status = statuses.get(choice.getSelectionIndex());
			statusChosen();
		});
	}

	private static Text field(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		var field = new Text(area, SWT.SINGLE | SWT.BORDER);
		AccessibleName.give(field, label.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field;
	}

	/** Another status may suit others. */
	private void statusChosen() {
		List<Item> offered = SettleSentence.offered(sentence, status);
		for (int row = 0; row < table.getItemCount(); row++) table.getItem(row).setChecked(offered.contains(sentence.items().get(row)));
		why.setEnabled(status.needsReason());
		tick();
	}

	/** A problem is not verified, and only a problem stands: such a row cannot be ticked. */
	private void tick() {
		List<Item> items = sentence.items();
		for (int row = 0; row < items.size(); row++)
			if (!status.suits(items.get(row).kind())) table.getItem(row).setChecked(false);
		ticked = Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(row -> items.get(table.indexOf(row))).toList();
		enableOk();
	}

	private void enableOk() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok == null) return;
		ok.setText(Messages.text("sentence.ok", ticked.size()));
		ok.setEnabled(!ticked.isEmpty() && (!status.needsReason() || !reason.isEmpty()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("sentence.ok", sentence.items().size()), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enableOk();
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return SystemLook.keep(super.createButton(parent, id, label, defaultButton));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
