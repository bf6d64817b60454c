package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.help.Keys;
import org.tickmark.ui.house.Statuses.Look;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.items.StatusKeys;
import org.tickmark.ui.views.HistoryView;

/** What a house calls statuses is what its desk shows, and what it added is decided like all others. */
class StatusesTest {
	private static final Status LEGAL = Status.added("legal-read", "With the lawyers", 'L', true);

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
		set(Status.standard().stream().map(Look::standard).toList());
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	/** As the page of the Preferences does. */
	private static void set(List<Look> looks) {
		StatusKeys.giveTo(looks.stream().map(Look::status).toList());
		Desk.house().setStatuses(looks);
	}

	private static void add() {
		List<Look> looks = new ArrayList<>(Desk.house().statuses().looks());
		looks.add(new Look(LEGAL, LEGAL.label(), LEGAL.letter(), 0x204080, 0x80A0FF));
		set(looks);
	}

	private static void rename(Status status, String label, char letter) {
		UnaryOperator<Look> renaming = look -> look.status().equals(status) ? new Look(status, label, letter, look.onLight(), look.onDark())
				: look;
		set(Desk.house().statuses().looks().stream().map(renaming).toList());
	}

	/** What is behind the problems, which nobody verifies. */
	private List<Item> claims() {
		return items.shownItems().stream().filter(item -> item.kind() != ClaimKind.PROBLEM).toList();
	}

	/** The status of a claim. */
	private String cell(int claim) {
		return items.tableControl().getItem(items.shownItems().indexOf(claims().get(claim))).getText(4);
	}

	private List<String> hovers() {
		List<String> texts = new ArrayList<>();
		for (Iterator<Annotation> all = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput())
				.getAnnotationIterator(); all.hasNext();) {
			texts.add(String.valueOf(all.next().getText()));
		}
		return texts;
	}

	private static Stream<Binding> keysFor(Status status) {
		return Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null
						&& binding.getParameterizedCommand().getParameterMap().containsValue(status.word()));
	}

	private void selectThree() {
		items.select(item -> item.kind() != ClaimKind.PROBLEM);
		Desk.focus(items.tableControl());
		Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.until("three are selected", () -> items.selectedItems().size() == 3);
	}

	@Test
	void aNewNameShowsAtOnceInTableHoversHistoryAndGroups() throws IOException, PartInitException {
		var history = (HistoryView) Desk.page().showView(HistoryView.ID);
		Desk.draftIn(editor).decisions().decide(claims().subList(0, 2), Status.VERIFIED);
		Desk.until("it is shown",
				() -> cell(0).equals("Verified") && history.lines().stream().anyMatch(line -> line.endsWith(": Verified")));

		rename(Status.VERIFIED, "Checked", 'C');

		assertEquals("Checked", cell(0));
		assertTrue(hovers().stream().anyMatch(text -> text.contains("\nChecked, "))
				&& hovers().stream().noneMatch(text -> text.contains("\nVerified")), () -> hovers().toString());
		Desk.until("the history has the new name", () -> history.lines().stream().anyMatch(line -> line.endsWith(": Checked"))
				&& history.lines().stream().noneMatch(line -> line.endsWith(": Verified")));
		Combo groups = Desk.control(Desk.shell(), Combo.class, combo -> Arrays.asList(combo.getItems()).contains("Group by status"));
		groups.select(groups.indexOf("Group by status"));
		groups.notifyListeners(SWT.Selection, new Event());
		assertTrue(Arrays.stream(items.tableControl().getItems()).map(TableItem::getText).anyMatch(title -> title.startsWith("Checked")));
		items.filterControl().setText("checked");
		assertEquals(2, items.shownItems().size());
		items.filterControl().setText("");
		groups.select(0);
		groups.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theSignOffIsToldByTheHousesNames() throws IOException {
		Desk.draftIn(editor).decisions().decide(Desk.draftIn(editor).items().items(), Status.VERIFIED);
		Desk.draftIn(editor).decisions().decide(Desk.draftIn(editor).items().items(), Status.STANDS, "the author means it so");
		Desk.draftIn(editor).decisions().decide(claims().subList(0, 1), Status.ON_AUTHOR, "she was there");
		rename(Status.ON_AUTHOR, "Author says", 'A');

		Desk.focus(items.tableControl());
		Desk.inDialog("Sign Off", () -> {
			Table listed = Desk.control(Desk.display().getActiveShell(), Table.class, table -> true);
			assertTrue(listed.getItem(0).getText(1).startsWith("Author says, "), () -> listed.getItem(0).getText(1));
			Desk.press(SWT.KEYPAD_CR, 0);
		}, () -> Desk.press('g', SWT.MOD1 | SWT.MOD2));

		Desk.until("the header says so", () -> items.signOffText().contains("(Author says: 1 by "));
		rename(Status.ON_AUTHOR, "On trust", 'A');
		assertTrue(items.signOffText().contains("(On trust: 1 by "), items.signOffText());
	}

	@Test
	void anAddedStatusHasAKeyThatDecidesAllSelectedAndIsOfferedForAnother() throws IOException, NotDefinedException {
		add();
		List<Binding> keys = keysFor(LEGAL).filter(binding -> binding.getContextId().equals(Keys.IN_TABLE)).toList();
		assertEquals(1, keys.size());
		assertEquals(1, keysFor(LEGAL).filter(binding -> binding.getContextId().equals(Keys.IN_TEXT)).count());
		rename(Status.VERIFIED, "Checked", 'C');

		selectThree();
		Desk.press(keys.getFirst().getTriggerSequence().format().toLowerCase());
		Desk.until("all three have it",
				() -> Desk.draftIn(editor).items().items().stream().filter(item -> item.status().equals(LEGAL)).count() == 3);
		assertEquals(3, Desk.draftIn(editor).items().settled());
		Desk.draftIn(editor).decisions().decide(claims().subList(4, 6), Status.VERIFIED);
		Desk.until("the names are shown", () -> cell(0).equals("With the lawyers") && cell(4).equals("Checked"));
		Desk.takePicture("house-statuses");

		var decide = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.tickmark.ui.decide");
		assertTrue(ParameterizedCommand.generateCombinations(decide).stream().anyMatch(
				each -> ((ParameterizedCommand) each).getParameterMap().equals(Map.of("org.tickmark.ui.decide.status", LEGAL.word()))));
		assertTrue(Files.readString(folder.resolve("harbour.txt.tickmark"))
				.contains("\"status\":\"legal-read\",\"settled\":true,\"name\":\"With the lawyers\""));
	}

	@Test
	void aStatusThatIsTakenAwayStaysReadableAtItsItemsAndGivesItsKeyBack() throws IOException {
		add();
		selectThree();
		items.selection().decide(LEGAL);
		Desk.until("it is shown", () -> cell(0).equals("With the lawyers"));

		set(Status.standard().stream().map(Look::standard).toList());

		assertEquals("With the lawyers", cell(0));
		assertTrue(hovers().stream().anyMatch(text -> text.contains("\nWith the lawyers, ")));
		assertEquals(3, Desk.draftIn(editor).items().settled());
		assertEquals(0, keysFor(LEGAL).count());
		assertFalse(Desk.house().statuses().of(LEGAL.word()).isPresent());
		items.select(item -> item.status().equals(LEGAL));
		items.selection().decide(Status.VERIFIED);
		Desk.until("it can be given another one", () -> cell(0).equals("Verified"));
	}

	@Test
	void theNextStartFindsThem() throws IOException {
		add();

		String kept = Files.readString(
				Desk.workspace().resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/org.tickmark.ui.statuses.prefs"));
		assertTrue(kept.contains("added=legal-read=settled") || kept.contains("added=legal-read\\=settled"), kept);
		assertTrue(kept.contains("legal-read.label=With the lawyers"), kept);
	}
}
