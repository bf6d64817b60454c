package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;

/** Marks are painted, and painting takes time: an edit changes only those of the items that it has changed. */
class MarksStayTest {
	private static final String MARK = "org.tickmark.ui.mark.";
	private static final String TEXT = "It rained on Sunday. “It snowed,” Anna Holm said, “on Monday.” It was sunny on Tuesday.";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		editor = Desk.open(Files.writeString(folder.resolve("rain.txt"), TEXT));
	}

	@AfterEach
	void close() {
		Desk.page().closeAllEditors(false);
	}

	private Set<Annotation> marks() {
		Set<Annotation> marks = Collections.newSetFromMap(new IdentityHashMap<>());
		editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator().forEachRemaining(each -> {
			if (each.getType().startsWith(MARK)) marks.add(each);
		});
		return marks;
	}

	private void replace(String words, String by) throws BadLocationException {
		IDocument document = Desk.documentOf(editor);
		document.replace(document.get().indexOf(words), words.length(), by);
		Desk.until("it is read again", () -> Desk.draftIn(editor).isUpToDate());
	}

	private Item at(String words) {
		return Desk.draftIn(editor).itemAt(Desk.documentOf(editor).get().indexOf(words) + 1).orElseThrow();
	}

	@Test
	void anEditLeavesThemWhereTheyAreAndTheyMarkTheItemsOfTheTextAsItIs() throws BadLocationException {
		Set<Annotation> before = marks();
		Item sunday = Desk.itemWith(editor, "Sunday");

		replace("It rained", "It rained hard");

		assertEquals(before, marks());
		DraftUnderReview draft = Desk.draftIn(editor);
		assertNotEquals(sunday.id(), at("Sunday").id(), "nobody touched it, so it is called by the text that it was found in");
		for (String words : List.of("Sunday", "Monday", "Tuesday")) assertEquals(Desk.itemWith(editor, words).id(), at(words).id());
		assertEquals(draft.items().items().size(), draft.items().items().stream().filter(item -> draft.placeOf(item).isPresent()).count());
	}

	@Test
	void anItemThatIsGoneOrNewOrDecidedHasItsOwn() throws IOException, BadLocationException {
		Set<Annotation> before = marks();

		replace("on Tuesday", "again");
		Set<Annotation> fewer = marks();
		assertEquals(before.size() - 1, fewer.size());
		assertTrue(before.containsAll(fewer));

		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Sunday")), Status.VERIFIED);
		assertEquals("settled", styleAt("Sunday"));
		replace("sunny again", "sunny on Friday");
		assertEquals("settled", styleAt("Sunday"));
		assertEquals("date", styleAt("Friday"));
		assertEquals(before.size(), marks().size());
	}

	@Test
	void theWavyLineOfAProblemGoesWithIt() throws IOException, PartInitException, BadLocationException {
		Desk.page().closeAllEditors(false);
		editor = Desk.open(Files.writeString(folder.resolve("club.txt"),
				"HOLM, March 14, 2024 - It rained.\n\nThe club was founded in 1904 and marks its 125th anniversary this year.\n"));
		Desk.until("it is there", () -> isWavyUnder("125th"));

		replace("125th", "120th");

		assertTrue(Desk.draftIn(editor).items().items().stream().noneMatch(item -> item.kind() == ClaimKind.PROBLEM));
		Desk.until("it is gone", () -> !isWavyUnder("120th") && !isWavyUnder("anniversary"));
	}

	private boolean isWavyUnder(String words) {
		var text = (StyledText) editor.getAdapter(Control.class);
		StyleRange style = text.getStyleRangeAtOffset(text.getText().indexOf(words) + words.length() - 1);
		return style != null && style.underline && style.underlineStyle == SWT.UNDERLINE_SQUIGGLE;
	}

	private String styleAt(String words) {
		int place = Desk.documentOf(editor).get().indexOf(words);
		var model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		return marks().stream().filter(mark -> model.getPosition(mark).getOffset() == place).findFirst().orElseThrow().getType()
				.substring(MARK.length());
	}
}
