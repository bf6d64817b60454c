package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.NewComment;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;

/** File > Export: what leaves the desk is seen before it is saved. */
class ExportTest {
	private static final String DRAFT = "By Dora Lee\n\nOSLO, March 14, 2024 - The ferry left on Monday. It came back on Tuesday with "
			+ "180 passengers.\n";
	private static final String EXPORT = "org.tickmark.ui.export";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private Path file;
	private DraftEditor editor;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		file = Files.writeString(folder.resolve("ferry.txt"), DRAFT);
		editor = Desk.openListed(file);
		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Monday")), Status.QUERY, "who saw it");
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static Shell front() {
		return Desk.display().getActiveShell();
	}

	private static void choose(String title) {
		Table formats = Desk.control(front(), Table.class, table -> true);
		int row = Stream.of(formats.getItems()).map(item -> item.getText()).toList().indexOf(title);
		assertTrue(row >= 0, title);
		formats.setSelection(row);
		formats.notifyListeners(SWT.Selection, new Event());
	}

	private static void untilPreviewed(String words) {
		StyledText preview = Desk.control(front(), StyledText.class, text -> true);
		Desk.until("the preview says " + words, () -> preview.isVisible() && preview.getText().contains(words));
	}

	private void inDialog(Map<String, String> parameters, Desk.Steps then) throws IOException {
		Desk.inDialog("Export ferry.txt", then, () -> Desk.run(EXPORT, parameters));
	}

	@Test
	void theGalleyIsSeenAsItWillBePrinted() throws IOException {
		inDialog(Map.of(), () -> {
			choose("Galley (PDF)");
			Canvas page = Desk.control(front(), Canvas.class, canvas -> canvas.getClass() == Canvas.class);
			Desk.until("the page is there", page::isVisible);
			Desk.takePicture("export-galley");
			choose("Pack (zip)");
			untilPreviewed("ferry.txt.tickmark");
			Desk.press(SWT.ESC, 0);
		});
	}

	@Test
	void whatIsSavedIsWhatWasSeen() throws IOException {
		Path target = folder.resolve("items.csv");
		var seen = new StringBuilder();

		inDialog(Map.of(EXPORT + ".file", target.toString()), () -> {
			choose("Spreadsheet (CSV)");
			untilPreviewed("who saw it");
			seen.append(Desk.control(front(), StyledText.class, text -> true).getText());
			Desk.press(SWT.KEYPAD_CR, 0);
		});

		Desk.until("it is saved", () -> Files.exists(target));
		assertEquals(seen.toString().lines().toList(), Files.readString(target).replace("\uFEFF", "").lines().toList());
	}

	@Test
	void aWordDocumentAsksItsAuthorInTheMargin() throws IOException {
		Path target = folder.resolve("ferry.docx");
		inDialog(Map.of(EXPORT + ".file", target.toString()), () -> {
			choose("Word (with comments)");
			untilPreviewed("who saw it");
			Desk.takePicture("export-word");
			Desk.press(SWT.KEYPAD_CR, 0);
		});
		Desk.until("it is saved", () -> Files.exists(target));

		DraftFile sent = Desk.page().getWorkbenchWindow().getService(DraftReaders.class).read("ferry.docx", Files.readAllBytes(target));
		assertTrue(sent.source().contains("The ferry left on Monday."), sent.source());
		MarginNote query = sent.notes().stream().filter(note -> note.text().contains("who saw it")).findFirst().orElseThrow();
		assertEquals("Monday", query.place().in(sent.source()));
		assertEquals(Optional.of(Desk.itemWith(editor, "Monday").id().toString()), NewComment.itemIn(query.text()));
	}

	@Test
	void theDraftItselfIsNeverWrittenOver() throws IOException {
		inDialog(Map.of(EXPORT + ".file", file.toString()), () -> {
			choose("JSON Lines");
			untilPreviewed("who saw it");
			Desk.press(SWT.KEYPAD_CR, 0);
			Desk.until("it is refused", () -> ErrorText.in(front()).contains("is the draft itself"));
			Desk.press(SWT.ESC, 0);
		});

		assertEquals(DRAFT, Files.readString(file));
	}
}
