package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
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

/**
 * What is left behind of 500 drafts that were opened, edited 100 times each and closed: memory, resources of the window system, threads.
 * Takes long, so that it is a step of its own: {@code releng/long}.
 */
class LongRunBenchmark {
	private static final int DRAFTS = Integer.getInteger("tickmark.drafts", 500);
	private static final int EDITS = Integer.getInteger("tickmark.edits", 50_000);
	/** Until then caches fill that stay as they are afterwards. */
	private static final int WARM = Math.min(50, DRAFTS / 2);
	private static final int ITEMS = 40;
	private static final int LENGTH = 8_000;
	private static final long MOST_BYTES = 10 << 20;
	/** Of the window system's own. */
	private static final int FEW = 5;
	/** The platform lets a worker go that had nothing to do for a minute: their number tells what ran at once, not what was left. */
	private static final String WORKER = "Worker-";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private final SplittableRandom random = new SplittableRandom(17);

	/** What there is while no draft is open. */
	private record Left(long heap, Map<String, Long> resources, Map<String, Long> threads) {
		static Left now() throws InterruptedException {
			Desk.settle();
			for (int turn = 0; turn < 3; turn++) {
				System.gc();
				Desk.settle();
			}
			Object[] tracked = Desk.display().getDeviceData().objects;
			Map<String, Long> resources = Arrays.stream(tracked)
					.collect(Collectors.groupingBy(each -> each.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
			Map<String, Long> threads = Thread.getAllStackTraces().keySet().stream()
					.collect(Collectors.groupingBy(each -> each.getName().replaceAll("\\d+", ""), TreeMap::new, Collectors.counting()));
			Runtime memory = Runtime.getRuntime();
			return new Left(memory.totalMemory() - memory.freeMemory(), resources, threads);
		}

		long count() {
			return sum(resources);
		}

		long threadsButWorkers() {
			return sum(threads) - threads.getOrDefault(WORKER, 0L);
		}

		private static long sum(Map<String, Long> counts) {
			return counts.values().stream().mapToLong(Long::longValue).sum();
		}

		@Override
		public String toString() {
			return String.format("%,d KB, %d resources %s, %d threads %s", heap >> 10, count(), resources, sum(threads), threads);
		}
	}

	@AfterEach
	void closeAll() {
		Desk.display().setTracking(false);
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	@Test
	void nothingGrowsWithDraftsAndEdits() throws Exception {
		Desk.display().setTracking(true);
		Left warm = Left.now();
		int edits = 0;
		for (int draft = 1; draft <= DRAFTS; draft++) {
			edits += openEditAndClose(draft);
			if (draft == WARM) warm = Left.now();
			if (draft % 25 == 0) System.out.printf("%d drafts, %d edits: %s%n", draft, edits, Left.now());
		}
		Left end = Left.now();
		System.out.printf("after %d drafts: %s%nafter %d drafts, %d edits: %s%n", WARM, warm, DRAFTS, edits, end);

		assertTrue(end.heap() - warm.heap() <= MOST_BYTES, "memory from " + warm + " to " + end);
		assertTrue(end.count() - warm.count() <= FEW, "resources from " + warm + " to " + end);
		assertTrue(end.threadsButWorkers() - warm.threadsButWorkers() <= FEW, "threads from " + warm + " to " + end);
	}

	private int openEditAndClose(int number) throws IOException, PartInitException, BadLocationException {
		DraftOfMarks written = DraftOfMarks.of(ITEMS, LENGTH, random);
		Path file = Files.writeString(folder.resolve("draft" + number + ".txt"), written.text());
		DraftEditor editor = Desk.open(file);
		DraftUnderReview draft = Desk.draftIn(editor);
		draft.decisions().remark(new Remark(List.of(draft.items().items().getFirst()), written.marks()));
		List<Item> marked = draft.items().items().stream().filter(Item::markedByHand).toList();
		draft.decisions().decide(marked, Status.VERIFIED);
		Map<ItemId, Span> places = new HashMap<>();
		for (MarkClaim mark : written.marks()) places.put(mark.idIn(written.text()), mark.span());
		var oracle = new OwnedLetters(written.text(), places);
		var editing = new RandomEditing(random, oracle, new EditorHands(editor));
		int edits = EDITS / DRAFTS;
		for (int edit = 0; edit < edits; edit++) editing.operate();
		assertTrue(oracle.text().equals(Desk.documentOf(editor).get()), "same text in draft " + number);
		Desk.until("the text is read", draft::isUpToDate);
		Desk.page().closeEditor(editor, false);
		Desk.settle();
		return edits;
	}
}
