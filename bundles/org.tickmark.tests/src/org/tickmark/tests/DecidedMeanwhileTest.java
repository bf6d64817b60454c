package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;

/** What is decided while the desk looks for items anew, as it does for a while in a long draft. */
class DecidedMeanwhileTest {
	private static final String DRAFT = "OSLO, March 14, 2024 - The ferry sank on Sunday. The mayor arrived on Tuesday.\n";

	/** Finds nothing, and not before it is told to. */
	@NonNullByDefault
	private static final class Waiting implements ClaimDetector {
		private final AtomicInteger looks = new AtomicInteger();
		private volatile CompletableFuture<Boolean> gate = CompletableFuture.completedFuture(true);

		@Override
		public String ruleId() {
			return "place.waiting";
		}

		@Override
		public Set<ClaimKind> kinds() {
			return Set.of(ClaimKind.PLACE);
		}

		@Override
		public List<Claim> detect(Prose prose) {
			looks.incrementAndGet();
			gate.join();
			return List.of();
		}
	}

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private final Waiting waiting = new Waiting();
	private ServiceRegistration<ClaimDetector> registration;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		registration = FrameworkUtil.getBundle(getClass()).getBundleContext().registerService(ClaimDetector.class, waiting, null);
		editor = Desk.openListed(Files.writeString(folder.resolve("ferry.txt"), DRAFT));
		items = Desk.items();
	}

	@AfterEach
	void closeAll() {
		waiting.gate.complete(true);
		Desk.page().closeAllEditors(false);
		Desk.settle();
		registration.unregister();
	}

	@Test
	void isShownAsSoonAsTheLookEndsWhichIsNotBegunAgain() throws BadLocationException {
		waiting.gate = new CompletableFuture<>();
		int before = waiting.looks.get();
		Desk.documentOf(editor).replace(DRAFT.length(), 0, "Nobody was hurt.\n");
		Desk.until("it looks", () -> waiting.looks.get() > before);
		Desk.select(items, "Sunday");
		Desk.press("v");
		Desk.select(items, "Tuesday");
		Desk.press("c");
		Desk.until("both are recorded", () -> Desk.draftIn(editor).ledger().items().size() == 2);

		waiting.gate.complete(true);
		Desk.until("both are shown", () -> Desk.itemWith(editor, "Sunday").status().equals(Status.VERIFIED)
				&& Desk.itemWith(editor, "Tuesday").status().equals(Status.CORRECTED));
		assertEquals(before + 1, waiting.looks.get());
	}
}
