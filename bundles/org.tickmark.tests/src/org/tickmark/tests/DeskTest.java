package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.SetDateline;
import org.tickmark.review.verbs.TakeHoldOver;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.views.SpeakersView;
import org.tickmark.ui.views.TimelineView;

/** A person checks the sample draft in the running desk. */
class DeskTest {
	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openTheSample() throws IOException, PartInitException {
		editor = Desk.openSample(folder);
		items = Desk.items();
	}

	@AfterEach
	void closeAll() {
		items.filterControl().setText("");
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private Item select(String words) {
		Item wanted = Desk.itemWith(editor, words);
		items.select(item -> item.id().equals(wanted.id()));
		return wanted;
	}

	private Status statusOf(String words) {
		return Desk.itemWith(editor, words).status();
	}

	@Test
	@Tag("dark")
	void listsWhatHasToBeVerified() throws IOException {
		assertTrue(items.shownItems().size() >= 25, () -> "only " + items.shownItems().size());
		Set<ClaimKind> kinds = items.shownItems().stream().map(Item::kind).collect(Collectors.toSet());
		assertTrue(kinds.containsAll(Set.of(ClaimKind.DATE, ClaimKind.QUOTE, ClaimKind.SCARE_QUOTE, ClaimKind.PROBLEM)), kinds::toString);

		select("almost four years");
		items.selection().decide(Status.VERIFIED);
		select("January");
		items.selection().decide(Status.QUERY, "which January?");
		select("Tuesday");
		Desk.takePicture("desk");
	}

	@Test
	void lettersInTheFilterAreText() {
		Desk.focus(items.filterControl());
		Desk.press("vqno");
		Desk.until("the filter holds the letters", () -> items.filterControl().getText().equals("vqno"));

		assertEquals(0, items.shownItems().size());
		assertEquals(Set.of(Status.OPEN), Desk.draftIn(editor).items().items().stream().map(Item::status).collect(Collectors.toSet()));
		assertFalse(Files.exists(folder.resolve("harbour.txt.tickmark")));
	}

	@Test
	void aKeyInTheTableDecidesAndGoesOn() {
		Item first = select("Tuesday");
		Desk.focus(items.tableControl());
		Desk.press("v");

		Desk.until("the item is verified", () -> statusOf("Tuesday") == Status.VERIFIED);
		assertEquals(1, items.selectedItems().size());
		assertFalse(items.selectedItems().getFirst().id().equals(first.id()));
		assertEquals(Status.OPEN, items.selectedItems().getFirst().status());
	}

	@Test
	void queriedNoFactAndOpenAgainHaveTheirKeys() throws IOException {
		select("Tuesday");
		Desk.focus(items.tableControl());
		Desk.inDialog("Query to author", () -> Desk.press(SWT.CR, 0), () -> Desk.press("q"));
		Desk.until("the item is queried", () -> statusOf("Tuesday") == Status.QUERY);
		select("Tuesday");
		Desk.press("n");
		Desk.until("the item is no fact", () -> statusOf("Tuesday") == Status.NO_FACT);
		select("Tuesday");
		Desk.press("o");
		Desk.until("the item is open again", () -> statusOf("Tuesday") == Status.OPEN);
	}

	@Test
	void aDecisionCanBeUndone() {
		select("Tuesday");
		Desk.focus(items.tableControl());
		Desk.press("v");
		Desk.until("the item is verified", () -> statusOf("Tuesday") == Status.VERIFIED);
		Desk.press('z', SWT.MOD1);

		Desk.until("the item is open again", () -> statusOf("Tuesday") == Status.OPEN);
		assertEquals("Tuesday", items.selectedItems().getFirst().text());
	}

	@Test
	void decisionsAreThereAgainAfterReopening() throws PartInitException {
		select("Tuesday");
		items.selection().decide(Status.VERIFIED);
		int listed = items.shownItems().size();
		Desk.page().closeEditor(editor, false);
		editor = Desk.open(folder.resolve("harbour.txt"));

		assertEquals(Status.VERIFIED, statusOf("Tuesday"));
		Desk.until("the view lists them again", () -> items.shownItems().size() == listed);
	}

	@Test
	void aMarkStaysOnItsWordsWhileTheTextBeforeItIsEdited() throws BadLocationException, PartInitException {
		select("Tuesday");
		items.selection().decide(Status.VERIFIED);
		var document = Desk.documentOf(editor);
		document.replace(0, 0, "A new headline, written on the way\n\n");
		document.replace(document.get().indexOf("chief executive"), "chief executive".length(), "managing director");

		Span at = Desk.draftIn(editor).placeOf(Desk.itemWith(editor, "Tuesday")).orElseThrow();
		assertEquals("Tuesday", at.in(document.get()));
		Desk.until("the items are found again", () -> Desk.draftIn(editor).isUpToDate());
		assertEquals(Status.VERIFIED, statusOf("Tuesday"));
		assertEquals(1, Desk.draftIn(editor).items().items().stream().filter(item -> item.span().equals(at)).count());

		editor.doSave(null);
		Desk.page().closeEditor(editor, false);
		editor = Desk.open(folder.resolve("harbour.txt"));
		assertEquals(Status.VERIFIED, statusOf("Tuesday"));
	}

	@Test
	void itemsSurviveTheReplacementOfTheWholeText() {
		select("Tuesday");
		items.selection().decide(Status.VERIFIED);
		var document = Desk.documentOf(editor);
		document.set(document.get().replace("expects a settlement", "hopes for a settlement"));

		Desk.until("the items are found again", () -> Desk.draftIn(editor).isUpToDate());
		assertEquals(Status.VERIFIED, statusOf("Tuesday"));
	}

	@Test
	void aSelectionIsMarkedByHand() throws IOException, PartInitException {
		int start = Desk.documentOf(editor).get().indexOf("40 percent");
		Desk.draftIn(editor).decisions().mark(new Span(start, start + "40 percent".length()), ClaimKind.FIGURE);

		Desk.until("the mark is listed", () -> items.shownItems().stream().anyMatch(item -> item.text().equals("40 percent")));
		assertTrue(Desk.itemWith(editor, "40 percent").markedByHand());
		Desk.page().closeEditor(editor, false);
		editor = Desk.open(folder.resolve("harbour.txt"));
		assertEquals(ClaimKind.FIGURE, Desk.itemWith(editor, "40 percent").kind());
	}

	@Test
	void aWordInScareMarksIsMadeSpeechByAKeyAndBack() {
		select("declaration");
		Desk.focus(items.tableControl());
		Desk.press("f");
		Desk.until("it is a quotation", () -> Desk.itemWith(editor, "declaration").kind() == ClaimKind.QUOTE);
		select("declaration");
		Desk.press("f");

		Desk.until("it is a scare quote again", () -> Desk.itemWith(editor, "declaration").kind() == ClaimKind.SCARE_QUOTE);
	}

	@Test
	void aSourceTypedForAnItemIsKeptWhenTheFieldIsLeft() throws PartInitException {
		select("Tuesday");
		Desk.focus(items.tableControl());
		Desk.press("s");
		Desk.until("the source field has the focus", () -> Desk.display().getFocusControl() instanceof org.eclipse.swt.widgets.Text);
		Desk.press("port log");
		Desk.focus(items.tableControl());

		Desk.until("it is kept", () -> Desk.itemWith(editor, "Tuesday").evidenceInWords().equals("port log"));
		Desk.page().closeEditor(editor, false);
		editor = Desk.open(folder.resolve("harbour.txt"));
		assertEquals("port log", Desk.itemWith(editor, "Tuesday").evidenceInWords());
	}

	@Test
	void aDatelineSetByHandMovesRelativeDatesAndIsKept() throws IOException, PartInitException {
		Desk.draftIn(editor).decisions().apply(new SetDateline(Optional.of(LocalDate.of(2023, 6, 18))));
		Desk.until("dates count from it",
				() -> ItemTexts.whoOrWhen(Desk.itemWith(editor, "Tuesday"), Desk.draftIn(editor).text()).equals("Tue 13 Jun 2023"));
		Desk.page().closeEditor(editor, false);
		editor = Desk.open(folder.resolve("harbour.txt"));

		assertEquals(Optional.of(LocalDate.of(2023, 6, 18)), Desk.draftIn(editor).referenceDate());
	}

	@Test
	void aNoteTypedWhileTheTextIsReadAnewStaysWithItsItem() throws BadLocationException {
		select("Tuesday");
		Desk.focus(items.tableControl());
		Desk.press("t");
		Desk.until("the note field has the focus", () -> Desk.display().getFocusControl() instanceof org.eclipse.swt.widgets.Text);
		Desk.press("seen in ");
		Desk.documentOf(editor).replace(0, 0, "Update: ");
		Desk.until("the items are found again", () -> Desk.draftIn(editor).isUpToDate());
		Desk.press("the log");
		Desk.focus(items.tableControl());

		Desk.until("all of it is kept", () -> Desk.itemWith(editor, "Tuesday").note().equals("seen in the log"));
		assertEquals("Tuesday", items.selectedItems().getFirst().text());
		assertEquals(1, items.shownItems().stream().filter(item -> item.text().equals("Tuesday")).count());
	}

	@Test
	void theSelectionNeverMovesToOtherWordsThatLookAlike() throws BadLocationException {
		select("Sunday");
		var document = Desk.documentOf(editor);
		document.replace(document.getLength(), 0, "\nThe tugs left on Sunday as well.\n");
		Desk.until("the items are found again", () -> Desk.draftIn(editor).isUpToDate());
		int first = Desk.draftIn(editor).placeOf(items.selectedItems().getFirst()).orElseThrow().start();
		document.replace(first, "Sunday".length(), "rough");
		Desk.until("the items are found again", () -> Desk.draftIn(editor).isUpToDate());

		assertEquals(List.of(), items.selectedItems());
	}

	@Test
	void whatWasJustDeletedCannotBeDecided() throws IOException, BadLocationException {
		Item tuesday = Desk.itemWith(editor, "Tuesday");
		Desk.documentOf(editor).replace(tuesday.span().start(), tuesday.span().length(), "");

		assertFalse(Desk.draftIn(editor).decisions().decide(List.of(tuesday), Status.VERIFIED));
		assertFalse(Files.exists(folder.resolve("harbour.txt.tickmark")));
	}

	@Test
	void manyAreDecidedAtOnceAndTakenBackAtOnce() throws IOException {
		Desk.draftIn(editor).decisions().decide(Desk.draftIn(editor).items().items(), Status.NO_FACT);
		assertEquals(Desk.draftIn(editor).items().items().size(), Desk.draftIn(editor).items().settled());

		assertFalse(Desk.draftIn(editor).decisions().undo().isEmpty());
		assertEquals(0, Desk.draftIn(editor).items().settled());
	}

	@Test
	void aHeldOverDraftAsksAgainForTheDatesThatMoved() throws IOException {
		select("Tuesday");
		items.selection().decide(Status.VERIFIED);
		select("May 2020");
		items.selection().decide(Status.VERIFIED);
		Desk.draftIn(editor).decisions().apply(new TakeHoldOver(LocalDate.of(2024, 4, 4), List.of(Desk.itemWith(editor, "Tuesday"))));

		Desk.until("the date is asked for again", () -> statusOf("Tuesday") == Status.RECHECK);
		assertEquals(Status.VERIFIED, statusOf("May 2020"));
		Desk.until("it means another day",
				() -> ItemTexts.whoOrWhen(Desk.itemWith(editor, "Tuesday"), Desk.draftIn(editor).text()).equals("Tue 2 Apr 2024"));
		assertTrue(ItemTexts.reason(Desk.itemWith(editor, "Tuesday"), Desk.statuses()).startsWith("Held over by "));
	}

	@Test
	void aDecidedClaimThatIsDeletedIsShownAsLost() throws BadLocationException {
		select("nine weeks");
		items.selection().decide(Status.VERIFIED);
		var document = Desk.documentOf(editor);
		document.replace(document.get().indexOf("and we have been talking for nine weeks"),
				"and we have been talking for nine weeks".length(), "");

		Desk.until("it is lost", () -> Desk.draftIn(editor).isUpToDate() && !Desk.draftIn(editor).items().orphans().isEmpty());
		assertEquals("nine weeks", Desk.draftIn(editor).items().orphans().getFirst().item().anchor().exact());
	}

	@Test
	void theSpeakersAreListedWithTheirQuotations() throws PartInitException, IOException {
		var speakers = (SpeakersView) Desk.page().showView(SpeakersView.ID);

		Desk.until("the speakers are listed", () -> speakers.speakerNames().stream().anyMatch(name -> name.contains("Quintela")));
		Desk.takePicture("speakers");
	}

	@Test
	void theTimelineShowsTheDatesInTheOrderOfTime() throws PartInitException, IOException {
		var timeline = (TimelineView) Desk.page().showView(TimelineView.ID);

		Desk.until("the dates are there", () -> timeline.labels().contains("Tue 12 Mar 2024"));
		assertTrue(timeline.labels().indexOf("May 2020") < timeline.labels().indexOf("Tue 12 Mar 2024"));
		Desk.takePicture("timeline");
	}

	@Test
	void theCaretInTheTextSelectsTheItem() {
		int inside = Desk.documentOf(editor).get().indexOf("last October") + 3;
		editor.selectAndReveal(inside, 0);

		Desk.until("the view selects it", () -> items.selectedItems().stream().anyMatch(item -> item.text().equals("last October")));
	}

	@Test
	void aMarkThatEndsWhereTheDraftEndsIsShown() throws IOException, PartInitException {
		DraftEditor toItsEnd = Desk.open(Files.writeString(folder.resolve("ferry.txt"),
				"Talk before the tide turns.\n".repeat(60) + "\u201CWe met\u201D. . \u00BB"));
		assertEquals(Desk.documentOf(toItsEnd).getLength(), Desk.itemWith(toItsEnd, "\u00BB").span().end());

		Desk.focus(toItsEnd.getAdapter(org.eclipse.swt.widgets.Control.class));
		Desk.press(SWT.END, SWT.MOD1);
		// That nothing is logged meanwhile is what this test is about.
		Desk.until("the end is in sight", () -> toItsEnd.getAdapter(org.eclipse.jface.text.ITextViewer.class).getBottomIndex() == 60);
		Desk.settle();
	}

	@Test
	void showsTheResolvedDateBehindARelativeOne() {
		var widget = (org.eclipse.swt.custom.StyledText) editor.getAdapter(org.eclipse.swt.widgets.Control.class);
		int behind = Desk.documentOf(editor).get().indexOf("on Tuesday") + "on Tuesday".length();

		Desk.until("room is made for the date", () -> {
			var ranges = widget.getStyleRanges(behind - 1, 2);
			for (var range : ranges) if (range.metrics != null && range.metrics.width > 0) return true;
			return false;
		});
	}
}
