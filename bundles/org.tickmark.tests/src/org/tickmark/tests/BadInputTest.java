package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.app.DroppedDrafts;
import org.tickmark.ui.app.OpenDraft;
import org.tickmark.ui.editor.DraftEditor;

/** Files that the desk cannot read whole are explained, and left as they are. */
class BadInputTest {
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	/** Opens a file that should be refused, and says what stands in its place. */
	private static String refusalOf(Path file) throws PartInitException {
		IEditorPart part = Desk.page().openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile())),
				DraftEditor.ID);
		assertFalse(part instanceof DraftEditor, "it was opened");
		return ErrorText.in(Desk.shell());
	}

	@Test
	void aBinaryFileIsRefusedAndNotTouched() throws IOException, PartInitException {
		byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3};
		Path file = Files.write(folder.resolve("picture.txt"), picture);

		String refusal = refusalOf(file);

		assertTrue(refusal.contains("picture.txt: not a text file"), refusal);
		assertArrayEquals(picture, Files.readAllBytes(file));
	}

	/** Presses a button of the dialog that opens next, and says what the dialog said. */
	private static StringBuilder answerNext(String title, Consumer<Shell> before, String button) {
		var said = new StringBuilder();
		Desk.display().asyncExec(() -> {
			// The dialog spins the event loop itself, so that this runs when it is there.
			Shell dialog = Stream.of(Desk.display().getShells()).filter(shell -> shell.getText().equals(title)).findFirst().orElseThrow();
			said.append(ErrorText.in(dialog));
			before.accept(dialog);
			try {
				Desk.control(dialog, Button.class, each -> each.getText().replace("&", "").equals(button)).notifyListeners(SWT.Selection,
						null);
			} finally {
				if (!dialog.isDisposed()) dialog.close();
			}
		});
		return said;
	}

	@Test
	void aRefusedFileLeavesNoTab() throws IOException {
		Path file = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
		var said = answerNext("picture.txt Cannot Be Opened", dialog -> { }, "OK");

		assertTrue(OpenDraft.open(Desk.page(), file).isEmpty());
		assertTrue(said.toString().contains("picture.txt: not a text file"), said::toString);
		assertTrue(Stream.of(Desk.page().getEditorReferences()).noneMatch(tab -> tab.getId().equals(DraftEditor.ID)));
	}

	@Test
	void aDocumentOfAWordProcessorIsNamedAndLeavesNoTab() throws IOException {
		Path file = Files.writeString(folder.resolve("story.pdf"), "%PDF-1.7 The ferry sank on Tuesday.");
		var said = answerNext("story.pdf Cannot Be Opened", dialog -> { }, "OK");

		new DroppedDrafts(Desk.page()).open(List.of(file));
		assertTrue(said.toString().contains("story.pdf is a PDF document. Save it as text, or copy its text"), said::toString);
		assertTrue(Stream.of(Desk.page().getEditorReferences()).noneMatch(tab -> tab.getId().equals(DraftEditor.ID)));
	}

	@Test
	void aFileOfAnotherEncodingIsOfferedInThoseThatFit() throws IOException {
		byte[] bytes = "\u0403\u043E\u0440\u0435 left on Tuesday.".getBytes(Charset.forName("windows-1251"));
		Path file = Files.write(folder.resolve("letter.txt"), bytes);
		answerNext("letter.txt Cannot Be Opened", dialog -> answerNext("Encoding", list -> {
			Table table = Desk.control(list, Table.class, any -> true);
			for (TableItem row : table.getItems()) if (row.getText().startsWith("windows-1251")) table.setSelection(row);
		}, "OK"), "Choose Encoding\u2026");

		DraftEditor editor = OpenDraft.open(Desk.page(), file).orElseThrow();
		assertEquals("\u0403\u043E\u0440\u0435 left on Tuesday.", Desk.documentOf(editor).get());
		editor.doSave(null);
		assertArrayEquals(bytes, Files.readAllBytes(file));
	}

	@Test
	void aMissingFileIsExplained() throws PartInitException {
		String refusal = refusalOf(folder.resolve("gone.txt"));

		assertTrue(refusal.contains("no longer exists"), refusal);
		assertFalse(Files.exists(folder.resolve("gone.txt")));
	}

	@Test
	void aFileOfTwentyMegabytesIsRefusedWithTheWayOut() throws IOException, PartInitException {
		byte[] large = new byte[20_000_000];
		Arrays.fill(large, (byte) 'a');
		Path file = Files.write(folder.resolve("archive.txt"), large);

		String refusal = refusalOf(file);

		assertTrue(refusal.contains("20,000,000 bytes") && refusal.contains("tickmark scan"), refusal);
	}

	@Test
	void anEmptyFileIsADraftWithoutItems() throws IOException, PartInitException {
		DraftEditor editor = Desk.open(Files.createFile(folder.resolve("empty.txt")));

		assertEquals(0, Desk.draftIn(editor).items().items().size());
		assertFalse(editor.isDirty());
	}

	@Test
	void windowsTextIsSavedAsWindowsText() throws IOException, PartInitException, BadLocationException {
		Charset windows = Charset.forName("windows-1252");
		Path file = Files.write(folder.resolve("cafe.txt"), "The café opened on Monday.\r\n".getBytes(windows));
		DraftEditor editor = Desk.open(file);
		Desk.documentOf(editor).replace(0, 3, "A");
		editor.doSave(null);

		assertFalse(editor.isDirty());
		assertArrayEquals("A café opened on Monday.\r\n".getBytes(windows), Files.readAllBytes(file));
	}

	@Test
	void whatTheEncodingLacksIsNotSavedAsAQuestionMark() throws IOException, PartInitException, BadLocationException {
		Charset windows = Charset.forName("windows-1252");
		byte[] original = "The café opened on Monday.".getBytes(windows);
		Path file = Files.write(folder.resolve("cafe.txt"), original);
		DraftEditor editor = Desk.open(file);
		Desk.documentOf(editor).replace(0, 3, "\u4E2D");

		var failure = assertThrows(org.eclipse.core.runtime.CoreException.class,
				() -> editor.getDocumentProvider().saveDocument(null, editor.getEditorInput(), Desk.documentOf(editor), false));
		assertTrue(failure.getMessage().contains("cafe.txt was not saved"), failure.getMessage());
		assertArrayEquals(original, Files.readAllBytes(file));
		assertTrue(editor.isDirty());
	}

	@Test
	void underANewNameItIsSavedInUtf8() throws Exception {
		Path file = Files.write(folder.resolve("cafe.txt"), "The café opened on Monday.".getBytes(Charset.forName("windows-1252")));
		DraftEditor editor = Desk.open(file);
		Desk.documentOf(editor).replace(0, 3, "\u4E2D");
		Path copy = folder.resolve("copy.txt");
		var input = new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(copy.toFile()));
		editor.getDocumentProvider().saveDocument(null, input, Desk.documentOf(editor), true);

		assertEquals("\u4E2D café opened on Monday.", Files.readString(copy, StandardCharsets.UTF_8));
	}

	@Test
	void aDraftChangedByAnotherProgramIsNotOverwritten() throws IOException, PartInitException, BadLocationException {
		Path file = Files.writeString(folder.resolve("shared.txt"), "It opened on Monday.");
		DraftEditor editor = Desk.open(file);
		Desk.documentOf(editor).replace(0, 2, "The café");
		Files.writeString(file, "It opened on Tuesday, in fact.");

		assertThrows(org.eclipse.core.runtime.CoreException.class,
				() -> editor.getDocumentProvider().saveDocument(null, editor.getEditorInput(), Desk.documentOf(editor), false));
		assertEquals("It opened on Tuesday, in fact.", Files.readString(file));
	}

	@Test
	void aDamagedLedgerIsShownButNotWritten() throws IOException, PartInitException {
		Path file = Files.writeString(folder.resolve("draft.txt"), "DOVER, March 14, 2024 (News) \u2014 It opened on Monday.");
		Path ledger = folder.resolve("draft.txt.tickmark");
		byte[] damaged = "<<<<<<< ours\n{\"not\":\"an event\"}\n=======\n>>>>>>> theirs\n".getBytes(StandardCharsets.UTF_8);
		Files.write(ledger, damaged);
		DraftEditor editor = Desk.open(file);

		assertInstanceOf(DraftEditor.class, editor);
		assertFalse(Desk.draftIn(editor).warnings().isEmpty());
		assertThrows(IOException.class,
				() -> Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Monday")), Status.VERIFIED));
		assertArrayEquals(damaged, Files.readAllBytes(ledger));
	}
}
