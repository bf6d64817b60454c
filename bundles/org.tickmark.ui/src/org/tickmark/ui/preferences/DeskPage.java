package org.tickmark.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FontFieldEditor;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tickmark.ui.house.HouseSettings;

/** Preferences > Tickmark: who works at this desk, and the font that drafts are read in. Other pages hang below it. */
public final class DeskPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** The category that every page of the desk names as its own. */
	public static final String ID = "org.tickmark.ui.preferences";
	private static final String READING_FONT = "org.tickmark.ui.readingFont";

	private HouseSettings house;

	public DeskPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		house = workbench.getService(HouseSettings.class);
		setPreferenceStore(house.store());
	}

	@Override
	protected void createFieldEditors() {
		Composite area = getFieldEditorParent();
		var name = new StringFieldEditor(HouseSettings.CHECKER, "Your &name, under which decisions are recorded:", area);
		name.setEmptyStringAllowed(false);
		name.setErrorMessage("A decision needs a name.");
		addField(name);
		addField(new BooleanFieldEditor(HouseSettings.ONE_PERSON,
				"&One-person desk: whoever wrote a draft may check it and sign it off", area));
		addField(new BooleanFieldEditor(HouseSettings.SOURCE_FOR_VERIFIED,
				"Before sign-off, every verified item needs a &source", area));
		addField(new BooleanFieldEditor(HouseSettings.EVERY_SENTENCE,
				"Before sign-off, every sentence needs an item or a &look: no facts in it", area));
		addField(new ReadingFont(area, house.fonts()));
	}

	/** The platform keeps the font, not the desk: so it follows zooming, and a foreign Eclipse shows it among its own. */
	private static final class ReadingFont extends FontFieldEditor {
		ReadingFont(Composite parent, IPreferenceStore fonts) {
			super(READING_FONT, "Drafts are read in:", parent);
			setChangeButtonText("&Change\u2026");
			super.setPreferenceStore(fonts);
		}

		/** The page hands its own store to every field. */
		@Override
		public void setPreferenceStore(IPreferenceStore ofThePage) { }
	}
}
