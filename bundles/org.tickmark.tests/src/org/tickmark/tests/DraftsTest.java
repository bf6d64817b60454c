package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.ui.app.DroppedDrafts;
import org.tickmark.ui.app.NewDraft;
import org.tickmark.ui.app.NewFromClipboardHandler;
import org.tickmark.ui.app.RecentDrafts;
import org.tickmark.ui.app.UnsavedDrafts;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.files.UnsavedTexts.Unsaved;

/** How drafts come onto the desk, and what becomes of text that nobody saved. */
class DraftsTest {
	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private Path draft(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private DraftEditor inFront() {
		return (DraftEditor) Desk.page().getActiveEditor();
	}

	private static long unsaved() {
		Path kept = Platform.getStateLocation(Platform.getBundle("org.tickmark.ui")).append("unsaved").toPath();
		if (Files.notExists(kept)) return 0;
		try (var files = Files.list(kept)) {
			return files.count();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void textThatWasCopiedElsewhereBecomesADraft() {
		var clipboard = new Clipboard(Desk.display());
		clipboard.setContents(new Object[] {"{\\rtf1 Ferry sinks\\par On Tuesday.}", "Ferry sinks\r\nOn Tuesday."},
				new Transfer[] {RTFTransfer.getInstance(), TextTransfer.getInstance()});
		Optional<String> copied = NewFromClipboardHandler.onClipboard();
		clipboard.dispose();
		NewDraft.begin(Desk.page(), folder.resolve("ferry.txt"), copied.orElseThrow());

		assertEquals("Ferry sinks\nOn Tuesday.\n", Desk.documentOf(inFront()).get());
	}

	@Test
	void richTextIsTakenWhereThereIsNoPlainText() {
		var clipboard = new Clipboard(Desk.display());
		clipboard.setContents(new Object[] {"{\\rtf1 Ferry sinks\\par On Tuesday.}"}, new Transfer[] {RTFTransfer.getInstance()});
		Optional<String> copied = NewFromClipboardHandler.onClipboard();
		clipboard.dispose();

		assertEquals(Optional.of("Ferry sinks\nOn Tuesday.\n"), copied);
	}

	@Test
	void filesThatAreDroppedOpenInTabs() throws IOException {
		new DroppedDrafts(Desk.page()).open(List.of(draft("one.txt", "One."), folder, draft("two.txt", "Two.")));

		assertEquals("two.txt", inFront().getTitle());
		assertEquals(2, Desk.page().findEditors(null, DraftEditor.ID, org.eclipse.ui.IWorkbenchPage.MATCH_ID).length);
	}

	@Test
	void theLastDraftIsTheFirstOfTheRecentOnes() throws IOException, PartInitException {
		Path one = draft("one.txt", "One.");
		Path two = draft("two.txt", "Two.");
		Path gone = draft("gone.txt", "Gone.");
		Desk.open(two);
		Desk.open(gone);
		Desk.open(one);
		Desk.page().closeAllEditors(false);
		Files.delete(gone);

		assertEquals(List.of(one, two), new RecentDrafts(Desk.settings()).all().subList(0, 2));
	}

	@Test
	void whatIsTypedIsKeptUntilItIsSaved() throws IOException, PartInitException, BadLocationException {
		DraftEditor editor = Desk.open(draft("ferry.txt", "The ferry sank."));
		Desk.documentOf(editor).replace(0, 3, "A");

		Desk.until("it is kept", () -> unsaved() == 1);
		assertEquals("The ferry sank.", Files.readString(folder.resolve("ferry.txt")));
		editor.doSave(null);
		Desk.until("it is forgotten", () -> unsaved() == 0);
	}

	@Test
	void whoClosesWithoutSavingWantsItForgotten() throws IOException, PartInitException, BadLocationException {
		DraftEditor editor = Desk.open(draft("ferry.txt", "The ferry sank."));
		Desk.documentOf(editor).replace(0, 3, "A");
		Desk.until("it is kept", () -> unsaved() == 1);
		Desk.page().closeEditor(editor, false);

		Desk.until("it is forgotten", () -> unsaved() == 0);
	}

	@Test
	void restoredTextIsShownAndNotSaved() throws IOException {
		Path draft = draft("ferry.txt", "The ferry sank.");
		UnsavedDrafts.restore(Desk.page(), new Unsaved(draft, TextHash.of("The ferry sank."), "A ferry sank on Tuesday.", Instant.EPOCH,
				folder.resolve("kept.unsaved.txt")));

		assertEquals("A ferry sank on Tuesday.", Desk.documentOf(inFront()).get());
		assertTrue(inFront().isDirty());
		assertEquals("The ferry sank.", Files.readString(draft));
	}

	@Test
	void restoredTextReplacesNothingThatAnotherProgramWrote() throws IOException {
		Path draft = draft("ferry.txt", "The ferry sank. All were saved.");
		Optional<Path> copy = UnsavedDrafts.restore(Desk.page(), new Unsaved(draft, TextHash.of("The ferry sank."),
				"A ferry sank on Tuesday.", Instant.EPOCH, folder.resolve("kept.unsaved.txt")));
		inFront().doSave(null);

		assertEquals("A ferry sank on Tuesday.", Files.readString(draft));
		assertEquals("The ferry sank. All were saved.", Files.readString(copy.orElseThrow()));
	}
}
