package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.export.DraftOrigin;
import org.tickmark.export.ExportOccasion;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.formats.Exporters;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;

/** What goes to print: the galley as the desk's bundles make it, and the page that comes back compared with the draft. */
class PageProofTest {
	private static final String DRAFT = """
			Harbour bridge reopens after long repairs

			The harbour bridge opened in 1952 and carried 14,300 cars a day before the floods, said Paul Varga.

			The ferry will not stop on 1 April.
			""";
	private static final String PROOF = "org.tickmark.ui.proof";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		editor = Desk.openListed(Files.writeString(folder.resolve("bridge.txt"), DRAFT));
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private byte[] exported(String format) throws IOException {
		DraftUnderReview draft = Desk.draftIn(editor);
		var origin = new DraftOrigin("bridge.txt", Optional.of(draft.file()), Files.readAllBytes(draft.file()), DRAFT);
		var occasion = new ExportOccasion("Ann", Instant.EPOCH, ZoneOffset.UTC, Set.of());
		ExportedDraft exported = ExportedDraft.of(draft.reviewed().orElseThrow(), origin, occasion);
		var out = new ByteArrayOutputStream();
		var failures = new IOException[1];
		assertTrue(ServiceCaller.callOnce(PageProofTest.class, Exporters.class, exporters -> {
			try {
				Exporters.write(exporters.of(format).orElseThrow(), exported, out, ExportProgress.NONE);
			} catch (IOException e) {
				failures[0] = e;
			}
		}));
		if (failures[0] != null) throw failures[0];
		return out.toByteArray();
	}

	@Test
	void theBundlesOfTheDeskMakeGalleyCallSheetAndPack() throws IOException {
		byte[] pdf = exported("galley-pdf");

		assertEquals("%PDF-", new String(pdf, 0, 5));
		assertArrayEquals(pdf, exported("galley-pdf"));
		assertTrue(new String(exported("galley")).contains("harbour bridge"));
		assertTrue(new String(exported("calls-text")).contains("Is the date right: 1952?"));
		assertEquals("PK", new String(Arrays.copyOf(exported("pack"), 2)));
	}

	@Test
	@Tag("dark")
	void aPageIsComparedWordByWord() throws IOException {
		Path page = Files.writeString(folder.resolve("page-12.txt"),
				DRAFT.replace("1952", "1953").replace("will not stop", "will stop").replace("long repairs", "short repairs"));
		var shown = new StringBuilder();

		Desk.inDialog("Compare with Page", () -> {
			shown.append(ErrorText.in(Desk.display().getActiveShell()));
			Desk.takePicture("page-proof");
			Desk.press(SWT.ESC, 0);
		}, () -> Desk.run(PROOF, Map.of(PROOF + ".file", page.toString())));

		for (String words : List.of("3 changes", "2 are figures, names or negations", "not signed off", "changed, figure"))
			assertTrue(shown.toString().contains(words), words + " in " + shown);
	}
}
