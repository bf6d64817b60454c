package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Dismissal.Scope;
import org.tickmark.review.verbs.DismissItems;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** Keys that act on the draft as a whole work while something is typed into a field beside it, and what is typed stays. */
class FieldKeysTest {
	private static final String DRAFT = "LISBON, March 14, 2024 - The ferry left on Monday. It came back on Tuesday.\n\nNobody saw it "
			+ "come.\n";
	private static final String TYPED = "ask the crew";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		editor = Desk.open(Files.writeString(folder.resolve("ferry.txt"), DRAFT));
		items = Desk.items();
		Desk.until("the view lists them", () -> items.shownItems().size() == Desk.draftIn(editor).items().items().size());
	}

	@AfterEach
	void closeAll() throws PartInitException {
		Desk.items().filterControl().setText("");
		helps().forEach(Shell::close);
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	/** Into the note by its key, as a checker does. */
	private void typeANote() {
		typeInto("t", field -> (field.getStyle() & SWT.MULTI) != 0);
	}

	private void typeASource() {
		typeInto("s", field -> (field.getStyle() & SWT.MULTI) == 0);
	}

	private void typeInto(String key, Predicate<Text> field) {
		items.select(item -> item.text().equals("Monday"));
		Desk.focus(items.tableControl());
		Desk.press(key);
		Desk.until("the field has the focus", () -> Desk.display().getFocusControl() instanceof Text text && field.test(text));
		Desk.press(TYPED);
	}

	private void typeAFilter() {
		Desk.focus(items.filterControl());
		Desk.press("day");
	}

	private Item monday() {
		return Desk.itemWith(editor, "Monday");
	}

	private List<Shell> helps() {
		return Arrays.stream(Desk.display().getShells())
				.filter(shell -> shell.getParent() == Desk.shell() && shell.isVisible() && !shell.getText().isEmpty()).toList();
	}

	private void signOffOpens() throws IOException {
		Desk.inDialog("Sign Off", () -> Desk.press(SWT.ESC, 0), () -> Desk.press('g', SWT.MOD1 | SWT.MOD2));
	}

	@Test
	void theSignOffOpensFromTheNoteWhichIsKept() throws IOException {
		typeANote();
		signOffOpens();

		assertEquals(TYPED, monday().note());
	}

	@Test
	void theSignOffOpensFromTheSourceWhichIsKept() throws IOException {
		typeASource();
		signOffOpens();

		assertEquals(TYPED, monday().evidenceInWords());
	}

	@Test
	void theSignOffOpensFromTheFilterWhichStays() throws IOException {
		typeAFilter();
		signOffOpens();

		assertEquals("day", items.filterControl().getText());
	}

	@Test
	void savingFromTheSourceKeepsItAndSavesTheDraft() throws IOException, BadLocationException {
		Desk.documentOf(editor).replace(0, 0, "Update: ");
		Desk.until("it is read", () -> Desk.draftIn(editor).isUpToDate());
		typeASource();
		Desk.press('s', SWT.MOD1);

		Desk.until("both are kept", () -> !editor.isDirty() && monday().evidenceInWords().equals(TYPED));
		assertTrue(Files.readString(folder.resolve("ferry.txt")).startsWith("Update: "));
	}

	@Test
	void savingFromTheFilterSavesTheDraft() throws BadLocationException {
		Desk.documentOf(editor).replace(0, 0, "Update: ");
		Desk.until("it is read", () -> Desk.draftIn(editor).isUpToDate());
		typeAFilter();
		Desk.press('s', SWT.MOD1);

		Desk.until("it is saved", () -> !editor.isDirty());
	}

	private void goesToTheBareSentence() {
		Desk.press('b', SWT.MOD1 | SWT.MOD2);
		Desk.until("the caret is there", () -> editor.getSelectionProvider().getSelection() instanceof ITextSelection there
				&& there.getOffset() == DRAFT.indexOf("Nobody saw") && there.getLength() == 0);
		assertEquals(editor, Desk.page().getActivePart());
	}

	@Test
	void theNextSentenceWithoutItemIsOneKeyAwayFromTheNoteWhichIsKept() {
		typeANote();
		goesToTheBareSentence();

		Desk.until("the note is kept", () -> monday().note().equals(TYPED));
	}

	@Test
	void theNextSentenceWithoutItemIsOneKeyAwayFromTheFilter() {
		typeAFilter();
		goesToTheBareSentence();
	}

	@Test
	void whatIsDismissedIsListedFromTheNoteAndTheFilter() throws IOException {
		Item tuesday = Desk.itemWith(editor, "Tuesday");
		Desk.draftIn(editor).decisions().act(new DismissItems(List.of(tuesday), Scope.ITEM), List.of(tuesday.id()));
		typeANote();
		Desk.inDialog("Dismissed", () -> Desk.press(SWT.ESC, 0), () -> Desk.press('d', SWT.MOD1));
		assertEquals(TYPED, monday().note());

		typeAFilter();
		Desk.inDialog("Dismissed", () -> Desk.press(SWT.ESC, 0), () -> Desk.press('d', SWT.MOD1));
	}

	@Test
	void helpAndKeysAreShownFromTheNoteAndTheFilter() {
		typeANote();
		helpAndKeysAreShown();
		typeAFilter();
		helpAndKeysAreShown();
	}

	private void helpAndKeysAreShown() {
		Desk.press(SWT.F1, 0);
		Desk.until("the page of the view is shown", () -> helps().stream().anyMatch(shell -> shell.getText().equals("Items to Verify")));
		helps().forEach(Shell::close);
		Desk.until("the focus is back", () -> Desk.display().getFocusControl() instanceof Text);
		Desk.press(SWT.F9, 0);
		Desk.until("the keys are shown", () -> helps().stream().anyMatch(shell -> shell.getText().equals("Keys")));
		helps().forEach(Shell::close);
		Desk.until("the focus is back", () -> Desk.display().getFocusControl() instanceof Text);
	}
}
