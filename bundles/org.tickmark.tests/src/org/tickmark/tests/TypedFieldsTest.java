package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.files.UnsavedFields;
import org.tickmark.ui.files.UnsavedFields.Left;
import org.tickmark.ui.items.ItemsView;

/** A note, a source or a question that is being typed when the desk is killed is offered again when the draft is opened. */
class TypedFieldsTest {
	private static final String DRAFT = "LISBON, March 14, 2024 - The ferry left on Monday. It came back on Tuesday.\n";
	private static final String TYPED = "ask the crew";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private Path draft;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		draft = Files.writeString(folder.resolve("ferry.txt"), DRAFT);
		editor = Desk.openListed(draft);
		items = Desk.items();
		Desk.select(items, "Monday");
	}

	@AfterEach
	void closeAll() throws IOException {
		Desk.page().closeAllEditors(false);
		Desk.settle();
		for (Left left : unsaved().ofEarlierSessions()) unsaved().discard(left);
	}

	private static UnsavedFields unsaved() {
		return Desk.page().getWorkbenchWindow().getService(UnsavedFields.class);
	}

	/** About this draft: what was typed in one that is closed is forgotten a moment later. */
	private List<Path> kept() {
		Path unsaved = Platform.getStateLocation(Platform.getBundle("org.tickmark.ui")).append("unsaved").toPath();
		if (Files.notExists(unsaved)) return List.of();
		try (Stream<Path> files = Files.list(unsaved)) {
			return files.filter(file -> file.toString().endsWith(".typed.txt") && isAboutTheDraft(file)).toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private boolean isAboutTheDraft(Path file) {
		try {
			return Files.readString(file).startsWith(draft + "\n");
		} catch (NoSuchFileException e) {
			return false;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** What lies on the disk at this moment is what a desk finds that is started after this one was killed. */
	private void killed() throws IOException {
		Desk.until("it is on the disk", () -> !kept().isEmpty());
		Path file = kept().getFirst();
		Files.copy(file, file.resolveSibling("killed.earlier.typed.txt"));
	}

	private void typeInto(String key) {
		Desk.press(key);
		Desk.until("the field has the focus", () -> Desk.display().getFocusControl() instanceof Text);
		Desk.press(TYPED);
	}

	/** The draft as it was before anything was recorded of what is in the field. */
	private void reopen() throws PartInitException {
		Desk.press('a', SWT.MOD1);
		Desk.press(SWT.DEL, 0);
		Desk.page().closeAllEditors(false);
		assertFalse(Files.exists(folder.resolve("ferry.txt.tickmark")));
		editor = Desk.openListed(draft);
		items = Desk.items();
	}

	private Optional<Link> offer() {
		return Desk.controls(items.tableControl().getParent().getParent()).stream()
				.filter(Link.class::isInstance).map(Link.class::cast)
				.filter(link -> link.isVisible() && link.getText().startsWith("Typed before Tickmark closed")).findFirst();
	}

	private void choose(String answer) {
		Desk.until("it is offered", () -> offer().isPresent());
		var click = new Event();
		click.text = answer;
		offer().orElseThrow().notifyListeners(SWT.Selection, click);
		Desk.until("it is offered no more", () -> offer().isEmpty());
	}

	private Item monday() {
		return Desk.itemWith(editor, "Monday");
	}

	@Test
	void aNoteIsOfferedAgainAndKept() throws IOException, PartInitException {
		typeInto("t");
		killed();
		reopen();
		Desk.until("it is offered", () -> offer().isPresent());
		Desk.takePicture("typed-before");
		choose("keep");

		Desk.until("it is recorded", () -> monday().note().equals(TYPED));
		assertEquals("Monday", items.selectedItems().getFirst().text());
		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);
		Desk.until("that can be undone", () -> monday().note().isEmpty());
	}

	@Test
	void aSourceIsOfferedAgainAndDiscarded() throws IOException, PartInitException {
		typeInto("s");
		killed();
		reopen();
		choose("discard");

		assertEquals("", monday().evidenceInWords());
		assertEquals(List.of(), unsaved().ofEarlierSessions());
	}

	@Test
	void aQuestionIsOfferedAgainAndAsked() throws IOException, PartInitException {
		Desk.inDialog("Query to author", () -> {
			Desk.press(TYPED);
			killed();
			Desk.press(SWT.ESC, 0);
		}, () -> Desk.press("q"));
		Desk.page().closeAllEditors(false);
		editor = Desk.openListed(draft);
		choose("keep");

		Desk.until("it is asked", () -> monday().status().equals(Status.QUERY) && monday().reason().equals(TYPED));
	}

	@Test
	void itsItemIsFoundByItsWordsWhereTheTextIsAnotherOne() throws IOException, PartInitException {
		typeInto("t");
		killed();
		Desk.press('a', SWT.MOD1);
		Desk.press(SWT.DEL, 0);
		Desk.page().closeAllEditors(false);
		Files.writeString(draft, "An update. " + DRAFT);
		editor = Desk.openListed(draft);
		choose("keep");

		Desk.until("it is recorded", () -> monday().note().equals(TYPED));
	}

	@Test
	void whatIsRecordedIsNotOfferedAgain() {
		typeInto("t");
		Desk.until("it is on the disk", () -> !kept().isEmpty());
		Desk.focus(items.tableControl());

		Desk.until("it is recorded", () -> monday().note().equals(TYPED));
		assertEquals(List.of(), kept());
	}
}
