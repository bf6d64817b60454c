package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.files.DraftFolder;

/** Where a draft is saved, what is there afterwards, and what is said if it cannot be saved. */
class SavingTest {
	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static boolean showsADay(DraftEditor editor, String words) {
		int behind = Desk.documentOf(editor).get().indexOf(words) + words.length();
		for (var style : ((StyledText) editor.getAdapter(Control.class)).getStyleRanges(behind - 1, 2)) {
			if (style.metrics != null && style.metrics.width > 0) return true;
		}
		return false;
	}

	@Test
	void resolvedDatesStayInTheTextAfterSavingAs() throws IOException, PartInitException {
		DraftEditor editor = Desk.openSample(folder);
		Desk.items().select(item -> item.text().equals("Tuesday"));
		Desk.items().selection().decide(Status.VERIFIED);
		Desk.until("the day is shown", () -> showsADay(editor, "on Tuesday"));
		Path copy = folder.resolve("copy.txt");

		assertTrue(editor.saveAs(copy, null));
		Desk.page().activate(editor);

		Desk.until("the copy's items are found", () -> editor.draft().filter(draft -> draft.isUpToDate()).isPresent());
		Desk.until("the day is still shown", () -> showsADay(editor, "on Tuesday"));
		assertEquals(copy.getFileName().toString(), editor.getTitle());
		assertEquals(Status.VERIFIED, Desk.itemWith(editor, "Tuesday").status());
		Desk.takePicture("saved-as");
	}

	@Test
	void whatIsUndoneNeedsNoSaving() throws IOException, PartInitException {
		Path file = Files.writeString(folder.resolve("ferry.txt"), "The ferry sank on Tuesday.");
		DraftEditor editor = Desk.open(file);
		var hands = new EditorHands(editor);

		hands.type(4, "old ");
		assertTrue(editor.isDirty());
		hands.undo();
		assertFalse(editor.isDirty());
		Desk.until("the title says so", () -> !Desk.shell().getText().startsWith("*"));
		hands.redo();
		assertTrue(editor.isDirty());

		editor.doSave(null);
		hands.undo();
		assertTrue(editor.isDirty(), "the file has the word");
		hands.redo();
		assertFalse(editor.isDirty());
		assertEquals("The old ferry sank on Tuesday.", Files.readString(file));
	}

	@Test
	void dialogsForFilesBeginInTheFolderOfTheDraft() throws IOException, PartInitException {
		Desk.open(Files.writeString(folder.resolve("ferry.txt"), "The ferry sank on Tuesday."));
		var dialog = new FileDialog(Desk.shell(), SWT.SAVE);
		DraftFolder.startIn(dialog, Desk.page());

		assertEquals(folder.toString(), dialog.getFilterPath());
	}

	@Test
	void whatCannotBeSavedIsSaidWithWhereTheTextIs() throws IOException, PartInitException, BadLocationException {
		byte[] original = "The caf\u00E9 opened on Monday.".getBytes(Charset.forName("windows-1252"));
		Path file = Files.write(folder.resolve("cafe.txt"), original);
		DraftEditor editor = Desk.open(file);
		Desk.documentOf(editor).replace(0, 3, "\u4E2D");
		var said = new StringBuilder();

		Desk.inDialog("Not Saved", () -> {
			said.append(ErrorText.in(Desk.display().getActiveShell()));
			Desk.press(SWT.CR, 0);
		}, () -> editor.doSave(null));

		assertTrue(said.toString().contains("cafe.txt was not saved: "), said::toString);
		assertTrue(said.toString().contains("Your text is still in the editor"), said::toString);
		assertTrue(editor.isDirty());
		assertArrayEquals(original, Files.readAllBytes(file));
	}

	@Test
	void aFolderThatIsGoneIsNamed() throws IOException, PartInitException {
		DraftEditor editor = Desk.open(Files.writeString(folder.resolve("ferry.txt"), "The ferry sank on Tuesday."));
		Path gone = folder.resolve("archive").resolve("ferry.txt");
		var said = new StringBuilder();
		var saved = new boolean[] {true};

		Desk.inDialog("Not Saved", () -> {
			said.append(ErrorText.in(Desk.display().getActiveShell()));
			Desk.press(SWT.CR, 0);
		}, () -> saved[0] = editor.saveAs(gone, null));

		assertFalse(saved[0]);
		assertTrue(said.toString().contains("ferry.txt was not saved: the folder " + gone.getParent() + " no longer exists"),
				said::toString);
		assertEquals("ferry.txt", editor.getTitle());
	}
}
