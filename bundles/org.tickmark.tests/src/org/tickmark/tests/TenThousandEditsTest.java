package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.Remark;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;

/** Whatever is done to the text of an open editor, a thousand items of it stand where an oracle says that their letters are. */
class TenThousandEditsTest {
	private static final int ITEMS = 1_000;
	private static final int LENGTH = 200_000;
	private static final int OPERATIONS = Integer.getInteger("tickmark.operations", 10_000);
	/** Marks of items that are settled, or were before their words were changed. */
	private static final Set<String> DECIDED = Set.of("org.tickmark.ui.mark.settled", "org.tickmark.ui.mark.inWork");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private final SplittableRandom random = new SplittableRandom(7);
	private DraftEditor editor;
	private DraftUnderReview draft;
	private List<Item> items = List.of();
	private OwnedLetters oracle;

	@BeforeEach
	void openADraftWithMarksThatAreVerified() throws IOException, PartInitException {
		DraftOfMarks written = DraftOfMarks.of(ITEMS, LENGTH, random);
		editor = Desk.open(Files.writeString(folder.resolve("ferries.txt"), written.text()));
		draft = Desk.draftIn(editor);
		// In one go, as a date is split: one by one takes longer than the rest of this test.
		draft.decisions().remark(new Remark(List.of(draft.items().items().getFirst()), written.marks()));
		items = draft.items().items().stream().filter(Item::markedByHand).toList();
		draft.decisions().decide(items, Status.VERIFIED);
		Map<ItemId, Span> places = new HashMap<>();
		for (MarkClaim mark : written.marks()) places.put(mark.idIn(written.text()), mark.span());
		oracle = new OwnedLetters(written.text(), places);
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	@Test
	void aThousandItemsStandWhereTheirLettersAre() throws BadLocationException, ExecutionException {
		String first = oracle.text();
		Map<ItemId, Span> before = oracle.places();
		var editing = new RandomEditing(random, oracle, new EditorHands(editor));
		long start = System.nanoTime();

		for (int operation = 1; operation <= OPERATIONS; operation++) {
			editing.operate();
			if (operation % 100 == 0) assertPlaces("after " + operation + " operations");
		}
		System.out.printf("%d operations in the open editor, %d KB: %d of %d items stand in the text, as the oracle says%n", OPERATIONS,
				LENGTH / 1_000, oracle.places().size(), ITEMS);
		editing.undoAll();

		assertTrue(first.equals(Desk.documentOf(editor).get()), "the first text again");
		assertTrue(first.equals(((StyledText) editor.getAdapter(Control.class)).getText()), "the first text is shown again");
		assertEquals(before, oracle.places());
		assertPlaces("at the start again");
		System.out.printf("all of it and back, compared %d times: %d s%n", OPERATIONS / 100 + 1,
				TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
	}

	/**
	 * Those that the editor works with, and those that it shows. An item that has no letter left may be found again where others stand now,
	 * to be looked at.
	 */
	private void assertPlaces(String when) {
		assertTrue(oracle.text().equals(Desk.documentOf(editor).get()), "same text " + when);
		Map<ItemId, Span> expected = oracle.places();
		assertStanding(expected, places(), when);
		draft.detectNow();
		Desk.until("the text is read " + when, draft::isUpToDate);
		Map<ItemId, Span> places = places();
		assertEquals(new HashSet<>(places.values()), marks(), "marks " + when);
		assertEquals(Set.of(), settledOf(places.keySet(), expected.keySet()), "settled without their words " + when);
		assertStanding(expected, places, when);
	}

	private Set<ItemId> settledOf(Set<ItemId> found, Set<ItemId> standing) {
		return draft.items().items().stream().filter(item -> item.status().settled()).map(Item::id)
				.filter(item -> found.contains(item) && !standing.contains(item)).collect(Collectors.toSet());
	}

	private static void assertStanding(Map<ItemId, Span> expected, Map<ItemId, Span> places, String when) {
		places.keySet().retainAll(expected.keySet());
		assertEquals(expected, places, when);
	}

	private Map<ItemId, Span> places() {
		Map<ItemId, Span> places = new HashMap<>();
		for (Item item : items) draft.placeOf(item).ifPresent(place -> places.put(item.id(), place));
		return places;
	}

	private Set<Span> marks() {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		Set<Span> marks = new HashSet<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation mark = all.next();
			if (!DECIDED.contains(mark.getType())) continue;
			Position at = model.getPosition(mark);
			marks.add(new Span(at.offset, at.offset + at.length));
		}
		return marks;
	}
}
