package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.help.Keys;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.views.HistoryView;
import org.tickmark.ui.views.SpeakersView;

/** In the text a letter is text, wherever the caret came from; items are decided there by keys that follow another one. */
class KeysInTextTest {
	private static final String DRAFT = "LISBON, March 14, 2024 - The ferry left on Monday. "
			+ "\u201CIt was hard on Tuesday,\u201D said Eva Moor.\n\nNobody saw it come.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		editor = Desk.openListed(Files.writeString(folder.resolve("ferry.txt"), DRAFT));
		items = Desk.items();
	}

	@AfterEach
	void closeAll() {
		items.filterControl().setText("");
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static String withLetterAt(String words) {
		return DRAFT.replace(words, "v" + words);
	}

	private String text() {
		return Desk.documentOf(editor).get();
	}

	private void enterTextAt(String words) {
		Desk.select(items, words);
		Desk.press(SWT.CR, 0);
		Desk.until("the text has the focus", () -> editor.getAdapter(Control.class).isFocusControl());
	}

	private void caretInto(String words) {
		editor.selectAndReveal(text().indexOf(words) + 1, 0);
		Desk.page().activate(editor);
		Desk.focus(editor.getAdapter(Control.class));
	}

	/** The key that is told once, and the letter that follows it. */
	private static void chord(char letter) {
		Desk.press('t', SWT.MOD1);
		Desk.press(letter, 0);
	}

	private Optional<String> coloured() {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		var all = model.getAnnotationIterator();
		while (all.hasNext()) {
			Annotation each = all.next();
			Position at = model.getPosition(each);
			if (each.getType().equals("org.tickmark.ui.shown")) return Optional.of(text().substring(at.offset, at.offset + at.length));
		}
		return Optional.empty();
	}

	private String selected() {
		return editor.getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getText() : "";
	}

	private void aLetterIsPutInBefore(String words) {
		assertEquals("", selected());
		assertEquals(Optional.of(words), coloured());
		Desk.focus(editor.getAdapter(Control.class));
		Desk.press("v");
		Desk.until("the letter is there", () -> text().equals(withLetterAt(words)));
		Desk.until("it is read", () -> Desk.draftIn(editor).isUpToDate());
		assertTrue(Desk.draftIn(editor).items().items().stream().allMatch(item -> item.status().equals(Status.OPEN)));
	}

	@Test
	void aLetterTypedAfterEnterOnAnItemIsPutInAndReplacesNothing() {
		enterTextAt("Monday");

		aLetterIsPutInBefore("Monday");
	}

	@Test
	void aLetterTypedInTheNextBareSentenceReplacesNothing() {
		Desk.focus(items.tableControl());
		Desk.press('b', SWT.MOD1 | SWT.MOD2);
		Desk.until("it is shown", () -> coloured().isPresent());

		aLetterIsPutInBefore("Nobody saw it come.");
	}

	@Test
	void aLetterTypedAfterANewMarkReplacesNothing() {
		editor.selectAndReveal(DRAFT.indexOf("ferry"), "ferry".length());
		Desk.run("org.tickmark.ui.mark", Map.of("org.tickmark.ui.mark.kind", "fact"));
		Desk.until("it is marked", () -> items.shownItems().stream().anyMatch(item -> item.text().equals("ferry")));

		aLetterIsPutInBefore("ferry");
	}

	@Test
	void aLetterTypedAfterTheHistoryShowedAnItemReplacesNothing() throws IOException, PartInitException {
		Desk.draftIn(editor).decisions().decide(List.of(Desk.itemWith(editor, "Monday")), Status.VERIFIED);
		Desk.draftIn(editor).decisions().undo();
		var history = (HistoryView) Desk.page().showView(HistoryView.ID);
		Desk.until("the history is read", () -> !history.lines().isEmpty());
		Table table = Desk.control(Desk.shell(), Table.class,
				each -> each != items.tableControl() && each.isVisible() && each.getItemCount() > 0);
		Desk.focus(table);
		Desk.press(SWT.END, 0);
		Desk.press(SWT.CR, 0);
		Desk.until("it is shown", () -> coloured().isPresent());
		Desk.page().hideView(history);

		aLetterIsPutInBefore("Monday");
	}

	@Test
	void aLetterTypedAfterTheSpeakersShowedAQuotationReplacesNothing() throws PartInitException {
		var speakers = (SpeakersView) Desk.page().showView(SpeakersView.ID);
		Desk.until("they are listed", () -> !speakers.speakerNames().isEmpty());
		Tree tree = Desk.control(Desk.shell(), Tree.class, each -> each.isVisible());
		Desk.focus(tree);
		tree.setSelection(tree.getItem(0).getItem(0));
		Desk.press(SWT.CR, 0);
		Desk.until("it is shown", () -> coloured().isPresent());
		Desk.page().hideView(speakers);

		aLetterIsPutInBefore("It was hard on Tuesday,");
	}

	@Test
	void theWordsAreColouredUntilTheCaretLeavesThem() {
		enterTextAt("Monday");
		Desk.press(SWT.ARROW_RIGHT, 0);
		assertEquals(Optional.of("Monday"), coloured());
		Desk.press(SWT.END, 0);

		Desk.until("they are no more", () -> coloured().isEmpty());
	}

	@Test
	@Tag("dark")
	void theItemAtTheCaretIsDecidedByAKeyThatFollowsAnother() throws IOException {
		caretInto("Monday");
		Desk.until("the key line tells the keys of the text",
				() -> keyLine().contains("Ctrl+T, then") && keyLine().contains(" V verified "));
		enterTextAt("Monday");
		Desk.takePicture("keys-in-text");
		chord('v');
		Desk.until("it is verified", () -> Desk.itemWith(editor, "Monday").status().equals(Status.VERIFIED));

		assertEquals(DRAFT, text());
		assertTrue(editor.getAdapter(Control.class).isFocusControl());
		chord('z');
		Desk.until("that is undone", () -> Desk.itemWith(editor, "Monday").status().equals(Status.OPEN));
		chord('y');
		Desk.until("that is redone", () -> Desk.itemWith(editor, "Monday").status().equals(Status.VERIFIED));
		chord('l');
		Desk.until("the list has the focus", () -> items.tableControl().isFocusControl());
		assertFalse(keyLine().contains("Ctrl+T"), this::keyLine);
	}

	private String keyLine() {
		Composite view = items.tableControl().getParent().getParent();
		return Desk.controls(view).stream().filter(Label.class::isInstance).map(each -> ((Label) each).getText()).toList().toString()
				.replace('\u00A0', ' ');
	}

	@Test
	void whatTheFilterHidesIsDecidedInTheTextAllTheSame() {
		items.filterControl().setText("Tuesday");
		caretInto("Monday");
		chord('n');

		Desk.until("it is decided", () -> Desk.itemWith(editor, "Monday").status().equals(Status.NO_FACT));
		assertEquals("", items.filterControl().getText());
	}

	@Test
	void outsideAnyItemNothingIsDecided() {
		Desk.select(items, "Monday");
		caretInto("Nobody");
		chord('v');
		Desk.settle();

		assertEquals(0, Desk.draftIn(editor).items().settled());
		assertEquals(DRAFT, text());
	}

	@Test
	void theKeysOfTheTextWorkWithoutTheListToo() throws PartInitException {
		Desk.page().hideView(items);
		caretInto("Monday");
		chord('v');
		Desk.until("it is decided", () -> Desk.itemWith(editor, "Monday").status().equals(Status.VERIFIED));

		items = Desk.items();
	}

	@Test
	void whatWasTypedIsRedoneByEitherKey() {
		caretInto("Monday");
		Desk.press("x");
		String typed = DRAFT.replace("Monday", "Mxonday");
		Desk.until("it is typed", () -> text().equals(typed));
		Desk.press('z', SWT.MOD1);
		Desk.until("it is undone", () -> text().equals(DRAFT));
		Desk.press('y', SWT.MOD1);
		Desk.until("it is redone", () -> text().equals(typed));
		Desk.press('z', SWT.MOD1);
		Desk.until("it is undone again", () -> text().equals(DRAFT));
		Desk.press('z', SWT.MOD1 | SWT.MOD2);
		Desk.until("it is redone again", () -> text().equals(typed));
	}

	/** One letter or digit each, perhaps with Shift: what it runs in the list or, behind the first key, in the text. */
	private static Map<String, ParameterizedCommand> letters(String context, int strokes) {
		Map<String, ParameterizedCommand> letters = new TreeMap<>();
		for (Binding each : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
			String[] keys = each.getTriggerSequence().format().split(" ");
			boolean one = keys.length == strokes && keys[strokes - 1].matches("(Shift\\+)?[A-Z0-9]");
			if (one && each.getContextId().equals(context) && each.getType() == Binding.SYSTEM)
				letters.put(keys[strokes - 1], each.getParameterizedCommand());
		}
		return letters;
	}

	@Test
	void whatALetterDoesInTheListItDoesInTheTextButForThoseThatTheGuideNames() {
		Map<String, ParameterizedCommand> inText = letters(Keys.IN_TEXT, 2);
		Set<String> otherwise = new TreeSet<>();
		letters(Keys.IN_TABLE, 1).forEach((letter, command) -> {
			if (!command.equals(inText.get(letter))) otherwise.add(letter);
		});

		assertEquals(Set.of("B", "J", "L", "Y"), otherwise);
	}

	@Test
	void whatIsNoDecisionIsDoneInTheTextTooAndTheCaretStays() throws IOException {
		caretInto("Monday");
		int caret = DRAFT.indexOf("Monday") + 1;
		Desk.press('t', SWT.MOD1);
		Desk.press('a', SWT.MOD2);
		Desk.until("it has a class", () -> Desk.itemWith(editor, "Monday").duty().itemClass().filter(ItemClass.A::equals).isPresent());
		Desk.inDialog("Assign", () -> {
			Desk.press("bob");
			Desk.press(SWT.CR, 0);
		}, () -> chord('p'));
		Desk.until("it is assigned", () -> Desk.itemWith(editor, "Monday").duty().person().equals("bob"));

		assertEquals(caret, ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
	}

	@Test
	void aRewordingIsProposedAndAcceptedInTheTextToo() throws IOException {
		caretInto("Monday");
		Desk.inDialog("Propose Rewording", () -> {
			Desk.press('a', SWT.MOD1);
			Desk.press("Sunday");
			Desk.press(SWT.CR, 0);
		}, () -> chord('u'));
		Desk.until("it is proposed", () -> Desk.itemWith(editor, "Monday").proposal().isPresent());
		Desk.focus(editor.getAdapter(Control.class));
		chord('k');

		Desk.until("it is in the text", () -> text().equals(DRAFT.replace("Monday", "Sunday")));
	}

	@Test
	void theQuestionToTheAuthorIsAskedInTheTextToo() throws IOException {
		caretInto("Monday");
		Desk.inDialog("Query to author", () -> {
			Desk.press("which one");
			Desk.press(SWT.CR, 0);
		}, () -> chord('q'));

		Desk.until("it is asked", () -> Desk.itemWith(editor, "Monday").reason().equals("which one"));
		assertEquals(DRAFT, text());
	}
}
