package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
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

/** A statement that is made again is one row, which one key settles; opened up, some of it. Vague times stand last. */
class RepeatsTest {
	private static final String DRAFT = "OSLO, March 14, 2024 - The ferry will sail on Sunday.\n\nThe crew goes ashore every day. "
			+ "The mayor will speak on Sunday.\n\nThe ferry will sail on Sunday.\n\nThe council met on Tuesday, as it does every week.\n\n"
			+ "The ferry will sail on Sunday.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		editor = Desk.openListed(Files.writeString(folder.resolve("ferry.txt"), DRAFT));
		items = Desk.items();
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private List<Item> sails() {
		return Desk.draftIn(editor).items().items().stream()
				.filter(item -> item.assertion().in(DRAFT).contains("sail") && item.text().equals("Sunday")).toList();
	}

	private String row(int at) {
		return items.tableControl().getItem(at).getText(0);
	}

	private void selectTheRepeats() {
		items.select(item -> item.id().equals(sails().getFirst().id()));
		Desk.focus(items.tableControl());
	}

	@Test
	void oneKeySettlesAFoldedRowAndUndoTakesAllOfItBack() throws IOException {
		selectTheRepeats();
		assertEquals(3, items.selectedItems().size());
		assertTrue(row(items.tableControl().getSelectionIndex()).startsWith("\u25B8 \u00D73  Sunday"), "the row says how often");
		Desk.takePicture("repeats-folded");

		Desk.press("v");
		Desk.until("all are settled", () -> sails().stream().allMatch(item -> item.status().equals(Status.VERIFIED)));
		assertEquals(3, Desk.draftIn(editor).items().settled(), "the other Sunday is another statement");

		Desk.press('z', SWT.MOD1);
		Desk.until("all are open again", () -> sails().stream().allMatch(item -> item.status().equals(Status.OPEN)));
	}

	@Test
	void openedUpSomeAreSettledAndTheArrowFoldsThemAgain() throws IOException {
		selectTheRepeats();
		int rows = items.tableControl().getItemCount();
		Desk.press(SWT.ARROW_RIGHT, 0);
		Desk.until("it is open", () -> items.tableControl().getItemCount() == rows + 3);
		int whole = items.tableControl().getSelectionIndex();
		Desk.press(SWT.ARROW_DOWN, 0);
		Desk.until("the first is selected", () -> items.selectedItems().size() == 1);
		Desk.press("v");
		Desk.until("one is settled", () -> sails().getFirst().status().equals(Status.VERIFIED));
		assertEquals(1, Desk.draftIn(editor).items().settled());
		Desk.until("it goes on to the next", () -> items.selectedItems().equals(List.of(sails().get(1))));
		assertTrue(row(whole + 1).startsWith("   "), row(whole + 1));
		Desk.takePicture("repeats");

		Desk.press(SWT.ARROW_LEFT, 0);
		Desk.until("it is folded", () -> items.tableControl().getItemCount() == rows);
		assertEquals("1 of 3 settled", items.tableControl().getItem(whole).getText(4));
	}

	@Test
	void inTheTextOnlyTheRepeatAtTheCaretIsDecided() {
		Item second = sails().get(1);
		editor.selectAndReveal(second.span().start() + 1, 0);
		Desk.page().activate(editor);
		Desk.focus(editor.getAdapter(Control.class));
		Desk.press('t', SWT.MOD1);
		Desk.press("v");

		Desk.until("it is settled", () -> sails().get(1).status().equals(Status.VERIFIED));
		assertEquals(1, Desk.draftIn(editor).items().settled());
	}

	@Test
	void aFoldedRowIsShownWholeAndItsSourceGoesToAllOfIt() {
		selectTheRepeats();
		assertTrue(Desk.controls(Desk.shell()).stream().anyMatch(
				each -> each instanceof Text text && text.getText().contains("Keys, source and note apply to all 3 of them.")));
		Desk.press("s");
		Desk.until("the field has the focus", () -> Desk.display().getFocusControl() instanceof Text);
		Desk.press("port log");
		Desk.focus(items.tableControl());

		Desk.until("all have it", () -> sails().stream().allMatch(item -> item.evidenceInWords().equals("port log")));
	}

	@Test
	void theFilterCountsItemsNotRows() {
		items.filterControl().setText("sail");
		assertTrue(items.tableControl().getItemCount() < items.shownItems().size(), "some share a row");
		assertTrue(items.filterText().startsWith(items.shownItems().size() + " of "), items.filterText());
		items.filterControl().setText("");
	}

	@Test
	void vagueTimesStandInAGroupBehindAllOthers() {
		int rows = items.tableControl().getItemCount();

		assertEquals("Vague times (2)", row(rows - 3));
		assertTrue(row(rows - 2).startsWith("every day") && row(rows - 1).startsWith("every week"),
				row(rows - 2) + ", " + row(rows - 1));

		Desk.house().setHidesVagueTimes(true);
		try {
			Desk.until("they are hidden", () -> items.tableControl().getItemCount() == rows - 3);
		} finally {
			Desk.house().setHidesVagueTimes(false);
		}
	}
}
