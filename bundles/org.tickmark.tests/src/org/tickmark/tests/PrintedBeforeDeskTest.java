package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.before.IndexBuilder;
import org.tickmark.before.PrintedArticle;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.sources.PrintedChoice;

/** What was printed before, at the desk. */
class PrintedBeforeDeskTest {
	private static final String ARTICLE = """
			The lighthouse at Brandvik was built by the engineer Ilse Brandt in 1887.
			“We have never closed the northern quay in winter,” said the harbour master Jonas Vik.
			""";
	private static final String DRAFT = """
			The engineer Ilse Brandt built the Brandvik lighthouse in 1887.

			“We have closed the northern quay in winter,” Jonas Vik told the council.

			The bakery in Lower Street opened on 4 May 1902.
			""";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private Path index;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void printAnArticle() throws IOException {
		index = folder.resolve("printed");
		build(ARTICLE);
	}

	@AfterEach
	void closeAll() {
		house().store().setToDefault(HouseSettings.PRINTED_INDEX);
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static HouseSettings house() {
		return Desk.page().getWorkbenchWindow().getService(HouseSettings.class);
	}

	private void build(String text) throws IOException {
		ReviewedDraft printed = ReviewedDraft.opened(Draft.of(text).publishedOn(LocalDate.of(2024, 3, 12)), Ledger.of(List.of()),
				House.USUAL, ClaimDetection.standard());
		try (var builder = new IndexBuilder(index)) {
			builder.add(new PrintedArticle("1", Optional.empty(), "Lighthouse to be lit again", printed));
			builder.finish(Instant.parse("2024-04-01T09:00:00Z"));
		}
	}

	private DraftUnderReview open() throws IOException, PartInitException {
		editor = Desk.open(Files.writeString(folder.resolve("quay.txt"), DRAFT));
		items = Desk.items();
		Desk.until("the view lists them", () -> !items.shownItems().isEmpty());
		return Desk.draftIn(editor);
	}

	private Item item(ClaimKind kind, String words) {
		return Desk.draftIn(editor).items().items().stream().filter(each -> each.kind() == kind && each.text().contains(words)).findFirst()
				.orElseThrow();
	}

	private String seen(ClaimKind kind, String words) {
		return Desk.draftIn(editor).printed().of(item(kind, words)).map(PrintedChoice::inWords).orElse("");
	}

	private void select(Item item) {
		Desk.focus(items.tableControl());
		Desk.draftIn(editor).turnTo(item);
		Desk.settle();
	}

	private StyledText pane() {
		return find(Desk.shell()).orElseThrow();
	}

	private static Optional<StyledText> find(Control control) {
		if (control instanceof StyledText text && text.getText().startsWith("Printed before")) return Optional.of(text);
		return control instanceof org.eclipse.swt.widgets.Composite parent
				? Arrays.stream(parent.getChildren()).map(PrintedBeforeDeskTest::find).flatMap(Optional::stream).findFirst()
				: Optional.empty();
	}

	@Test
	void itemsSayWhetherTheyWerePrintedBefore() throws IOException, PartInitException {
		house().store().setValue(HouseSettings.PRINTED_INDEX, index.toString());
		DraftUnderReview draft = open();
		Desk.until("all are looked up", () -> draft.printed().isAnswered());

		assertEquals("Same", seen(ClaimKind.DATE, "1887"));
		assertEquals("Differs", seen(ClaimKind.QUOTE, "northern quay"));
		assertEquals("", seen(ClaimKind.DATE, "4 May 1902"));
		select(item(ClaimKind.QUOTE, "northern quay"));
		assertTrue(pane().getText().contains("never"), pane()::getText);
		assertTrue(Arrays.stream(pane().getStyleRanges()).anyMatch(style -> style.underlineStyle == SWT.UNDERLINE_SQUIGGLE));
		Desk.takePicture("printed-differs");
		select(item(ClaimKind.DATE, "1887"));
		assertTrue(pane().getText().startsWith("Printed before, the same"), pane()::getText);
		Desk.takePicture("printed-same");
		items.printedControl().select(PrintedChoice.DIFFERS.ordinal());
		items.printedControl().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		assertTrue(items.shownItems().stream().allMatch(each -> draft.printed().of(each).isPresent()));
	}

	@Test
	void oneKeyMakesEvidenceOfItAndNoStatus() throws IOException, PartInitException {
		house().store().setValue(HouseSettings.PRINTED_INDEX, index.toString());
		DraftUnderReview draft = open();
		Desk.until("all are looked up", () -> draft.printed().isAnswered());
		select(item(ClaimKind.DATE, "1887"));
		Desk.press('m', SWT.SHIFT);
		Desk.until("it has evidence", () -> !item(ClaimKind.DATE, "1887").evidence().isEmpty());

		assertEquals(Status.OPEN, item(ClaimKind.DATE, "1887").status());
		assertTrue(item(ClaimKind.DATE, "1887").evidenceInWords().contains("Lighthouse to be lit again"));
		select(item(ClaimKind.QUOTE, "northern quay"));
		Desk.press('m', SWT.SHIFT);
		Desk.settle();
		assertTrue(item(ClaimKind.QUOTE, "northern quay").evidence().isEmpty());
	}

	@Test
	void anEditIsLookedUpAgain() throws IOException, PartInitException {
		house().store().setValue(HouseSettings.PRINTED_INDEX, index.toString());
		DraftUnderReview draft = open();
		Desk.until("all are looked up", () -> draft.printed().isAnswered());
		var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.set(DRAFT.replace("1887", "1878"));

		Desk.until("the other year differs", () -> draft.items().items().stream().anyMatch(each -> each.text().equals("1878")
				&& draft.printed().of(each).filter(seen -> seen.differs()).isPresent()));
	}

	@Test
	void withoutAnIndexNothingIsAskedAndABrokenOneSaysWhatToDo() throws IOException, PartInitException {
		DraftUnderReview draft = open();
		assertTrue(!draft.printed().isAnswered() && draft.printed().fault().isEmpty());
		assertTrue(!items.printedControl().getVisible());

		Files.writeString(index.resolve("tickmark-before.json"), "{");
		house().store().setValue(HouseSettings.PRINTED_INDEX, index.toString());
		Desk.until("it says so", () -> draft.printed().fault().contains("Build it again"));
		build(ARTICLE);
		draft.printed().start();
		Desk.until("all are looked up", () -> draft.printed().isAnswered());
	}
}
