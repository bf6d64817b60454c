package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.texts.ItemTexts;

/** The strip above the text: the day that dates count from, and the file's encoding. */
class HeaderTest {
	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private DraftEditor open(String name, String text) throws IOException, PartInitException {
		return Desk.open(Files.writeString(folder.resolve(name), text));
	}

	private static Text dateField() {
		return Desk.control(Desk.shell(), Text.class, text -> text.isVisible() && text.getMessage().equals("type a date"));
	}

	private static void type(String date) {
		Text field = dateField();
		Desk.focus(field);
		field.selectAll();
		Desk.press(date);
		Desk.until("it is typed", () -> field.getText().equals(date));
		Desk.press(SWT.KEYPAD_CR, 0);
	}

	private static boolean says(String words) {
		return Desk.controls(Desk.shell()).stream()
				.anyMatch(control -> control instanceof Link link && link.isVisible() && link.getText().contains(words));
	}

	private static boolean means(DraftEditor editor, String words, String day) {
		return ItemTexts.whoOrWhen(Desk.itemWith(editor, words), Desk.draftIn(editor).text()).equals(day);
	}

	@Test
	void aDraftWithoutADateAsksForIt() throws IOException, PartInitException {
		open("a.txt", "The ferry left on Tuesday.");

		Desk.until("it is asked for", () -> says("The draft has no date. On which day is it filed?"));
		assertEquals("", dateField().getText());
	}

	@Test
	void keysInTheDateFieldAreForTheDateAlone() throws IOException, PartInitException {
		DraftEditor editor = open("ferry.txt", "The ferry left on Tuesday.");
		type("2024-03-14");
		Text field = dateField();
		Desk.focus(field);
		Desk.press('a', SWT.CTRL);
		Desk.until("the date is selected", () -> field.getSelectionText().equals("2024-03-14"));
		Desk.press('x', SWT.CTRL);

		Desk.until("the date is cut", () -> field.getText().isEmpty());
		assertEquals("The ferry left on Tuesday.", Desk.documentOf(editor).get());
		Desk.focus(editor.getAdapter(Control.class));
		Desk.press('a', SWT.CTRL);
		Desk.until("the text is selected", () -> editor.getSelectionProvider().getSelection() instanceof ITextSelection text
				&& text.getLength() == Desk.documentOf(editor).getLength());
	}

	@Test
	void aDatelineWithoutAYearAsksForTheYear() throws IOException, PartInitException {
		open("a.txt", "DOVER, June 18 (AP) \u2014 The ferry left on Tuesday.");

		Desk.until("it is asked for", () -> says("The dateline says June 18 without a year. Which year?"));
	}

	@Test
	void aTypedDateMovesAllDatesAtOnceAndIsRemembered() throws IOException, PartInitException {
		DraftEditor editor = open("a.txt", "The ferry left on Tuesday. It had come yesterday.");
		type("2023-06-18");

		Desk.until("dates count from it", () -> means(editor, "Tuesday", "Tue 13 Jun 2023"));
		assertTrue(means(editor, "yesterday", "Sat 17 Jun 2023"));
		assertTrue(says("Sunday, set here"));
		Desk.page().closeEditor(editor, false);
		DraftEditor again = Desk.open(folder.resolve("a.txt"));
		assertEquals(Optional.of(LocalDate.of(2023, 6, 18)), Desk.draftIn(again).referenceDate());
		Desk.until("it is shown", () -> dateField().getText().equals("2023-06-18"));
	}

	@Test
	void aDateIsTakenAsPeopleWriteIt() throws IOException, PartInitException {
		open("a.txt", "The ferry left on Tuesday.");

		type("12 march 2024");
		Desk.until("the day is taken", () -> dateField().getText().equals("2024-03-12"));
		type("June 18, 2023");
		Desk.until("this one, too", () -> dateField().getText().equals("2023-06-18"));
	}

	@Test
	void aYearCompletesTheDateline() throws IOException, PartInitException {
		open("a.txt", "DOVER, June 18 (AP) \u2014 The ferry left on Tuesday.");

		type("2023");

		Desk.until("the day is taken", () -> dateField().getText().equals("2023-06-18"));
	}

	@Test
	void whatIsNoDateIsSaidAndNotTaken() throws IOException, PartInitException {
		DraftEditor editor = open("a.txt", "The ferry left on Tuesday.");
		type("2023-06-31");

		Desk.until("it is said", () -> says("Type a date: 2024-03-12 or 12 March 2024"));
		assertEquals(Optional.empty(), Desk.draftIn(editor).referenceDate());
		assertFalse(Files.exists(folder.resolve("a.txt.tickmark")));
	}

	@Test
	void aDayPickedFromTheCalendarCountsAndTheDraftsOwnCanComeBack() throws IOException, PartInitException {
		DraftEditor editor = open("a.html",
				"<meta property=\"article:published_time\" content=\"2024-03-14\"><p>The ferry left on <b>Tuesday</b>.</p>");
		Desk.until("the page's date is shown",
				() -> dateField().getText().equals("2024-03-14") && says("Thursday, publication date in the page"));
		Desk.control(Desk.shell(), Button.class, button -> button.isVisible() && button.getText().equals("\u25BE"))
				.notifyListeners(SWT.Selection, null);
		Shell popup = Stream.of(Desk.display().getShells()).filter(shell -> shell.getText().equals("Filed on")).findFirst().orElseThrow();
		DateTime calendar = Desk.control(popup, DateTime.class, any -> true);
		assertEquals(List.of(2024, 2, 14), List.of(calendar.getYear(), calendar.getMonth(), calendar.getDay()));
		Desk.takePicture("header");
		calendar.setDate(2023, 5, 18);
		Desk.control(popup, Button.class, any -> true).notifyListeners(SWT.Selection, null);

		Desk.until("dates count from it", () -> means(editor, "Tuesday", "Tue 13 Jun 2023"));
		Desk.control(Desk.shell(), Link.class, link -> link.getText().contains("use the draft\u2019s own")).notifyListeners(SWT.Selection,
				null);
		Desk.until("dates count from the page's date", () -> means(editor, "Tuesday", "Tue 12 Mar 2024"));
		assertEquals("2024-03-14", dateField().getText());
	}

	@Test
	void aFileInAnotherEncodingIsReadAgainAndSavedInIt() throws IOException, PartInitException, CoreException {
		byte[] bytes = "\u041F\u0430\u0440\u043E\u043C left on Tuesday.\r\n".getBytes(Charset.forName("windows-1251"));
		Path file = Files.write(folder.resolve("a.txt"), bytes);
		DraftEditor editor = Desk.open(file);
		assertTrue(says("windows-1252"));
		editor.readIn(Charset.forName("windows-1251"));

		assertTrue(Desk.documentOf(editor).get().startsWith("\u041F\u0430\u0440\u043E\u043C"));
		assertTrue(says("windows-1251"));
		editor.doSave(null);
		assertArrayEquals(bytes, Files.readAllBytes(file));
		Desk.page().closeEditor(editor, false);
		assertTrue(Desk.documentOf(Desk.open(file)).get().startsWith("\u041F\u0430\u0440\u043E\u043C"), "the choice is remembered");
	}

	@Test
	void aCopyUnderANewNameIsReadAsItWasWritten() throws Exception {
		DraftEditor editor = Desk.open(
				Files.write(folder.resolve("a.txt"), "\u041F\u0430\u0440\u043E\u043C left.".getBytes(Charset.forName("windows-1251"))));
		editor.readIn(Charset.forName("windows-1251"));
		var copy = new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(folder.resolve("b.txt").toFile()));
		editor.getDocumentProvider().saveDocument(null, copy, Desk.documentOf(editor), true);

		assertEquals("\u041F\u0430\u0440\u043E\u043C left.", Desk.documentOf(Desk.open(folder.resolve("b.txt"))).get());
	}

	@Test
	void anEncodingThatDoesNotFitChangesNothing() throws IOException, PartInitException {
		DraftEditor editor = Desk.open(Files.write(folder.resolve("a.txt"), "Caf\u00E9".getBytes(Charset.forName("windows-1252"))));

		assertThrows(CoreException.class, () -> editor.readIn(StandardCharsets.UTF_8));
		assertEquals("Caf\u00E9", Desk.documentOf(editor).get());
		assertFalse(editor.isDirty());
	}

	@Test
	void aFileThatIsOpenedDecidedOnAndSavedIsTheSameByteForByte() throws Exception {
		for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")) {
			for (String end : List.of("\n", "\r\n", "\r", "\n\r\n\r")) {
				for (String name : List.of("a.txt", "a.md", "a.html")) {
					String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
					byte[] bytes = (mark + "Caf\u00E9" + end + end + "It left on Tuesday." + end).getBytes(charset);
					Path file = Files.write(folder.resolve(name), bytes);
					DraftEditor editor = Desk.open(file);
					Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Tuesday")), Status.VERIFIED);
					editor.doSave(null);
					assertArrayEquals(bytes, Files.readAllBytes(file), charset + " " + name);
					Desk.page().closeEditor(editor, false);
					Files.delete(folder.resolve(name + ".tickmark"));
				}
			}
		}
	}
}
