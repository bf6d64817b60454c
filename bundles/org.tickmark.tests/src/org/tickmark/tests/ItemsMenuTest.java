package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
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

/** The menu of the right mouse button, or of the menu key, in the list of items. */
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

	@Test
	void itOffersWhatIsDoneToOneRow() {
		List<String> labels = labels(menuAt("Sunday"));

		assertTrue(labels.containsAll(List.of("Verified", "Corrected", "Query to author", "Source in Detail\u2026", "Dismiss", "Copy")),
				labels::toString);
	}
}
