package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.views.FiguresView;
import org.tickmark.ui.views.NamesView;

/** Whom a draft names and what it counts, each in a view of its own. */
class NamesAndFiguresTest {
	private static final String DRAFT = "NORTHPORT, March 14, 2024 (Coastline News) \u2014 Mayor Eva Lund, 48, resigned on Tuesday after a "
			+ "dispute with the Harbour Guild. Jan Brook, head of the harbour office, takes over.\n\nThe ferry line sold 800 tickets in "
			+ "2021. It sold 300 tickets in 2022. It sold 1,200 tickets in 2023, after the fare had risen to 9 euros.\n\nMs Lund met the "
			+ "Guild on Monday. Mayor Lund has two children.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;

	@BeforeEach
	void listNamesAndFigures() {
		Desk.listAllKinds();
	}

	@AfterEach
	void closeAll() {
		Desk.listDatesAndQuotations();
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private void open(String text) throws IOException, PartInitException {
		editor = Desk.open(Files.writeString(folder.resolve("resigns.txt"), text));
	}

	private static NamesView names() throws PartInitException {
		return (NamesView) Desk.page().showView(NamesView.ID);
	}

	private static FiguresView figures() throws PartInitException {
		return (FiguresView) Desk.page().showView(FiguresView.ID);
	}

	private static TreeItem row(Tree tree, String title) {
		for (int at = 0; at < tree.getItemCount(); at++)
			if (tree.getItem(at).getText().startsWith(title)) return tree.getItem(at);
		throw new AssertionError("no row " + title);
	}

	/** As Enter does. */
	private static void choose(Tree tree, TreeItem row) {
		tree.setSelection(row);
		tree.notifyListeners(SWT.DefaultSelection, new Event());
		Desk.settle();
	}

	private int caret() {
		return ((StyledText) editor.getAdapter(Control.class)).getCaretOffset();
	}

	@Test
	void aBearerIsOneLineThatOpensIntoItsMentions() throws PartInitException, IOException {
		open(DRAFT);
		NamesView names = names();
		Desk.until("the names are listed", () -> names.titles().contains("Eva Lund"));
		Tree tree = names.treeControl();
		TreeItem lund = row(tree, "Eva Lund");
		assertEquals("48", lund.getText(3));
		assertTrue(lund.getText(2).startsWith("Mayor"), lund.getText(2));

		lund.setExpanded(true);
		Desk.settle();
		assertEquals(3, lund.getItemCount());
		choose(tree, lund.getItem(1));
		assertEquals(DRAFT.indexOf("Lund met"), caret());
		Desk.takePicture("names-small");
	}

	@Test
	void theListFollowsWhatIsTyped() throws PartInitException, IOException, BadLocationException {
		open(DRAFT);
		NamesView names = names();
		Desk.until("the names are listed", () -> names.titles().contains("Jan Brook"));
		names.treeControl().setSelection(row(names.treeControl(), "Jan Brook"));
		Desk.documentOf(editor).replace(DRAFT.indexOf("Mayor Lund has"), 0, "Olga Stern, an engineer, spoke. ");

		Desk.until("the new name is listed", () -> names.titles().contains("Olga Stern"));
		assertTrue(names.treeControl().getSelection()[0].getText().startsWith("Jan Brook"));
	}

	@Test
	void theFilterLooksIntoEveryColumnAndEscapeClearsIt() throws PartInitException, IOException {
		open(DRAFT);
		NamesView names = names();
		Desk.until("the names are listed", () -> names.titles().contains("Eva Lund"));
		Desk.focus(names.filterControl());
		Desk.press("office");
		Desk.until("only one is left", () -> names.titles().equals(List.of("Jan Brook")));
		Desk.press("zzz");
		Desk.until("it is said what to do", () -> names.message().contains("Escape"));
		Desk.press(SWT.ESC, 0);

		Desk.until("all are listed again", () -> names.titles().contains("Eva Lund"));
		assertEquals("", names.message());
	}

	@Test
	void figuresOfOneThingStandTogetherAndAreDrawn() throws PartInitException, IOException {
		open(DRAFT);
		FiguresView figures = figures();
		Desk.until("the figures are listed", () -> figures.titles().contains("tickets (3)"));
		assertEquals("tickets: 2021: 800, 2022: 300, 2023: 1,200", figures.chartInWords());
		Tree tree = figures.treeControl();
		choose(tree, row(tree, "tickets").getItem(2));
		assertEquals(DRAFT.indexOf("1,200"), caret());
		Desk.takePicture("figures-small");
	}

	@Test
	void whatIsMissingIsSaidWithWhatToDo() throws PartInitException, IOException {
		NamesView names = names();
		Desk.until("no draft is open", () -> names.message().contains("File > Open"));
		open("It rained all day.\n");
		Desk.until("there are no names", () -> names.message().contains("Mark as Claim"));
		FiguresView figures = figures();
		Desk.until("there are no figures", () -> figures.message().contains("Mark as Claim"));
		Desk.house().setHiddenKinds(Set.of(ClaimKind.FIGURE));
		Desk.until("figures are hidden", () -> figures.message().contains("hides figures"));
		assertEquals("", figures.chartInWords());
	}

	@Test
	void theSampleIsListed() throws PartInitException, IOException {
		editor = Desk.openSample(folder);
		NamesView names = names();
		Desk.until("the names are listed", () -> names.titles().stream().anyMatch(name -> name.contains("Duarte")));
		row(names.treeControl(), "Helena Duarte").setExpanded(true);
		Desk.takePicture("names");
		FiguresView figures = figures();
		Desk.until("the figures are listed", () -> !figures.titles().isEmpty());
		Desk.takePicture("figures");
		assertFalse(figures.titles().stream().anyMatch(String::isBlank));
	}

	@Test
	void tenThousandNamesAreListedWithoutMakingARowForEach() throws PartInitException, IOException {
		var text = new StringBuilder("Those who came\n\n");
		for (int at = 0; at < 10_000; at++) text.append("Mr ").append(surname(at)).append(" came. ").append(at % 10 == 9 ? "\n\n" : "");
		open(text.toString());
		NamesView names = names();

		Desk.until("all names are listed", () -> names.titles().size() > 9_000);
		assertEquals(names.titles().size(), names.treeControl().getItemCount());
	}

	/** A word of its own for each. */
	private static String surname(int at) {
		String letters = "bdfgklmnrstv";
		var name = new StringBuilder();
		for (int rest = at + 200; rest > 0; rest /= 12) name.append(letters.charAt(rest % 12)).append("aeiou".charAt(rest % 5));
		return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "sen";
	}

	@Test
	void theInspectorShowsTheCalculationThatAgrees() throws IOException, PartInitException {
		open("NORTHPORT, March 14, 2024 (Coastline News) \u2014 Ferry sales rose 15 percent from 1.2 million to 1.38 million tickets.\n");
		ItemsView items = Desk.items();
		Desk.until("the view lists them", () -> items.shownItems().stream().anyMatch(item -> item.text().equals("15 percent")));
		Desk.select(items, "15 percent");
		Desk.settle();
		Desk.takePicture("agrees");

		List<String> agreeing = Desk.draftIn(editor).agreeing(Desk.itemWith(editor, "15 percent"));
		assertEquals(1, agreeing.size(), agreeing::toString);
		assertTrue(agreeing.getFirst().endsWith("agrees"), agreeing::toString);
		assertEquals(List.of(), Desk.draftIn(editor).agreeing(Desk.itemWith(editor, "March 14, 2024")));
	}
}
