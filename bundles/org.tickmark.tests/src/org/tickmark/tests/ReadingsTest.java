package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.texts.ItemTexts;

/** A date that people read differently, at the desk. */
class ReadingsTest {
	private static final String COMING = "2024-07-12";
	private static final String FOLLOWING = "2024-07-19";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private Path draft;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openTheDraft() throws IOException, PartInitException {
		draft = Files.writeString(folder.resolve("vote.txt"),
				"PARIS, July 10, 2024 - The council will vote next Friday. The bill is old.\n");
		editor = Desk.open(draft);
		items = Desk.items();
		Desk.until("the view lists them", () -> !items.shownItems().isEmpty());
		Desk.select(items, "next Friday");
	}

	@AfterEach
	void closeAll() {
		InstanceScope.INSTANCE.getNode("org.tickmark.ui").remove("policy.next");
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private String value() {
		return FixReading.timex(Desk.itemWith(editor, "next Friday")).map(timex -> timex.value()).orElse("");
	}

	private String heading() {
		return ItemTexts.heading(Desk.itemWith(editor, "next Friday"), Desk.draftIn(editor).asRead(), Desk.statuses());
	}

	@Test
	void inspectorAndHoverShowAllReadingsWithWeekdayAndPrecision() {
		assertTrue(heading().startsWith("Date (to the day): Fri 12 Jul 2024\nCounted from"), this::heading);
		assertTrue(heading().contains("\u25CF Fri 12 Jul 2024, the coming one")
				&& heading().contains("\u25CB Fri 19 Jul 2024, the one of next week"), this::heading);
	}

	@Test
	void aKeyChoosesAnotherWhichIsRememberedAndCanBeTakenBack() throws PartInitException {
		Desk.press("R");
		Desk.until("it is read otherwise", () -> value().equals(FOLLOWING));
		assertTrue(heading().contains("A checker chose: the one of next week"), this::heading);

		Desk.page().closeAllEditors(false);
		editor = Desk.open(draft);
		Desk.until("the choice is kept", () -> value().equals(FOLLOWING));

		Desk.select(items, "next Friday");
		Desk.press("R");
		Desk.until("the house's reading counts again", () -> value().equals(COMING));
		items.selection().undo();
		Desk.until("that is taken back", () -> value().equals(FOLLOWING));
	}

	@Test
	void whatIsCountedFromTheDateFollowsTheKey() throws IOException, PartInitException {
		Desk.page().closeAllEditors(false);
		editor = Desk.open(Files.writeString(folder.resolve("count.txt"),
				"PARIS, July 10, 2024 - The council will vote next Friday and meet again two days later.\n"));
		Desk.until("the view lists them", () -> items.shownItems().stream().anyMatch(item -> item.text().equals("two days later")));
		items.select(item -> item.text().equals("next Friday"));
		Desk.focus(items.tableControl());
		Desk.press("R");

		Desk.until("the later day moves with it", () -> FixReading.timex(Desk.itemWith(editor, "two days later"))
				.filter(timex -> timex.value().equals("2024-07-21")).isPresent());
		items.selection().undo();
		Desk.until("and back", () -> FixReading.timex(Desk.itemWith(editor, "two days later"))
				.filter(timex -> timex.value().equals("2024-07-14")).isPresent());
	}

	@Test
	void theHousesPolicyReadsOpenDraftsAnew() {
		assertEquals(COMING, value());

		InstanceScope.INSTANCE.getNode("org.tickmark.ui").put("policy.next", "following");

		Desk.until("the house's reading counts", () -> value().equals(FOLLOWING));
	}
}
