package org.tickmark.export.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.export.CheckedStory;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.formats.Exporters;

/** What is printed of an export. */
class PagesTest {
	/** As wide as a sheet of A4 is at a hundred dots an inch. */
	private static final int WIDTH = 827;

	@TempDir
	Path folder;

	private static Pages of(String format, ExportedDraft draft) throws IOException {
		return Pages.of(Exporters.standard().of(format).orElseThrow(), draft, ExportProgress.NONE);
	}

	@Test
	void eachPageIsAPictureOfItsSheet() throws IOException {
		try (Pages galley = of("galley-pdf", CheckedStory.harbour(folder).exported())) {
			assertThat(galley.count()).isPositive();
			for (int page = 0; page < galley.count(); page++)
				assertThat(ImageIO.read(new ByteArrayInputStream(galley.picture(page, 100))).getWidth()).isBetween(WIDTH - 1, WIDTH + 1);
		}
	}

	@Test
	void whatHasNoPagesIsNotPrinted() throws IOException {
		ExportedDraft draft = CheckedStory.harbour(folder).exported();

		assertThatThrownBy(() -> of("csv", draft)).isInstanceOf(IllegalArgumentException.class);
	}
}
