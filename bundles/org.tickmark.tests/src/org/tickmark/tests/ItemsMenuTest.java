package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** The menu of the right mouse button, or of the menu key, in the list of items and in the text. */
class ItemsMenuTest {
	private static final String DRAFT = "OSLO, March 14, 2024 - The ferry sank on Sunday. The mayor arrived on Tuesday.\n";

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

	private Menu menuAt(String words) {
		Desk.select(items, words);
		Desk.focus(items.tableControl());
		Menu menu = items.tableControl().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	private static List<String> labels(Menu menu) {
		return Stream.of(menu.getItems()).map(MenuItem::getText).map(label -> label.replaceAll("&|\t.*", "")).toList();
	}

	@Test
	void itDecidesWhatIsSelected() {
		Menu menu = menuAt("Tuesday");
		MenuItem verified = Stream.of(menu.getItems()).filter(item -> item.getText().startsWith("&Verified")).findFirst().orElseThrow();

		verified.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());

		Desk.until("the selected item is verified", () -> Desk.itemWith(editor, "Tuesday").status().equals(Status.VERIFIED));
		assertEquals(Status.OPEN, Desk.itemWith(editor, "Sunday").status());
	}

	private Menu menuInTextAt(String words) {
		var text = (StyledText) editor.getAdapter(Control.class);
		Desk.focus(text);
		editor.selectAndReveal(DRAFT.indexOf(words) + 1, 0);
		Menu menu = text.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	@Test
	void inTheTextItDecidesWhatTheCaretStandsIn() {
		Desk.select(items, "Sunday");
		Menu menu = menuInTextAt("Tuesday");
		MenuItem verified = Stream.of(menu.getItems()).filter(item -> item.getText().startsWith("&Verified")).findFirst().orElseThrow();

		verified.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());

		Desk.until("the item at the caret is verified", () -> Desk.itemWith(editor, "Tuesday").status().equals(Status.VERIFIED));
		assertEquals(Status.OPEN, Desk.itemWith(editor, "Sunday").status());
	}

	@Test
	void inTheTextItOffersNoStatusOutsideOfItems() {
		List<String> labels = labels(menuInTextAt("ferry"));

		assertTrue(labels.contains("Copy"), labels::toString);
		assertFalse(labels.contains("Verified"), labels::toString);
	}

	@Test
	void theMouseTakesTheCaretAlongForIt() {
		var text = (StyledText) editor.getAdapter(Control.class);
		Desk.focus(text);
		editor.selectAndReveal(0, 0);
		var right = new Event();
		int mayor = DRAFT.indexOf("mayor");
		Point at = text.toDisplay(text.getLocationAtOffset(mayor + 1));
		right.detail = SWT.MENU_MOUSE;
		right.x = at.x + 1;
		right.y = at.y + text.getLineHeight() / 2;
		right.doit = false;
		text.notifyListeners(SWT.MenuDetect, right);

		assertEquals(mayor + 1, text.getCaretOffset());
	}

	@Test
	void itOffersWhatIsDoneToOneRow() {
		List<String> labels = labels(menuAt("Sunday"));

		assertTrue(labels.containsAll(List.of("Verified", "Corrected", "Query to author", "Source in Detail\u2026", "Dismiss", "Copy")),
				labels::toString);
	}
}
