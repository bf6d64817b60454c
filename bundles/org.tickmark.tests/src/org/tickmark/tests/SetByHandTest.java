package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.texts.ItemTexts;

/** What a rule got wrong is put right by keys. */
class SetByHandTest {
	private static final String TEXT = "PARIS, March 13, 2024 - The choir sang on Sunday. It rested two days later. "
			+ "Anna Lee met Karl Voss, the mayor.\n\n“We are ready to sing for all of you,” Voss said. “It will be a long night.”\n";
	private static final String QUOTATION = "We are ready to sing for all of you";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openTheDraft() throws IOException, PartInitException {
		editor = Desk.open(Files.writeString(folder.resolve("choir.txt"), TEXT));
		items = Desk.items();
		Desk.until("the view lists them", () -> !items.shownItems().isEmpty());
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private void select(String words) {
		items.select(item -> item.text().startsWith(words));
		Desk.focus(items.tableControl());
	}

	private String means(String words) {
		return Desk.draftIn(editor).items().items().stream().filter(item -> item.text().startsWith(words)).findFirst()
				.map(item -> ItemTexts.whoOrWhen(item, Desk.draftIn(editor).text())).orElse("");
	}

	private String heading(String words) {
		return ItemTexts.heading(Desk.itemWith(editor, words), Desk.draftIn(editor).asRead(), Desk.statuses());
	}

	private static boolean says(String words) {
		return Desk.controls(Desk.display().getActiveShell()).stream()
				.anyMatch(control -> control instanceof Label label && label.getText().contains(words));
	}

	private static boolean canBeTaken() {
		Shell dialog = Desk.display().getActiveShell();
		return Desk.control(dialog, Button.class, button -> button.getText().equals(IDialogConstants.OK_LABEL)).isEnabled();
	}

	private void setTheDay(String typed) throws IOException {
		select("Sunday");
		Desk.inDialog("Set Day", () -> {
			Desk.press('a', SWT.MOD1);
			if (typed.isEmpty()) Desk.press(SWT.DEL, 0);
			else Desk.press(typed);
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press("e"));
	}

	@Test
	void aTypedDayCountsAndIsTakenBackAndDoneAgain() throws IOException {
		select("Sunday");
		Desk.inDialog("Set Day", () -> {
			Desk.press("12 mar");
			assertTrue(says("Type a date: 2024-03-12 or 12 March 2024") || says("Understood as"));
			Desk.press("ch or so");
			Desk.until("it is not understood", () -> says("Type a date: 2024-03-12 or 12 March 2024"));
			assertFalse(canBeTaken());
			Desk.press('a', SWT.MOD1);
			Desk.press("3 march 2024");
			Desk.until("it is understood", () -> says("Understood as Sun 3 Mar 2024, to the day"));
			Desk.takePicture("set-day");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press("e"));

		Desk.until("it counts", () -> means("Sunday").equals("Sun 3 Mar 2024"));
		Desk.until("what is counted from it moves", () -> means("two days later").equals("Tue 5 Mar 2024"));
		assertTrue(heading("Sunday").contains("Set by " + Desk.house().checker() + ": the rules read Sun 10 Mar 2024"),
				() -> heading("Sunday"));
		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);
		Desk.until("it is taken back", () -> means("Sunday").equals("Sun 10 Mar 2024"));
		Desk.press('y', SWT.MOD1);
		Desk.until("it is done again", () -> means("Sunday").equals("Sun 3 Mar 2024"));
		Desk.takePicture("set-day-inspector");
	}

	@Test
	void oneDayIsSetForAllSelectedDates() throws IOException {
		select("Sunday");
		Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.inDialog("Set Day", () -> {
			assertTrue(says("Which day are these 2 dates?"));
			Desk.press("feb 12 2024");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press("e"));

		Desk.until("both are set", () -> means("Sunday").equals("Mon 12 Feb 2024") && means("two days later").equals("Mon 12 Feb 2024"));
	}

	@Test
	void anEmptyFieldGivesTheRulesBack() throws IOException {
		// A Sunday: on another day the weekday is a problem of its own, with the same words.
		setTheDay("11.2.2024");
		Desk.until("it counts", () -> means("Sunday").equals("Sun 11 Feb 2024"));

		setTheDay("");

		Desk.until("the rules count", () -> means("Sunday").equals("Sun 10 Mar 2024"));
	}

	@Test
	void aSpeakerIsChosenFromThePeopleOfTheDraft() throws IOException {
		assertEquals("Karl Voss (“Voss”)", means(QUOTATION));
		select(QUOTATION);
		Desk.inDialog("Set Speaker", () -> {
			Desk.press(SWT.ARROW_DOWN, 0);
			Desk.until("the list has the focus", () -> Desk.display().getFocusControl() instanceof org.eclipse.swt.widgets.List);
			Desk.press(SWT.HOME, 0);
			Desk.until("somebody is chosen", () -> says("Speaker: Anna Lee"));
			Desk.takePicture("set-speaker");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press("e"));

		Desk.until("she speaks", () -> means(QUOTATION).equals("Anna Lee"));
		Desk.press('z', SWT.MOD1);
		Desk.until("it is taken back", () -> means(QUOTATION).equals("Karl Voss (“Voss”)"));
	}

	@Test
	void whoIsNotInTheDraftIsTyped() throws IOException {
		select(QUOTATION);
		Desk.inDialog("Set Speaker", () -> {
			Desk.press('a', SWT.MOD1);
			Desk.press("jo may");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press("e"));

		Desk.until("he speaks", () -> means(QUOTATION).equals("jo may"));
	}
}
