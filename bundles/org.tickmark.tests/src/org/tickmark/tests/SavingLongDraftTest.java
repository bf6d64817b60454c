package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.Hand;
import org.tickmark.ui.editor.DraftEditor;

/** A long document takes long to be written in its format. Who does not want to wait has the text as it was, in window and file. */
class SavingLongDraftTest {
	private static final String TEXT = "It rained on Sunday.\n" + ("Would it be so? ".repeat(16) + "\n").repeat(2_000);

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private final CountDownLatch done = new CountDownLatch(1);
	private ServiceRegistration<DraftReader> format;
	private Path draft;
	private DraftEditor editor;

	/** A format whose files are written when the test says so. */
	@NonNullByDefault
	private final class Slow implements DraftReader {
		@Override
		public String format() {
			return "slow";
		}

		@Override
		public List<String> endings() {
			return List.of("slow");
		}

		@Override
		public boolean reads(String name, byte[] bytes) {
			return name.endsWith(".slow");
		}

		@Override
		public DraftFile read(String name, byte[] bytes) {
			return new SlowFile(new String(bytes, StandardCharsets.UTF_8));
		}
	}

	@NonNullByDefault
	private final class SlowFile implements DraftFile {
		private final String text;

		SlowFile(String text) {
			this.text = text;
		}

		@Override
		public String format() {
			return "slow";
		}

		@Override
		public String source() {
			return text;
		}

		@Override
		public Draft draft(String source) {
			return Draft.of(source);
		}

		@Override
		public byte[] encode(String changed, Hand hand) {
			try {
				done.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return changed.getBytes(StandardCharsets.UTF_8);
		}
	}

	@BeforeEach
	void type() throws IOException, PartInitException {
		format = FrameworkUtil.getBundle(getClass()).getBundleContext().registerService(DraftReader.class, new Slow(), null);
		draft = Files.writeString(folder.resolve("book.slow"), TEXT);
		editor = Desk.open(draft);
		Desk.documentOf(editor).set("Once. " + TEXT);
		assertTrue(editor.isDirty());
	}

	@AfterEach
	void close() {
		done.countDown();
		Desk.page().closeAllEditors(false);
		format.unregister();
	}

	@Test
	void whoCancelsHasSavedNothing() throws IOException {
		cancelOnceAsked();

		editor.doSave(new NullProgressMonitor());

		assertTrue(editor.isDirty(), "it is still to be saved");
		assertEquals(TEXT, Files.readString(draft));
		assertEquals("Once. " + TEXT, Desk.documentOf(editor).get());
	}

	@Test
	void whoWaitsHasSavedAll() throws IOException {
		Desk.display().timerExec(400, done::countDown);

		editor.doSave(new NullProgressMonitor());

		assertFalse(editor.isDirty());
		assertEquals("Once. " + TEXT, Files.readString(draft));
	}

	/** As soon as there is a button for it. */
	private static void cancelOnceAsked() {
		Desk.display().timerExec(50, () -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> Desk.controls(shell).stream()).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").equals("Cancel")).findFirst()
				.ifPresentOrElse(button -> button.notifyListeners(SWT.Selection, new Event()), SavingLongDraftTest::cancelOnceAsked));
	}
}
