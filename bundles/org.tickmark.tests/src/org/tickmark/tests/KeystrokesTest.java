package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** The sample with all kinds listed is settled from start to end, and the keys that it takes are counted: the two ways of one draft. */
class KeystrokesTest {
	private static final String SETTLE = "Settle Sentence";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;
	private int keys;

	@BeforeEach
	void openTheSampleWithAllKinds() throws IOException, PartInitException {
		Desk.listAllKinds();
		editor = Desk.openSample(folder);
		items = Desk.items();
		Desk.until("the view lists all", () -> items.shownItems().size() == listed().size());
	}

	@AfterEach
	void closeAll() {
		if (Desk.settings().listsBySentence()) items.turnSentences();
		Desk.listDatesAndQuotations();
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private List<Item> listed() {
		return Desk.draftIn(editor).items().items();
	}

	private boolean isDone(Item item) {
		return item.status().settled() || item.kind() == ClaimKind.PROBLEM;
	}

	private long left() {
		return listed().stream().filter(item -> !isDone(item)).count();
	}

	private void press(int key) {
		keys++;
		Desk.press(key, 0);
	}

	/** Verifies all but the problems, which want a reason each whichever way is taken. @return keys pressed */
	private int settle(boolean bySentence) throws IOException {
		keys = 0;
		Desk.focus(items.tableControl());
		if (bySentence) press('b');
		Desk.until("the rows are as wanted", () -> Desk.settings().listsBySentence() == bySentence);
		while (left() > 0) {
			// What follows a decision is selected by the desk; only over problems a person has to step.
			if (items.selectedItems().stream().allMatch(this::isDone)) {
				items.select(item -> !isDone(item));
				Desk.focus(items.tableControl());
				keys++;
			}
			long before = left();
			if (items.selectedItems().size() > 1) Desk.inDialog(SETTLE, () -> press(SWT.CR), () -> press('v'));
			else press('v');
			Desk.until("more is settled", () -> left() < before);
		}
		return keys;
	}

	@Test
	void aSentenceAtATimeTakesFewerKeysThanAnItemAtATime() throws IOException {
		long toSettle = left();
		int byItem = settle(false);
		assertEquals(0, left());
		while (left() < toSettle) Desk.press('z', SWT.MOD1);
		int bySentence = settle(true);

		System.out.printf("%d items of the sample settled by keys: %d keys item by item, %d sentence by sentence%n", toSettle, byItem,
				bySentence);
		assertTrue(bySentence < byItem, bySentence + " keys by sentence, " + byItem + " by item");
	}
}
