package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.editor.DraftEditor;

/** Stories of other formats at the desk: they show as they read, and are saved in place or under another name. */
class StoryFormatsTest {
	private static final String NINJS = "{\"uri\": \"urn:port:1\", \"versioncreated\": \"2024-03-12T18:00:00Z\", \"headline\": "
			+ "\"Ferry runs aground\",\n \"byline\": \"By Ann Lee\", \"body_xhtml\": \"<p>The ferry left on <b>Tuesday</b> with 12 "
			+ "people.</p>\"}\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	@Test
	void aStoryInJsonShowsAsItReadsAndIsSavedInPlace() throws IOException, PartInitException {
		Path file = Files.writeString(folder.resolve("ferry.ninjs"), NINJS);
		DraftEditor editor = Desk.open(file);
		IDocument document = Desk.documentOf(editor);

		assertEquals("Ferry runs aground\nBy Ann Lee\nThe ferry left on Tuesday with 12 people.", document.get());
		Desk.itemWith(editor, "Tuesday");
		Desk.takePicture("ninjs");
		document.set(document.get().replace("12 people", "13 people & a dog"));
		editor.doSave(new NullProgressMonitor());

		assertEquals(NINJS.replace("12 people", "13 people &amp; a dog"), Files.readString(file));
	}

	@Test
	void richTextIsReadAndSavedAsText() throws IOException, PartInitException {
		Path file = Files.writeString(folder.resolve("ferry.rtf"), "{\\rtf1 Ferry sinks\\par It left on Tuesday.}");
		DraftEditor editor = Desk.open(file);
		Desk.itemWith(editor, "Tuesday");
		Desk.takePicture("rich-text");
		Desk.documentOf(editor).set("Ferry sinks\nIt left on Wednesday.");
		Path text = folder.resolve("ferry.txt");

		assertTrue(editor.saveAs(text, new NullProgressMonitor()));
		assertEquals("Ferry sinks\n\nIt left on Wednesday.", Files.readString(text).strip());
		assertEquals("{\\rtf1 Ferry sinks\\par It left on Tuesday.}", Files.readString(file));
	}

	@Test
	void aListThatIsPastedIsAList() throws IOException, PartInitException {
		DraftEditor editor = Desk.open(Files.writeString(folder.resolve("ferry.md"), "It carried:\n\n"));
		var clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] {"12 cars\n3 lorries", "<ul><li>12 <a href='https://cars.example/'>cars</a></li><li>3 lorries"
				+ "</li></ul>"}, new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
		editor.selectAndReveal(13, 0);
		editor.getAction(ITextEditorActionConstants.PASTE).run();
		clipboard.dispose();

		assertEquals("It carried:\n\n- 12 [cars](https://cars.example/)\n- 3 lorries\n", Desk.documentOf(editor).get());
	}
}
