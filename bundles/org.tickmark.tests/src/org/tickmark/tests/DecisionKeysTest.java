package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
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
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** Everything about items is decided by keys. */
class DecisionKeysTest {
	private static final String DRAFT = "LISBON, March 14, 2024 - The ferry left on Monday. It came back on Tuesday.\n\nThe crew met on "
			+ "Wednesday.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		open(DRAFT);
	}

	private void open(String text) throws IOException, PartInitException {
		editor = Desk.openListed(Files.writeString(folder.resolve("ferry.txt"), text));
		items = Desk.items();
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private void select(String words) {
		Desk.select(items, words);
	}

	private Item item(String words) {
		return Desk.itemWith(editor, words);
	}

	private void decidedByKey(String key, Status status) {
		select("Monday");
		Desk.press(key);

		Desk.until("the item is " + status, () -> item("Monday").status().equals(status));
	}

	private void decidedByKey(String key, Status status, String reason) throws IOException {
		select("Monday");
		Desk.inDialog(status.label(), () -> {
			Desk.press(reason);
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press(key));

		Desk.until("the item is " + status, () -> item("Monday").status().equals(status));
	}

	@Test
	void everyStatusHasItsKeyWhichGoesOn() throws IOException {
		decidedByKey("w", Status.IN_WORK);
		assertEquals("Tuesday", items.selectedItems().getFirst().text());
		decidedByKey("q", Status.QUERY, "which Monday?");
		decidedByKey("v", Status.VERIFIED);
		decidedByKey("c", Status.CORRECTED);
		decidedByKey("n", Status.NO_FACT);
		decidedByKey("o", Status.OPEN);
	}

	@Test
	void whatNobodyElseCanFindOutNeedsAReason() throws IOException {
		decidedByKey("a", Status.ON_AUTHOR, "she was there");
		assertEquals("she was there", item("Monday").reason());
		assertEquals("Tuesday", items.selectedItems().getFirst().text());

		decidedByKey("x", Status.NOT_VERIFIABLE, "the log burned");
		assertEquals("the log burned", item("Monday").reason());
	}

	private Item problem() {
		return Desk.draftIn(editor).items().items().stream().filter(item -> item.kind() == ClaimKind.PROBLEM).findFirst().orElseThrow();
	}

	private void openWithAProblem() throws IOException, PartInitException {
		Desk.page().closeAllEditors(false);
		open(DRAFT + "It sank on Monday, March 12, 2024.\n");
		items.select(item -> item.kind() == ClaimKind.PROBLEM);
		Desk.focus(items.tableControl());
		Desk.until("the problem is selected", () -> items.selectedItems().equals(List.of(problem())));
	}

	@Test
	@Tag("dark")
	void aProblemIsNotVerifiedButStandsForAReasonOrIsCorrected() throws IOException, PartInitException {
		openWithAProblem();
		Desk.inDialog("Problem", () -> {
			Desk.press("the log says so");
			Desk.takePicture("problem-verified");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press("v"));
		Desk.until("it stands", () -> problem().status().equals(Status.STANDS));
		assertEquals("the log says so", problem().reason());

		items.select(item -> item.kind() == ClaimKind.PROBLEM);
		Desk.focus(items.tableControl());
		Desk.inDialog("Problem", () -> {
			Desk.press('c', SWT.ALT);
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press("v"));
		Desk.until("it is corrected", () -> problem().status().equals(Status.CORRECTED));
	}

	@Test
	void ofManySelectedTheProblemsAreLeft() throws IOException, PartInitException {
		openWithAProblem();
		Desk.press('a', SWT.MOD1);
		Desk.until("all are selected", () -> items.selectedItems().size() == items.shownItems().size());
		Desk.press("v");

		Desk.until("all others are verified", () -> Desk.draftIn(editor).items().items().stream()
				.allMatch(item -> item.status().equals(Status.VERIFIED) || item.kind() == ClaimKind.PROBLEM));
		assertEquals(Status.OPEN, problem().status());
	}

	@Test
	void manySelectedAreDecidedByOneKeyAndTakenBackByOne() {
		select("Monday");
		Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.until("three are selected", () -> items.selectedItems().size() == 3);
		Desk.press("v");
		Desk.until("they are verified", () -> Desk.draftIn(editor).items().settled() == 3);
		Desk.press('z', SWT.MOD1);

		Desk.until("they are open", () -> Desk.draftIn(editor).items().settled() == 0);
		Desk.press('y', SWT.MOD1);
		Desk.until("they are verified again", () -> Desk.draftIn(editor).items().settled() == 3);
	}

	private void openWithManyDates() throws IOException, PartInitException {
		Desk.page().closeAllEditors(false);
		String boats = IntStream.rangeClosed(1, 12).mapToObj(boat -> "Boat " + boat + " will be sold on Monday.\n").collect(Collectors.joining());
		open(DRAFT + boats);
		select("Wednesday");
		Desk.press('a', SWT.MOD1);
		Desk.until("all are selected", () -> items.selectedItems().size() == items.shownItems().size());
	}

	@Test
	void moreThanAnybodyLooksOverAreDecidedOnceTheCheckerSaysSo() throws IOException, PartInitException {
		openWithManyDates();
		Desk.inDialog("Many Items", () -> Desk.press(SWT.ESC, 0), () -> Desk.press("v"));
		assertEquals(0, Desk.draftIn(editor).items().settled());

		Desk.inDialog("Many Items", () -> Desk.press(SWT.CR, 0), () -> Desk.press("v"));
		Desk.until("all are verified", () -> Desk.draftIn(editor).items().settled() == items.shownItems().size());
	}

	private static List<String> words(List<Item> items) {
		return items.stream().map(Item::text).toList();
	}

	@Test
	void aKeyGivesAClassWhichOrdersTheListAndIsTakenBack() {
		select("Monday");
		Desk.press('c', SWT.MOD2);
		Desk.until("it goes on to the item below", () -> words(items.selectedItems()).equals(List.of("Tuesday")));
		Desk.press('a', SWT.MOD2);

		Desk.until("the list goes by class", () -> words(items.shownItems()).subList(0, 2).equals(List.of("Tuesday", "Monday")));
		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);
		Desk.until("the class is taken back", () -> item("Tuesday").duty().itemClass().isEmpty());
		assertEquals("C", item("Monday").duty().inWords());
	}

	@Test
	void aKeyAssignsTheSelectedItemsAndTheFilterFindsThem() throws IOException {
		select("Monday");
		Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.inDialog("Assign", () -> {
			Desk.press('a', SWT.MOD1);
			Desk.press("bob");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press("p"));
		Desk.until("both are assigned",
				() -> item("Monday").duty().person().equals("bob") && item("Tuesday").duty().person().equals("bob"));
		items.filterControl().setText("bob");

		assertEquals(List.of("Monday", "Tuesday"), words(items.shownItems()));
		items.filterControl().setText("");
		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);
		Desk.until("nobody has to check them", () -> item("Monday").duty().person().isEmpty() && item("Tuesday").duty().person().isEmpty());
	}

	@Test
	void savingKeepsWhatIsBeingTypedIntoANote() throws IOException, BadLocationException {
		select("Monday");
		Desk.press("t");
		Desk.until("the note field has the focus", () -> Desk.display().getFocusControl() instanceof Text);
		Desk.press("ask the crew");
		Desk.press('s', SWT.MOD1);
		Desk.until("it is kept", () -> item("Monday").note().equals("ask the crew"));

		Desk.documentOf(editor).replace(0, 0, "Update: ");
		Desk.press(" again");
		Desk.press('s', SWT.MOD1);
		Desk.until("draft and note are saved", () -> !editor.isDirty() && item("Monday").note().equals("ask the crew again"));
		assertTrue(Files.readString(folder.resolve("ferry.txt")).startsWith("Update: "));
		assertTrue(Desk.display().getFocusControl() instanceof Text);
	}

	private void markTheCrewWithANote() throws IOException {
		int crew = Desk.documentOf(editor).get().indexOf("The crew");
		Desk.draftIn(editor).decisions().mark(new Span(crew, crew + 8), ClaimKind.NAME);
		Desk.draftIn(editor).decisions().apply(new NoteItem(item("The crew"), "how many?"));
		select("The crew");
	}

	@Test
	void aMarkWithANoteStaysWhenTheCheckerIsNotSure() throws IOException {
		markTheCrewWithANote();
		Desk.inDialog("Remove Mark", () -> Desk.press(SWT.ESC, 0), () -> Desk.press(SWT.DEL, 0));

		assertEquals("how many?", item("The crew").note());
	}

	@Test
	void aMarkWithANoteIsRemovedWhenTheCheckerIsSureAndCanBeBroughtBack() throws IOException {
		markTheCrewWithANote();
		Desk.inDialog("Remove Mark", () -> Desk.press(SWT.CR, 0), () -> Desk.press(SWT.DEL, 0));
		Desk.until("it is gone", () -> items.shownItems().stream().noneMatch(item -> item.text().equals("The crew")));
		Desk.focus(items.tableControl());
		Desk.press('z', SWT.MOD1);

		Desk.until("it is back", () -> items.shownItems().stream().anyMatch(item -> item.text().equals("The crew")));
		assertEquals("how many?", item("The crew").note());
	}

	@Test
	void aDismissedItemIsGoneUntilTheListOfDismissedOnesBringsItBack() throws IOException {
		select("Monday");
		Desk.press("d");
		Desk.until("it is gone", () -> items.shownItems().stream().noneMatch(item -> item.text().equals("Monday")));
		assertEquals("Tuesday", items.selectedItems().getFirst().text());

		Desk.inDialog("Dismissed", () -> {
			Desk.press(SWT.HOME, 0);
			Desk.press(" ");
			Desk.press(SWT.CR, 0);
		}, () -> Desk.press('d', SWT.MOD1));
		Desk.until("it is back", () -> items.shownItems().stream().anyMatch(item -> item.text().equals("Monday")));
	}

	@Test
	void aRuleIsDismissedForTheDraftAndTakenBackByOneKey() {
		select("Monday");
		Desk.press('r', SWT.MOD2);
		Desk.until("no date is listed", () -> items.shownItems().isEmpty());
		Desk.press('z', SWT.MOD1);

		Desk.until("they are back", () -> items.shownItems().size() == 4);
	}

	@Test
	void itemsAreJoinedMadeAnotherKindAndSplitByKeys() {
		select("Monday");
		Desk.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.until("two are selected", () -> items.selectedItems().size() == 2);
		Desk.press("j");
		String joined = "Monday. It came back on Tuesday";
		Desk.until("they are one", () -> items.shownItems().stream().anyMatch(item -> item.text().equals(joined)));
		assertEquals(3, items.shownItems().size());
		assertEquals(joined, items.selectedItems().getFirst().text());

		Desk.press("1");
		Desk.until("it is a fact", () -> item(joined).kind() == ClaimKind.FACT);

		editor.selectAndReveal(DRAFT.indexOf("It came"), 0);
		Desk.focus(editor.getAdapter(Control.class));
		Desk.press('i', SWT.MOD1 | SWT.MOD2);
		Desk.until("it is two", () -> items.shownItems().stream().anyMatch(item -> item.text().equals("It came back on Tuesday")));
		editor.selectAndReveal(DRAFT.indexOf("came back"), "came back".length());
		Desk.press('o', SWT.MOD1 | SWT.MOD2);
		Desk.until("it fits the selection", () -> items.shownItems().stream().anyMatch(item -> item.text().equals("came back")));
	}

	@Test
	void aNewMarkIsSelectedInTheList() throws IOException {
		select("Monday");
		int crew = Desk.documentOf(editor).get().indexOf("The crew");
		Desk.draftIn(editor).decisions().mark(new Span(crew, crew + 8), ClaimKind.NAME);

		Desk.until("it is selected", () -> items.selectedItems().stream().map(Item::text).toList().equals(List.of("The crew")));
	}

	@Test
	void theOtherHalfOfASplitEditorShowsADecisionAtOnce() throws PartInitException {
		var other = (DraftEditor) Desk.page().openEditor(editor.getEditorInput(), DraftEditor.ID, true, IWorkbenchPage.MATCH_NONE);
		Desk.until("it has found its items", () -> Desk.draftIn(other).isUpToDate());
		Desk.page().activate(editor);
		select("Monday");
		items.selection().decide(Status.VERIFIED);

		assertEquals(Status.VERIFIED, item("Monday").status());
		assertEquals(Status.VERIFIED, Desk.itemWith(other, "Monday").status());
	}

	@Test
	void everyStatusThatAPersonMaySetCanBeBoundToAnotherKey() throws NotDefinedException {
		Command decide = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.tickmark.ui.decide");
		List<?> offered = ParameterizedCommand.generateCombinations(decide).stream()
				.flatMap(command -> ((ParameterizedCommand) command).getParameterMap().values().stream()).toList();
		List<Status> decidable = Status.standard().stream().filter(Status::decidable).toList();

		assertTrue(offered.containsAll(decidable.stream().map(Status::word).toList()), offered::toString);
		Binding[] bound = PlatformUI.getWorkbench().getService(IBindingService.class).getBindings();
		for (Status status : decidable) {
			assertTrue(Arrays.stream(bound).anyMatch(binding -> isFor(binding, status)), () -> "no key for " + status);
		}
	}

	private static boolean isFor(Binding binding, Status status) {
		ParameterizedCommand command = binding.getParameterizedCommand();
		return command != null && command.getId().equals("org.tickmark.ui.decide")
				&& command.getParameterMap().containsValue(status.word());
	}
}
