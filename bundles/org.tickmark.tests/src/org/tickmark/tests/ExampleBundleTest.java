package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.Item;
import org.tickmark.ui.editor.DraftEditor;

/**
 * A bundle of a third party, installed as it was built: what its detector and its check find is in the desk,
 * files of its format open there, and all of it goes with it.
 */
class ExampleBundleTest {
	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private Bundle example;

	@BeforeEach
	void install() throws BundleException {
		Path jar = Path.of(System.getProperty("tickmark.example"));
		example = FrameworkUtil.getBundle(getClass()).getBundleContext().installBundle(jar.toUri().toString());
		example.start();
	}

	@AfterEach
	void uninstall() throws BundleException {
		Desk.page().closeAllEditors(false);
		if (example.getState() != Bundle.UNINSTALLED) example.uninstall();
		Desk.settle();
	}

	private DraftEditor open() throws IOException, PartInitException {
		return Desk
				.open(Files.writeString(folder.resolve("ferry.txt"), "It was the largest ferry. The owner said it was the oldest port.\n"));
	}

	private static List<String> found(DraftEditor editor, ClaimKind kind) {
		return Desk.draftIn(editor).items().items().stream().filter(item -> item.kind() == kind).map(Item::text).toList();
	}

	@Test
	void whatItFindsIsMarkedAndListed() throws IOException, PartInitException {
		DraftEditor editor = open();

		assertEquals(List.of("largest", "oldest"), found(editor, ClaimKind.FACT));
		assertEquals(List.of("It was the largest ferry."), found(editor, ClaimKind.PROBLEM));
		Item largest = Desk.itemWith(editor, "largest");
		assertTrue(Desk.draftIn(editor).itemAt(largest.span().start()).filter(largest::equals).isPresent());
		assertEquals("example.superlative", largest.claim().map(Claim::ruleId).orElseThrow());
		Desk.items();
		Desk.takePicture("example-bundle");
	}

	/** Headline and text are read, the number and the desk are not; what is saved is the file with the one change. */
	@Test
	void filesOfItsFormatAreDrafts() throws IOException, PartInitException {
		String source = "#cms 1\nid: 4711\nheadline: The largest ferry is back\ndesk: oldest of all\nbyline: By Ann Lee\n"
				+ "text: It left on Tuesday.\ntext: It is the longest one.\n";
		Path file = Files.writeString(folder.resolve("ferry.cms"), source);
		DraftEditor editor = Desk.open(file);

		assertEquals(List.of("largest", "longest"), found(editor, ClaimKind.FACT));
		assertEquals(PassageKind.HEADLINE, Desk.draftIn(editor).asRead().kindAt(0));
		Desk.takePicture("example-format");
		Desk.documentOf(editor).set(source.replace("Tuesday", "Wednesday"));
		editor.doSave(new NullProgressMonitor());
		assertEquals(source.replace("Tuesday", "Wednesday"), Files.readString(file));
	}

	@Test
	void itsFormatIsOfferedWhereFilesAreOpenedAndGoesWithIt() throws BundleException {
		DraftReaders readers = PlatformUI.getWorkbench().getService(DraftReaders.class);

		assertTrue(readers.endings().contains("cms"));
		assertTrue(readers.isDraft("ferry.cms"));
		example.uninstall();
		assertFalse(readers.endings().contains("cms"));
	}

	@Test
	void itsFindingsGoWithIt() throws IOException, PartInitException, BundleException {
		DraftEditor editor = open();
		example.uninstall();
		Desk.draftIn(editor).detectNow();

		Desk.until("its items are gone", () -> found(editor, ClaimKind.FACT).isEmpty() && found(editor, ClaimKind.PROBLEM).isEmpty());
	}
}
