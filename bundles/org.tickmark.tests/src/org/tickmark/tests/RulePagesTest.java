package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tickmark.claims.Worth.Grade;
import org.tickmark.ui.widgets.AccessibleName;

/** The pages of the preferences that show the rules of one family, with examples. */
class RulePagesTest {
	private static final String PAGES = "org.tickmark.ui.preferences.rules.";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	private PreferenceDialog dialog;

	@BeforeEach
	void openThePreferences() {
		Desk.listAllKinds();
		dialog = PreferencesUtil.createPreferenceDialogOn(Desk.shell(), "org.tickmark.ui.preferences.lookedFor", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Desk.until("the dialog is there", dialog.getShell()::isVisible);
	}

	@AfterEach
	void hearAllRulesAgain() {
		if (dialog.getShell() != null) dialog.close();
		var rules = Desk.house().rules();
		rules.hearAgain(Set.copyOf(rules.known().stream().filter(rule -> !rules.onRequest().contains(rule)).toList()));
		Desk.listDatesAndQuotations();
		Desk.settle();
	}

	private PreferencePage page(String family) {
		PreferencesUtil.createPreferenceDialogOn(Desk.shell(), PAGES + family, null, null);
		Desk.settle();
		return (PreferencePage) dialog.getSelectedPage();
	}

	private static Table rules(PreferencePage page) {
		return Desk.control((Composite) page.getControl(), Table.class, table -> true);
	}

	private static TableItem rule(PreferencePage page, String title) {
		return Arrays.stream(rules(page).getItems()).filter(item -> item.getText().equals(title)).findFirst().orElseThrow();
	}

	private static String shown(PreferencePage page, String name) {
		return Desk.control((Composite) page.getControl(), StyledText.class, text -> name.equals(text.getData(AccessibleName.KEY)))
				.getText();
	}

	@Test
	void everyFamilyHasAPageOfItsOwn() throws IOException {
		for (String family : List.of("dates", "quotations", "figures", "names", "facts", "text")) {
			PreferencePage page = page(family);
			assertFalse(page.getTitle().isBlank());
			assertTrue(rules(page).getItemCount() > 0 || family.equals("text"), family);
			Desk.takePicture("rules-" + family);
		}
	}

	@Test
	void theSelectedRuleIsShownByExamples() {
		PreferencePage page = page("dates");
		Table rules = rules(page);
		rules.setSelection(rule(page, "Weekdays that disagree with their date"));
		rules.notifyListeners(SWT.Selection, new Event());

		assertEquals("(A)", rules.getSelection()[0].getText(1));
		assertEquals("The mill shut on Monday, 5 March 2024, for good.", shown(page, "What the rule marks, in bold"));
		assertEquals("The mill shut on Tuesday, 5 March 2024, for good.", shown(page, "What the rule leaves alone"));
		assertTrue(shown(page, "What the rule says there").contains("is a Tuesday"));
	}

	@Test
	void theClassOfARuleIsSetAndTakenBack() throws IOException {
		PreferencePage page = page("dates");
		Table rules = rules(page);
		rules.setSelection(rule(page, "Weekdays that disagree with their date"));
		rules.notifyListeners(SWT.Selection, new Event());
		Combo classes = Desk.control((Composite) page.getControl(), Combo.class, combo -> true);
		assertEquals(0, classes.getSelectionIndex());

		classes.select(2);
		classes.notifyListeners(SWT.Selection, new Event());
		Desk.takePicture("rules-class");
		assertTrue(page.performOk());
		assertEquals("B", rules.getSelection()[0].getText(1));
		assertEquals(Map.of("problem.weekday", Grade.B), Desk.house().grades().grades());

		classes.select(0);
		classes.notifyListeners(SWT.Selection, new Event());
		assertTrue(page.performOk());
		assertEquals(Map.of(), Desk.house().grades().grades());
	}

	@Test
	void switchesOfTwoPagesDoNotUndoEachOther() {
		PreferencePage dates = page("dates");
		rule(dates, "Weekdays that disagree with their date").setChecked(false);
		PreferencePage quotations = page("quotations");
		rule(quotations, "Unnamed sources without a reason given").setChecked(false);
		assertTrue(dates.performOk() && quotations.performOk());

		var rules = Desk.house().rules();
		assertEquals(Set.of("problem.weekday", "problem.quote.anonymous"), rules.silenced());
		PreferencesUtil.createPreferenceDialogOn(Desk.shell(), "org.tickmark.ui.preferences.lookedFor", null, null);
		Desk.settle();
		assertTrue(((PreferencePage) dialog.getSelectedPage()).performOk());
		assertEquals(Set.of("problem.weekday", "problem.quote.anonymous"), rules.silenced());
	}
}
