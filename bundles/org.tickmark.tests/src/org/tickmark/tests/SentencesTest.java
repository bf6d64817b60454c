package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** All kinds are listed: a row a sentence or a row an item, of the classes that are asked for, and a sentence is settled by one key. */
class SentencesTest {
	private static final String DRAFT = "LISBON, March 14, 2024 - \u201CWe sold 900 tickets on Monday,\u201D said Mara Dane, head of the "
			+ "harbour "
			+ "office. The hall holds 1,200 people. Dane opened it on Tuesday.\n\nThe fair was the largest since 1987. Only 40 of 500 "
			+ "stalls "
			+ "stayed empty, Dane said on Wednesday.\n";
	private static final String SETTLE = "Settle Sentence";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openADraftWithAllKinds() throws IOException, PartInitException {
		Desk.listAllKinds();
		editor = Desk.openListed(Files.writeString(folder.resolve("fair.txt"), DRAFT));
		items = Desk.items();
	}

	@AfterEach
	void closeAll() {
		if (Desk.settings().listsBySentence()) items.turnSentences();
		items.classesControl().select(0);
		Desk.listDatesAndQuotations();
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private Item item(String words) {
		return Desk.itemWith(editor, words);
	}

	private List<String> rows() {
		return Arrays.stream(items.tableControl().getItems()).map(row -> row.getText(0)).toList();
	}

	private void bySentence() {
		Desk.focus(items.tableControl());
		Desk.press("b");
		Desk.until("a sentence is a row",
				() -> Desk.settings().listsBySentence() && rows().stream().anyMatch(row -> row.startsWith("\u25B8")));
	}

	@Test
	void allKindsAreListed() throws IOException {
		Set<ClaimKind> kinds = Desk.draftIn(editor).items().items().stream().map(Item::kind).collect(Collectors.toSet());

		assertTrue(kinds.containsAll(Set.of(ClaimKind.DATE, ClaimKind.QUOTE, ClaimKind.FIGURE, ClaimKind.NAME, ClaimKind.FACT)),
				kinds::toString);
		Desk.select(items, "900");
		Desk.takePicture("all-kinds");
	}

	@Test
	@Tag("dark")
	void aKeyTurnsRowsOfItemsIntoRowsOfSentencesThatOpen() throws IOException {
		bySentence();
		Desk.select(items, "900");
		Desk.press(SWT.ARROW_RIGHT, 0);
		Desk.until("its sentence is open", () -> rows().stream().anyMatch(row -> row.startsWith("\u25BE")));

		int quotation = rows().indexOf("      We sold 900 tickets on Monday,");
		assertTrue(quotation > 0, rows()::toString);
		assertTrue(rows().get(quotation + 1).startsWith("            "), rows()::toString);
		Desk.takePicture("sentences");
		Desk.press(SWT.ARROW_LEFT, 0);
		Desk.press("b");
		Desk.until("an item is a row", () -> !Desk.settings().listsBySentence() && rows().size() > 8);
	}

	@Test
	@Tag("dark")
	void oneKeySettlesASentenceOnceItWasShownAndOneTakesItBack() throws IOException {
		bySentence();
		Desk.select(items, "900");
		List<Item> held = items.selectedItems();
		assertTrue(held.size() > 2, held::toString);

		Desk.inDialog(SETTLE, () -> {
			Table shown = Desk.control(Desk.display().getActiveShell(), Table.class, table -> true);
			assertEquals(held.size(), shown.getItemCount());
			assertTrue(Arrays.stream(shown.getItems()).allMatch(TableItem::getChecked));
			Desk.takePicture("settle-sentence");
			Desk.press(' ', 0);
			Desk.until("the first is unticked", () -> !shown.getItem(0).getChecked());
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press("v"));

		Desk.until("it is verified", () -> item("900").status().equals(Status.VERIFIED));
		long left = held.stream().filter(each -> item(each.text()).status().equals(Status.OPEN)).count();
		assertEquals(1, left);
		assertFalse(items.selectedItems().equals(held));
		Desk.press('z', SWT.MOD1);
		Desk.until("all is open again", () -> held.stream().allMatch(each -> item(each.text()).status().equals(Status.OPEN)));
	}

	@Test
	void fromARowOfAnItemTooAndEscapeSettlesNothing() throws IOException {
		Desk.select(items, "1,200");
		Desk.inDialog(SETTLE, () -> Desk.press(SWT.ESC, 0), () -> Desk.press('S', SWT.SHIFT));
		assertEquals(Status.OPEN, item("1,200").status());

		Desk.select(items, "1,200");
		Desk.inDialog(SETTLE, () -> Desk.press(SWT.CR, 0), () -> Desk.press('S', SWT.SHIFT));
		Desk.until("it is verified", () -> item("1,200").status().equals(Status.VERIFIED));
	}

	@Test
	void onlyAClassIsShownUntilEscape() throws IOException {
		int all = items.shownItems().size();
		items.classesControl().select(1);
		items.classesControl().notifyListeners(SWT.Selection, null);

		Desk.until("A alone is shown", () -> items.shownItems().size() < all);
		assertTrue(items.shownItems().stream().allMatch(item -> item.classInWords().equals("(A)")));
		assertTrue(items.filterText().contains("of " + all + " shown"), items::filterText);
		Desk.takePicture("class-a");
		Desk.focus(items.tableControl());
		Desk.press(SWT.ESC, 0);
		Desk.until("all are shown again", () -> items.shownItems().size() == all);
	}

	@Test
	void theSignOffSaysHowManyWereSettledWithTheirSentence() throws IOException {
		bySentence();
		while (Desk.draftIn(editor).items().items().stream().anyMatch(item -> !item.status().settled())) {
			items.select(item -> !item.status().settled());
			Desk.focus(items.tableControl());
			int before = Desk.draftIn(editor).items().settled();
			if (items.selectedItems().size() > 1) Desk.inDialog(SETTLE, () -> Desk.press(SWT.CR, 0), () -> Desk.press("c"));
			else Desk.press("c");
			Desk.until("more is settled", () -> Desk.draftIn(editor).items().settled() > before);
		}
		String said = "settled together with the rest of their sentences.";
		Desk.inDialog("Sign Off", () -> {
			assertTrue(ErrorText.in(Desk.display().getActiveShell()).contains(said));
			Desk.takePicture("sign-off-sentences");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.run("org.tickmark.ui.signOff"));

		Desk.until("it is signed", () -> items.signOffText().contains(said));
	}

	@Test
	void theKindsAreOfferedInThePreferences() throws IOException {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Desk.shell(), "org.tickmark.ui.preferences.lookedFor", null,
				null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Shell shell = dialog.getShell();
		Desk.until("the dialog is there", shell::isVisible);
		try {
			Table kinds = Desk.control(shell, Table.class,
					table -> Arrays.stream(table.getItems()).anyMatch(row -> row.getText().equals("Figure")));

			List<String> offered = Arrays.stream(kinds.getItems()).map(TableItem::getText).toList();
			assertTrue(offered.containsAll(List.of("Date", "Quotation", "Figure", "Name", "Fact", "Contact", "Criticism", "Problem")),
					offered::toString);
			Desk.takePicture("detection");
		} finally {
			dialog.close();
		}
	}
}
