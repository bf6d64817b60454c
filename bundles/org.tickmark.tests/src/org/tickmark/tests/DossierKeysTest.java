package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.dossier.DossierView;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** How many keys it takes to settle a draft whose sources are at hand, each item with its evidence. */
class DossierKeysTest {
	private static final int ITEMS = 40;
	private static final DateTimeFormatter IN_DRAFT = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
	private static final DateTimeFormatter IN_LOG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
	private static final List<String> SHIPS = List.of("Albatros", "Brandaris", "Cormorant", "Dolfijn", "Ekster", "Fulmar", "Grutto",
			"Heron");
	private static final List<String> PORTS = List.of("Harlingen", "Delfzijl", "Lauwersoog", "Oudeschild", "Vlieland");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;
	private int keys;

	@AfterEach
	void closeAll() {
		Desk.page().hideView(Desk.page().findView(DossierView.ID));
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static LocalDate day(int at) {
		return LocalDate.of(2023, 1, 3).plusDays(5L * at);
	}

	private static String lines(DateTimeFormatter format, String sentence) {
		return IntStream.range(0, ITEMS).mapToObj(at -> String.format(sentence, SHIPS.get(at % SHIPS.size()),
				PORTS.get(at / SHIPS.size()), format.format(day(at)))).collect(Collectors.joining("\n"));
	}

	private void open() throws IOException, PartInitException {
		editor = Desk.open(Files.writeString(folder.resolve("ferries.txt"), lines(IN_DRAFT, "The %s reached %s on %s.") + "\n"));
		items = Desk.items();
		Desk.until("the view lists them", () -> items.shownItems().size() == ITEMS);
		Desk.focus(items.tableControl());
		Desk.press(SWT.ARROW_DOWN, 0);
		Desk.until("the first one is selected", () -> items.selectedItems().equals(items.shownItems().subList(0, 1)));
	}

	private List<Item> items() {
		return Desk.draftIn(editor).items().items();
	}

	private void press(String typed) {
		keys += typed.length();
		Desk.press(typed);
	}

	private void press(int key, int modifier) {
		keys++;
		Desk.press(key, modifier);
	}

	@Test
	void twoKeysAnItemSettleADraftWithItsEvidence() throws IOException, PartInitException {
		open();
		var dossier = (DossierView) Desk.page().showView(DossierView.ID);
		Path log = Files.writeString(folder.resolve("port-log.txt"), lines(IN_LOG, "%s made fast at %s on %s.") + "\n");
		dossier.actions().add(List.of(log));
		Desk.until("the log is there", () -> dossier.tableControl().getItemCount() == 1);
		Desk.focus(items.tableControl());
		press('l', SWT.SHIFT);
		Desk.until("all are looked up", () -> Desk.draftIn(editor).dossier().sweeping().last().isPresent());
		for (int settled = 0; settled < ITEMS; settled++) {
			int done = settled + 1;
			press("mv");
			Desk.until(done + " are settled", () -> items().stream().filter(item -> item.status().equals(Status.VERIFIED)).count() == done);
		}

		assertTrue(items().stream().allMatch(item -> item.evidence().getFirst().evidence().hash().isPresent()));
		assertEquals(1 + 2 * ITEMS, keys);
		System.out.printf("%d items with their evidence by the sweep: %d keys%n", ITEMS, keys);
	}

	@Test
	void withoutTheSweepEachPlaceIsTyped() throws IOException, PartInitException {
		open();
		for (int settled = 0; settled < ITEMS; settled++) {
			int done = settled + 1;
			press("s");
			Desk.until("the field has the focus", () -> Desk.display().getFocusControl() instanceof Text);
			type((Text) Desk.display().getFocusControl(), "port log, line " + done);
			press(SWT.ESC, 0);
			Desk.until("the list has the focus", items.tableControl()::isFocusControl);
			press("v");
			Desk.until(done + " are settled", () -> items().stream().filter(item -> item.status().equals(Status.VERIFIED)).count() == done);
		}

		for (int at = 0; at < ITEMS; at++) assertEquals("port log, line " + (at + 1), items().get(at).evidenceInWords());
		System.out.printf("%d items with their evidence typed: %d keys%n", ITEMS, keys);
		assertTrue(keys > 5 * (1 + 2 * ITEMS), () -> "typed with " + keys + " keys");
	}

	/** The display posts keys to no field while what is offered is shown above it; the window system does. */
	private void type(Text field, String words) {
		for (char letter : words.toCharArray()) field.insert(String.valueOf(letter));
		keys += words.length();
		Desk.until("nothing is offered any more", () -> Desk.display().getActiveShell() == Desk.shell());
	}
}
