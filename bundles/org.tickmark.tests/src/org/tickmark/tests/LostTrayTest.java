package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DropItems;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** Items whose words another program took away stand in the tray; a key each puts them right. */
class LostTrayTest {
	private static final String BEFORE = "LISBON, March 14, 2024 - The ferry stayed in port on Tuesday, its owner said.\n\n"
			+ "Some 40 crates of oranges were lost in May 2020 and the port closed for nine weeks. Nobody was hurt.\n";
	private static final String AFTER = "LISBON, March 14, 2024 - The ferry stayed in port, its owner said.\n\n"
			+ "Nobody was hurt. It was in the spring four years ago, in May 2020, that crates of oranges went overboard.\n";

	private static final List<String> ALL = List.of("Tuesday", "May 2020", "nine weeks");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private Path draft;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void itemsLoseTheirPlace() throws IOException, PartInitException {
		draft = Files.writeString(folder.resolve("ferry.txt"), BEFORE);
		editor = Desk.open(draft);
		for (String words : ALL) Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, words)), Status.VERIFIED);
		Desk.page().closeEditor(editor, false);
		Files.writeString(draft, AFTER);
		editor = Desk.open(draft);
		items = Desk.items();
		Desk.until("the tray shows them", () -> items.lostTray().isVisible() && items.lostTray().lastWords().equals(ALL));
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private void select(int row) {
		items.lostTray().select(row);
		Desk.focus(items.lostTray().tableControl());
	}

	private void select(Span words) {
		editor.selectAndReveal(words.start(), words.length());
	}

	private Span inText(String words) {
		int at = AFTER.indexOf(words);
		return new Span(at, at + words.length());
	}

	@Test
	@Tag("dark")
	void theGuessIsShownAndTakenWithOneKey() throws IOException {
		select(1);
		Desk.takePicture("lost-items");
		Desk.press("y");

		Desk.until("it stands in the text again", () -> items.lostTray().lastWords().equals(List.of("Tuesday", "nine weeks")));
		assertTrue(Desk.draftIn(editor).items().items().stream()
				.anyMatch(item -> item.status() == Status.RECHECK && item.recheck().isPresent()));
	}

	@Test
	void anItemIsPlacedAtTheWordsSelectedInTheText() {
		select(1);
		select(inText("May 2020"));
		Desk.press("p");

		Desk.until("it stands there", () -> Desk.draftIn(editor).items().items().stream()
				.anyMatch(item -> item.text().equals("May 2020") && item.status() == Status.RECHECK));
		assertEquals(List.of("Tuesday", "nine weeks"), items.lostTray().lastWords());
	}

	@Test
	void placedByMistakeItIsLostAgainAfterUndo() {
		select(0);
		select(inText("Nobody"));
		Desk.press("p");
		Desk.until("it stands there", () -> items.lostTray().lastWords().size() == 2);
		Desk.press('z', SWT.MOD1);

		Desk.until("it is lost again", () -> items.lostTray().lastWords().equals(ALL));
	}

	@Test
	void placedByMistakeItIsLostAgainAfterUndoAlsoOnceThatWasSaved() throws IOException, PartInitException, BadLocationException {
		select(0);
		select(inText("Nobody"));
		Desk.press("p");
		Desk.until("it stands there", () -> items.lostTray().lastWords().size() == 2);
		Desk.documentOf(editor).replace(0, 0, "New. ");
		Desk.until("the items are found again", () -> Desk.draftIn(editor).isUpToDate());
		Desk.page().activate(items);
		Desk.focus(items.lostTray().tableControl());
		Desk.press('s', SWT.MOD1);
		Desk.until("it is saved", () -> !editor.isDirty());
		Desk.press('z', SWT.MOD1);
		Desk.until("it is lost again", () -> items.lostTray().lastWords().equals(ALL));

		Desk.press('y', SWT.MOD1);
		Desk.until("it stands there again", () -> items.lostTray().lastWords().size() == 2);
		Desk.press('z', SWT.MOD1);
		Desk.until("it is lost once more", () -> items.lostTray().lastWords().equals(ALL));
		Desk.press('s', SWT.MOD1);
		Desk.page().closeEditor(editor, false);
		editor = Desk.open(draft);
		Desk.until("it is lost when opened again", () -> items.lostTray().lastWords().equals(ALL));
	}

	@Test
	void aGuessTakenByMistakeIsLostAgainAfterUndoOnceThatWasSaved() throws BadLocationException {
		select(1);
		Desk.press("y");
		Desk.until("it stands there", () -> items.lostTray().lastWords().size() == 2);
		Desk.documentOf(editor).replace(0, 0, "New. ");
		Desk.until("the items are found again", () -> Desk.draftIn(editor).isUpToDate());
		Desk.focus(items.lostTray().tableControl());
		Desk.press('s', SWT.MOD1);
		Desk.until("it is saved", () -> !editor.isDirty());
		Desk.press('z', SWT.MOD1);

		Desk.until("it is lost again", () -> items.lostTray().lastWords().equals(ALL));
	}

	@Test
	void anItemIsGivenUpWithOneKeyAndComesBackWithUndo() {
		select(2);
		Desk.press("g");
		Desk.until("it is gone", () -> items.lostTray().lastWords().equals(List.of("Tuesday", "May 2020")));
		Desk.press('z', SWT.MOD1);

		Desk.until("it is back", () -> items.lostTray().lastWords().equals(ALL));
	}

	@Test
	void theTrayGoesWithTheLastOfThem() throws IOException, PartInitException {
		List<ItemId> lost = Desk.draftIn(editor).items().orphans().stream().map(orphan -> orphan.item().id()).toList();
		Desk.draftIn(editor).decisions().act(new DropItems(lost), lost);

		Desk.until("the tray is gone", () -> !items.lostTray().isVisible());
		Desk.page().closeEditor(editor, false);
		editor = Desk.open(draft);
		assertFalse(items.lostTray().isVisible());
	}
}
