package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.texts.ItemTexts;

/** Pages and Markdown are edited as they are written, and checked as they are read. */
class FormatsTest {
	private static final String PAGE = """
			<!DOCTYPE html>
			<html><head>
			<meta charset="utf-8">
			<title>Ferry back on Friday</title>
			<meta property="article:published_time" content="2024-03-14T23:30:00-05:00">
			<script>var day = "Monday";</script>
			</head><body>
			<nav><a href="/">Home</a> <a href="/week">This week</a></nav>
			<article>
			<h1>Ferry company admits fault</h1>
			<p>The ferry left <a href="/2024/03/12/dover">Dover</a> on <b>Tues</b>day, its captain said.</p>
			<p>&ldquo;We were late on&nbsp;Wednesday &amp; we are sorry,&rdquo; said <i>Ana</i> Lopes, who runs the harbour.</p>
			<ul><li>It had been closed since June&nbsp;2023.</li></ul>
			</article>
			</body></html>
			""".replace("\n", "\r\n");
	private static final String MARKDOWN = """
			---
			title: Ferry company admits fault
			date: 2024-03-14
			---

			The ferry left *Dover* on **Tuesday**, its captain said.

			> "We were late on Wednesday &amp; we are sorry," said Ana Lopes.
			""";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private DraftEditor open(String name, String source) throws IOException, PartInitException {
		return Desk.open(Files.write(folder.resolve(name), ("\uFEFF" + source).getBytes(StandardCharsets.UTF_8)));
	}

	private static String marked(DraftEditor editor, String words) throws BadLocationException {
		Span place = Desk.draftIn(editor).placeOf(Desk.itemWith(editor, words)).orElseThrow();
		return Desk.documentOf(editor).get(place.start(), place.length());
	}

	@Test
	void aPageOpensWhereItsStoryBegins() throws IOException, PartInitException {
		String longHead = PAGE.replace("<meta charset=\"utf-8\">",
				"<meta charset=\"utf-8\">" + "\r\n<meta name=\"tide\" content=\"high\">".repeat(200));
		DraftEditor editor = open("page.html", longHead);
		var text = (StyledText) editor.getAdapter(Control.class);
		int story = longHead.indexOf("Ferry company admits fault");

		assertEquals(story, text.getCaretOffset());
		assertTrue(text.getClientArea().contains(text.getLocationAtOffset(story)));
	}

	@Test
	void whoHasGoneElsewhereInAPageStaysThere() throws IOException, PartInitException, BadLocationException {
		DraftEditor editor = open("page.html", PAGE);
		var text = (StyledText) editor.getAdapter(Control.class);
		text.setCaretOffset(0);
		Desk.documentOf(editor).replace(PAGE.length(), 0, "<!-- tide -->");
		Desk.until("it is read again", () -> Desk.draftIn(editor).isUpToDate());

		assertEquals(0, text.getCaretOffset());
	}

	@Test
	void headingsAreBoldAndMarkupIsSetBack() throws IOException, PartInitException {
		DraftEditor editor = open("page.html", PAGE);
		var text = (StyledText) editor.getAdapter(Control.class);
		int heading = PAGE.indexOf("company admits");

		Desk.until("the heading is bold",
				() -> text.getStyleRangeAtOffset(heading) instanceof StyleRange style && style.fontStyle == SWT.BOLD);
		assertNotNull(text.getStyleRangeAtOffset(PAGE.indexOf("<h1>")).foreground);
		assertFalse(text.getStyleRangeAtOffset(PAGE.indexOf("its captain")) instanceof StyleRange style && style.fontStyle == SWT.BOLD);
	}

	private static List<Integer> roomAbove(DraftEditor editor) {
		var text = (StyledText) editor.getAdapter(Control.class);
		return IntStream.range(0, text.getLineCount()).mapToObj(text::getLineVerticalIndent).toList();
	}

	@Test
	void paragraphsOfAWordProcessorHaveRoomBetweenThem() throws IOException, PartInitException {
		DraftEditor word = Desk.open(WordDrafts.write(folder.resolve("ferry.docx"), "The ferry sank.\n\nNobody was hurt.\n\nIt rained.\n"));
		Desk.until("there is room above all but the first", () -> roomAbove(word).subList(1, 3).stream().allMatch(room -> room > 0));
		assertEquals(0, roomAbove(word).getFirst());

		DraftEditor markdown = open("ferry.md", MARKDOWN);
		assertTrue(roomAbove(markdown).stream().allMatch(room -> room == 0));
	}

	@Test
	void aPageIsMarkedOnTheRightCharacters() throws IOException, PartInitException, BadLocationException {
		DraftEditor editor = open("page.html", PAGE);

		assertEquals("Tues</b>day", marked(editor, "Tuesday"));
		assertEquals("Wednesday", marked(editor, "Wednesday"));
		assertEquals("We were late on&nbsp;Wednesday &amp; we are sorry,",
				marked(editor, "We were late on\u00A0Wednesday & we are sorry,"));
		assertEquals("June&nbsp;2023", marked(editor, "June\u00A02023"));
		assertEquals(List.of(), Desk.draftIn(editor).items().items().stream().map(Item::text)
				.filter(text -> text.matches("Monday|This week|Friday")).toList());
		assertEquals(Optional.of(LocalDate.of(2024, 3, 14)), Desk.draftIn(editor).referenceDate());
	}

	private static String heading(DraftEditor editor, String words) {
		return ItemTexts.heading(Desk.itemWith(editor, words), Desk.draftIn(editor).asRead(), Desk.statuses());
	}

	@Test
	void anItemSaysInWhichPartOfThePageItStands() throws IOException, PartInitException {
		DraftEditor editor = open("page.html", PAGE);

		assertTrue(heading(editor, "June\u00A02023").contains(" in a list"), () -> heading(editor, "June\u00A02023"));
		assertFalse(heading(editor, "Tuesday").contains(" in a "), () -> heading(editor, "Tuesday"));
	}

	@Test
			void whatIsDecidedInAPageStaysWhileItsMarkupIsEditedAndWhenItIsOpenedAgain()
					throws IOException, PartInitException, BadLocationException {
		checkDecideEditSaveReopen(open("page.html", PAGE), "page.html", PAGE, "<article>", "<article class=\"late\"><p>Corrected</p>",
				"<b>Tues</b>day", "Tuesday");
	}

	@Test
	void whatIsDecidedInMarkdownStaysWhileItIsEditedAndWhenItIsOpenedAgain() throws IOException, PartInitException, BadLocationException {
		checkDecideEditSaveReopen(open("draft.md", MARKDOWN), "draft.md", MARKDOWN, "The ferry left *Dover*",
				"# Corrected\n\nThe *ferry* left Dover", "**Tuesday**", "_Tuesday_");
	}

	private void checkDecideEditSaveReopen(DraftEditor editor, String name, String source, String before, String edited, String day,
			String otherwise) throws IOException, PartInitException, BadLocationException {
		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Tuesday")), Status.VERIFIED);
		var document = Desk.documentOf(editor);
		document.replace(source.indexOf(before), before.length(), edited);
		assertEquals(day.replaceAll("^\\W+(b>)?|\\W+$", ""), marked(editor, "Tuesday"));
		Desk.until("the items are found again", () -> Desk.draftIn(editor).isUpToDate());
		assertEquals(Status.VERIFIED, Desk.itemWith(editor, "Tuesday").status());
		document.replace(document.get().indexOf(day), day.length(), otherwise);
		Desk.until("the items are found again", () -> Desk.draftIn(editor).isUpToDate());
		editor.doSave(null);
		Desk.page().closeEditor(editor, false);

		DraftEditor again = Desk.open(folder.resolve(name));
		assertEquals(Status.VERIFIED, Desk.itemWith(again, "Tuesday").status());
		assertEquals("Tuesday", marked(again, "Tuesday"));
		assertEquals("\uFEFF" + source.replace(before, edited).replace(day, otherwise), Files.readString(folder.resolve(name)));
	}

	@Test
	void aPageThatIsSavedWithoutEditsIsTheSameByteForByte() throws IOException, PartInitException {
		DraftEditor editor = open("page.html", PAGE);
		byte[] bytes = Files.readAllBytes(folder.resolve("page.html"));
		Desk.draftIn(editor).decisions().decide(Desk.draftIn(editor).items().items(), Status.VERIFIED);
		editor.doSave(null);

		assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("page.html")));
	}

	@Test
	void wordsThatAreSelectedTogetherWithTheirMarkupAreMarkedAlone() throws IOException, PartInitException, BadLocationException {
		DraftEditor editor = open("page.html", PAGE);
		int start = PAGE.indexOf("<a href=\"/2024/03/12/dover\">");
		Desk.draftIn(editor).decisions().mark(new Span(start, PAGE.indexOf(" on <b>")), ClaimKind.PLACE);
		Desk.until("the mark is listed", () -> Desk.draftIn(editor).items().items().stream().anyMatch(Item::markedByHand));

		assertEquals("Dover", marked(editor, "Dover"));
		assertThrows(IOException.class, () -> Desk.draftIn(editor).decisions().mark(new Span(start, start + 5), ClaimKind.FACT));
		assertFalse(Files.readString(folder.resolve("page.html.tickmark")).contains("/2024/03/12"));
	}

	@Test
	void whatIsTurnedIntoACommentIsLost() throws IOException, PartInitException, BadLocationException {
		DraftEditor editor = open("page.html", PAGE);
		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "June\u00A02023")), Status.VERIFIED);
		Desk.documentOf(editor).replace(PAGE.indexOf("<ul>"), "<ul>".length(), "<!--");
		Desk.until("it is lost", () -> Desk.draftIn(editor).isUpToDate() && !Desk.draftIn(editor).items().orphans().isEmpty());

		assertTrue(Desk.draftIn(editor).items().items().stream().noneMatch(item -> item.text().contains("2023")));
	}
}
