package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;

/** What the author wrote in the margin of a Word document is at hand where its item is checked. */
class MarginTest {
	private static final String DRAFT = "The ferry left on Monday. It came back on Tuesday with 180 passengers.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private Path word() throws IOException {
		return WordDrafts.write(folder.resolve("ferry.docx"), DRAFT);
	}

	private static Link link(String words) {
		return Desk.control(Desk.shell(), Link.class, link -> link.isVisible() && link.getText().contains(words));
	}

	@Test
	void theAuthorsNoteBecomesASource() throws IOException, PartInitException {
		Path file = word();
		WordDrafts.comment(file, "Monday", "none", "I saw it leave.");
		DraftEditor editor = Desk.openListed(file);

		Desk.select(Desk.items(), "Monday");
		Desk.settle();
		Link note = link("I saw it leave.");
		String told = "Author\u2019s note: \u201CI saw it leave. From my notebook.\u201D, Dora Lee, 3 Mar 2024";
		assertTrue(note.getText().contains(told), note.getText());
		Desk.takePicture("margin-note");
		var clicked = new Event();
		clicked.text = "0";
		note.notifyListeners(SWT.Selection, clicked);

		Desk.until("it is a source", () -> !Desk.itemWith(editor, "Monday").evidence().isEmpty());
		var source = Desk.itemWith(editor, "Monday").evidence().getFirst().evidence();
		assertEquals(EvidenceKind.ON_AUTHOR, source.kind());
		assertEquals("I saw it leave. From my notebook.", source.title());
		assertTrue(Desk.itemWith(editor, "Tuesday").evidence().isEmpty());
		assertTrue(link("I saw it leave.").getText().indexOf("<a") < 0, "what is taken is not offered again");
	}

	@Test
	void answersInTheMarginAreOffered() throws IOException, PartInitException {
		Path file = word();
		DraftEditor editor = Desk.openListed(file);
		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Monday")), Status.QUERY, "who saw it");
		String item = Desk.itemWith(editor, "Monday").id().toString();
		closeAll();
		WordDrafts.comment(file, "Monday", item, "who saw it", "none", "I did.");

		DraftEditor again = Desk.openListed(file);

		assertTrue(link("1 answer to your queries is in the margin").isVisible());
		assertTrue(Desk.draftIn(again).authorNotes(Desk.itemWith(again, "Monday")).isEmpty(), "an answer is no note of the author");
		Desk.takePicture("margin-answers");
	}

	@Test
	void aNoteWithoutAnItemIsFoundAndMarked() throws IOException, PartInitException {
		Path file = word();
		WordDrafts.comment(file, "180 passengers", "none", "I counted them.");
		DraftEditor editor = Desk.openListed(file);
		Desk.focus((StyledText) editor.getAdapter(Control.class));
		assertTrue(link("1 author\u2019s note is on words without an item").isVisible());

		Desk.press('a', SWT.MOD1 | SWT.MOD2);
		Desk.settle();
		Desk.takePicture("note-elsewhere");
		assertEquals(DRAFT.indexOf("180"), editor.getAdapter(Control.class) instanceof StyledText text ? text.getCaretOffset() : -1);
		Desk.run("org.tickmark.ui.mark", Map.of("org.tickmark.ui.mark.kind", "figure"));

		Desk.until("it is marked",
				() -> Desk.draftIn(editor).items().items().stream().anyMatch(item -> item.text().equals("180 passengers")));
		assertEquals(1, Desk.draftIn(editor).authorNotes(Desk.itemWith(editor, "180 passengers")).size());
		assertTrue(Desk.draftIn(editor).notesElsewhere().isEmpty());
	}
}
