package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.Authors;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;

/** What the menu Item asks about a draft as a whole: who wrote it, what others decided, and what git is to do about that. */
class DraftDialogsTest {
	private static final String DRAFT = "By Dora Lee\n\nThe ferry left on Monday. It came back on Tuesday, and sank on Friday.\n";
	private static final String AUTHOR = "org.tickmark.ui.author";
	private static final String MERGE = "org.tickmark.ui.mergeLedger";
	private static final String GIT = "org.tickmark.ui.gitUnion";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		editor = Desk.open(Files.writeString(folder.resolve("ferry.txt"), DRAFT));
		Desk.focus(Desk.items().tableControl());
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private List<String> authors() {
		return Authors.of(Desk.draftIn(editor).ledger(), Desk.draftIn(editor).text());
	}

	/** Types over what the dialog offers. */
	private static void typed(String names) throws IOException {
		Desk.inDialog("Author", () -> {
			Desk.press('a', SWT.MOD1);
			if (names.isEmpty()) Desk.press(SWT.DEL, 0);
			Desk.press(names);
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.run(AUTHOR));
	}

	@Test
	void authorsAreTypedOverTheBylineWhichCountsAgainWhenTheyAreEmptied() throws IOException {
		Desk.inDialog("Author", () -> Desk.press(SWT.ESC, 0), () -> Desk.run(AUTHOR));
		assertEquals(List.of("Dora Lee"), authors());

		typed("Ann Lee, Bob Ray");
		assertEquals(List.of("Ann Lee", "Bob Ray"), authors());

		typed("");
		assertEquals(List.of("Dora Lee"), authors());
	}

	private static void gitAnswers(String wanted) throws IOException {
		var said = new StringBuilder();
		Desk.inDialog("Set Up Git Merging", () -> {
			said.append(ErrorText.in(Desk.display().getActiveShell()));
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.run(GIT));
		assertTrue(said.toString().contains(wanted), said::toString);
	}

	@Test
	void gitIsAskedOnceAndAFolderOutsideGitIsToldToBeOne() throws IOException {
		gitAnswers("The folder is not in a git repository yet");
		assertEquals("*.tickmark merge=union\n", Files.readString(folder.resolve(".gitattributes")));

		Files.delete(folder.resolve(".gitattributes"));
		Files.createDirectory(folder.resolve(".git"));
		gitAnswers("Commit it together with the draft");
		gitAnswers("Git is already set up");
		assertEquals("*.tickmark merge=union\n", Files.readString(folder.resolve(".gitattributes")));
	}

	/** Decides on a copy of the draft. @return the copy */
	private Path copyWith(String words, Status status) throws IOException, PartInitException {
		Path copy = Files.writeString(Files.createDirectories(folder.resolve("copy")).resolve("sent.txt"), DRAFT);
		DraftEditor other = Desk.open(copy);
		Desk.draftIn(other).decisions().decide(List.of(Desk.itemWith(other, words)), status);
		Desk.page().closeEditor(other, false);
		Desk.page().activate(editor);
		return copy;
	}

	/** The dialog in which the window system lets people choose a file hears no key of a test, so the file is given to the command. */
	private static void mergedFrom(Path file, String wanted) throws IOException {
		var said = new StringBuilder();
		Desk.inDialog("Merge Ledger", () -> {
			said.append(ErrorText.in(Desk.display().getActiveShell()));
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.run(MERGE, Map.of(MERGE + ".file", file.toString())));
		assertTrue(said.toString().contains(wanted), said::toString);
	}

	@Test
	void whatOthersDecidedIsMergedFromTheFileThatIsChosen() throws IOException, PartInitException {
		Path copy = copyWith("Monday", Status.QUERY);
		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Monday")), Status.VERIFIED);
		mergedFrom(copy.resolveSibling("sent.txt.tickmark"), "Two people decided differently on 1 item");

		Desk.until("it asks to look again", () -> Desk.itemWith(editor, "Monday").status().equals(Status.RECHECK));
		String why = Desk.itemWith(editor, "Monday").recheck().orElseThrow().inWords(HouseStatuses.usual());
		assertTrue(why.contains("Verified") && why.contains("Query to author"), why);
		mergedFrom(copy.resolveSibling("sent.txt.tickmark"), "is already here");
	}

	@Test
	void whatOthersDecidedFindsItsPlaceInADraftThatIsNotSavedYet() throws IOException, PartInitException, BadLocationException {
		Path copy = copyWith("Friday", Status.VERIFIED);
		Desk.documentOf(editor).replace(0, 0, "An update. ");
		Desk.until("it is read", () -> Desk.draftIn(editor).isUpToDate());
		mergedFrom(copy.resolveSibling("sent.txt.tickmark"), "added");

		Desk.until("it is verified here, too", () -> Desk.draftIn(editor).items().items().stream()
				.anyMatch(item -> item.text().equals("Friday") && item.status().equals(Status.VERIFIED)));
		assertEquals(List.of(), Desk.draftIn(editor).items().orphans());
		assertTrue(editor.isDirty());
	}

	@Test
	void aFileThatIsNoLedgerIsNotMerged() throws IOException {
		Path picture = Files.write(Files.createDirectories(folder.resolve("other")).resolve("picture.tickmark"),
				new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
		mergedFrom(picture, "picture.tickmark is not a ledger");

		assertFalse(Files.exists(folder.resolve("ferry.txt.tickmark")));
	}
}
