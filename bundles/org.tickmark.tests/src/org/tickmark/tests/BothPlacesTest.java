package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** A problem that is about two places of a draft is shown with both, leads from one to the other, and is put right at once. */
class BothPlacesTest {
	private static final String DRAFT = "NORTHPORT, March 14, 2024 (Coastline News) \u2014 Mayor Eva Lund, 48, resigned on Tuesday.\n\n"
			+ "\u201CWe open the port in May,\u201D she said. It rained.\n\nMayor Lund, who is 49, has two children. "
			+ "\u201CWe open, he said\u00E2\u20AC\u2122s the rule,\u201D Lund said.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private StyledText text;
	private ItemsView items;
	private Point pointer;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		editor = Desk.openListed(Files.writeString(folder.resolve("resigns.txt"), DRAFT));
		items = Desk.items();
		text = (StyledText) editor.getAdapter(Control.class);
		pointer = Desk.display().getCursorLocation();
	}

	@AfterEach
	void closeAll() {
		Desk.display().setCursorLocation(pointer);
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private Item problem(String rule) {
		return Desk.draftIn(editor).items().items().stream().filter(item -> item.ruleId().equals(rule)).findFirst().orElseThrow();
	}

	private static Stream<Control> inOtherShells() {
		return Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).filter(shell -> shell != Desk.shell())
				.flatMap(shell -> Desk.controls(shell).stream());
	}

	private static List<Link> places() {
		return inOtherShells().filter(Link.class::isInstance).map(Link.class::cast).toList();
	}

	/** The pointer itself is moved: the platform shows nothing where the pointer is elsewhere. */
	private void pointAt(int offset) {
		Rectangle letter = text.getTextBounds(offset, offset);
		Desk.display().setCursorLocation(text.toDisplay(letter.x - 1, letter.y + letter.height / 2));
		Desk.settle();
		Desk.display().setCursorLocation(text.toDisplay(letter.x + letter.width / 2, letter.y + letter.height / 2));
	}

	@Test
	void theMouseIsShownBothSentencesSideBySide() throws IOException {
		Desk.focus(text);
		pointAt(DRAFT.indexOf("49"));
		Desk.until("both places are shown", () -> places().size() == 2);

		List<Link> places = places();
		assertEquals("<a>Here: Paragraph 3</a>", places.get(0).getText());
		assertEquals("<a>There: Paragraph 1</a>", places.get(1).getText());
		assertEquals(places.get(0).getBounds().y, places.get(1).getBounds().y);
		StyledText there = inOtherShells().filter(StyledText.class::isInstance).map(StyledText.class::cast)
				.filter(each -> each.getText().startsWith("Mayor Eva Lund")).findFirst().orElseThrow();
		assertEquals(SWT.BOLD, there.getStyleRangeAtOffset(there.getText().indexOf("48")).fontStyle);
		Desk.takePicture("both-places");

		places.get(1).notifyListeners(SWT.Selection, new Event());
		Desk.until("the other place is shown", () -> text.getCaretOffset() == DRAFT.indexOf("48"));
	}

	@Test
	void aKeyLeadsToTheOtherPlaceAndBack() {
		items.select(item -> item.id().equals(problem("problem.twoAges").id()));
		Desk.focus(items.tableControl());
		Desk.press("g");
		Desk.until("the other place is shown", () -> text.getCaretOffset() == DRAFT.indexOf("48"));

		Desk.focus(text);
		Desk.press('t', SWT.MOD1);
		Desk.press("g");
		Desk.until("the problem is shown again", () -> text.getCaretOffset() == DRAFT.indexOf("49"));
	}

	@Test
	void whereNothingLeadsElsewhereItIsSaid() {
		items.select(item -> item.text().equals("Tuesday"));
		Desk.focus(items.tableControl());
		int before = text.getCaretOffset();
		Desk.press("g");

		Desk.until("it is said", () -> Desk.controls(Desk.shell()).stream().anyMatch(each -> each instanceof CLabel line
				&& line.getText() != null && line.getText().equals("No problem here is about another place in the draft.")));
		assertEquals(before, text.getCaretOffset());
	}

	private static Optional<Table> offered() {
		return inOtherShells().filter(Table.class::isInstance).map(Table.class::cast).findFirst();
	}

	/** As a double click does: keys that a test posts do not reach the open list. */
	private void take(int at, String offer) {
		Desk.focus(text);
		text.setSelection(at);
		Desk.settle();
		Desk.press('1', SWT.MOD1);
		Desk.until("something is offered", () -> offered().filter(table -> table.getItemCount() > 0).isPresent());
		Table table = offered().orElseThrow();
		List<String> labels = Arrays.stream(table.getItems()).map(item -> item.getText()).toList();
		assertTrue(labels.contains(offer), labels::toString);
		table.setSelection(labels.indexOf(offer));
		table.notifyListeners(SWT.Selection, new Event());
		table.notifyListeners(SWT.DefaultSelection, new Event());
	}

	@Test
	void quickAssistLeadsThereToo() {
		take(DRAFT.indexOf("49") + 1, "Go to the other place");

		Desk.until("the other place is shown", () -> text.getCaretOffset() == DRAFT.indexOf("48"));
	}

	@Test
	void whatCanOnlyBeOneThingIsPutRightAndTakenBack() throws IOException {
		Item broken = problem("problem.quote.debris");
		take(DRAFT.indexOf("\u00E2\u20AC\u2122") + 1, "Correct to \u201C\u2019\u201D");

		Desk.until("it is put right", () -> Desk.documentOf(editor).get().contains("he said\u2019s the rule"));
		// A fault that is mended leaves the list; that it was corrected stays in the record.
		Desk.until("it is recorded", () -> Desk.draftIn(editor).ledger().items().stream().filter(item -> item.id().equals(broken.id()))
				.flatMap(item -> item.decisions().stream()).anyMatch(decision -> decision.status().equals(Status.CORRECTED)));
		Desk.draftIn(editor).decisions().undo();
		assertTrue(Desk.documentOf(editor).get().contains("he said\u00E2\u20AC\u2122s the rule"));
		Desk.draftIn(editor).decisions().undo();
		Desk.until("it is as before", () -> Desk.draftIn(editor).isUpToDate()
				&& problem("problem.quote.debris").proposal().filter(open -> open.isOpen()).isEmpty());
	}

	@Test
	void itCanBeLeftToTheEditor() {
		take(DRAFT.indexOf("\u00E2\u20AC\u2122") + 1, "Propose \u201C\u2019\u201D to the editor");

		Desk.until("it is proposed", () -> problem("problem.quote.debris").proposal().filter(open -> open.wording().equals("\u2019"))
				.isPresent());
		assertEquals(DRAFT, Desk.documentOf(editor).get());
	}
}
