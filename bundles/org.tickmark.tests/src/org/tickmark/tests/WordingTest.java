package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.views.HistoryView;

/** A checker proposes other words, an editor answers by a key; what was done is told, and what others did is merged. */
class WordingTest {
	private static final String DRAFT = "By Dora Lee\n\nThe ferry left on Monday. It came back on Tuesday, and sank on Friday.\n";

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

	private void select(String words) {
		Desk.select(items, words);
	}

	private String text() {
		return Desk.documentOf(editor).get();
	}

	/** Types over what the dialog offers. */
	private void proposeByKeys(String words, String wording) throws IOException {
		select(words);
		Desk.inDialog("Propose Rewording", () -> {
			Desk.press('a', SWT.MOD1);
			Desk.press(wording);
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.press("u"));
		Desk.until("it is proposed", () -> Desk.itemWith(editor, words).proposal().filter(Proposal::isOpen).isPresent());
	}

	@Test
	void oneKeyPutsAProposedWordingIntoTheTextAndAnotherTakesItOut() throws IOException, BadLocationException {
		proposeByKeys("Monday", "Sunday night");
		assertEquals(DRAFT, text());
		assertTrue(ItemTexts.heading(Desk.itemWith(editor, "Monday"), Desk.draftIn(editor).asRead(), Desk.statuses())
				.contains("proposes \u201CSunday night\u201D instead of \u201CMonday\u201D"));
		Desk.takePicture("wording");

		select("Monday");
		Desk.press("k");
		Desk.until("it is corrected", () -> Desk.draftIn(editor).isUpToDate() && text().contains("left on Sunday night."));
		assertEquals(Status.CORRECTED, Desk.itemWith(editor, "Sunday night").status());
		Desk.documentOf(editor).replace(0, 0, "New. ");
		Desk.until("the items are found again", () -> Desk.draftIn(editor).isUpToDate());
		assertEquals(Status.CORRECTED, Desk.itemWith(editor, "Sunday night").status());
		Desk.documentOf(editor).replace(0, "New. ".length(), "");

		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);
		Desk.until("the words are back", () -> Desk.draftIn(editor).isUpToDate() && text().equals(DRAFT));
		assertEquals(Status.OPEN, Desk.itemWith(editor, "Monday").status());
		assertTrue(Desk.itemWith(editor, "Monday").proposal().filter(Proposal::isOpen).isPresent());
	}

	@Test
	void anAcceptedWordingThatIsUndoneInTheTextAsksToLookAgain() throws IOException {
		proposeByKeys("Tuesday", "Thursday");
		select("Tuesday");
		Desk.press("k");
		Desk.until("it is corrected", () -> Desk.draftIn(editor).isUpToDate() && text().contains("back on Thursday"));
		Desk.documentOf(editor).set(DRAFT);

		Desk.until("it is asked for again",
				() -> Desk.draftIn(editor).isUpToDate() && Desk.itemWith(editor, "Tuesday").status().equals(Status.RECHECK));
	}

	@Test
	void refusingTakesAReason() throws IOException {
		proposeByKeys("Friday", "Saturday");
		select("Friday");
		Desk.inDialog("Keep Original Wording", () -> {
			Desk.press("the log says so");
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.press("l"));

		Desk.until("it is refused", () -> Desk.itemWith(editor, "Friday").proposal().filter(Proposal::isOpen).isEmpty());
		assertEquals("the log says so", Desk.itemWith(editor, "Friday").proposal().flatMap(Proposal::answer).orElseThrow().reason());
		assertEquals(DRAFT, text());
	}

	@Test
	@Tag("dark")
	void theHistoryTellsWhatWasDoneTheLatestFirst() throws IOException, PartInitException {
		select("Monday");
		items.selection().decide(Status.VERIFIED);
		proposeByKeys("Friday", "Saturday");
		Desk.draftIn(editor).decisions().undo();
		var history = (HistoryView) Desk.page().showView(HistoryView.ID);

		Desk.until("all of it is told", () -> history.lines().size() == 3);
		assertTrue(history.lines().get(0).contains("Undone: Rewording proposed: \u201CSaturday\u201D"), history.lines()::toString);
		assertTrue(history.lines().get(1).contains("Rewording proposed: \u201CSaturday\u201D"), history.lines()::toString);
		Desk.takePicture("history");
	}

	@Test
	void queriesAreCopiedAsAListForTheAuthor() throws IOException {
		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Friday")), Status.QUERY);
		Desk.draftIn(editor).decisions()
				.apply(new NoteItem(Desk.draftIn(editor).whereItIs(Desk.itemWith(editor, "Friday")).orElseThrow(), "which one?"));
		Desk.inDialog("Queries to Authors", () -> {
			Desk.takePicture("queries");
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.run("org.tickmark.ui.queries"));

		var clipboard = new Clipboard(Desk.display());
		Object copied = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(String.valueOf(copied).startsWith("Queries to Dora Lee\n\nferry.txt\n  1. \u201CFriday\u201D"),
				() -> "copied " + copied);
	}

	@Test
	void decisionsMadeOnACopyAreMergedAndDisagreementsNameBoth() throws IOException, PartInitException {
		Path copy = Files.writeString(Files.createDirectories(folder.resolve("copy")).resolve("ferry.txt"), DRAFT);
		DraftEditor other = Desk.open(copy);
		Desk.draftIn(other).decisions().decide(List.of(Desk.itemWith(other, "Monday")), Status.QUERY);
		Desk.page().closeEditor(other, false);
		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Monday")), Status.VERIFIED);

		assertTrue(Desk.draftIn(editor).takeOver(editor.getSite().getService(LedgerStores.class).others(copy)) > 0);

		Desk.until("it asks to look again", () -> Desk.itemWith(editor, "Monday").status().equals(Status.RECHECK));
		String why = Desk.itemWith(editor, "Monday").recheck().orElseThrow().inWords(HouseStatuses.usual());
		assertTrue(why.contains("Verified") && why.contains("Query to author"), why);
	}
}
