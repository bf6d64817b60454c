package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.editor.DraftEditor;

/** The menus of the running desk while a draft is in front. */
class MenusTest {
	/** As the widest of the window systems draws an entry at 100 % scaling, and what it needs to set groups of them apart. */
	private static final int ENTRY = 28;
	private static final int SEPARATOR = 9;
	/** A window of 900 pixels less its title and its menu bar. */
	private static final int ROOM = 840;

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;

	@BeforeEach
	void openTheSample() throws IOException, PartInitException {
		editor = Desk.openSample(folder);
		Desk.page().activate(editor);
		Desk.settle();
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static Menu menu(String title) {
		return Arrays.stream(Desk.shell().getMenuBar().getItems()).filter(item -> item.getText().replace("&", "").equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError("no menu " + title)).getMenu();
	}

	/** What is in a menu once it is shown. */
	private static List<MenuItem> entries(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		List<MenuItem> entries = List.of(menu.getItems());
		menu.notifyListeners(SWT.Hide, new Event());
		return entries;
	}

	private static String label(MenuItem entry) {
		return entry.getText().replace("&", "").replaceAll("\t.*", "");
	}

	/** Each menu with its name, the inner ones included. */
	private static Stream<Menu> all(Menu menu) {
		return Stream.concat(Stream.of(menu),
				entries(menu).stream().map(MenuItem::getMenu).filter(inner -> inner != null).flatMap(MenusTest::all));
	}

	/** Which Alt takes there. */
	private static Optional<Character> letter(String label) {
		String text = label.replace("&&", "");
		int at = text.indexOf('&');
		return at < 0 ? Optional.empty() : Optional.of(Character.toUpperCase(text.charAt(at + 1)));
	}

	@Test
	void noTwoEntriesOfAMenuShareALetter() {
		List<String> twice = new ArrayList<>();
		for (Menu menu : all(Desk.shell().getMenuBar()).toList()) {
			Set<Character> letters = new HashSet<>();
			entries(menu).stream().map(MenuItem::getText).filter(text -> letter(text).filter(each -> !letters.add(each)).isPresent())
					.forEach(twice::add);
		}

		assertEquals(List.of(), twice);
	}

	@Test
	void noEntryShowsTheSignBeforeItsLetter() {
		Desk.focus(editor.getAdapter(Control.class));
		List<String> shown = new ArrayList<>();
		for (Menu menu : all(Desk.shell().getMenuBar()).toList())
			entries(menu).stream().map(MenuItem::getText).filter(text -> text.contains("&&")).forEach(shown::add);

		assertEquals(List.of(), shown);
		assertTrue(entries(menu("Edit")).stream().map(MenuItem::getText).anyMatch(text -> text.startsWith("Find &Next")));
	}

	/** The text of labels and buttons within. */
	private static Stream<String> texts(Control control) {
		if (control instanceof Label label) return Stream.of(label.getText());
		if (control instanceof Button button) return Stream.of(button.getText());
		return control instanceof Composite composite ? Stream.of(composite.getChildren()).flatMap(MenusTest::texts) : Stream.empty();
	}

	@Test
	void nothingInTheWindowTakesTheLetterOfAMenu() {
		Set<Character> menus = Stream.of(Desk.shell().getMenuBar().getItems()).flatMap(menu -> letter(menu.getText()).stream())
				.collect(Collectors.toSet());
		assertTrue(menus.contains('D'), menus::toString);

		assertEquals(List.of(), texts(Desk.shell()).filter(text -> letter(text).filter(menus::contains).isPresent()).toList());
	}

	@Test
	void everyEntryOfTheDraftMenuHasALetter() {
		assertEquals(List.of(), entries(menu("Draft")).stream().map(MenuItem::getText)
				.filter(text -> !text.isEmpty() && !text.contains("&")).toList());
	}

	/** GTK draws "Ctrl+T Shift+V" behind a tab as "Ctrl+V". */
	@Test
	void keysOfTwoStrokesAreShownWhole() {
		Menu menu = menu("Item");
		entries(menu);
		Desk.settle();
		List<String> labels = Stream.of(menu.getItems()).map(MenuItem::getText).toList();

		assertTrue(labels.stream().anyMatch(label -> label.endsWith(" (Ctrl+T Shift+V)\t")), labels::toString);
		assertTrue(labels.stream().noneMatch(label -> label.matches(".*\t.* .*")), labels::toString);
	}

	@Test
	void everyMenuFitsALowWindow() {
		for (Menu menu : all(Desk.shell().getMenuBar()).filter(each -> each != Desk.shell().getMenuBar()).toList()) {
			int height = entries(menu).stream().mapToInt(entry -> (entry.getStyle() & SWT.SEPARATOR) != 0 ? SEPARATOR : ENTRY).sum();
			assertTrue(height <= ROOM, () -> height + ": " + entries(menu).stream().map(MenusTest::label).toList());
		}
	}

	@Test
	void whatConcernsTheDraftIsAMenuOfItsOwn() throws IOException {
		List<String> draft = entries(menu("Draft")).stream().map(MenusTest::label).toList();
		List<String> item = entries(menu("Item")).stream().map(MenusTest::label).toList();
		List<String> expected = List.of("Dateline\u2026", "Author\u2026", "Hold Over\u2026", "Encoding\u2026", "Queries to Authors\u2026",
				"Save Queries as a Table\u2026", "Take In Answers\u2026",
				"Rules\u2026", "Edit House List", "Merge Ledger\u2026", "Set Up Git Merging", "Sign Off\u2026", "Withdraw Sign-off\u2026");
		assertTrue(draft.containsAll(expected), draft::toString);
		assertTrue(expected.stream().noneMatch(item::contains), item::toString);

		show("Draft");
		show("Item");
	}

	/** With the same entries and as a window of its own, which needs no pointer to open: for the picture. */
	private static void show(String title) throws IOException {
		var shown = new Menu(Desk.shell(), SWT.POP_UP);
		for (MenuItem entry : entries(menu(title))) {
			boolean separator = (entry.getStyle() & SWT.SEPARATOR) != 0;
			var copy = new MenuItem(shown, separator ? SWT.SEPARATOR : entry.getMenu() == null ? SWT.PUSH : SWT.CASCADE);
			if (!separator) copy.setText(entry.getText());
		}
		shown.setLocation(Desk.shell().toDisplay(40, 30));
		shown.setVisible(true);
		Desk.until("the menu is open", shown::isVisible);
		Desk.takePicture("menu-" + title.toLowerCase());
		shown.setVisible(false);
		shown.dispose();
	}
}
