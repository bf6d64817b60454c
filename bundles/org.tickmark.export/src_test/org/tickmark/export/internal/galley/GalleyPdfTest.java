package org.tickmark.export.internal.galley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.export.CheckedStory;
import org.tickmark.export.ExportProgress;

class GalleyPdfTest {
	@TempDir
	Path folder;

	private static byte[] pdf(CheckedStory story) throws IOException {
		var out = new ByteArrayOutputStream();
		GalleyPdf.here().write(Galley.of(story.exported()), out, ExportProgress.NONE);
		return out.toByteArray();
	}

	@Test
	void canBeReadSearchedAndJumpedThrough() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(CheckedStory.harbour(folder)))) {
			List<String> bookmarks = new ArrayList<>();
			for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) bookmarks.add(item.getTitle());

			assertThat(new PDFTextStripper().getText(document)).contains("Not signed off", "Port log 1950-55", "2.4 million");
			assertThat(bookmarks).contains("Harbour bridge reopens after long repairs", "What the repairs cost", "Sources", "Sign-off");
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Galley of harbour.html");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
		}
	}

	@Test
	void bringsItsFontsAlong() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(CheckedStory.harbour(folder)))) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
			}
		}
	}

	@Test
	void hasGreekCyrillicAndTheSignsOfTicks() throws IOException {
		var story = CheckedStory.in(folder, "names.txt", "Łódź, Γιώργος and Ольга met on 4 March 2024.");

		try (PDDocument document = Loader.loadPDF(pdf(story))) {
			assertThat(new PDFTextStripper().getText(document)).contains("Łódź", "Γιώργος", "Ольга", "\u2610")
					.doesNotContain("none of the enclosed fonts");
		}
	}

	@Test
	void saysWhichLettersItCannotPrint() throws IOException {
		var story = CheckedStory.in(folder, "names.txt", "\u6F22\u5B57 met on 4 March 2024.");

		try (PDDocument document = Loader.loadPDF(pdf(story))) {
			assertThat(new PDFTextStripper().getText(document)).contains("2 characters (the first is U+6F22)");
		}
	}

	@Test
	void aWordOfAMillionLettersIsCutAndSaidToBe() throws IOException {
		CheckedStory story = CheckedStory.harbour(folder);
		story.note("1952", "x".repeat(1_000_000));

		try (PDDocument document = Loader.loadPDF(pdf(story))) {
			assertThat(document.getNumberOfPages()).isLessThan(20);
			assertThat(new PDFTextStripper().getText(document)).contains("One text is too long for a page and cut here.");
		}
	}

	/** Rather than to run out of memory, at a desk with drafts that are not saved. */
	@Test
	void moreFactsThanFitAreRefusedBeforeAnythingIsWritten() throws IOException {
		Galley galley = Galley.of(CheckedStory.harbour(folder).exported());
		long enough = (galley.facts().size() + 1) * GalleyPdf.BYTES_A_FACT;
		var out = new ByteArrayOutputStream();

		assertThatThrownBy(() -> new GalleyPdf(enough - 1).write(galley, out, ExportProgress.NONE)).isInstanceOf(IOException.class)
				.hasMessage("A PDF of " + galley.facts().size()
						+ " items does not fit into memory. The galley as a web page (HTML) has no such limit.");

		assertThat(out.size()).isZero();
		new GalleyPdf(enough).write(galley, out, ExportProgress.NONE);
		assertThat(out.size()).isPositive();
	}

	/** What the guide says of it. */
	@Test
	void aGigabyteTakesSixThousandFiveHundredFacts() {
		assertThat((1L << 30) / GalleyPdf.BYTES_A_FACT).isBetween(6_500L, 7_000L);
	}

	@Test
	void twoOfOneStateAreTheSame() throws IOException {
		CheckedStory story = CheckedStory.harbour(folder);

		assertThat(pdf(story)).isEqualTo(pdf(story));
	}
}
