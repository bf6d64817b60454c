package org.tickmark.ui.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tickmark.claims.detection.HouseList;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.claims.detection.NameList;
import org.tickmark.claims.detection.UnknownCueException;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;

/** Preferences > Tickmark > House Rules: where the house list is, and its loaded attribution verbs. */
public final class HousePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** A long path does not widen it either. */
	private static final int PATH_WIDTH = 260;
	/** A list of words that does not widen the whole dialog. */
	private static final int WIDTH_IN_CHARACTERS = 40;
	private static final int LINES_OF_NAMES = 5;

	private HouseExchange house;

	public HousePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		HouseSettings settings = workbench.getService(HouseSettings.class);
		house = new HouseExchange(settings);
		setPreferenceStore(settings.store());
	}

	@Override
	protected void createFieldEditors() {
		Composite area = getFieldEditorParent();
		var file = new ListFile(area);
		addField(file);
		((GridData) file.getTextControl(area).getLayoutData()).widthHint = PATH_WIDTH;
		note(area, Messages.text("house.list.note"));
		addField(new JudgingWords(area));
		note(area, Messages.text("house.cues.note"));
		addField(new Names(area));
		note(area, Messages.text("house.names.note"));
	}

	/** Beside the fields, since what they show is replaced at once. */
	@Override
	protected void contributeButtons(Composite parent) {
		((GridLayout) parent.getLayout()).numColumns += 2;
		button(parent, Messages.text("house.import"), SWT.OPEN, this::importFrom);
		button(parent, Messages.text("house.export"), SWT.SAVE, this::exportTo);
	}

	private void button(Composite parent, String label, int style, Exchange exchange) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> {
			var dialog = new FileDialog(getShell(), style);
			DraftFolder.startIn(dialog, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
			dialog.setFilterExtensions(new String[] {"*.tickmark-house", "*"});
			dialog.setFileName("house.tickmark-house");
			dialog.setOverwrite(true);
			String chosen = dialog.open();
			if (chosen != null) exchange(Path.of(chosen), exchange);
		});
		setButtonLayoutData(button);
	}

	private interface Exchange {
		void with(Path file) throws IOException;
	}

	private void exchange(Path file, Exchange exchange) {
		try {
			exchange.with(file);
		} catch (IOException e) {
			MessageDialog.openError(getShell(), getTitle(), Messages.text("house.failed", file.getFileName(), e.getMessage()));
		}
	}

	private void exportTo(Path file) throws IOException {
		if (performOk()) house.write(file);
	}

	private void importFrom(Path file) throws IOException {
		List<String> faults = house.read(file);
		if (!faults.isEmpty()) MessageDialog.openError(getShell(), getTitle(),
				Messages.text("house.notImported", file.getFileName(), String.join("\n", faults)));
		else initialize();
	}

	private static void note(Composite area, String text) {
		var note = new Label(area, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().span(3, 1).hint(420, SWT.DEFAULT).applyTo(note);
	}

	private static final class ListFile extends FileFieldEditor {
		ListFile(Composite parent) {
			super(HouseSettings.HOUSE_LIST, Messages.text("house.list"), parent);
			setFileExtensions(new String[] {"*.txt", "*"});
		}

		/** The file may be yet to be made. */
		@Override
		protected boolean checkState() {
			clearErrorMessage();
			return true;
		}
	}

	private static final class Names extends StringFieldEditor {
		Names(Composite parent) {
			super(HouseSettings.NAMES, Messages.text("house.names"), WIDTH_IN_CHARACTERS, LINES_OF_NAMES, VALIDATE_ON_KEY_STROKE, parent);
		}

		@Override
		public int getNumberOfControls() {
			return 3;
		}

		@Override
		protected boolean doCheckState() {
			List<HouseList.Fault> faults = NameList.of(getStringValue()).faults();
			if (!faults.isEmpty()) setErrorMessage(faults.getFirst().toString());
			return faults.isEmpty();
		}
	}

	private static final class JudgingWords extends StringFieldEditor {
		JudgingWords(Composite parent) {
			super(HouseSettings.CUES, Messages.text("house.cues"), WIDTH_IN_CHARACTERS, VALIDATE_ON_KEY_STROKE, parent);
		}

		@Override
		public int getNumberOfControls() {
			return 3;
		}

		@Override
		protected boolean doCheckState() {
			try {
				JudgingCues.of(getStringValue());
				return true;
			} catch (UnknownCueException e) {
				setErrorMessage(e.getMessage());
				return false;
			}
		}
	}
}
