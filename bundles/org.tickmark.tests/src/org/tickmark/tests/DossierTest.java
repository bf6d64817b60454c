package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.dossier.DossierView;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.ItemsView;

/** The sources of a draft beside it, and what they say of its items. */
class DossierTest {
	private static final String DRAFT = "WESTERHAVEN, March 14, 2024 (Coastline News) \u2014 The harbour board sold the old ferry "
			+ "terminal on February 20, 2024, for 4.2 million euros.\n\n"
			+ "\u201CWe will not close the night line before the summer of 2025,\u201D said Marit Oosting, who runs the ferry company.\n\n"
			+ "The company carried 178,000 passengers last year. It employs 64 people.\n";
	private static final String MINUTES = "Minutes of the harbour board\n\nPresent: nine members.\n\n"
			+ "The board resolved on 20 February 2024 to sell the old ferry terminal for 4.2 million euros.\n\n"
			+ "The ferry company carried 168,412 passengers in 2023, the treasurer reported.\n";
	private static final String TRANSCRIPT = "1\n00:00:04,000 --> 00:00:09,500\nReporter: What happens to the night line?\n\n"
			+ "2\n00:12:31,000 --> 00:12:40,000\nOosting: We will close the night line before the summer of 2026.\n\n"
			+ "3\n00:12:41,000 --> 00:12:47,000\nOosting: That is all I can say today.\n";
	private static final String ORIGINAL = "WESTERHAVEN, 14. M\u00E4rz 2024 (Coastline News) \u2014 Der Hafenrat hat den alten "
			+ "F\u00E4hranleger am 20. Februar 2024 f\u00FCr 4,2 Millionen Euro verkauft.\n\n"
			+ "\u201EWir stellen die Nachtlinie nicht vor Sommer 2025 ein\u201C, sagte Marit Oosting, die Chefin der Reederei.\n\n"
			+ "Die Reederei bef\u00F6rderte im vergangenen Jahr 178.000 Fahrg\u00E4ste. Sie hat 64 Besch\u00E4ftigte.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;
	private DossierView dossier;

	@BeforeEach
	void openDraftAndDossier() throws IOException, PartInitException {
		Desk.listAllKinds();
		editor = Desk.openListed(Files.writeString(folder.resolve("terminal.txt"), DRAFT));
		items = Desk.items();
		dossier = (DossierView) Desk.page().showView(DossierView.ID);
	}

	@AfterEach
	void closeAll() {
		Desk.listDatesAndQuotations();
		Desk.page().hideView(dossier);
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private Path sent() throws IOException {
		Path sent = Files.createDirectories(folder.resolve("sent"));
		Files.writeString(sent.resolve("minutes.txt"), MINUTES);
		Files.writeString(sent.resolve("oosting.srt"), TRANSCRIPT);
		return sent;
	}

	private void add() throws IOException {
		dossier.actions().add(List.of(sent()));
		Desk.until("both sources are listed", () -> dossier.tableControl().getItemCount() == 2);
	}

	private void lookUp() throws IOException {
		add();
		Desk.focus(items.tableControl());
		Desk.press('l', SWT.SHIFT);
		Desk.until("everything was looked up", () -> said().anyMatch(word -> !word.isEmpty()));
	}

	private Stream<String> said() {
		return Arrays.stream(items.tableControl().getItems()).map(row -> row.getText(5));
	}

	private void showOnly(int verdict) {
		items.verdictsControl().select(verdict);
		items.verdictsControl().notifyListeners(SWT.Selection, null);
	}

	private String marked() {
		StyleRange[] styles = dossier.textControl().getStyleRanges();
		return styles.length == 0 ? "" : dossier.textControl().getText(styles[0].start, styles[styles.length - 1].start
				+ styles[styles.length - 1].length - 1);
	}

	@Test
	void whatAnotherProgramAddsIsListed() throws IOException {
		Dossier.of(folder.resolve("terminal.txt")).add(sent().resolve("minutes.txt"), "Ann", Instant.parse("2024-03-14T10:00:00Z"));

		Desk.until("it is listed", () -> dossier.tableControl().getItemCount() == 1);
	}

	@Test
	void aDraftWithoutSourcesIsToldWhatToDo() throws IOException {
		Desk.until("it is said", () -> dossier.messageText().contains("Drop files"));
		Desk.takePicture("dossier-empty");

		assertEquals(0, dossier.tableControl().getItemCount());
	}

	@Test
	void aFolderIsAddedWithAllItsFiles() throws IOException {
		add();

		assertEquals("2 sources added.", dossier.messageText());
		assertTrue(Files.isDirectory(folder.resolve("terminal.txt.tickmark-dossier")));
		assertTrue(dossier.textControl().getCharCount() > 0, "no source is open");
	}

	@Test
	void filesAndFoldersThatAreDroppedAreAdded() throws IOException {
		Path sent = sent();
		Path letter = Files.writeString(folder.resolve("letter.txt"), "The board knew of the price in January.\n");
		DroppedFiles.drop(dossier.tableControl(), sent, letter);
		Desk.until("all are listed", () -> dossier.tableControl().getItemCount() == 3);

		assertTrue(Files.exists(letter) && Files.exists(sent.resolve("minutes.txt")), "a drop must not take files away");
		DroppedFiles.drop(dossier.textControl(),
				Files.writeString(folder.resolve("-second letter.txt"), "So did the mayor.\n"));
		Desk.until("the text takes them, too", () -> dossier.tableControl().getItemCount() == 4);
	}

	@Test
	void everyItemIsLookedUpAndThePassageIsMarked() throws IOException {
		lookUp();
		items.select(item -> item.text().contains("4.2 million"));
		Desk.until("the passage is marked", () -> marked().contains("4.2 million"));
		Desk.takePicture("dossier-passage");

		assertTrue(dossier.saidText().contains("is found in"), dossier.saidText());
		assertTrue(dossier.placeText().matches("(\u00B6|line) \\d+"), dossier.placeText());
		assertTrue(items.selectedItems().stream().allMatch(item -> item.status().equals(Status.OPEN)));
	}

	@Test
	void aKeyAcceptsThePassageAndAnotherVerifies() throws IOException {
		lookUp();
		Desk.select(items, "4.2 million euros");
		Desk.until("the passage is marked", () -> marked().contains("4.2 million"));
		Desk.press("m");
		Desk.until("it has evidence", () -> !sold().evidence().isEmpty());
		assertEquals(Status.OPEN, sold().status());
		Desk.press("v");

		Desk.until("it is verified", () -> sold().status().equals(Status.VERIFIED));
		assertTrue(sold().evidence().getFirst().evidence().hash().isPresent());
		assertFalse(sold().evidence().getFirst().evidence().locator().isEmpty());
	}

	private Item sold() {
		return Desk.itemWith(editor, "4.2 million euros");
	}

	@Test
	void aNegationThatWasPutInIsRedAndTold() throws IOException {
		lookUp();
		items.filterControl().setText("marit differs");
		items.select(item -> item.text().startsWith("We will not close"));
		Desk.until("the words are compared", () -> dossier.diffControl().getText().contains("NEGATION"));
		Desk.takePicture("dossier-negation");

		String diff = dossier.diffControl().getText();
		int not = diff.indexOf("not");
		StyleRange style = dossier.diffControl().getStyleRangeAtOffset(not);
		assertEquals(SWT.BOLD, style.fontStyle);
		assertTrue(style.foreground.getRed() > style.foreground.getGreen() + 60);
		assertTrue(diff.contains("\u26A0"));
		assertTrue(marked().endsWith("2026"), this::marked);
	}

	@Test
	void selectedWordsOfASourceBecomeEvidence() throws IOException {
		add();
		Desk.select(items, "64");
		String words = "nine members";
		dossier.tableControl().setSelection(0);
		dossier.tableControl().notifyListeners(SWT.Selection, null);
		Desk.focus(dossier.textControl());
		int at = dossier.textControl().getText().indexOf(words);
		dossier.textControl().setSelection(at, at + words.length());
		Desk.press("m");

		Desk.until("it has evidence", () -> !Desk.itemWith(editor, "64").evidence().isEmpty());
		assertEquals(words, Desk.itemWith(editor, "64").evidence().getFirst().evidence().note());
	}

	@Test
	void theListShowsOnlyWhatDiffers() throws IOException {
		lookUp();
		showOnly(1);

		Desk.until("only those are listed", () -> said().allMatch(word -> word.startsWith("Differs")));
		Desk.takePicture("dossier-differs");
		showOnly(0);
		Desk.until("all are listed again", () -> items.shownItems().size() > 4);
		Desk.takePicture("dossier-column");
	}

	@Test
	void aPageIsFetchedWhenAPersonAsksAndComparedWhenTheyAskAgain() throws IOException {
		String page = "<html><head><title>Port report</title></head><body><p>The quay was dredged in 2019, the port said in its yearly "
				+ "report on depth and traffic.</p><p>It counted 812 ships.</p></body></html>";
		try (var server = new OnePage(page)) {
			Desk.house().store().setValue(HouseSettings.LOCAL_HOSTS, server.host());
			Desk.settle();
			assertEquals(0, server.asked());
			dossier.actions().fetch("http://" + server.host() + "/report");
			Desk.until("the page is kept", () -> dossier.tableControl().getItemCount() == 1);
			server.become(page.replace("812", "904"));
			dossier.actions().fetchAgain(dossier.dossier().orElseThrow().sources().getFirst());
			Desk.until("both are kept", () -> dossier.tableControl().getItemCount() == 2);
			Desk.until("they are compared", () -> dossier.diffControl().getText().contains("904"));
			Desk.takePicture("dossier-page");

			assertEquals(2, server.asked());
			assertTrue(dossier.diffControl().getText().contains("812"));
		} finally {
			Desk.house().store().setToDefault(HouseSettings.LOCAL_HOSTS);
		}
	}

	@Test
	void aConfidentialSourceIsSeenByItsCodeNameOnly() throws IOException {
		Path letter = Files.writeString(folder.resolve("letter-from-dirk.txt"), "The board knew of the price in January.\n");
		dossier.dossier().orElseThrow().addConfidential(letter, "Heron", "Dirk");
		Desk.until("it is listed", () -> dossier.tableControl().getItemCount() == 1);
		var row = dossier.tableControl().getItem(0);
		Desk.until("it is shown", () -> row.getText(0).equals("Heron"));
		Desk.takePicture("dossier-confidential");

		for (int column = 0; column < dossier.tableControl().getColumnCount(); column++)
			assertFalse(row.getText(column).toLowerCase().contains("dirk"), row.getText(column));
	}

	@Test
	void copiedWordsAreListed() throws IOException {
		add();
		dossier.actions().findCopied(Desk.draftIn(editor).reviewed().orElseThrow());

		Desk.until("it is said", () -> dossier.messageText().contains("word for word") || dossier.saidText().contains("word for word"));
	}

	private void compareAsOriginal(String original, String text) throws IOException {
		int before = dossier.tableControl().getItemCount();
		dossier.actions().add(List.of(Files.writeString(folder.resolve(original), text)));
		Desk.until("it is listed", () -> dossier.tableControl().getItemCount() == before + 1
				&& dossier.selectedSource().filter(kept -> kept.source().name().equals(original)).isPresent());
		Menu menu = dossier.tableControl().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem entry = Arrays.stream(menu.getItems()).filter(each -> each.getText().equals("&Compare as Original")).findFirst()
				.orElseThrow();
		assertTrue(entry.isEnabled());
		entry.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aTranslationIsComparedWithItsOriginal() throws IOException {
		compareAsOriginal("faithful.txt", ORIGINAL);
		Desk.until("it is said", () -> dossier.messageText().startsWith("Nothing differs"));

		compareAsOriginal("other.txt", ORIGINAL.replace("178.000", "187.000").replace("Marit Oosting", "Marit Hagen"));
		Desk.until("what differs is listed", () -> dossier.saidText().contains("from the original, "));
		Desk.takePicture("dossier-original");

		String listed = dossier.diffControl().getText();
		assertTrue(listed.contains("Figure changed: \u201C178,000"), listed);
		assertTrue(listed.contains("\u201C187.000"), listed);
		assertTrue(listed.contains("Name changed: \u201CMarit Oosting\u201D in the draft, \u201CMarit Hagen\u201D"), listed);
		dossier.actions().compareAsOriginal(dossier.dossier().orElseThrow().sources().stream()
				.filter(kept -> kept.source().name().equals("faithful.txt")).findFirst().orElseThrow());
		Desk.until("nothing is listed any more", () -> dossier.messageText().startsWith("Nothing differs")
				&& !dossier.diffControl().isVisible());
	}

	@Test
	void aChangedCopyIsReportedWhenTheDraftOpens() throws IOException, PartInitException {
		add();
		Desk.page().closeAllEditors(false);
		try (Stream<Path> copies = Files.list(folder.resolve("terminal.txt.tickmark-dossier").resolve("copies"))) {
			for (Path copy : copies.filter(each -> each.toString().endsWith(".txt")).toList()) {
				copy.toFile().setWritable(true);
				Files.writeString(copy, "Somebody else wrote this.\n");
			}
		}
		editor = Desk.open(folder.resolve("terminal.txt"));

		Desk.until("it is reported", () -> !Desk.draftIn(editor).dossier().warnings().isEmpty());
		Desk.until("the dossier says so", () -> dossier.messageText().startsWith("\u26A0"));
		Desk.takePicture("dossier-changed");
	}
}
