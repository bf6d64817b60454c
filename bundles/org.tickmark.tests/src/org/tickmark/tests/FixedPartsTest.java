package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.Span;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.files.GuardedDocument;

/** What a Word document lets nobody edit is not edited at the desk, by whatever way, and the reason is given at once. */
class FixedPartsTest {
	private static final String WHY = "This is a field";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private IDocument document;
	private StyledText text;
	private EditorHands hands;
	private String before;
	private int field;

	@BeforeEach
	void openADocumentWithAField() throws IOException, PartInitException {
		Path file = WordDrafts.write(folder.resolve("ferry.docx"), "The ferry left on Monday from the Harbour.\n");
		WordDrafts.addField(file);
		editor = Desk.openListed(file);
		document = Desk.documentOf(editor);
		text = (StyledText) editor.getAdapter(Control.class);
		hands = new EditorHands(editor);
		before = document.get();
		field = before.indexOf("Harbour desk");
		Desk.focus(text);
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	/** In the line at the bottom. */
	private static boolean says(String words) {
		return Desk.controls(Desk.shell()).stream()
				.anyMatch(each -> each instanceof CLabel line && line.getText() != null && line.getText().contains(words));
	}

	@Test
	void nothingIsTypedIntoIt() {
		editor.reveal(new Span(field + 3, field + 3));
		Desk.focus(text);
		Desk.press("x");
		assertEquals(before, document.get());
		assertTrue(says(WHY));

		editor.reveal(new Span(3, 3));
		Desk.press("x");
		assertEquals("The" + "x" + before.substring(3), document.get());
	}

	@Test
	void nothingIsReplacedInIt() {
		hands.replaceAll("Harbour", "Port", 0, 10);

		assertEquals(before.replaceFirst("Harbour", "Port"), document.get());
		assertTrue(says(WHY));
	}

	@Test
	void nothingIsPastedOverIt() {
		var clipboard = new Clipboard(Desk.display());
		clipboard.setContents(new Object[] {"news desk"}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
		editor.selectAndReveal(field - 3, 8);
		editor.getAction(ITextEditorActionConstants.PASTE).run();

		assertEquals(before, document.get());
		assertTrue(says(WHY));
	}

	/** The platform would take away what it could not put elsewhere. */
	@Test
	void wordsAreNotDragged() {
		assertNull(text.getData(DND.DRAG_SOURCE_KEY));
	}

	@Test
	void noProgramOfTheDeskWritesIntoIt() {
		assertThrows(BadLocationException.class, () -> document.replace(field, 7, "Port"));
		assertEquals(before, document.get());
	}

	@Test
	void whatIsRefusedIsNotUndone() {
		hands.type(0, "Yesterday ");
		hands.type(document.getLength(), " End");
		String typed = document.get();
		((GuardedDocument) document).addRule((place, words) -> place.start() > field ? Optional.of("No end.") : Optional.empty());

		hands.undo();
		Desk.settle();
		hands.undo();
		hands.redo();

		assertEquals(typed, document.get());
		assertTrue(says("No end."));
	}
}
