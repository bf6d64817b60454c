package org.tickmark.tests;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.dossier.DossierView;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.items.ItemsView;

/** Recordings are played from where the words are. The player is a program that only writes down what it is told. */
class PlayingTest {
	private static final String DRAFT = "WESTERHAVEN, March 14, 2024 (Coastline News) \u2014 The board sold the terminal for 4.2 million "
			+ "euros.\n\n\u201CWe will close the night line before the summer of 2026,\u201D said Marit Oosting, who runs the company.\n";
	private static final String MINUTES = "Minutes of the board\n\nThe board sold the terminal for 4.2 million euros.\n";
	private static final String TRANSCRIPT = "1\n00:00:04,000 --> 00:00:09,500\nReporter: What happens to the night line?\n\n"
			+ "2\n00:12:31,000 --> 00:12:40,000\nOosting: We will close the night line before the summer of 2026.\n";
	private static final String SAID = "We will close the night line before the summer of 2026";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private Path told;
	private DraftEditor editor;
	private ItemsView items;
	private DossierView dossier;

	@BeforeEach
	void openDraftAndDossier() throws IOException, PartInitException {
		Desk.listAllKinds();
		editor = Desk.openListed(Files.writeString(folder.resolve("terminal.txt"), DRAFT));
		items = Desk.items();
		dossier = (DossierView) Desk.page().showView(DossierView.ID);
		told = folder.resolve("told");
		player("--at={seconds} {file}", 0);
	}

	@AfterEach
	void closeAll() {
		Desk.house().store().setToDefault(DeskSettings.PLAYER);
		Desk.listDatesAndQuotations();
		Desk.page().hideView(dossier);
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	/** @param arguments that the desk is to give it */
	private void player(String arguments, int exitCode) throws IOException {
		Path program = Files.writeString(folder.resolve("pretended player"), "#!/bin/sh\nfor each in \"$@\"; do printf '%s\\n' \"$each\"; "
				+ "done > '" + told + ".part'\nmv '" + told + ".part' '" + told + "'\nexit " + exitCode + "\n");
		program.toFile().setExecutable(true);
		Desk.house().store().setValue(DeskSettings.PLAYER, "\"" + program + "\" " + arguments);
	}

	private void add(String... recordings) throws IOException {
		Path sent = Files.createDirectories(folder.resolve("sent"));
		Files.writeString(sent.resolve("minutes.txt"), MINUTES);
		Files.writeString(sent.resolve("oosting.srt"), TRANSCRIPT);
		for (String name : recordings) Files.write(sent.resolve(name), ("ID3\3\0\0\0\0\0\0" + name).getBytes(US_ASCII));
		dossier.actions().add(List.of(sent));
		Desk.until("all are listed", () -> dossier.tableControl().getItemCount() == 2 + recordings.length);
	}

	private void lookUp(String words) {
		Desk.focus(items.tableControl());
		Desk.press('l', SWT.SHIFT);
		Desk.until("everything was looked up", () -> Desk.draftIn(editor).dossier().sweeping().last().isPresent());
		items.select(item -> item.text().startsWith(words));
		Desk.focus(items.tableControl());
		Desk.until("the passage is shown", () -> !dossier.saidText().isEmpty());
	}

	private List<String> played() throws IOException {
		Desk.until("the player was told", () -> Files.exists(told));
		List<String> arguments = Files.readAllLines(told);
		Files.delete(told);
		return arguments;
	}

	private boolean isSaid(String words) {
		return Desk.controls(Desk.shell()).stream().anyMatch(control -> control instanceof CLabel line && line.getText().contains(words)
				|| control instanceof Label label && label.getText().contains(words));
	}

	@Test
	void aPassageOfATranscriptIsPlayedFromItsTimeOn() throws IOException {
		add("oosting.mp3", "walk.mp3");
		lookUp(SAID);
		Desk.press('p', SWT.SHIFT);

		List<String> arguments = played();
		assertEquals("--at=751", arguments.getFirst());
		assertTrue(arguments.getLast().endsWith("oosting.mp3") && arguments.getLast().startsWith("/"), arguments::toString);
		Desk.until("it is said", () -> isSaid("pretended player plays oosting.mp3 from 0:12:31"));
		Desk.takePicture("dossier-playing");
	}

	@Test
	void evidenceIsPlayedFromItsTimeOnAndOtherEvidenceIsShownAtItsPlace() throws IOException {
		add("interview.mp3");
		lookUp(SAID);
		Desk.press("m");
		Desk.until("it has evidence", () -> !items.selectedItems().getFirst().evidence().isEmpty());
		Desk.press('o', SWT.SHIFT);
		assertEquals("--at=751", played().getFirst());

		Desk.select(items, "4.2 million euros");
		Desk.until("the minutes are shown", () -> dossier.selectedSource().filter(kept -> kept.source().name().equals("minutes.txt"))
				.isPresent());
		Desk.press("m");
		Desk.until("it has evidence", () -> !items.selectedItems().getFirst().evidence().isEmpty());
		dossier.tableControl().setSelection(1);
		dossier.tableControl().notifyListeners(SWT.Selection, null);
		Desk.focus(items.tableControl());
		Desk.press('o', SWT.SHIFT);
		Desk.until("its place is marked", () -> dossier.textControl().getStyleRanges().length > 0);
		var place = dossier.textControl().getStyleRanges()[0];
		assertTrue(dossier.textControl().getText(place.start, place.start + place.length - 1).contains("4.2 million euros"));
	}

	@Test
	void whichRecordingIsAskedOnceWhereNobodyCanKnow() throws IOException {
		add("monday.mp3", "tuesday.mp3");
		lookUp(SAID);
		Desk.inDialog("Which Recording?", () -> {
			Desk.takePicture("dossier-which-recording");
			Desk.press(SWT.ARROW_DOWN, 0);
			Desk.press(SWT.KEYPAD_CR, 0);
		}, dossier::play);
		assertTrue(played().getLast().endsWith("tuesday.mp3"));

		dossier.play();
		assertTrue(played().getLast().endsWith("tuesday.mp3"));
	}

	@Test
	void whatCannotBeToldTheTimeHasItOnTheClipboard() throws IOException {
		player("{file}", 0);
		add("oosting.mp3");
		lookUp(SAID);
		Desk.press('p', SWT.SHIFT);

		assertEquals(1, played().size());
		Desk.until("it is said", () -> isSaid("go to 0:12:31. The time is on the clipboard."));
		var clipboard = new Clipboard(Desk.display());
		assertEquals("0:12:31", clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
	}

	@Test
	void aPlayerThatFailsAndARecordingThatIsMissingAreSaid() throws IOException {
		player("--at={seconds} {file}", 3);
		add();
		lookUp(SAID);
		Desk.press('p', SWT.SHIFT);
		Desk.until("it is said", () -> isSaid("holds no recording of oosting.srt"));
		add("oosting.mp3");
		lookUp(SAID);
		Desk.press('p', SWT.SHIFT);
		played();

		Desk.until("it is said", () -> isSaid("stopped with error 3"));
	}

	@Test
	void thePlayerIsSetInThePreferencesWhichSayWhatIsWrong() throws IOException {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Desk.shell(), "org.tickmark.ui.preferences", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Text field = Desk.control(dialog.getShell(), Text.class,
					text -> text.getToolTipText() != null && text.getToolTipText().contains("{file}"));
			var page = (PreferencePage) dialog.getSelectedPage();
			type(field, "vlc {time} {file}");
			Desk.takePicture("preferences-player");
			assertTrue(String.valueOf(page.getErrorMessage()).startsWith("{time} is not known here."), page::getErrorMessage);

			type(field, "mpv --start={seconds}");
			assertEquals(null, page.getErrorMessage());
		} finally {
			dialog.close();
		}
	}

	/** What stands there is looked at when a key is let go. */
	private static void type(Text field, String words) {
		field.setText(words);
		field.notifyListeners(SWT.KeyUp, new Event());
	}
}
