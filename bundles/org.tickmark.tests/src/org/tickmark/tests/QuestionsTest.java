package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.Queries;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** Questions and reasons are asked for at the item; they, notes and sources are undone like decisions and shown wherever items are. */
class QuestionsTest {
	private static final String DRAFT = "LISBON, March 14, 2024 - The ferry left on Monday. It came back on Tuesday.\n\nThe crew met on "
			+ "Wednesday.\n";
	private static final String QUERY = "Query to author";

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

	private Item item(String words) {
		return Desk.itemWith(editor, words);
	}

	private void answer(String title, String key, String words) throws IOException {
		Desk.inDialog(title, () -> {
			Desk.press(words);
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press(key));
	}

	private void undo() {
		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);
	}

	private void redo() {
		Desk.press('y', SWT.MOD1);
	}

	private void selectAlso(int more) {
		for (int pressed = 0; pressed < more; pressed++) Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.until((more + 1) + " are selected", () -> items.selectedItems().size() == more + 1);
	}

	private void typeInto(String key, Predicate<Text> field, String words) {
		Desk.focus(items.tableControl());
		Desk.press(key);
		Desk.until("the field has the focus", () -> Desk.display().getFocusControl() instanceof Text text && field.test(text));
		Desk.press(words);
		Desk.focus(items.tableControl());
	}

	private void typeNote(String words) {
		typeInto("t", field -> (field.getStyle() & SWT.MULTI) != 0, words);
	}

	private void typeSource(String words) {
		typeInto("s", field -> (field.getStyle() & SWT.MULTI) == 0, words);
	}

	private boolean inspectorSays(String words) {
		return Desk.controls(items.tableControl().getParent()).stream()
				.anyMatch(each -> each instanceof Text text && text.getText().contains(words));
	}

	@Test
	@Tag("dark")
	void theQuestionToTheAuthorIsAskedBeforeGoingOn() throws IOException {
		Desk.select(items, "Monday");
		Desk.inDialog(QUERY, () -> {
			assertTrue(ErrorText.in(Desk.display().getActiveShell()).contains("The ferry left on Monday"));
			Desk.press("who saw it leave");
			Desk.takePicture("question");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press("q"));

		Desk.until("it is asked", () -> item("Monday").status().equals(Status.QUERY));
		assertEquals("who saw it leave", item("Monday").reason());
		assertEquals("Tuesday", items.selectedItems().getFirst().text());
	}

	@Test
	void enterAloneAsksNothingAndEscapeDecidesNothing() throws IOException {
		Desk.select(items, "Monday");
		Desk.inDialog(QUERY, () -> Desk.press(SWT.ESC, 0), () -> Desk.press("q"));
		assertEquals(Status.OPEN, item("Monday").status());

		Desk.inDialog(QUERY, () -> Desk.press(SWT.CR, 0), () -> Desk.press("q"));
		Desk.until("it is queried", () -> item("Monday").status().equals(Status.QUERY));
		assertEquals("", item("Monday").reason());
	}

	@Test
	void questionAndReasonAreShownInTheInspectorInCopiesInPrintAndInQueries() throws IOException {
		Desk.select(items, "Monday");
		answer(QUERY, "q", "who saw it leave");
		Desk.select(items, "Tuesday");
		answer("On author", "a", "she was there");
		Desk.select(items, "Tuesday");
		Desk.until("the inspector shows the reason", () -> inspectorSays("Because: she was there"));
		Desk.select(items, "Monday");
		Desk.until("the inspector shows the question", () -> inspectorSays("Question: who saw it leave"));

		Desk.press('c', SWT.MOD1);
		var clipboard = new Clipboard(Desk.display());
		Desk.until("the table holds it", () -> clipboard.getContents(TextTransfer.getInstance()) instanceof String text
				&& text.startsWith("Claim\tKind") && text.contains("\twho saw it leave\t"));
		Desk.press('c', SWT.MOD1 | SWT.MOD2);
		Desk.until("the text holds it", () -> clipboard.getContents(TextTransfer.getInstance()) instanceof String text
				&& text.startsWith("1. ") && text.contains("Question: who saw it leave"));
		clipboard.dispose();
		var draft = Desk.draftIn(editor);
		String queries = Queries.asText(List.of(Queries.in("ferry", List.of("Ann"), draft.items(), draft.text())));
		assertTrue(queries.contains("who saw it leave ("), queries);
	}

	@Test
	void aNoteASourceAndAQuestionAreUndoneAndRedoneByKeys() throws IOException {
		Desk.select(items, "Monday");
		typeNote("ask the crew");
		Desk.until("the note is kept", () -> item("Monday").note().equals("ask the crew"));
		typeSource("port log");
		Desk.until("the source is kept", () -> item("Monday").evidenceInWords().equals("port log"));
		answer(QUERY, "q", "who saw it");
		Desk.until("the question is kept", () -> item("Monday").reason().equals("who saw it"));

		undo();
		Desk.until("the question is gone", () -> item("Monday").reason().isEmpty() && item("Monday").status().equals(Status.OPEN));
		undo();
		Desk.until("the source is gone", () -> item("Monday").evidenceInWords().isEmpty());
		undo();
		Desk.until("the note is gone", () -> item("Monday").note().isEmpty());
		redo();
		redo();
		redo();
		Desk.until("all are back", () -> item("Monday").note().equals("ask the crew") && item("Monday").evidenceInWords().equals("port log")
				&& item("Monday").reason().equals("who saw it"));
	}

	@Test
	void noteSourceAndQuestionGoToAllSelectedItemsAndAreUndoneByOneKey() throws IOException {
		Desk.select(items, "Monday");
		selectAlso(1);
		assertTrue(inspectorSays("2 items are selected. Keys, source and note apply to all of them."));
		typeSource("port log");
		Desk.until("both have it",
				() -> item("Monday").evidenceInWords().equals("port log") && item("Tuesday").evidenceInWords().equals("port log"));
		typeNote("seen");
		Desk.until("both have it", () -> item("Monday").note().equals("seen") && item("Tuesday").note().equals("seen"));
		answer(QUERY, "q", "sure");
		Desk.until("both are asked", () -> item("Monday").reason().equals("sure") && item("Tuesday").reason().equals("sure"));

		undo();
		undo();
		Desk.until("both notes are gone", () -> item("Monday").note().isEmpty() && item("Tuesday").note().isEmpty());
		assertEquals("port log", item("Tuesday").evidenceInWords());
		undo();
		Desk.until("both sources are gone",
				() -> item("Monday").evidenceInWords().isEmpty() && item("Tuesday").evidenceInWords().isEmpty());
	}

	@Test
	void differentNotesStayUntilSomethingIsTypedForAll() {
		Desk.select(items, "Monday");
		typeNote("first");
		Desk.select(items, "Tuesday");
		typeNote("second");
		Desk.select(items, "Monday");
		selectAlso(1);
		Desk.press("t");
		Desk.press(SWT.ESC, 0);
		Desk.until("the list has the focus", () -> items.tableControl().isFocusControl());

		assertEquals(List.of("first", "second"), List.of(item("Monday").note(), item("Tuesday").note()));
	}

	@Test
	void anotherKindIsGivenToAllSelectedItemsAndUndoneByOneKey() {
		Desk.select(items, "Monday");
		selectAlso(1);
		Desk.press("1");
		Desk.until("both are facts", () -> count(ClaimKind.FACT) == 2);

		undo();
		Desk.until("both are dates", () -> count(ClaimKind.FACT) == 0);
	}

	private long count(ClaimKind kind) {
		return items.shownItems().stream().filter(item -> item.kind() == kind).count();
	}

	@Test
	void whatTakesOneItemSaysSoWhenSeveralAreSelected() {
		Desk.select(items, "Monday");
		selectAlso(1);
		Desk.press("u");
		Desk.settle();

		assertTrue(Desk.controls(Desk.shell()).stream().anyMatch(each -> each instanceof org.eclipse.swt.custom.CLabel label
				&& label.getText().startsWith("This key takes one item at a time")));
		assertTrue(Arrays.stream(Desk.display().getShells()).map(Shell::getText).noneMatch("Propose Rewording"::equals));
	}
}
