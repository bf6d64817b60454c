package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.editor.DraftEditor;

/**
 * How long a key takes in a long draft with thousands of items of all kinds, while it is read anew after every few keys: from the key to
 * the last stroke painted. It prints what it measured and says nothing of what is fast enough; run by {@code releng/benchmark desk}.
 */
class TypingBenchmark {
	private static final int LENGTH = 200_000;
	private static final int ITEMS = 5_000;
	private static final int KEYS = 600;
	private static final long BETWEEN_KEYS = TimeUnit.SECONDS.toNanos(1) / 15;
	private static final String TYPED = "the ferry left late ";
	private static final String NO_FACT = "Would it be so, or would it be otherwise? ";
	private static final List<String> FIRST = List.of("Anna", "Bela", "Carla", "Dirk", "Edda", "Falk", "Greta", "Hanno", "Ilse", "Jonas");
	private static final List<String> ENDS = List.of("mann", "berg", "horn", "feld", "bach", "dorf", "stein", "wald", "brink", "holm");
	private static final List<String> STEMS = List.of("Acker", "Birken", "Dorn", "Eichen", "Fuchs", "Grau", "Hasel", "Kalt", "Linden",
			"Moor");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;

	@BeforeEach
	void openALongDraftWithAllKinds() throws IOException, PartInitException {
		Desk.listAllKinds();
		editor = Desk.open(Files.writeString(folder.resolve("long.txt"), draft()));
		Desk.items();
		Desk.settle();
	}

	@AfterEach
	void closeAll() {
		Desk.listDatesAndQuotations();
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static String draft() {
		var random = new SplittableRandom(11);
		var text = new StringBuilder("LISBON, March 14, 2024 - The harbour was busy.\n\n");
		while (text.length() < LENGTH) {
			String name = pick(FIRST, random) + " " + pick(STEMS, random) + pick(ENDS, random);
			text.append(String.format(
					"%s, %d, counted %,d crates on March %d, %d. “We lost %d tonnes,” %s said. The %s pier was the largest. %s%n%n", name,
					random.nextInt(20, 90), random.nextInt(1_000, 90_000), random.nextInt(1, 29), random.nextInt(1980, 2024),
					random.nextInt(2, 900), name.substring(name.indexOf(' ') + 1), pick(STEMS, random), NO_FACT.repeat(3)));
		}
		return text.toString();
	}

	private static String pick(List<String> words, SplittableRandom random) {
		return words.get(random.nextInt(words.size()));
	}

	@Test
	void keysInALongDraft() {
		int items = Desk.draftIn(editor).items().items().size();
		assertTrue(items >= ITEMS, items + " items");
		var text = (StyledText) editor.getAdapter(Control.class);
		IDocument document = Desk.documentOf(editor);
		Desk.focus(text);
		text.setCaretOffset(text.getText().indexOf("\n\n", text.getCharCount() / 2));
		text.showSelection();
		Desk.settle();
		long[] taken = new long[KEYS];
		long next = System.nanoTime();
		for (int key = 0; key < KEYS; key++) {
			long due = next;
			Desk.until("the next key is due", () -> System.nanoTime() >= due);
			next += BETWEEN_KEYS;
			int before = document.getLength();
			long start = System.nanoTime();
			Desk.press(String.valueOf(TYPED.charAt(key % TYPED.length())));
			Desk.until("the key is in the text", () -> document.getLength() > before);
			text.update();
			Desk.settle();
			taken[key] = System.nanoTime() - start;
		}
		print(items, document.getLength(), taken);
	}

	private static void print(int items, int length, long[] taken) {
		Arrays.sort(taken);
		System.out.printf("%,d items, %,d characters, %d keys: median %.1f ms, 99 of 100 within %.1f ms, longest %.1f ms%n", items, length,
				KEYS,
				millis(taken[KEYS / 2]), millis(taken[KEYS * 99 / 100]), millis(taken[KEYS - 1]));
	}

	private static double millis(long nanos) {
		return nanos / 1e6;
	}
}
