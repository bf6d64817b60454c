package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;

/** In the real editor, decided items stay with their words whatever is done to the text, and undo brings back what was there. */
class LivePlacesTest {
	private static final int ITEMS = 60;

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private String first = "";

	@BeforeEach
	void openADraftOfDecidedDates() throws IOException, PartInitException {
		StringBuilder text = new StringBuilder("LISBON, March 14, 2024 - Ferries stay in port.\n\n");
		for (int i = 0; i < ITEMS; i++) text.append("Ferry number ").append(100 + i).append(" was repaired in March ").append(1950 + i)
				.append(i % 5 == 0 ? ".\n\n" : ". ");
		first = text.toString();
		editor = Desk.open(Files.writeString(folder.resolve("ferries.txt"), first));
		List<Item> dates = Desk.draftIn(editor).items().items().stream()
				.filter(item -> item.kind() == ClaimKind.DATE && item.text().matches("March (19|20)\\d\\d")).toList();
		assertEquals(ITEMS, dates.size());
		Desk.draftIn(editor).decisions().decide(dates, Status.VERIFIED);
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	/** The words that verified items stand on, by item. */
	private Map<String, String> verified() {
		Desk.until("the items are found", () -> Desk.draftIn(editor).isUpToDate());
		Map<String, String> words = new TreeMap<>();
		for (Item item : Desk.draftIn(editor).items().items()) {
			if (item.status() == Status.VERIFIED)
				words.put(item.id().value(), Desk.draftIn(editor).placeOf(item).orElseThrow().in(Desk.documentOf(editor).get()));
		}
		return words;
	}

	private StyledText widget() {
		return (StyledText) editor.getAdapter(Control.class);
	}

	private void run(String action) {
		editor.getAction(action).run();
	}

	@Test
	void cutAndPastedSentencesTakeTheirItemsAlong() {
		Map<String, String> before = verified();
		String sentence = "Ferry number 117 was repaired in March 1967. ";
		editor.selectAndReveal(first.indexOf(sentence), sentence.length());
		run(ITextEditorActionConstants.CUT);
		editor.selectAndReveal(0, 0);
		run(ITextEditorActionConstants.PASTE);

		assertEquals(sentence, Desk.documentOf(editor).get().substring(0, sentence.length()));
		assertEquals(before, verified());
	}

	@Test
	void aHundredEditsTakenBackLeaveEveryItemWhereItWas() throws BadLocationException {
		Map<String, String> before = verified();
		SplittableRandom random = new SplittableRandom(5);
		for (int edit = 0; edit < 100; edit++) {
			int length = widget().getCharCount();
			int at = random.nextInt(length - 40);
			if (random.nextInt(3) > 0) widget().replaceTextRange(at, 0, "new ");
			else widget().replaceTextRange(at, random.nextInt(40), "");
		}
		verified();
		List<Integer> lengths = new ArrayList<>();
		while (!Desk.documentOf(editor).get().equals(first)) {
			run(ITextEditorActionConstants.UNDO);
			lengths.add(widget().getCharCount());
			if (lengths.size() > 200) break;
		}

		assertEquals(first, Desk.documentOf(editor).get());
		assertEquals(before, verified());
	}

	@Test
	void theWholeTextMayBeReplaced() {
		Map<String, String> before = verified();
		Desk.documentOf(editor).set(first.replace("Ferries stay", "Most ferries still stay").replace("number 130", "no. 130"));

		Desk.until("the items are found", () -> Desk.draftIn(editor).isUpToDate());
		before.values().remove("March 1980");
		Map<String, String> after = verified();
		after.values().remove("March 1980");
		assertEquals(before, after);
	}
}
