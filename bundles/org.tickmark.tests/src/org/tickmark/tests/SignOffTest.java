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

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.Recheck;
import org.tickmark.review.ledger.SignOff;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.verbs.SetAuthors;
import org.tickmark.review.verbs.SetDateline;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.ItemsView;

/** A person settles the whole sample by keys alone and signs it off. */
class SignOffTest {
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
		for (String set : List.of(HouseSettings.ONE_PERSON, HouseSettings.SOURCE_FOR_VERIFIED, HouseSettings.EVERY_SENTENCE,
				HouseSettings.CHECKLIST))
			InstanceScope.INSTANCE.getNode(HouseSettings.NODE).remove(set);
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private List<Item> items() {
		return Desk.draftIn(editor).items().items();
	}

	private long unsettled() {
		return items().stream().filter(item -> !item.status().settled()).count();
	}

	/** From the first row to the last open one, each by one key. */
	private void settleAllByKeys() throws IOException {
		Desk.focus(items.tableControl());
		Desk.press(SWT.ARROW_DOWN, 0);
		Desk.until("the first item is selected", () -> items.selectedItems().size() == 1);
		String keys = "vvvvnvvva";
		for (int pressed = 0; unsettled() > 0; pressed++) {
			long before = unsettled();
			assertTrue(pressed <= items().size(), "more keys than items");
			char key = keys.charAt(pressed % keys.length());
			boolean problem = key == 'v' && items.selectedItems().getFirst().kind() == ClaimKind.PROBLEM;
			if (key == 'a' || problem) Desk.inDialog(problem ? "Problem" : "On author", () -> {
				Desk.press("she was there");
				Desk.press(SWT.KEYPAD_CR, 0);
			}, () -> Desk.press(key, 0));
			else Desk.press(key, 0);
			Desk.until("the key settled an item", () -> unsettled() < before);
		}
	}

	/** Nobody verifies a problem. */
	private void settleAll() throws IOException {
		Desk.draftIn(editor).decisions().decide(items(), Status.VERIFIED);
		Desk.draftIn(editor).decisions().decide(items(), Status.STANDS, "the author means it so");
		assertEquals(0, unsettled());
	}

	private Optional<SignOff> signOff() {
		return Desk.draftIn(editor).ledger().signOff();
	}

	@Test
	void theWholeSampleIsSettledByKeysAloneAndSignedOff() throws IOException, PartInitException {
		settleAllByKeys();
		Desk.inDialog("Sign Off", () -> Desk.press(SWT.KEYPAD_CR, 0), () -> Desk.press('g', SWT.MOD1 | SWT.MOD2));

		Desk.until("it is signed off", () -> signOff().isPresent());
		assertEquals(TextHash.of(Files.readString(folder.resolve("harbour.txt"))), signOff().get().text());
		assertEquals(items().size(), signOff().get().settled().size());
		assertTrue(items.signOffText().startsWith("Signed off by "), items.signOffText());

		Desk.page().closeEditor(editor, false);
		editor = Desk.open(folder.resolve("harbour.txt"));
		Desk.until("the view tells it again", () -> items.signOffText().startsWith("Signed off by "));
	}

	@Test
	@Tag("dark")
	void whatBlocksIsListedAndLeadsToTheItem() throws IOException {
		Item first = items().getFirst();
		Desk.inDialog("Sign Off", () -> {
			Desk.takePicture("sign-off-blocked");
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> {
			Desk.focus(items.tableControl());
			Desk.press('g', SWT.MOD1 | SWT.MOD2);
		});

		Desk.until("the first one that blocks is selected", () -> items.selectedItems().size() == 1);
		assertEquals(first.id(), items.selectedItems().getFirst().id());
		assertFalse(signOff().isPresent());
	}

	@Test
	@Tag("dark")
	void sentencesWithoutItemsAreShownInTheMarginAndFoundToStateNoFactByOneKeyEach() throws IOException {
		Desk.takePicture("coverage");
		int bare = Desk.draftIn(editor).coverage().bare().size();
		assertTrue(bare > 3, () -> "only " + bare);
		Desk.page().activate(editor);
		Desk.focus((Control) editor.getAdapter(Control.class));
		Desk.press('b', SWT.MOD1 | SWT.MOD2);
		for (int left = bare - 1; left >= 0; left--) {
			int expected = left;
			Desk.press('f', SWT.MOD1 | SWT.MOD2);
			Desk.until(expected + " are left", () -> Desk.draftIn(editor).coverage().bare().size() == expected);
		}

		assertEquals(Desk.draftIn(editor).coverage().sentences(), Desk.draftIn(editor).coverage().withItem());
		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);
		Desk.until("the last one is bare again", () -> Desk.draftIn(editor).coverage().bare().size() == 1);
	}

	@Test
	void whoWroteTheDraftSignsItOnlyAtAOnePersonDesk() throws IOException {
		Desk.draftIn(editor).decisions().apply(new SetAuthors(List.of(Desk.house().checker())));
		settleAll();
		Desk.focus(items.tableControl());
		Desk.inDialog("Sign Off", () -> {
			Desk.takePicture("sign-off-author");
			Desk.press(SWT.ESC, 0);
		}, () -> Desk.press('g', SWT.MOD1 | SWT.MOD2));
		assertFalse(signOff().isPresent());

		InstanceScope.INSTANCE.getNode(HouseSettings.NODE).putBoolean(HouseSettings.ONE_PERSON, true);
		Desk.until("the draft is read under the new rule",
				() -> Desk.draftIn(editor).reviewed().filter(read -> read.house().signOff().onePerson()).isPresent());
		Desk.inDialog("Sign Off", () -> Desk.press(SWT.KEYPAD_CR, 0), () -> Desk.press('g', SWT.MOD1 | SWT.MOD2));

		Desk.until("it is signed off", () -> signOff().isPresent());
	}

	/** Of the question that has the focus, by keys; then the next one has it. */
	private static void answer(int down, String note) {
		for (int pressed = 0; pressed < down; pressed++) Desk.press(SWT.ARROW_DOWN, 0);
		Desk.press(SWT.TAB, 0);
		Desk.press(note);
		if (down != 2) Desk.press(SWT.TAB, 0);
	}

	/** Enter ends a note, not the dialog. */
	@Test
	@Tag("dark")
	void theQuestionsOfTheHouseAreAnsweredInTheSignOff() throws IOException {
		InstanceScope.INSTANCE.getNode(HouseSettings.NODE).put(HouseSettings.CHECKLIST, """
				headline = Does the story say what the headline says?
				captions = Do the captions name everybody in the picture?
				legal = Have the lawyers read it?
				""");
		Desk.until("the questions are asked",
				() -> Desk.draftIn(editor).reviewed().filter(read -> read.checklist().size() == 3).isPresent());
		settleAll();
		Desk.focus(items.tableControl());
		Desk.inDialog("Sign Off", () -> {
			Desk.takePicture("sign-off-checklist");
			answer(1, "all but the year");
			answer(3, "");
			answer(2, "they are away until Monday");
			Desk.takePicture("sign-off-answered");
			Desk.press(SWT.KEYPAD_CR, 0);
			assertFalse(signOff().isPresent());
			Desk.press('s', SWT.MOD3);
		}, () -> Desk.press('g', SWT.MOD1 | SWT.MOD2));

		Desk.until("it is signed off", () -> signOff().isPresent());
		assertEquals(List.of("Yes: all but the year", "Not applicable: ", "No: they are away until Monday"),
				Desk.draftIn(editor).reviewed().orElseThrow().checklist().stream().map(asked -> asked.answer().orElseThrow())
						.map(given -> given.answer().label() + ": " + given.note()).toList());
		assertTrue(signOff().get().unchecked().orElseThrow().inWords().contains("1 question of the checklist was answered “no”."));
	}

	@Test
	void aSignOffIsTakenBackForAReasonAndThatCanBeUndone() throws IOException {
		settleAll();
		Desk.focus(items.tableControl());
		Desk.inDialog("Withdraw Sign-off", () -> Desk.press(SWT.ESC, 0), () -> Desk.run("org.tickmark.ui.takeSignOffBack"));
		Desk.inDialog("Sign Off", () -> Desk.press(SWT.KEYPAD_CR, 0), () -> Desk.press('g', SWT.MOD1 | SWT.MOD2));
		Desk.until("it is signed off", () -> signOff().isPresent());

		Desk.inDialog("Withdraw Sign-off", () -> {
			Desk.press("the mayor called");
			Desk.takePicture("take-sign-off-back");
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.run("org.tickmark.ui.takeSignOffBack"));
		Desk.until("the view tells it", () -> items.signOffText().startsWith("Sign-off withdrawn by ")
				&& items.signOffText().contains(": the mayor called (was signed off by "));
		assertEquals(0, unsettled());

		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);
		Desk.until("it is signed off again", () -> items.signOffText().startsWith("Signed off by "));
	}

	@Test
	@Tag("dark")
	void aChangedFigureLiftsTheSignOffAndReopensItsItemOnly() throws IOException, BadLocationException {
		settleAll();
		Desk.focus(items.tableControl());
		Desk.inDialog("Sign Off", () -> {
			Desk.takePicture("sign-off");
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.press('g', SWT.MOD1 | SWT.MOD2));
		Desk.until("it is signed off", () -> signOff().isPresent());
		Desk.takePicture("signed-off");
		assertTrue(items.signOffText().contains(" items are verified without a source. "), items.signOffText());
		int at = Desk.documentOf(editor).get().indexOf("nine weeks");
		Desk.documentOf(editor).replace(at, "nine".length(), "ten");

		Desk.until("it is lifted", () -> items.signOffText().startsWith("Sign-off lifted: "));
		List<Item> reopened = items().stream().filter(item -> item.status() == Status.RECHECK).toList();
		assertTrue(reopened.stream().anyMatch(item -> item.text().equals("ten weeks")), reopened::toString);
		assertTrue(reopened.stream().allMatch(item -> item.assertion().start() <= at && at <= item.assertion().end()), reopened::toString);
		assertEquals(reopened.size(), unsettled());
	}

	@Test
	void anotherDayAsksForTheDatesAgainAndLiftsTheSignOff() throws IOException {
		settleAll();
		Desk.focus(items.tableControl());
		Desk.inDialog("Sign Off", () -> Desk.press(SWT.KEYPAD_CR, 0), () -> Desk.press('g', SWT.MOD1 | SWT.MOD2));
		Desk.until("it is signed off", () -> signOff().isPresent());
		LocalDate later = Desk.draftIn(editor).referenceDate().orElseThrow().plusWeeks(3);

		Desk.draftIn(editor).decisions().apply(new SetDateline(Optional.of(later)));

		Desk.until("it is lifted", () -> items.signOffText().startsWith("Sign-off lifted: "));
		assertTrue(items().stream().anyMatch(item -> item.recheck().filter(Recheck.Reread.class::isInstance).isPresent()));
		items.select(item -> item.recheck().isPresent());
		Desk.takePicture("sign-off-other-day");
	}

	@Test
	void aHouseThatWantsSourcesAndEverySentenceIsToldWhereTheyAreMissing() throws IOException {
		settleAll();
		InstanceScope.INSTANCE.getNode(HouseSettings.NODE).putBoolean(HouseSettings.SOURCE_FOR_VERIFIED, true);
		InstanceScope.INSTANCE.getNode(HouseSettings.NODE).putBoolean(HouseSettings.EVERY_SENTENCE, true);
		Desk.until("the house wants more", () -> Desk.draftIn(editor).reviewed().orElseThrow().house().signOff().everySentence());
		Desk.focus(items.tableControl());

		Desk.inDialog("Sign Off", () -> {
			Desk.takePicture("sign-off-house-wants-more");
			Desk.press(SWT.ESC, 0);
		}, () -> Desk.press('g', SWT.MOD1 | SWT.MOD2));

		assertFalse(signOff().isPresent());
	}
}
