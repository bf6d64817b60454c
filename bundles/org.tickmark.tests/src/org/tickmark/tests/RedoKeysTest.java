package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** What a key does to items, undo takes back and redo does again. */
class RedoKeysTest {
	private static final String DRAFT = "LISBON, March 14, 2024 - The ferry left on Monday. It came \u201Chome\u201D on Tuesday.\n";

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

	/** What there is to see of all items. */
	private List<String> state() {
		return items.shownItems().stream().map(RedoKeysTest::state).toList();
	}

	private static String state(Item item) {
		return String.join(" ", item.text(), item.kind().word(), item.status().word(), item.reason(), item.note(), item.evidenceInWords(),
				item.duty().inWords(), item.proposal().map(asked -> asked.wording() + asked.isOpen()).orElse(""));
	}

	private String text() {
		return Desk.documentOf(editor).get();
	}

	private void isUndoneAndRedone(String words, Runnable key) {
		isUndoneAndRedone(() -> Desk.select(items, words), key);
	}

	private void isUndoneAndRedone(Runnable select, Runnable key) {
		List<String> before = state();
		String textBefore = text();
		select.run();
		key.run();
		Desk.until("it is done", () -> !state().equals(before));
		Desk.until("it is read", () -> Desk.draftIn(editor).isUpToDate());
		List<String> after = state();
		String textAfter = text();
		for (int round = 0; round < 2; round++) {
			Desk.focus(items.tableControl());
			Desk.press('z', SWT.MOD1);
			Desk.until("it is undone", () -> state().equals(before) && text().equals(textBefore));
			// Either of the keys that people know from elsewhere.
			if (round == 0) Desk.press('y', SWT.MOD1);
			else Desk.press('z', SWT.MOD1 | SWT.MOD2);
			Desk.until("it is redone", () -> state().equals(after) && text().equals(textAfter));
		}
		Desk.press('z', SWT.MOD1);
		Desk.until("it is undone", () -> state().equals(before));
	}

	private static Runnable pressed(String key) {
		return () -> Desk.press(key);
	}

	private static Runnable answered(String title, String words, String key) {
		return () -> {
			try {
				Desk.inDialog(title, () -> {
					Desk.press('a', SWT.MOD1);
					Desk.press(words);
					Desk.press(SWT.CR, 0);
				}, () -> Desk.press(key));
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		};
	}

	@Test
	void decisions() {
		for (String key : List.of("v", "w", "c", "n")) isUndoneAndRedone("Monday", pressed(key));
		isUndoneAndRedone("Monday", answered("Query to author", "who", "q"));
		isUndoneAndRedone("Monday", answered("On author", "she", "a"));
		isUndoneAndRedone("Monday", answered("Not verifiable", "log", "x"));
	}

	@Test
	void kindsMarksAndDismissals() throws IOException {
		isUndoneAndRedone("Monday", pressed("1"));
		isUndoneAndRedone("Monday", pressed("d"));
		isUndoneAndRedone("Monday", () -> Desk.press('d', SWT.MOD2));
		isUndoneAndRedone("Monday", () -> Desk.press('r', SWT.MOD2));
		isUndoneAndRedone("home", pressed("f"));
		isUndoneAndRedone(() -> {
			Desk.select(items, "Monday");
			Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		}, pressed("j"));
		int ferry = DRAFT.indexOf("ferry");
		Desk.draftIn(editor).decisions().mark(new Span(ferry, ferry + 5), ClaimKind.FACT);
		Desk.until("it is listed", () -> items.shownItems().stream().anyMatch(item -> item.text().equals("ferry")));
		isUndoneAndRedone("ferry", () -> Desk.press(SWT.DEL, 0));
	}

	@Test
	void classesAndAssignments() {
		isUndoneAndRedone("Monday", () -> Desk.press('b', SWT.MOD2));
		isUndoneAndRedone("Monday", answered("Assign", "bob", "p"));
	}

	@Test
	void aRewordingProposedAcceptedAndRefused() throws IOException {
		isUndoneAndRedone("Monday", answered("Propose Rewording", "Sunday", "u"));

		Item monday = Desk.itemWith(editor, "Monday");
		Desk.draftIn(editor).decisions().apply(new ProposeWording(monday, "Sunday night"));
		isUndoneAndRedone("Monday", answered("Keep Original Wording", "no", "l"));
		isUndoneAndRedone("Monday", pressed("k"));
		assertEquals(DRAFT, text());
	}

	@Test
	void aRewordingThatWasEditedSinceIsNotPutInAgain() throws IOException, org.eclipse.jface.text.BadLocationException {
		Desk.draftIn(editor).decisions().apply(new ProposeWording(Desk.itemWith(editor, "Monday"), "Sunday"));
		Desk.select(items, "Monday");
		Desk.press("k");
		Desk.until("it is put in", () -> text().contains("left on Sunday"));
		Desk.documentOf(editor).replace(text().indexOf("Sunday"), 6, "Friday");
		Desk.until("it is read", () -> Desk.draftIn(editor).isUpToDate());
		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);
		Desk.press('y', SWT.MOD1);
		Desk.settle();

		assertEquals(DRAFT.replace("Monday", "Friday"), text());
	}

	@Test
	void aNoteWrittenToADecidedItemIsUndoneBeforeTheDecision() throws IOException {
		Item monday = Desk.itemWith(editor, "Monday");
		Desk.draftIn(editor).decisions().decide(List.of(monday), Status.VERIFIED);
		Desk.draftIn(editor).decisions().act(new NoteItem(Desk.itemWith(editor, "Monday"), "seen"), List.of(monday.id()));
		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);

		Desk.until("the note is gone", () -> Desk.itemWith(editor, "Monday").note().isEmpty());
		assertEquals(Status.VERIFIED, Desk.itemWith(editor, "Monday").status());
	}
}
