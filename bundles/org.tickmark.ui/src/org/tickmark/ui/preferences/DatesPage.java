package org.tickmark.ui.preferences;

import java.util.List;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.HousePolicy.Setting;
import org.tickmark.claims.Wording;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;

/** Preferences > Tickmark > Reading Dates: how this house reads dates on which people disagree. */
public final class DatesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	public DatesPage() {
		super(GRID);
		setDescription(Messages.text("dates.description"));
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(workbench.getService(HouseSettings.class).store());
	}

	@Override
	protected void createFieldEditors() {
		var wording = new Wording();
		for (List<Setting> topic : HousePolicy.settings()) {
			String[][] answers = topic.stream().map(setting -> new String[] {wording.setting(setting), setting.word()})
					.toArray(String[][]::new);
			Setting first = topic.getFirst();
			addField(new RadioGroupFieldEditor(HouseSettings.policyKey(first.topic()), wording.topic(first), 1, answers,
					getFieldEditorParent(), false));
		}
	}
}
