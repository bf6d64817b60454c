package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** Several sources an item: typed, offered, given again by one key, put right and withdrawn; a confidential one by its code name. */
class EvidenceTest {
	private static final String DRAFT = "The ferry left on Monday. It came back on Tuesday. It left again on "
			+ "Wednesday.\n";

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

	private String sourcesOf(String words) {
		return Desk.itemWith(editor, words).evidenceInWords();
	}

	private void select(String words, int more) {
		Desk.select(items, words);
		for (int pressed = 0; pressed < more; pressed++) Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.until("they are selected", () -> items.selectedItems().size() == more + 1);
	}

	private void typeSource(String words) {
		toTheField();
		Desk.press(words);
		Desk.focus(items.tableControl());
	}

	private Text toTheField() {
		Desk.focus(items.tableControl());
		Desk.press("s");
		Desk.until("the field has the focus",
				() -> Desk.display().getFocusControl() instanceof Text text && (text.getStyle() & SWT.MULTI) == 0);
		return (Text) Desk.display().getFocusControl();
	}

	private org.eclipse.swt.widgets.List list() {
		return Desk.controls(items.tableControl().getParent()).stream().filter(org.eclipse.swt.widgets.List.class::isInstance)
				.map(org.eclipse.swt.widgets.List.class::cast).findFirst().orElseThrow();
	}

	@Test
	void aSourceIsAddedToAllSelectedItemsAndTheNextOneBesideIt() throws IOException {
		select("Monday", 1);
		typeSource("primary: port log, p. 12");
		Desk.until("both have it", () -> sourcesOf("Monday").equals("port log, p. 12 (primary)")
				&& sourcesOf("Tuesday").equals("port log, p. 12 (primary)"));
		select("Monday", 0);
		typeSource("crew list");
		Desk.until("it has both", () -> sourcesOf("Monday").equals("port log, p. 12 (primary); crew list"));
		assertEquals("port log, p. 12 (primary)", sourcesOf("Tuesday"));

		select("Monday", 1);
		Desk.until("it is told which has what", () -> Arrays.equals(list().getItems(),
				new String[] {"port log, p. 12 (primary)", "crew list (1 of 2 items)"}));
		Desk.takePicture("sources");
	}

	@Test
	void theSameAsTheLastIsGivenByOneKeyAndUndoneByOne() {
		select("Monday", 0);
		typeSource("interview: the mate, 0:12:31");
		Desk.until("it is kept", () -> !sourcesOf("Monday").isEmpty());
		select("Tuesday", 1);
		Desk.press("y");

		String given = sourcesOf("Monday");
		Desk.until("both have it", () -> sourcesOf("Tuesday").equals(given) && sourcesOf("Wednesday").equals(given));
		assertEquals(1, Desk.draftIn(editor).ledger().evidence().size());
		Desk.press('z', SWT.MOD1);
		Desk.until("both have lost it", () -> sourcesOf("Tuesday").isEmpty() && sourcesOf("Wednesday").isEmpty());
	}

	@Test
	void knownSourcesAreOfferedWhileOneIsTyped() throws IOException {
		select("Monday", 0);
		typeSource("primary: port log, p. 12");
		Desk.until("it is kept", () -> !sourcesOf("Monday").isEmpty());
		select("Tuesday", 0);
		Text field = toTheField();
		List<Shell> before = Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).toList();
		Desk.press("l");
		Desk.until("it is offered",
				() -> Arrays.stream(Desk.display().getShells()).anyMatch(shell -> !before.contains(shell) && shell.isVisible()));
		Desk.takePicture("evidence-offered");
		// The display posts keys to no field while a window without the focus is shown above it; the window system does.
		var down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		field.notifyListeners(SWT.KeyDown, down);
		field.notifyListeners(SWT.DefaultSelection, new Event());

		Desk.until("it is given", () -> sourcesOf("Tuesday").equals("port log, p. 12 (primary)"));
		assertEquals(1, Desk.draftIn(editor).ledger().evidence().size());
		assertEquals("", field.getText());
	}

	@Test
	void aSourceIsPutRightForAllItemsAndWithdrawnFromTheSelectedOne() throws IOException {
		select("Monday", 1);
		typeSource("port log");
		Desk.until("both have it", () -> sourcesOf("Tuesday").equals("port log"));
		select("Monday", 0);
		Desk.until("it is listed", () -> list().getItemCount() == 1);
		Desk.focus(list());
		Desk.inDialog("Edit Source", () -> {
			Desk.press(SWT.END, 0);
			Desk.press(", second part");
			Desk.takePicture("evidence-edit");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press(SWT.CR, 0));
		Desk.until("it is put right for both", () -> sourcesOf("Monday").contains("second part")
				&& sourcesOf("Tuesday").equals(sourcesOf("Monday")));

		Desk.focus(list());
		Desk.press(SWT.DEL, 0);
		Desk.until("it is withdrawn from one", () -> sourcesOf("Monday").isEmpty());
		assertFalse(sourcesOf("Tuesday").isEmpty());
		Desk.until("the list takes no room", () -> !list().isVisible());
	}

	@Test
	void aConfidentialSourceIsRecordedAndPrintedByItsCodeName() throws IOException {
		select("Monday", 0);
		Desk.inDialog("Source in Detail", () -> {
			Shell dialog = Desk.display().getActiveShell();
			Desk.press("Heron");
			text(dialog, "Contact").setText("0170 555 0199");
			button(dialog).setSelection(true);
			button(dialog).notifyListeners(SWT.Selection, new Event());
			text(dialog, "Real name").setText("Ottilie Brackwater");
			Desk.takePicture("evidence-confidential");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press('e', SWT.SHIFT));
		Desk.until("it is given", () -> sourcesOf("Monday").equals("Heron (confidential)"));
		typeSource("letter of Ottilie Brackwater");
		Desk.until("the name is covered", () -> sourcesOf("Monday").endsWith("letter of Heron (confidential)"));

		var draft = Desk.draftIn(editor);
		String recorded = Files.readString(folder.resolve("ferry.txt.tickmark"));
		assertFalse(recorded.contains("Brackwater") || recorded.contains("555 0199"), recorded);
		assertTrue(Files.readString(folder.resolve("ferry.txt.tickmark-names")).contains("Ottilie Brackwater"));
		assertEquals(EvidenceKind.DOCUMENT, draft.ledger().evidence().getLast().evidence().kind());
		Desk.takePicture("evidence-confidential-shown");
	}

	private static Text text(Shell dialog, String name) {
		return Desk.control(dialog, Text.class, text -> name.equals(text.getData("org.tickmark.ui.accessibleName")));
	}

	private static Button button(Shell dialog) {
		return Desk.control(dialog, Button.class, button -> (button.getStyle() & SWT.CHECK) != 0);
	}
}
