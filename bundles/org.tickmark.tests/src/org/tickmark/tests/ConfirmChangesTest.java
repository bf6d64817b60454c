package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** One edit asks to look at many settled items again: they are shown together, and one key confirms those that are left ticked. */
class ConfirmChangesTest {
	private static final String DRAFT = "LISBON, March 14, 2024 - The mayor opened the north pier on Monday.\n\nThe mayor closed the south "
			+ "pier on Tuesday.\n\nThe council met on Wednesday.\n\nThe mayor left the island on "
			+ "Thursday.\n";
	private static final String CONFIRM = "Confirm Changes";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void verifyAllAndReplaceAWord() throws IOException, PartInitException {
		editor = Desk.openListed(Files.writeString(folder.resolve("mayor.txt"), DRAFT));
		items = Desk.items();
		Desk.draftIn(editor).decisions().decide(Desk.draftIn(editor).items().items(), Status.VERIFIED);
		Desk.documentOf(editor).set(DRAFT.replace("mayor", "governor").replace("met", "sat"));
		Desk.until("all are to be looked at", () -> Desk.draftIn(editor).isUpToDate()
				&& List.of("Monday", "Tuesday", "Wednesday", "Thursday").stream().allMatch(day -> status(day).equals(Status.RECHECK)));
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private Status status(String words) {
		return Desk.draftIn(editor).items().items().stream().filter(item -> item.text().equals(words)).findFirst().map(Item::status)
				.orElse(Status.OPEN);
	}

	@Test
	void whatIsLeftTickedIsVerifiedAgainAndOneKeyTakesThatBack() throws IOException {
		Desk.select(items, "Tuesday");
		Desk.inDialog(CONFIRM, () -> {
			Table shown = Desk.control(Desk.display().getActiveShell(), Table.class, table -> true);
			StyledText words = Desk.control(Desk.display().getActiveShell(), StyledText.class, text -> true);
			assertEquals(List.of("Monday", "Tuesday", "Thursday"), Arrays.stream(shown.getItems()).map(row -> row.getText(0)).toList());
			assertTrue(Arrays.stream(shown.getItems()).allMatch(TableItem::getChecked));
			assertTrue(words.getText().contains("The mayor opened") && words.getText().contains("The governor opened"), words::getText);
			assertEquals("mayor", struckOut(words));
			Desk.takePicture("confirm-changes");
			Desk.press(' ', 0);
			Desk.until("the first is unticked", () -> !shown.getItem(0).getChecked());
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press('K', SWT.SHIFT));

		Desk.until("they are verified again", () -> status("Thursday").equals(Status.VERIFIED));
		assertEquals(Status.VERIFIED, status("Tuesday"));
		assertEquals(Status.RECHECK, status("Monday"));
		assertEquals(Status.RECHECK, status("Wednesday"));
		Desk.press('z', SWT.MOD1);
		Desk.until("they are to be looked at again",
				() -> status("Tuesday").equals(Status.RECHECK) && status("Thursday").equals(Status.RECHECK));
	}

	private static String struckOut(StyledText words) {
		return Arrays.stream(words.getStyleRanges()).filter(style -> style.strikeout)
				.map(style -> words.getTextRange(style.start, style.length)).findFirst().orElse("nothing");
	}

	@Test
	void escapeConfirmsNothing() throws IOException {
		Desk.select(items, "Wednesday");
		Desk.inDialog(CONFIRM, () -> Desk.press(SWT.ESC, 0), () -> Desk.press('K', SWT.SHIFT));

		assertEquals(Status.RECHECK, status("Wednesday"));
	}
}
