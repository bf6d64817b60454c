package org.tickmark.ui.preferences;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tickmark.review.checklist.Checklist;
import org.tickmark.review.gate.GateRules;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;

/** Preferences > Tickmark > Checklist and Gate: what the house asks about every draft, and what must hold before scripts let one pass. */
public final class ChecklistPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private static final int LINES = 7;
	private static final int NOTE_WIDTH = 420;

	public ChecklistPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(workbench.getService(HouseSettings.class).store());
	}

	@Override
	protected void createFieldEditors() {
		Composite area = getFieldEditorParent();
		addField(new Lines(HouseSettings.CHECKLIST, Messages.text("checklist.questions"), area, text -> Checklist.of(text).faults()));
		note(area, Messages.text("checklist.note"));
		addField(new Lines(HouseSettings.GATE, Messages.text("checklist.gate"), area, text -> GateRules.of(text).faults()));
		note(area, Messages.text("checklist.gate.note"));
	}

	private static void note(Composite area, String text) {
		var note = new Label(area, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).hint(NOTE_WIDTH, SWT.DEFAULT).applyTo(note);
	}

	/** Lines of which none may be wrong. */
	private static final class Lines extends StringFieldEditor {
		private static final int WIDTH_IN_CHARACTERS = 48;

		private final Function<String, List<String>> faults;

		Lines(String name, String label, Composite parent, Function<String, List<String>> faults) {
			super(name, label, WIDTH_IN_CHARACTERS, LINES, VALIDATE_ON_KEY_STROKE, parent);
			this.faults = faults;
		}

		@Override
		protected boolean doCheckState() {
			// The field checks itself while it is being made.
			if (faults == null) return true;
			List<String> wrong = faults.apply(getStringValue());
			if (!wrong.isEmpty()) setErrorMessage(wrong.getFirst());
			return wrong.isEmpty();
		}
	}
}
