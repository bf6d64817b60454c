package org.tickmark.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.claims.detection.UnknownCueException;
import org.tickmark.ui.house.HouseSettings;

/** Preferences > Tickmark > House Rules: where the house list is, and which words of saying judge. */
public final class HousePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** A long path does not widen it either. */
	private static final int PATH_WIDTH = 260;
	/** A list of words that does not widen the whole dialog. */
	private static final int WIDTH_IN_CHARACTERS = 40;

	public HousePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(workbench.getService(HouseSettings.class).store());
	}

	@Override
	protected void createFieldEditors() {
		Composite area = getFieldEditorParent();
		var file = new ListFile(area);
		addField(file);
		((GridData) file.getTextControl(area).getLayoutData()).widthHint = PATH_WIDTH;
		note(area,
				"The house list names words to look for in every draft, a line each, with the reason. Item > Edit House List makes and "
						+ "opens it; it may stand on a shared drive.");
		addField(new JudgingWords(area));
		note(area, "Any form will do: admit, admitted. In other words of saying nothing is objected to.");
	}

	private static void note(Composite area, String text) {
		var note = new Label(area, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().span(3, 1).hint(420, SWT.DEFAULT).applyTo(note);
	}

	private static final class ListFile extends FileFieldEditor {
		ListFile(Composite parent) {
			super(HouseSettings.HOUSE_LIST, "House &list:", parent);
			setFileExtensions(new String[] {"*.txt", "*"});
		}

		/** The file may be yet to be made. */
		@Override
		protected boolean checkState() {
			clearErrorMessage();
			return true;
		}
	}

	private static final class JudgingWords extends StringFieldEditor {
		JudgingWords(Composite parent) {
			super(HouseSettings.CUES, "&Words of saying that judge:", WIDTH_IN_CHARACTERS, VALIDATE_ON_KEY_STROKE, parent);
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
