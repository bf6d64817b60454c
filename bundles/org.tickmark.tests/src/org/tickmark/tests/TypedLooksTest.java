package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;

/** What is typed looks at once as if all of the text had been painted anew. */
class TypedLooksTest {
	private static final String DRAFT = "LISBON, March 14, 2024 - It left on Monday. “We left on Tuesday,” Dora Lee said on Friday "
			+ "Monday.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private StyledText text;
	private IDocument document;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		Desk.listAllKinds();
		editor = Desk.openListed(Files.writeString(folder.resolve("ferry.txt"), DRAFT));
		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Tuesday")), Status.QUERY, "who saw it");
		Desk.until("it is marked", () -> Desk.itemWith(editor, "Tuesday").status().equals(Status.QUERY));
		text = (StyledText) editor.getAdapter(Control.class);
		document = Desk.documentOf(editor);
		Desk.until("it is painted", () -> looks().get(DRAFT.indexOf("Monday")).startsWith("[true"));
	}

	@AfterEach
	void closeAll() {
		Desk.listDatesAndQuotations();
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	/** Of each letter; two of one look are the same. */
	private List<String> looks() {
		return IntStream.range(0, text.getCharCount()).mapToObj(text::getStyleRangeAtOffset).map(TypedLooksTest::inWords).toList();
	}

	private static String inWords(StyleRange style) {
		if (style == null || style.isUnstyled()) return "plain";
		return List.of(style.underline, style.underlineStyle, style.borderStyle, style.fontStyle, String.valueOf(style.underlineColor),
				String.valueOf(style.borderColor), String.valueOf(style.foreground), String.valueOf(style.background)).toString();
	}

	private void assertLooksRight(String what) {
		List<String> typed = looks();
		((ITextViewer) editor.getAdapter(ITextViewer.class)).invalidateTextPresentation();
		assertEquals(looks(), typed, what);
	}

	@Test
	void aLetterInAMarkIsUnderlinedAsItsNeighboursAre() throws BadLocationException {
		int at = DRAFT.indexOf("day. ");
		document.replace(at, 0, "x");

		assertTrue(looks().get(at).startsWith("[true") && looks().get(at).equals(looks().get(at - 1)), looks().get(at));
	}

	@Test
	void whereverItIsTyped() throws BadLocationException {
		for (int at = 0; at <= DRAFT.length(); at++) {
			document.replace(at, 0, "xy");
			assertLooksRight("typed at " + at);
			document.replace(at, 2, "");
			assertLooksRight("taken out at " + at);
		}
	}

	@Test
	void whateverItReplaces() throws BadLocationException {
		for (int at = 0; at + 3 <= DRAFT.length(); at++) {
			String before = document.get(at, 3);
			document.replace(at, 3, "xyzzy");
			assertLooksRight("in place of " + before + " at " + at);
			document.replace(at, 5, before);
			assertLooksRight(before + " back at " + at);
		}
	}
}
