package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.help.Components;
import org.tickmark.ui.help.Keys;
import org.tickmark.ui.help.Welcome;

/** What the desk tells somebody who has never seen it. */
class HelpTest {
	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		dialogs().forEach(Shell::close);
		Desk.settle();
	}

	private static List<Shell> dialogs() {
		return Arrays.stream(Desk.display().getShells())
				.filter(shell -> shell.getParent() == Desk.shell() && shell.isVisible() && !shell.getText().isEmpty()).toList();
	}

	private static boolean welcomed() {
		return Arrays.stream(Desk.page().getEditorReferences()).map(IEditorReference::getId).anyMatch(Welcome.ID::equals);
	}

	@Test
	void welcomesWhileNoDraftIsOpen() throws IOException, PartInitException {
		Path draft = Files.writeString(folder.resolve("ferry.txt"), "The ferry sank on Tuesday.");
		Desk.open(draft);
		Desk.until("the welcome is gone", () -> !welcomed());
		Desk.page().closeAllEditors(false);

		Desk.until("it is back", HelpTest::welcomed);
		Desk.takePicture("welcome");
	}

	@Test
	void keysAreToldInTheWordsOfTheNewsroom() {
		var keys = new Keys(PlatformUI.getWorkbench());

		assertEquals(Optional.of("Decide on Item: Verified"),
				keys.in(Keys.IN_TABLE).stream().filter(key -> key.keys().equals("V")).map(Keys.Key::does).findFirst());
		assertTrue(keys.all().stream().map(Keys.Key::does).toList().containsAll(List.of("Next Draft", "Next Part of the Desk", "Quit")));
		assertEquals(Optional.of("F1"), keys.of("org.tickmark.ui.help"));
		assertEquals(Optional.of("Ctrl+S"), keys.of("org.eclipse.ui.file.save"));
		assertEquals(Optional.of("Ctrl+Y or Shift+Ctrl+Z"), keys.of("org.eclipse.ui.edit.redo"));
	}

	@Test
	void oneKeyShowsAllKeys() throws IOException {
		Desk.focus(Desk.shell());
		Desk.press(SWT.F9, 0);

		Desk.until("they are shown", () -> dialogs().stream().anyMatch(shell -> shell.getText().equals("Keys")));
		Desk.takePicture("keys");
	}

	@Test
	void everyViewOfTheDeskHasAPageOfItsOwn() throws Exception {
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (!view.getId().startsWith("org.tickmark.ui.")) continue;
			boolean wasOpen = Desk.page().findViewReference(view.getId()) != null;
			IViewPart shown = Desk.page().showView(view.getId());
			Desk.page().getWorkbenchWindow().getService(org.eclipse.ui.handlers.IHandlerService.class)
					.executeCommand("org.tickmark.ui.help", null);

			assertTrue(dialogs().stream().anyMatch(shell -> shell.getText().equals(view.getLabel())), view::getLabel);
			if (!wasOpen) Desk.page().hideView(shown);
		}
	}

	@Test
	void theLicenceOfEveryPartIsKnown() {
		List<String> unknown = Components.all().stream()
				.filter(part -> part.licence().isEmpty() && !part.name().matches(".*(junit|opentest4j|apiguardian|tycho).*"))
				.map(Components.Component::name).toList();

		assertEquals(List.of(), unknown);
	}
}
