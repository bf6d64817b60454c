package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** A problem that is mended leaves the list; whoever mends it by keys goes on by keys. */
class MendedProblemTest {
	private static final String FAIR = "Tuesday, April 11, 2024";
	private static final String DANCE = "Tuesday, April 18, 2024";
	private static final String DRAFT = "HOLM, March 14, 2024 - It rained.\n\nThe fair opens on " + FAIR + ". It is free.\n\nThe dance is on "
			+ DANCE + ". It is free, too.\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		editor = Desk.openListed(Files.writeString(folder.resolve("fair.txt"), DRAFT));
		items = Desk.items();
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private Item problem(String words) {
		return items.shownItems().stream().filter(item -> item.kind() == ClaimKind.PROBLEM && item.text().equals(words)).findFirst()
				.orElseThrow();
	}

	private long problems() {
		return items.shownItems().stream().filter(item -> item.kind() == ClaimKind.PROBLEM).count();
	}

	private void mend(String words, String wording) throws IOException {
		Item wrong = problem(words);
		Desk.draftIn(editor).decisions().act(new ProposeWording(wrong, wording), List.of(wrong.id()));
		ItemId id = problem(words).id();
		items.select(item -> item.id().equals(id));
		Desk.focus(items.tableControl());
		Desk.press("k");
		Desk.until("the problem is gone", () -> Desk.draftIn(editor).isUpToDate() && problems() == 1);
	}

	/** In the list, with the caret before its words. */
	private void isShown(String words) {
		Desk.until(words + " is selected", () -> items.selectedItems().stream().map(Item::text).toList().equals(List.of(words))
				&& items.selectedItems().getFirst().kind() == ClaimKind.PROBLEM);
		int caret = editor.getSelectionProvider().getSelection() instanceof ITextSelection at ? at.getOffset() : -1;
		assertEquals(Desk.documentOf(editor).get().indexOf(words), caret);
	}

	@Test
	void theNextRowIsSelectedAndTakesKeys() throws IOException {
		mend(FAIR, "Thursday, April 11, 2024");

		isShown(DANCE);
		Desk.press("w");
		Desk.until("it is decided on", () -> problem(DANCE).status().equals(Status.IN_WORK));
	}

	@Test
	void behindTheLastProblemTheNextItemIsSelected() throws IOException {
		mend(DANCE, "Thursday, April 18, 2024");

		Desk.until("a row is selected", () -> items.selectedItems().size() == 1);
		assertEquals("March 14, 2024", items.selectedItems().getFirst().text());
	}

	@Test
	void undoneItIsSelectedAgainAndRedoneItsFollower() throws IOException {
		mend(FAIR, "Thursday, April 11, 2024");
		for (int round = 0; round < 2; round++) {
			Desk.press('z', SWT.MOD1);
			Desk.until("the problem is back", () -> Desk.draftIn(editor).isUpToDate() && problems() == 2);
			isShown(FAIR);
			Desk.press('y', SWT.MOD1);
			Desk.until("it is mended again", () -> Desk.draftIn(editor).isUpToDate() && problems() == 1);
			isShown(DANCE);
		}
	}

	@Test
	void whileTheTextIsWrittenInNothingIsSelectedForIt() throws BadLocationException {
		ItemId id = problem(FAIR).id();
		items.select(item -> item.id().equals(id));
		Desk.page().activate(editor);
		Desk.focus(editor.getAdapter(Control.class));
		int place = DRAFT.indexOf(FAIR);
		Desk.documentOf(editor).replace(place, "Tuesday".length(), "Thursday");
		Desk.until("the problem is gone", () -> Desk.draftIn(editor).isUpToDate() && problems() == 1);

		assertEquals(List.of(), items.selectedItems().stream().filter(item -> item.text().equals(DANCE)).toList());
	}
}
