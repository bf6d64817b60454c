package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** A long draft is settled from the first item to the last without the mouse. */
class WholeDraftByKeysTest {
	private static final int ITEMS = 100;
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	/** The dateline's day and one for each sentence, which stands in a line of its own. */
	private void openADraftOf(int count) throws IOException, PartInitException {
		String sentences = IntStream.range(1, count).mapToObj(day -> "The ferry left on " + day(day) + ".\n").collect(Collectors.joining());
		editor = Desk.open(Files.writeString(folder.resolve("ferry.txt"), "LISBON, March 14, 2024 - Nobody was hurt.\n" + sentences));
		items = Desk.items();
		Desk.until("the view lists them", () -> items.shownItems().size() == count);
		Desk.focus(items.tableControl());
		Desk.press(SWT.ARROW_DOWN, 0);
		Desk.until("the first one is selected", () -> items.selectedItems().equals(items.shownItems().subList(0, 1)));
	}

	private static String day(int number) {
		return DAY.format(LocalDate.of(2023, 1, 3).plusDays(3L * number));
	}

	private List<Item> items() {
		return Desk.draftIn(editor).items().items();
	}

	private long count(Status status) {
		return items().stream().filter(item -> item.status().equals(status)).count();
	}

	/** The words in all cells. */
	private Stream<String> rows() {
		return Arrays.stream(items.tableControl().getItems())
				.flatMap(row -> IntStream.range(0, items.tableControl().getColumnCount()).mapToObj(row::getText));
	}

	private void selectAlso(int more) {
		for (int pressed = 0; pressed < more; pressed++) Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.until((more + 1) + " are selected", () -> items.selectedItems().size() == more + 1);
	}

	/** Decides what is selected by one key, and gives the reason where its status wants one, or says that so many are meant. */
	private void press(char key, Status status) throws IOException {
		long expected = count(status) + items.selectedItems().size();
		boolean asked = status.needsReason() || status.equals(Status.QUERY);
		if (!asked && items.selectedItems().size() > 10) Desk.inDialog("Many Items", () -> Desk.press(SWT.CR, 0), () -> Desk.press(key, 0));
		else if (!asked) Desk.press(key, 0);
		else Desk.inDialog(status.label(), () -> {
			Desk.press("she was there");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press(key, 0));
		Desk.until(expected + " are " + status, () -> count(status) == expected);
	}

	@Test
	void aHundredItemsAreSettledByKeysAloneAndStaySo() throws IOException, PartInitException {
		openADraftOf(ITEMS);
		press('w', Status.IN_WORK);
		selectAlso(3);
		press('q', Status.QUERY);
		while (count(Status.OPEN) > 0) {
			press('v', Status.VERIFIED);
			selectAlso(6);
			press('v', Status.VERIFIED);
			press('c', Status.CORRECTED);
			press('n', Status.NO_FACT);
			selectAlso(1);
			press('a', Status.ON_AUTHOR);
			selectAlso(1);
			press('x', Status.NOT_VERIFIABLE);
			if (count(Status.OPEN) == 11) {
				selectAlso(10);
				press('v', Status.VERIFIED);
			}
		}
		Desk.press(SWT.HOME, 0);
		Desk.until("the first one is selected again", () -> items.selectedItems().equals(items.shownItems().subList(0, 1)));
		selectAlso(4);
		press('v', Status.VERIFIED);

		assertEquals(ITEMS, Desk.draftIn(editor).items().settled());
		Desk.press('s', SWT.MOD1);
		Desk.page().closeEditor(editor, false);
		editor = Desk.open(folder.resolve("ferry.txt"));
		assertEquals(ITEMS, Desk.draftIn(editor).items().settled());
		assertEquals(List.of(64L, 6L, 6L, 12L, 12L), List.of(count(Status.VERIFIED), count(Status.CORRECTED), count(Status.NO_FACT),
				count(Status.ON_AUTHOR), count(Status.NOT_VERIFIABLE)));
	}

	@Test
	@Tag("dark")
	void everyStatusIsSeenInTheListAndBesideTheText() throws IOException, PartInitException, BadLocationException {
		openADraftOf(Status.standard().size() - 1);
		press('v', Status.VERIFIED);
		press('w', Status.IN_WORK);
		press('q', Status.QUERY);
		press('v', Status.VERIFIED);
		press('c', Status.CORRECTED);
		press('a', Status.ON_AUTHOR);
		press('x', Status.NOT_VERIFIABLE);
		press('n', Status.NO_FACT);
		String changed = day(3);
		Desk.documentOf(editor).replace(Desk.documentOf(editor).get().indexOf(changed), changed.length(), changed.replace("2023", "2022"));
		Desk.until("the changed date is to be checked again", () -> count(Status.RECHECK) == 1);
		Desk.documentOf(editor).replace(Desk.documentOf(editor).getLength(), 0, "It left on Monday, March 12, 2024.\n");
		Desk.until("all is found again",
				() -> Desk.draftIn(editor).isUpToDate() && items().stream().anyMatch(item -> item.kind() == ClaimKind.PROBLEM));
		Desk.draftIn(editor).decisions().decide(items(), Status.STANDS, "the log says so");
		Desk.until("the view shows it", () -> rows().anyMatch(Status.RECHECK.label()::equals));
		Desk.takePicture("statuses");

		Set<Status> shown = items.shownItems().stream().map(Item::status).collect(Collectors.toSet());
		assertTrue(shown.containsAll(Status.standard()), shown::toString);
	}
}
