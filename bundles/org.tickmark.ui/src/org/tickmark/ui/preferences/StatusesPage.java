package org.tickmark.ui.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tickmark.review.StatusList;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.house.Statuses.Look;
import org.tickmark.ui.items.StatusKeys;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Preferences > Tickmark > Statuses: what this desk calls them, how they look, and those that it added. */
public final class StatusesPage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final int ROWS = 11;

	private HouseSettings house;
	private StatusLooks looks;
	private Table table;
	private Text label;
	private Text letter;
	private Button settled;
	private ColorSelector onLight;
	private ColorSelector onDark;
	private Button remove;
	/** Fields are being filled with what is known already. */
	private boolean filling;

	@Override
	public void init(IWorkbench workbench) {
		house = workbench.getService(HouseSettings.class);
		looks = new StatusLooks(house.statuses().looks());
	}

	@Override
	protected Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		column(Messages.text("statuses.status"), 190);
		column(Messages.text("statuses.letter"), 60);
		column(Messages.text("statuses.settled"), 70);
		column(Messages.text("statuses.light"), 60);
		column(Messages.text("statuses.dark"), 60);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).applyTo(table);
		table.addListener(SWT.Selection, event -> fill());
		addButtons(area);
		addFields(area);
		var note = new Label(area, SWT.WRAP);
		note.setText(Messages.text("statuses.note"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(380, SWT.DEFAULT).applyTo(note);
		show(0);
		return area;
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void addButtons(Composite area) {
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.text("statuses.add"), this::add);
		remove = button(buttons, Messages.text("statuses.remove"), this::remove);
		button(buttons, Messages.text("statuses.save"), this::save);
	}

	private static Button button(Composite parent, String text, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> pressed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void addFields(Composite area) {
		var fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(fields);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(fields);
		label = field(fields, Messages.text("statuses.field.name"), 60);
		letter = field(fields, Messages.text("statuses.field.letter"), 1);
		onLight = color(fields, Messages.text("statuses.field.onLight"));
		onDark = color(fields, Messages.text("statuses.field.onDark"));
		settled = new Button(fields, SWT.CHECK);
		settled.setText(Messages.text("statuses.field.settled"));
		GridDataFactory.fillDefaults().span(4, 1).applyTo(settled);
		label.addListener(SWT.Modify,
				typed -> change(look -> new Look(look.status(), label.getText(), look.letter(), look.onLight(), look.onDark())));
		letter.addListener(SWT.Modify,
				typed -> change(look -> new Look(look.status(), look.label(), typedLetter(), look.onLight(), look.onDark())));
		onLight.addListener(chosen -> change(
				look -> new Look(look.status(), look.label(), look.letter(), number(onLight.getColorValue()), look.onDark())));
		onDark.addListener(chosen -> change(
				look -> new Look(look.status(), look.label(), look.letter(), look.onLight(), number(onDark.getColorValue()))));
		settled.addListener(SWT.Selection, checked -> change(look -> StatusLooks.settling(look, settled.getSelection())));
	}

	private static Text field(Composite fields, String title, int most) {
		new Label(fields, SWT.NONE).setText(title);
		var field = new Text(fields, SWT.BORDER);
		field.setTextLimit(most);
		GridDataFactory.fillDefaults().grab(most > 1, false).hint(most > 1 ? 160 : 30, SWT.DEFAULT).applyTo(field);
		return field;
	}

	private static ColorSelector color(Composite fields, String title) {
		new Label(fields, SWT.NONE).setText(title);
		return new ColorSelector(fields);
	}

	private char typedLetter() {
		return letter.getText().isBlank() ? ' ' : Character.toUpperCase(letter.getText().charAt(0));
	}

	private Optional<Look> selected() {
		int row = table.getSelectionIndex();
		return row < 0 ? Optional.empty() : Optional.of(looks.all().get(row));
	}

	private void change(UnaryOperator<Look> change) {
		if (filling) return;
		selected().ifPresent(look -> looks.replace(look, change.apply(look)));
		showRows();
	}

	private void add() {
		var dialog = new InputDialog(getShell(), Messages.text("statuses.add.title"), Messages.text("statuses.add.message"), "",
				typed -> typed.isBlank() ? "" : null);
		if (dialog.open() != Window.OK) return;
		looks.add(dialog.getValue());
		show(looks.all().size() - 1);
	}

	private void remove() {
		selected().ifPresent(looks::remove);
		show(Math.min(table.getSelectionIndex(), looks.all().size() - 1));
	}

	/** What the command line takes as --statuses. */
	private void save() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.text("statuses.save.title"));
		dialog.setFileName("statuses.txt");
		dialog.setOverwrite(true);
		DraftFolder.startIn(dialog, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
		String file = dialog.open();
		if (file != null) saveAs(Path.of(file));
	}

	private void saveAs(Path file) {
		try {
			Files.writeString(file, StatusList.written(looks.house()));
		} catch (IOException e) {
			Failures.report(Messages.text("statuses.notSaved"), e);
		}
	}

	private void show(int row) {
		showRows();
		table.setSelection(row);
		fill();
	}

	private void showRows() {
		List<Look> all = looks.all();
		table.setItemCount(all.size());
		for (int row = 0; row < all.size(); row++) {
			Look look = all.get(row);
			TableItem line = table.getItem(row);
			line.setText(new String[] {look.label(), String.valueOf(look.letter()), look.status().settled() ? Messages.text("yes") : "", "",
					""});
			line.setBackground(3, new Color(rgb(look.onLight())));
			line.setBackground(4, new Color(rgb(look.onDark())));
		}
		setErrorMessage(looks.fault().orElse(null));
		setValid(looks.fault().isEmpty());
	}

	private void fill() {
		if (selected().isEmpty()) return;
		Look look = selected().get();
		filling = true;
		label.setText(look.label());
		letter.setText(String.valueOf(look.letter()));
		onLight.setColorValue(rgb(look.onLight()));
		onDark.setColorValue(rgb(look.onDark()));
		settled.setSelection(look.status().settled());
		settled.setEnabled(look.status().isAdded());
		remove.setEnabled(look.status().isAdded());
		filling = false;
	}

	private static RGB rgb(int color) {
		return new RGB(color >> 16, color >> 8 & 0xFF, color & 0xFF);
	}

	private static int number(RGB color) {
		return color.red << 16 | color.green << 8 | color.blue;
	}

	@Override
	protected void performDefaults() {
		looks.restore();
		show(Math.max(0, table.getSelectionIndex()));
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		// Before they are set: whoever shows the keys then looks them up.
		StatusKeys.giveTo(looks.all().stream().map(Look::status).toList());
		house.setStatuses(looks.all());
		return true;
	}
}
