package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.Item;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** Each draft has a filter of its own, which says what it hides and goes with Escape. */
class FilterTest {
	private static final String DRAFT = "LISBON, March 14, 2024 - The ferry left on Monday. It came back on Tuesday.\n";

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
		Desk.focus(items.filterControl());
		Desk.press("Monday");
		Desk.until("one is left", () -> items.shownItems().size() == 1);
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	@Test
	void switchingDraftsKeepsTheFilterOfEach() throws IOException, PartInitException {
		DraftEditor other = Desk.openListed(Files.writeString(folder.resolve("other.txt"), "The crew met on Wednesday.\n"));
		assertEquals("", items.filterControl().getText());
		items.filterControl().setText("nobody");
		Desk.page().activate(editor);
		Desk.until("its own filter is back", () -> items.filterControl().getText().equals("Monday") && items.shownItems().size() == 1);
		Desk.page().activate(other);

		Desk.until("the other one, too", () -> items.filterControl().getText().equals("nobody") && items.shownItems().isEmpty());
	}

	private void allAreShownAndTheListHasTheFocus() {
		Desk.until("all are shown", () -> items.shownItems().size() == 3);
		assertEquals("", items.filterControl().getText());
		assertEquals("", items.filterText());
		assertTrue(items.tableControl().isFocusControl());
	}

	@Test
	void escapeInTheFilterShowsAllAndGoesToTheList() throws IOException {
		assertEquals("1 of 3 shown \u2013 <a>Escape shows all</a>", items.filterText());
		Desk.takePicture("filter");
		Desk.press(SWT.ESC, 0);

		Desk.until("the list has the focus", () -> items.tableControl().isFocusControl());
		allAreShownAndTheListHasTheFocus();
	}

	@Test
	void escapeInTheListShowsAllAndTheSelectedItemStaysSelected() {
		Desk.select(items, "Monday");
		Desk.press(SWT.ESC, 0);

		allAreShownAndTheListHasTheFocus();
		assertEquals(List.of("Monday"), items.selectedItems().stream().map(Item::text).toList());
	}

	@Test
	void aClickOnWhatTheFilterHidesShowsAll() {
		Link shown = Desk.control(Desk.shell(), Link.class, link -> link.getText().startsWith("1 of 3 shown"));
		shown.notifyListeners(SWT.Selection, new Event());

		allAreShownAndTheListHasTheFocus();
	}
}
