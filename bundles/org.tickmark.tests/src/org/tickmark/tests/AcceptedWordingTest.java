package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.ui.editor.DraftEditor;

/**
 * Whatever the words are and whatever rules find in them, an accepted wording corrects its item, which stands on these words from then on.
 */
class AcceptedWordingTest {
	private static final String QUOTE = "It was hard,";
	private static final String DRAFT = "LISBON, March 14, 2024 - \u201CIt was hard,\u201D said Eva Moor of Sunday\u2019s storm. The "
			+ "ferry left on Monday with 40 crates.\n\n"
			+ "Nobody will see it come back on Tuesday.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	private record Change(String words, String wording) {
		/** Blanks at the ends come along when words are copied. */
		String put() {
			return wording.replace('\u00A0', ' ').strip();
		}
	}

	private static final List<Change> CHANGES = List.of(
			new Change("Monday", "Saturday"), new Change("Monday", "Monday night"), new Change("Monday", "late Monday"),
			new Change("Monday", "March 11, 2024"),
			new Change("Monday", "the eve of the storm"), new Change("Monday", "Saturday or Sunday"),
			new Change("Monday", "Monday with Bob Ray, not on Tuesday,"),
			new Change("Monday", "Monday. It came back on Tuesday"), new Change("Monday", "\u201CMonday\u201D"),
			new Change("Monday", "Monday \u201Cor so\u201D"),
			new Change("Monday", "Monday\u201D and \u201CTuesday"), new Change("Monday", "Monday\nnight"),
			new Change("Monday", "Monday.\n\nIt sank"), new Change("Monday", "  Sunday\u00A0 "),
			new Change("Monday", "MONDAY"), new Change("Monday", "Tuesday"), new Change("Sunday", "Saturday"),
			new Change("Sunday", "Sunday night"), new Change("Sunday", "last week"),
			new Change(QUOTE, "It was very hard,"), new Change(QUOTE, "It was hard and long,"),
			new Change(QUOTE, "It was hard on Tuesday,"), new Change(QUOTE, "Hard,"),
			new Change(QUOTE, "It was hard,\u201D said Bob Ray. \u201CIt was,"), new Change(QUOTE, "It was \u2018hard\u2019,"),
			new Change(QUOTE, "hard\u201D was the word, \u201Cand long,"));

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	@TestFactory
	Stream<DynamicTest> itEndsAsCorrectedAtTheNewWords() {
		return CHANGES.stream().map(change -> dynamicTest(change.toString(),
				() -> correct(change, Files.writeString(folder.resolve(CHANGES.indexOf(change) + ".txt"), DRAFT))));
	}

	private static void correct(Change change, Path file) throws IOException, PartInitException, BadLocationException {
		DraftEditor editor = Desk.open(file);
		Item item = Desk.itemWith(editor, change.words());
		assertTrue(Desk.draftIn(editor).decisions().act(new ProposeWording(item, change.wording()), List.of(item.id())));
		Desk.draftIn(editor).decisions().acceptWording(Desk.itemWith(editor, change.words()));
		isCorrected(editor, item.id(), change, "accepted");

		Desk.draftIn(editor).decisions().decide(List.of(tuesdayAtTheEnd(editor)), Status.QUERY);
		isCorrected(editor, item.id(), change, "after another decision");

		Desk.documentOf(editor).replace(0, 0, "New. ");
		isCorrected(editor, item.id(), change, "after typing elsewhere");
		editor.doSave(new NullProgressMonitor());
		isCorrected(editor, item.id(), change, "saved");

		Desk.page().closeEditor(editor, false);
		DraftEditor again = Desk.open(file);
		isCorrected(again, item.id(), change, "opened again");
		Desk.page().closeEditor(again, false);
		Files.writeString(file, Files.readString(file).replace("New. ", "An update of Friday.\n\n").replace("Nobody", "Hardly anybody"));
		DraftEditor changed = Desk.open(file);
		isCorrected(changed, item.id(), change, "changed elsewhere by another program");
		Desk.page().closeEditor(changed, false);
	}

	private static Item tuesdayAtTheEnd(DraftEditor editor) {
		return Desk.draftIn(editor).items().items().stream().filter(item -> item.text().equals("Tuesday")).reduce((one, later) -> later)
				.orElseThrow();
	}

	private static void isCorrected(DraftEditor editor, ItemId id, Change change, String when) {
		Desk.until("the items are found", () -> Desk.draftIn(editor).isUpToDate());
		Optional<Item> item = Desk.draftIn(editor).items().items().stream().filter(each -> each.id().equals(id)).findFirst();
		assertEquals(Optional.of(change.put()), item.map(Item::text), when);
		assertEquals(Optional.of(Status.CORRECTED), item.map(Item::status),
				() -> when + ": " + item.flatMap(Item::recheck).map(recheck -> recheck.inWords(HouseStatuses.usual())));
		assertEquals(change.put(),
				Desk.draftIn(editor).placeOf(item.get()).map(place -> place.in(Desk.documentOf(editor).get())).orElse("nowhere"), when);
	}
}
