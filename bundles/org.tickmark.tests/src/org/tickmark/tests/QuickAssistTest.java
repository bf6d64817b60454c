package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;

/** Items are settled from within the text, too. */
class QuickAssistTest {
	private static final String DRAFT = "The ferry left on Monday. It came back on Tuesday.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private StyledText text;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		editor = Desk.open(Files.writeString(folder.resolve("ferry.txt"), DRAFT));
		Desk.until("the view lists them", () -> shownItems() == 2);
		text = (StyledText) editor.getAdapter(Control.class);
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static int shownItems() {
		try {
			return Desk.items().shownItems().size();
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	private void callAssistIn(String words) {
		Desk.focus(text);
		text.setSelection(text.getText().indexOf(words) + 1);
		Desk.settle();
		Desk.press('1', SWT.MOD1);
	}

	private static Optional<Table> offered() {
		return Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).filter(shell -> shell != Desk.shell())
				.flatMap(shell -> Desk.controls(shell).stream()).filter(Table.class::isInstance).map(Table.class::cast).findFirst();
	}

	@Test
	void oneKeyOffersWhatCanBeDoneToTheItemAtTheCaret() throws IOException {
		callAssistIn("Tuesday");
		Desk.until("something is offered", () -> offered().filter(table -> table.getItemCount() > 0).isPresent());
		Table table = offered().orElseThrow();
		int verified = Arrays.stream(table.getItems()).map(item -> item.getText()).toList().indexOf("Verified");
		assertTrue(verified >= 0);
		Desk.takePicture("quick-assist");

		// As a double click does: keys that a test posts do not reach the open list.
		table.setSelection(verified);
		table.notifyListeners(SWT.Selection, new Event());
		table.notifyListeners(SWT.DefaultSelection, new Event());

		Desk.until("it is verified", () -> Desk.itemWith(editor, "Tuesday").status().equals(Status.VERIFIED));
		assertEquals(Status.OPEN, Desk.itemWith(editor, "Monday").status());
		assertEquals(DRAFT, Desk.documentOf(editor).get());
	}

	@Test
	void offersNothingBetweenItems() {
		callAssistIn("ferry");

		Desk.settle();
		assertTrue(offered().isEmpty());
	}
}
