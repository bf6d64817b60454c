package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** A page is read as its readers will read it, by one key, and everything but typing works there as in its source. */
class OtherTextTest {
	private static final String PAGE = """
			<!DOCTYPE html>
			<html><head><title>Harbour</title><style>p { margin: 0 }</style></head><body>
			<nav><a href="/">Home</a></nav>
			<article>
			<h1>Ferry runs aground</h1>
			<p>LISBON, March 14, 2024 &ndash; The ferry left <b>on Tuesday</b> with 180 people &amp; a dog.
			&ldquo;We saw the lights,&rdquo; said Dora&nbsp;Lee.</p>
			<p>It was to come back <i>on</i> Friday.</p>
			</article></body></html>
			""";
	private static final String STORY = "The ferry left on Tuesday with 180 people & a dog.";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private DraftEditor page() throws IOException, PartInitException {
		return Desk.openListed(Files.writeString(folder.resolve("harbour.html"), PAGE));
	}

	private static StyledText text(DraftEditor editor) {
		return (StyledText) editor.getAdapter(Control.class);
	}

	private static void turn(DraftEditor editor) {
		Desk.focus(text(editor));
		Desk.press(SWT.F7, 0);
	}

	private static Span shown(DraftEditor editor, String words) {
		return Desk.draftIn(editor).placeOf(Desk.itemWith(editor, words)).orElseThrow();
	}

	/** In the line at the bottom. */
	private static boolean says(String words) {
		return Desk.controls(Desk.shell()).stream().anyMatch(each -> each instanceof CLabel line && line.getText() != null
				&& line.getText().contains(words));
	}

	@Test
	void aPageReadsAsAStory() throws IOException, PartInitException {
		DraftEditor editor = page();
		int inSource = shown(editor, "Tuesday").start();
		editor.selectAndReveal(inSource, 0);

		turn(editor);

		String story = text(editor).getText();
		assertTrue(story.contains(STORY) && !story.contains("<"), story);
		assertEquals("Tuesday", shown(editor, "Tuesday").in(story));
		assertEquals(shown(editor, "Tuesday").start(), text(editor).getCaretOffset(), "one reads on where one was");
		assertTrue(Desk.control(Desk.shell(), Link.class, link -> link.getText().contains("F7")).isVisible());
		Desk.takePicture("story");

		turn(editor);

		assertEquals(PAGE, text(editor).getText());
		assertEquals(inSource, text(editor).getCaretOffset());
	}

	@Test
	void decisionsAreMadeInTheStory() throws IOException, PartInitException {
		DraftEditor editor = page();
		turn(editor);
		Desk.select(Desk.items(), "Friday");
		Desk.press("v");
		Desk.until("it is verified", () -> Desk.itemWith(editor, "Friday").status().equals(Status.VERIFIED));
		assertEquals(shown(editor, "Friday").start(), text(editor).getText().indexOf("Friday"));

		turn(editor);

		assertEquals(Status.VERIFIED, Desk.itemWith(editor, "Friday").status());
		assertEquals(PAGE.indexOf("Friday"), shown(editor, "Friday").start());
		Desk.focus(Desk.items().tableControl());
		Desk.press('z', SWT.MOD1);
		Desk.until("it is open", () -> Desk.itemWith(editor, "Friday").status().equals(Status.OPEN));
	}

	@Test
	void nothingIsTypedIntoTheStory() throws IOException, PartInitException {
		DraftEditor editor = page();
		turn(editor);
		String story = text(editor).getText();

		Desk.press("x");
		var found = editor.getAdapter(IFindReplaceTarget.class);
		assertTrue(found.findAndSelect(0, "ferry", true, true, false) >= 0);
		found.replaceSelection("boat");

		assertEquals(story, text(editor).getText());
		assertFalse(editor.isDirty());
		assertTrue(says("F7 for the source"));
	}

	@Test
	void whatWasTypedIsUndoneAfterReading() throws IOException, PartInitException {
		DraftEditor editor = page();
		var hands = new EditorHands(editor);
		hands.type(PAGE.indexOf("with 180"), "again ");
		turn(editor);
		assertTrue(text(editor).getText().contains("on Tuesday again with 180"));
		turn(editor);

		hands.undo();

		assertEquals(PAGE, text(editor).getText());
	}

	@Test
	void anAcceptedWordingGoesIntoTheSource() throws IOException, PartInitException {
		DraftEditor editor = page();
		turn(editor);
		Item friday = Desk.itemWith(editor, "Friday");
		Desk.draftIn(editor).decisions().act(new ProposeWording(friday, "Saturday"), List.of(friday.id()));
		Desk.until("it is proposed", () -> Desk.itemWith(editor, "Friday").proposal().isPresent());

		assertTrue(Desk.draftIn(editor).decisions().acceptWording(Desk.itemWith(editor, "Friday")));

		assertEquals(PAGE.replace("Friday", "Saturday"), Desk.documentOf(editor).get());
		assertTrue(text(editor).getText().contains("on Saturday"));
		Desk.until("it is found", () -> Desk.draftIn(editor).isUpToDate());
		assertEquals(Status.CORRECTED, Desk.itemWith(editor, "Saturday").status());

		Desk.draftIn(editor).decisions().undo();
		assertEquals(PAGE, Desk.documentOf(editor).get());
	}

	@Test
	void theStoryFollowsItsFile() throws IOException, PartInitException {
		DraftEditor editor = page();
		turn(editor);
		Files.writeString(folder.resolve("harbour.html"), PAGE.replace("180", "190"));
		Desk.until("the story says so", () -> text(editor).getText().contains("190 people"));
		Desk.until("it is read", () -> Desk.draftIn(editor).isUpToDate());
		Desk.itemWith(editor, "Tuesday");
		editor.doSave(new NullProgressMonitor());
		assertTrue(Files.readString(folder.resolve("harbour.html")).contains("190"));
	}

	@Test
	void aWordDocumentReadsAsBeforeItsChanges() throws IOException, PartInitException {
		Path file = WordDrafts.write(folder.resolve("ferry.docx"), "The ferry left on Monday.\n");
		WordDrafts.change(file, "Monday", "Tuesday");
		DraftEditor editor = Desk.openListed(file);
		assertEquals("The ferry left on Tuesday.", text(editor).getText().strip());
		Desk.takePicture("tracked-changes");
		Desk.focus(text(editor));

		Desk.press(SWT.F7, SWT.MOD2);

		assertEquals("The ferry left on Monday.", text(editor).getText().strip());
		assertTrue(editor.draft().isEmpty() && Desk.items().shownItems().isEmpty(), "nothing is checked in it");
		Desk.takePicture("before-changes");
		Desk.focus(text(editor));
		Desk.press("x");
		assertEquals("The ferry left on Monday.", text(editor).getText().strip());
		assertTrue(says("Shift+F7 for the text with the changes"));

		Desk.press(SWT.F7, SWT.MOD2);

		assertEquals("The ferry left on Tuesday.", text(editor).getText().strip());
		ItemsView list = Desk.items();
		Desk.until("the items are back", () -> list.shownItems().size() == 1);
		assertEquals("Tuesday", shown(editor, "Tuesday").in(text(editor).getText()));
	}

	@Test
	void anOpenDocumentTextReadsAsBeforeItsChangesToo() throws IOException, PartInitException {
		Path file = WordDrafts.odtWithChange(folder.resolve("ferry.odt"), "The ferry left on ", "Monday", "Tuesday");
		DraftEditor editor = Desk.openListed(file);
		assertEquals("The ferry left on Tuesday", text(editor).getText().strip());
		assertTrue(Desk.control(Desk.shell(), Link.class, link -> link.getText().contains("tracked changes")).isVisible());
		Desk.takePicture("tracked-changes-odt");
		Desk.focus(text(editor));

		Desk.press(SWT.F7, SWT.MOD2);

		assertEquals("The ferry left on Monday", text(editor).getText().strip());
		assertTrue(editor.draft().isEmpty(), "nothing is checked in it");
		Desk.takePicture("before-changes-odt");

		Desk.press(SWT.F7, SWT.MOD2);

		assertEquals("The ferry left on Tuesday", text(editor).getText().strip());
		assertEquals("Tuesday", shown(editor, "Tuesday").in(text(editor).getText()));
	}

	@Test
	void withoutChangesThereIsNoTextBeforeThem() throws IOException, PartInitException {
		DraftEditor editor = Desk.openListed(WordDrafts.write(folder.resolve("ferry.docx"), "The ferry left on Monday.\n"));
		Desk.focus(text(editor));
		Desk.press(SWT.F7, SWT.MOD2);
		assertTrue(says("no tracked changes") && editor.draft().isPresent());
	}

	@Test
	void plainTextHasNoOtherText() throws IOException, PartInitException {
		DraftEditor editor = Desk.open(Files.writeString(folder.resolve("ferry.txt"), "It left on Monday.\n"));
		turn(editor);
		assertEquals("It left on Monday.\n", text(editor).getText());
		assertTrue(says("no markup"));
	}
}
