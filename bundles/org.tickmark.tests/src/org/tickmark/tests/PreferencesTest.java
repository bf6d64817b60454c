package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.Statuses.Look;
import org.tickmark.ui.items.ItemsView;

/** What the Preferences offer, and what they change. */
class PreferencesTest {
	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.listDatesAndQuotations();
		Desk.house().setStatuses(Status.standard().stream().map(Look::standard).toList());
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	@Test
	void showsTheDesksPagesAndTheKeysOnly() {
		List<String> shown = Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes()).map(IPreferenceNode::getId)
				.sorted().toList();

		assertEquals(List.of("org.eclipse.ui.preferencePages.Keys", "org.tickmark.ui.preferences"), shown);
	}

	@Test
	void everyPageOpens() throws IOException {
		IPreferenceNode desk = PlatformUI.getWorkbench().getPreferenceManager().find("org.tickmark.ui.preferences");
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Desk.shell(), desk.getId(), null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Shell shell = dialog.getShell();
		Desk.until("the dialog is there", shell::isVisible);

		for (IPreferenceNode page : desk.getSubNodes()) {
			PreferencesUtil.createPreferenceDialogOn(Desk.shell(), page.getId(), null, null);
			Desk.settle();
			assertEquals(page.getLabelText(), page.getPage().getTitle());
			assertNotNull(page.getPage().getControl(), page::getId);
		}
		PreferencesUtil.createPreferenceDialogOn(Desk.shell(), "org.tickmark.ui.preferences.statuses", null, null);
		Desk.settle();
		Desk.takePicture("preferences");
		PreferencesUtil.createPreferenceDialogOn(Desk.shell(), "org.tickmark.ui.preferences.checklist", null, null);
		Desk.settle();
		Desk.takePicture("preferences-checklist");
		dialog.close();
	}

	@Test
	void aKindThatIsHiddenIsNotListed() throws IOException, PartInitException {
		Path draft = Files.writeString(folder.resolve("ferry.txt"), "OSLO, March 14, 2024 - The ferry \u201Csank\u201D on Tuesday.\n");
		Desk.house().setHiddenKinds(Set.of(ClaimKind.DATE));
		DraftEditor editor = Desk.open(draft);

		List<ClaimKind> listed = Desk.draftIn(editor).items().items().stream().map(item -> item.kind()).toList();
		assertTrue(!listed.isEmpty() && !listed.contains(ClaimKind.DATE), listed::toString);
	}

	@Test
	void statusesAreRenamedAndAddedAtOnceAndSettleAsTheySay() throws IOException, PartInitException {
		DraftEditor editor = Desk
				.open(Files.writeString(folder.resolve("ferry.txt"), "OSLO, March 14, 2024 - The ferry sank on Tuesday.\n"));
		ItemsView items = Desk.items();
		Status legal = Status.added("legal-read", true);
		List<Look> looks = new ArrayList<>(Status.standard().stream().map(Look::standard).toList());
		looks.add(new Look(legal, "With the lawyers", 'J', 0x204080, 0x80A0FF));
		looks.replaceAll(
				look -> look.status().equals(Status.VERIFIED) ? new Look(Status.VERIFIED, "Checked", 'C', look.onLight(), look.onDark())
						: look);
		Desk.house().setStatuses(looks);

		Desk.until("it is listed", () -> !items.shownItems().isEmpty());
		items.select(item -> item.text().equals("Tuesday"));
		items.selection().decide(legal);
		Desk.until("it is shown", () -> statusIn(items, "Tuesday").equals("With the lawyers"));
		assertTrue(Desk.itemWith(editor, "Tuesday").status().settled());
		assertTrue(Files.readString(folder.resolve("ferry.txt.tickmark")).contains("\"status\":\"legal-read\",\"settled\":true"));

		items.select(item -> item.text().equals("Tuesday"));
		items.selection().decide(Status.VERIFIED);
		Desk.until("it is shown by its new name", () -> statusIn(items, "Tuesday").equals("Checked"));
	}

	private static String statusIn(ItemsView items, String words) {
		return Arrays.stream(items.tableControl().getItems()).filter(row -> row.getText(0).startsWith(words)).map(row -> row.getText(4))
				.findFirst().orElse("");
	}

	@Test
	void theReadingFontThatWasChosenIsShownAtOnce() throws IOException, PartInitException {
		IEditorPart editor = Desk.open(Files.writeString(folder.resolve("ferry.txt"), "The ferry sank."));
		var fonts = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
		PreferenceConverter.setValue(fonts, "org.tickmark.ui.readingFont", new FontData("Sans", 17, 0));

		Desk.until("the text is larger",
				() -> editor.getAdapter(org.eclipse.swt.widgets.Control.class).getFont().getFontData()[0].getHeight() == 17);
		fonts.setToDefault("org.tickmark.ui.readingFont");
	}
}
