package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;

/**
 * How long a key takes in a long draft with thousands of items of all kinds, while it is read anew after every few keys: from the key to
 * the last stroke painted. It prints what it measured and says nothing of what is fast enough; run by {@code releng/benchmark desk}.
 */
class TypingBenchmark {
	private static final int LENGTH = 200_000;
	private static final int ITEMS = 5_000;
	private static final int KEYS = 600;
	/** A page of Word holds some 400 words. */
	private static final int PAGES = 300;
	private static final int PAGE = 2_400;
	private static final int MARKED_UP = 1_000_000;
	private static final int TURNS = 20;
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
	void listAllKinds() {
		Desk.listAllKinds();
	}

	private void open(Path file) throws PartInitException {
		editor = (DraftEditor) Desk.page().openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile())),
				DraftEditor.ID);
		// However busy the machine is.
		while (editor.draft().filter(DraftUnderReview::isUpToDate).isEmpty()) {
			Desk.display().timerExec(20, () -> { });
			if (!Desk.display().readAndDispatch()) Desk.display().sleep();
		}
		Desk.items();
		Desk.settle();
	}

	@AfterEach
	void closeAll() {
		Desk.listDatesAndQuotations();
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static String draft(int length) {
		var random = new SplittableRandom(11);
		var text = new StringBuilder("LISBON, March 14, 2024 - The harbour was busy.\n\n");
		while (text.length() < length) {
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
	void keysInALongDraft() throws Exception {
		open(Files.writeString(folder.resolve("long.txt"), draft(LENGTH)));
		int items = Desk.draftIn(editor).items().items().size();
		assertTrue(items >= ITEMS, items + " items");
		typeInTheMiddle("\n", "behind a paragraph");
		pauseAfterKeys();
	}

	@Test
	void keysInAWordDocument() throws Exception {
		open(WordDrafts.write(folder.resolve("book.docx"), draft(PAGES * PAGE)));
		typeInTheMiddle("\n", "behind a paragraph");
		typeInTheMiddle("tonnes", "in a quotation");
		pauseAfterKeys();
	}

	/** To the story and back, until it is painted; and until all lines are measured, which the platform does between the keys. */
	@Test
	void turningALongPage() throws IOException, PartInitException {
		String paragraphs = draft(MARKED_UP / 2).lines().filter(line -> !line.isBlank())
				.map(line -> "<p class=\"story\"><span>" + line + "</span></p>\n" + "<!-- " + "-".repeat(line.length() / 2) + " -->\n")
				.collect(Collectors.joining());
		open(Files.writeString(folder.resolve("page.html"), "<html><body><article>" + paragraphs + "</article></body></html>"));
		var text = (StyledText) editor.getAdapter(Control.class);
		var taken = new Taken(TURNS);
		var measured = new Taken(TURNS);
		for (int turn = 0; turn < TURNS; turn++) {
			taken.start();
			measured.start();
			Desk.run("org.tickmark.ui.story");
			text.update();
			taken.stop();
			Desk.settle();
			measured.stop();
		}
		print("turns", Desk.documentOf(editor).getLength(), taken);
		print("turns until all lines are measured", Desk.documentOf(editor).getLength(), measured);
	}

	/** @param words before the next ones of these */
	private void typeInTheMiddle(String words, String where) throws ReflectiveOperationException {
		var text = (StyledText) editor.getAdapter(Control.class);
		IDocument document = Desk.documentOf(editor);
		Desk.focus(text);
		text.setCaretOffset(text.getText().indexOf(words, text.getCharCount() / 2));
		text.showSelection();
		Desk.settle();
		var taken = new Taken(KEYS);
		try (var freezes = new FreezesTold()) {
			assertTrue(freezes.tellsOfOneOnPurpose(), "the freeze monitor tells of a freeze on purpose");
			type(text, document, taken);
			print("keys " + where, document.getLength(), taken);
			System.out.println(freezes);
		}
	}

	private static void type(StyledText text, IDocument document, Taken taken) {
		long next = System.nanoTime();
		for (int key = 0; key < KEYS; key++) {
			long due = next;
			Desk.until("the next key is due", () -> System.nanoTime() >= due);
			next += BETWEEN_KEYS;
			int before = document.getLength();
			taken.start();
			Desk.press(String.valueOf(TYPED.charAt(key % TYPED.length())));
			Desk.until("the key is in the text", () -> document.getLength() > before);
			text.update();
			Desk.settle();
			taken.stop();
		}
	}

	/** What was found is shown all at once: from the key until list, marks and margin are those of the text as it is. */
	private void pauseAfterKeys() throws ReflectiveOperationException {
		var taken = new Taken(TURNS);
		try (var freezes = new FreezesTold()) {
			for (int pause = 0; pause < TURNS; pause++) {
				Desk.press("x");
				taken.start();
				Desk.until("it was read again", () -> editor.draft().filter(DraftUnderReview::isUpToDate).isPresent());
				Desk.settle();
				taken.stop();
			}
			print("pauses", Desk.documentOf(editor).getLength(), taken);
			System.out.println(freezes);
		}
	}

	/** How long each took by the clock, and how long the thread of the user interface was at work for it. */
	private static final class Taken {
		private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		private final long[] clock;
		private final long[] processor;
		private int count;

		Taken(int most) {
			clock = new long[most];
			processor = new long[most];
		}

		void start() {
			clock[count] = -System.nanoTime();
			processor[count] = -threads.getCurrentThreadCpuTime();
		}

		void stop() {
			processor[count] += threads.getCurrentThreadCpuTime();
			clock[count++] += System.nanoTime();
		}

		private static String told(long[] nanos) {
			Arrays.sort(nanos);
			return String.format("median %.1f ms, 99 of 100 within %.1f ms, longest %.1f ms", nanos[nanos.length / 2] / 1e6,
					nanos[nanos.length * 99 / 100] / 1e6, nanos[nanos.length - 1] / 1e6);
		}

		@Override
		public String toString() {
			return told(clock) + "; at work " + told(processor);
		}
	}

	private void print(String what, int length, Taken taken) {
		System.out.printf("%,d items, %,d characters, %d %s: %s%n", Desk.draftIn(editor).items().items().size(), length, taken.count, what,
				taken);
	}
}
