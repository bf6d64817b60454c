package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.NewComment;
import org.tickmark.draft.file.TextFile;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;

/** What the author wrote in the margin of a Word document is at hand where its item is checked. */
class MarginTest {
	private static final String DRAFT = "The ferry left on Monday. It came back on Tuesday with 180 passengers.\n";
	private static final Instant WRITTEN = Instant.parse("2024-03-03T12:00:00Z");
	private static final String FIELD = "<w:p><w:fldSimple w:instr=\"DOCPROPERTY Desk\">"
			+ "<w:r><w:t>Harbour desk</w:t></w:r></w:fldSimple></w:p>";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static DraftReaders readers() {
		return Desk.page().getWorkbenchWindow().getService(DraftReaders.class);
	}

	private Path word() throws IOException {
		byte[] made = readers().encode(TextFile.plain(DRAFT), DRAFT, new Hand("Ann", WRITTEN), "ferry.docx");
		return Files.write(folder.resolve("ferry.docx"), made);
	}

	/** With comments on a word, of which those about nothing of ours were written by somebody in Word. */
	private static void comment(Path file, String word, String... itemsAndWords) throws IOException {
		var draft = readers().read("ferry.docx", Files.readAllBytes(file));
		int at = draft.source().indexOf(word);
		var place = new Span(at, at + word.length());
		List<NewComment> comments = new ArrayList<>();
		for (int i = 0; i < itemsAndWords.length; i += 2)
			comments.add(new NewComment(place, itemsAndWords[i], "Dora Lee", WRITTEN, itemsAndWords[i + 1]));
		byte[] commented = draft.commented(comments).orElseThrow();
		Files.write(file, rewritten(commented, "word/comments.xml", xml -> xml.replace("Tickmark none", "From my notebook.")));
	}

	private static byte[] rewritten(byte[] zip, String part, UnaryOperator<String> change) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var from = new ZipInputStream(new ByteArrayInputStream(zip)); var to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				byte[] content = from.readAllBytes();
				to.putNextEntry(new ZipEntry(entry.getName()));
				to.write(entry.getName().equals(part)
						? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
			}
		}
		return bytes.toByteArray();
	}

	private static Link link(String words) {
		return Desk.control(Desk.shell(), Link.class, link -> link.isVisible() && link.getText().contains(words));
	}

	@Test
	void theAuthorsNoteBecomesASource() throws IOException, PartInitException {
		Path file = word();
		comment(file, "Monday", "none", "I saw it leave.");
		DraftEditor editor = Desk.openListed(file);

		Desk.select(Desk.items(), "Monday");
		Desk.settle();
		Link note = link("I saw it leave.");
		String told = "Author\u2019s note: \u201CFrom my notebook. I saw it leave.\u201D, Dora Lee, 3 Mar 2024";
		assertTrue(note.getText().contains(told), note.getText());
		Desk.takePicture("margin-note");
		var clicked = new Event();
		clicked.text = "0";
		note.notifyListeners(SWT.Selection, clicked);

		Desk.until("it is a source", () -> !Desk.itemWith(editor, "Monday").evidence().isEmpty());
		var source = Desk.itemWith(editor, "Monday").evidence().getFirst().evidence();
		assertEquals(EvidenceKind.ON_AUTHOR, source.kind());
		assertEquals("From my notebook. I saw it leave.", source.title());
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
		comment(file, "Monday", item, "who saw it", "none", "I did.");

		DraftEditor again = Desk.openListed(file);

		assertTrue(link("1 answer to your queries is in the margin").isVisible());
		assertTrue(Desk.draftIn(again).authorNotes(Desk.itemWith(again, "Monday")).isEmpty(), "an answer is no note of the author");
		Desk.takePicture("margin-answers");
	}

	@Test
	void aFieldIsNotTypedInto() throws IOException, PartInitException {
		Path file = word();
		Files.write(file, rewritten(Files.readAllBytes(file), "word/document.xml", xml -> {
			int end = xml.contains("<w:sectPr") ? xml.lastIndexOf("<w:sectPr") : xml.lastIndexOf("</w:body>");
			return xml.substring(0, end) + FIELD + xml.substring(end);
		}));
		DraftEditor editor = Desk.openListed(file);
		String before = Desk.documentOf(editor).get();
		int field = before.indexOf("Harbour desk");

		editor.reveal(new Span(field + 3, field + 3));
		Desk.focus(Desk.control(Desk.shell(), StyledText.class, text -> text.getText().equals(before)));
		Desk.press("x");
		assertEquals(before, Desk.documentOf(editor).get());

		editor.reveal(new Span(3, 3));
		Desk.press("x");
		assertEquals("The" + "x" + before.substring(3), Desk.documentOf(editor).get());
	}
}
