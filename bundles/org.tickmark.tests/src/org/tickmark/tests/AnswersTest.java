package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.ItemsView;

/** Queries go out as a table that the author fills in, and the answers come back to their items. */
class AnswersTest {
	private static final String DRAFT = "By Dora Lee\n\nThe ferry left on Monday. It came back on Tuesday, and sank on Friday.\n";
	private static final String SAVE = "org.tickmark.ui.saveQueries";
	private static final String TAKE = "org.tickmark.ui.takeAnswers";
	private static final String CELL = "contenteditable=\"true\">";

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
		Desk.focus(items.tableControl());
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private Item item(String words) {
		return Desk.itemWith(editor, words);
	}

	private void ask(String... words) throws IOException {
		for (String each : words)
			Desk.draftIn(editor).decisions().decide(List.of(item(each)), Status.QUERY, "who saw it");
	}

	/** The dialog in which the window system lets people choose a file hears no key of a test, so the file is given to the command. */
	private static String told(String command, String title, Path file, String picture) throws IOException {
		var said = new StringBuilder();
		Desk.inDialog(title, () -> {
			said.append(ErrorText.in(Desk.display().getActiveShell()));
			if (!picture.isEmpty()) Desk.takePicture(picture);
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.run(command, Map.of(command + ".file", file.toString())));
		return said.toString();
	}

	private static String saved(Path file) throws IOException {
		return told(SAVE, "Save Queries as a Table", file, "");
	}

	private static String taken(Path file, String picture) throws IOException {
		return told(TAKE, "Take In Answers", file, picture);
	}

	/** As a browser saves what the author typed. */
	private void answer(Path page, String words, String answer) throws IOException {
		String sent = Files.readString(page);
		int cell = sent.indexOf(CELL, sent.indexOf(item(words).id().toString())) + CELL.length();
		Files.writeString(page, sent.substring(0, cell) + answer + sent.substring(cell));
	}

	@Test
	@Tag("dark")
	void answersStandOnTheirItemsUnderTheAuthorsNameUntilOneKeyTakesThemBack() throws IOException, BadLocationException {
		ask("Monday", "Tuesday", "Friday");
		Path page = folder.resolve("ferry-queries.html");
		assertTrue(saved(page).contains("3 queries were saved in ferry-queries.html"));
		answer(page, "Monday", "The pilot &amp; I");
		answer(page, "Tuesday", "The crew");
		answer(page, "Friday", "Nobody");
		Desk.draftIn(editor).decisions().decide(List.of(item("Friday")), Status.VERIFIED);
		Desk.documentOf(editor).replace(0, 0, "An update. ");

		String told = taken(page, "answers-taken");
		assertTrue(told.contains("2 answers are ready to be recorded"), told);
		assertTrue(told.contains("\u201CFriday\u201D is no longer a query. The answer was: Nobody"), told);
		Desk.until("they are to be looked at", () -> Desk.draftIn(editor).isUpToDate() && item("Monday").status().equals(Status.RECHECK)
				&& item("Tuesday").status().equals(Status.RECHECK));
		assertEquals("Dora Lee answered: The pilot & I", item("Monday").recheck().orElseThrow().inWords(HouseStatuses.usual()));
		Desk.select(items, "Monday");
		Desk.takePicture("answers-listed");
		assertTrue(taken(page, "").contains("2 answers were taken in before."));

		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);
		Desk.until("both are queries again", () -> item("Monday").status().equals(Status.QUERY)
				&& item("Tuesday").status().equals(Status.QUERY) && item("Tuesday").reason().equals("who saw it"));
		assertEquals(Status.VERIFIED, item("Friday").status());
		Desk.press('y', SWT.MOD1);
		Desk.until("both are answered again", () -> item("Monday").status().equals(Status.RECHECK)
				&& item("Tuesday").reason().equals("The crew"));
	}

	private static Table tableInFront() {
		return Desk.control(Desk.display().getActiveShell(), Table.class, table -> true);
	}

	private List<String> sources(String words) {
		return item(words).evidence().stream().map(piece -> piece.evidence().title()).toList();
	}

	@Test
	void whatComesWithAnAnswerIsKeptAndBecomesEvidence() throws IOException {
		ask("Monday", "Tuesday", "Friday");
		Path page = folder.resolve("ferry-queries.html");
		saved(page);
		Files.writeString(folder.resolve("crew list.csv"), "name,rank\nLund,mate\n");
		Path log = Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("log.txt"), "It sank on Friday.\n");
		try (var server = new OnePage("<html><head><title>Port report</title></head><body><p>The ferry left on Monday at noon, the port "
				+ "said in its report of the week, and came back a day later.</p></body></html>")) {
			Desk.house().store().setValue(HouseSettings.LOCAL_HOSTS, server.host());
			answer(page, "Monday", "See http://" + server.host() + "/report.");
			answer(page, "Tuesday", "As Crew List.csv says.");
			answer(page, "Friday", "Nobody");
			Desk.inDialog("Take In Answers", () -> {
				DroppedFiles.drop(tableInFront(), tableInFront().getItem(2), log);
				tableInFront().setSelection(0);
				tableInFront().notifyListeners(SWT.Selection, new Event());
				Desk.control(Desk.display().getActiveShell(), Button.class, button -> button.getText().contains("Link"))
						.notifyListeners(SWT.Selection, new Event());
				Desk.takePicture("answers-files");
				assertEquals(0, server.asked());
				Desk.press(SWT.KEYPAD_CR, 0);
			}, () -> Desk.run(TAKE, Map.of(TAKE + ".file", page.toString())));
			Desk.until("all have evidence", () -> Stream.of("Monday", "Tuesday", "Friday").noneMatch(each -> sources(each).isEmpty()));
		} finally {
			Desk.house().store().setToDefault(HouseSettings.LOCAL_HOSTS);
		}

		assertEquals(List.of("Port report"), sources("Monday"));
		assertEquals(List.of("crew list.csv"), sources("Tuesday"));
		assertEquals(List.of("log.txt"), sources("Friday"));
		var evidence = item("Friday").evidence().getFirst();
		assertEquals("Dora Lee", evidence.by());
		assertEquals("Came with the answer of Dora Lee.", evidence.evidence().note());
		assertTrue(Desk.draftIn(editor).dossier().source(evidence.evidence().hash().orElseThrow()).isPresent());
		assertTrue(Stream.of("Monday", "Tuesday", "Friday").allMatch(each -> item(each).status().equals(Status.RECHECK)));
	}

	@Test
	void withoutQueriesThereIsNothingToSave() throws IOException {
		Path page = folder.resolve("ferry-queries.docx");

		assertTrue(saved(page).contains("There are no queries"));
		assertFalse(Files.exists(page));
	}

	@Test
	void whatCannotBeTakenInSaysWhichFileAndWhatToDo() throws IOException {
		ask("Monday");
		Path page = folder.resolve("ferry-queries.docx");
		saved(page);
		assertTrue(taken(page, "").contains("ferry-queries.docx holds no answers. Ask the author"));
		assertTrue(taken(folder.resolve("ferry.txt"), "").contains("ferry.txt holds no queries. Choose the file"));
		assertTrue(taken(folder.resolve("gone.docx"), "").contains("gone.docx"));
		assertTrue(saved(folder.resolve("none/ferry.docx")).contains("The queries were not saved."));

		assertEquals(Status.QUERY, item("Monday").status());
	}

	@Test
	void whoAnsweredIsAskedWhereNeitherFileNorDraftSays() throws IOException, BadLocationException {
		Desk.documentOf(editor).replace(0, "By Dora Lee".length(), "A story");
		Desk.until("it is read", () -> Desk.draftIn(editor).isUpToDate());
		ask("Monday");
		Path page = folder.resolve("ferry-queries.html");
		saved(page);
		answer(page, "Monday", "The pilot");
		Desk.inDialog("Take In Answers", () -> {
			assertTrue(ErrorText.in(Desk.display().getActiveShell()).contains("Type the name of the person who answered."));
			Desk.press("Ann Ray");
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.run(TAKE, Map.of(TAKE + ".file", page.toString())));

		Desk.until("it is answered", () -> item("Monday").status().equals(Status.RECHECK));
		assertEquals("Ann Ray", item("Monday").by());
	}
}
