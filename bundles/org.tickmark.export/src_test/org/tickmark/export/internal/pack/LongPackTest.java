package org.tickmark.export.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.export.CheckedStory;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.formats.Exporters;
import org.tickmark.export.internal.galley.GalleyPdf;

/** A draft with more items than a PDF can have in the memory that there is. */
class LongPackTest {
	@TempDir
	Path folder;

	private List<String> packed(GalleyPdf pdf) throws IOException {
		var out = new ByteArrayOutputStream();
		Exporters.write(new PackExporter(pdf), CheckedStory.harbour(folder).exported(), out, ExportProgress.NONE);
		List<String> names = new ArrayList<>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
		}
		return names;
	}

	@Test
	void isPackedWithItsPageAlone() throws IOException {
		assertThat(packed(new GalleyPdf(0))).contains("galley.html", "harbour.html", "manifest.json").doesNotContain("galley.pdf");
	}

	@Test
	void othersHaveBoth() throws IOException {
		assertThat(packed(GalleyPdf.here())).contains("galley.html", "galley.pdf");
	}
}
