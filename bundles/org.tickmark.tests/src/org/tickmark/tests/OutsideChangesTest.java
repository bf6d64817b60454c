package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.Item;
import org.tickmark.review.Review;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.files.DraftDocumentProvider;
import org.tickmark.ui.files.OutsideChange;

/** What other programs and other desks do to an open draft is noticed by itself, and nobody's text is lost. */
class OutsideChangesTest {
	private static final String BEFORE = "LISBON, March 14, 2024 - The ferry stayed in port on Tuesday.\n\nIt had been repaired in May "
			+ "2020.\n\nThe owner kept silent.\n";
	private static final String THEIRS = BEFORE.replace("kept silent", "said much");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private Path draft;
	private DraftEditor editor;

	@BeforeEach
	void openTheDraft() throws IOException, PartInitException {
		draft = Files.writeString(folder.resolve("ferry.txt"), BEFORE);
		editor = Desk.open(draft);
		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Tuesday")), Status.VERIFIED);
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private String shown() {
		return Desk.documentOf(editor).get();
	}

	private void type(String before, String after) throws BadLocationException {
		Desk.documentOf(editor).replace(shown().indexOf(before), before.length(), after);
	}

	/** Saves; a dialog that asks is answered by what its buttons offer. */
	private boolean saveAnswering(Function<Shell, Integer> answer) {
		AtomicReference<Boolean> asked = new AtomicReference<>(false);
		Desk.display().timerExec(300, new Runnable() {
			@Override
			public void run() {
				Optional<Shell> dialog = Stream.of(Desk.display().getShells())
						.filter(shell -> shell.getText().contains("Another Program Changed")).findFirst();
				if (dialog.isEmpty()) return;
				asked.set(true);
				button(dialog.get(), answer.apply(dialog.get())).orElseThrow().notifyListeners(SWT.Selection, null);
			}
		});
		editor.doSave(null);
		return asked.get();
	}

	private static Optional<Button> button(Composite in, int id) {
		for (Control control : in.getChildren()) {
			if (control instanceof Button button && Integer.valueOf(id).equals(button.getData())) return Optional.of(button);
			if (control instanceof Composite inner && button(inner, id).isPresent()) return button(inner, id);
		}
		return Optional.empty();
	}

	@Test
	void anUnchangedDraftIsReadAgainWithItsItems() throws IOException {
		Files.writeString(draft, "A new first line.\n\n" + THEIRS);

		Desk.until("the new text is shown", () -> shown().contains("said much"));
		Desk.until("its items are found", () -> Desk.draftIn(editor).isUpToDate());
		assertEquals(Status.VERIFIED, Desk.itemWith(editor, "Tuesday").status());
	}

	@Test
	void aChangeOfTheSameSizeAndTimeIsNoticedBeforeItIsOverwritten() throws IOException, BadLocationException {
		FileTime time = Files.getLastModifiedTime(draft);
		type("repaired", "mended");
		Files.writeString(draft, BEFORE.replace("2020", "2021"));
		Files.setLastModifiedTime(draft, time);

		assertTrue(saveAnswering(dialog -> IDialogConstants.CANCEL_ID));
		assertEquals(BEFORE.replace("2020", "2021"), Files.readString(draft));
		assertTrue(editor.isDirty());
	}

	@Test
	void whoKeepsMineFindsACopyOfTheirs() throws IOException, BadLocationException {
		type("repaired", "mended");
		Files.writeString(draft, THEIRS);

		assertTrue(saveAnswering(dialog -> {
			picture();
			return IDialogConstants.CLIENT_ID + 1;
		}));
		assertEquals(BEFORE.replace("repaired", "mended"), Files.readString(draft));
		assertEquals(THEIRS, Files.readString(folder.resolve("ferry (theirs).txt")));
		assertEquals(Status.VERIFIED, Desk.itemWith(editor, "Tuesday").status());
	}

	private static void picture() {
		try {
			Desk.takePicture("changed-outside");
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	void whoTakesTheirsFindsACopyOfMine() throws IOException, BadLocationException {
		type("repaired", "mended");
		Files.writeString(draft, THEIRS);

		assertTrue(saveAnswering(dialog -> IDialogConstants.CLIENT_ID + 2));
		assertEquals(THEIRS, shown());
		assertEquals(THEIRS, Files.readString(draft));
		assertEquals(BEFORE.replace("repaired", "mended"), Files.readString(folder.resolve("ferry (mine).txt")));
	}

	@Test
	void changesOfDifferentPassagesAreJoined() throws IOException, BadLocationException {
		type("repaired", "mended");
		Files.writeString(draft, THEIRS);

		assertTrue(saveAnswering(dialog -> IDialogConstants.CLIENT_ID + 3));
		assertEquals(THEIRS.replace("repaired", "mended"), Files.readString(draft));
		Desk.until("its items are found", () -> Desk.draftIn(editor).isUpToDate());
		assertEquals(Status.VERIFIED, Desk.itemWith(editor, "Tuesday").status());
	}

	@Test
	void noUndoingMakesATextTheOneThatAnotherProgramWrote() throws IOException, CoreException, ExecutionException {
		var hands = new EditorHands(editor);
		hands.type(BEFORE.indexOf("repaired"), "well ");
		Files.writeString(draft, THEIRS);
		var provider = (DraftDocumentProvider) editor.getDocumentProvider();

		assertTrue(new OutsideChange(provider, editor.getEditorInput()).joinBoth());
		hands.undoAll();

		assertEquals(BEFORE, shown());
		assertTrue(editor.isDirty());
	}

	@Test
	void whatAnotherDeskDecidesShowsWithinTwoSeconds() throws IOException {
		Item may = Desk.itemWith(editor, "May 2020");
		Review other = Review.open(editor.getSite().getService(LedgerStores.class).of(draft));
		other.apply(new DecideItem(may, Status.QUERY), BEFORE, "Ben", Instant.now());
		Instant written = Instant.now();

		Desk.until("it shows", () -> Desk.itemWith(editor, "May 2020").status() == Status.QUERY);
		Duration took = Duration.between(written, Instant.now());
		assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, took::toString);
		assertEquals(Status.VERIFIED, Desk.itemWith(editor, "Tuesday").status());
	}
}
