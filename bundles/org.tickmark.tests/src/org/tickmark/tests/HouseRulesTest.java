package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;

/** A house writes its own rules, and they hold as soon as they are saved. */
class HouseRulesTest {
	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor draft;

	@BeforeEach
	void openADraft() throws Exception {
		InstanceScope.INSTANCE.getNode(HouseSettings.NODE).put(HouseSettings.HOUSE_LIST, folder.resolve("list.txt").toString());
		Files.writeString(folder.resolve("list.txt"), "# nothing yet\n");
		draft = Desk.open(
				Files.writeString(folder.resolve("ferry.txt"), "It was the largest ferry ever. The owner insisted that it was safe.\n"));
	}

	@AfterEach
	void closeAll() {
		InstanceScope.INSTANCE.getNode(HouseSettings.NODE).remove(HouseSettings.HOUSE_LIST);
		InstanceScope.INSTANCE.getNode(HouseSettings.NODE).remove(HouseSettings.CUES);
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static ITextEditor editHouseList() throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.tickmark.ui.houseList", null);
		return (ITextEditor) Desk.page().getActiveEditor();
	}

	private static void write(ITextEditor list, String lines) {
		IDocument document = list.getDocumentProvider().getDocument(list.getEditorInput());
		document.set(lines);
		list.doSave(null);
	}

	private boolean has(String words) {
		return Desk.draftIn(draft).items().items().stream().anyMatch(item -> item.text().equals(words));
	}

	@Test
	void aLineThatIsSavedMarksItsWords() throws Exception {
		ITextEditor list = editHouseList();
		write(list, "fact: largest … ever = A superlative needs a source\n");

		Desk.until("the words are an item", () -> has("largest ferry ever"));
		Desk.page().activate(draft);
		Desk.items();
		Desk.takePicture("house-list");
	}

	@Test
	void aLineThatCannotBeReadIsSelectedAndNamedAndTheRestHolds() throws Exception {
		ITextEditor list = editHouseList();
		write(list, "fact: largest … ever = A superlative needs a source\nfact ferry = Which one?\n");

		Desk.until("the words are an item", () -> has("largest ferry ever"));
		assertTrue(Desk.draftIn(draft).warnings().getFirst().startsWith("House list, line 2: has no kind"),
				Desk.draftIn(draft).warnings()::toString);
		assertEquals("fact ferry = Which one?",
				((org.eclipse.jface.text.ITextSelection) list.getSelectionProvider().getSelection()).getText());
	}

	@Test
	void aListThatIsNewExplainsItself() throws Exception {
		InstanceScope.INSTANCE.getNode(HouseSettings.NODE).put(HouseSettings.HOUSE_LIST, folder.resolve("shared/new.txt").toString());
		editHouseList();

		assertTrue(Files.readString(folder.resolve("shared/new.txt")).contains("kind: words = reason"));
	}

	@Test
	void aListChangedElsewhereHoldsWhenTheDraftIsLookedAtAgain() throws Exception {
		Files.writeString(folder.resolve("list.txt"), "fact: ferry = Which one?\n");
		draft.setFocus();

		Desk.until("the word is an item", () -> has("ferry"));
	}

	@Test
	void theWordsOfSayingThatJudgeAreTheHousesOwn() throws IOException {
		InstanceScope.INSTANCE.getNode(HouseSettings.NODE).put(HouseSettings.CUES, "insist");
		draft.setFocus();

		Desk.until("the word is an item", () -> has("insisted"));
	}
}
