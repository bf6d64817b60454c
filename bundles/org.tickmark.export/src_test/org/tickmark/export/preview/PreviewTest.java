package org.tickmark.export.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.CheckedStory;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.Exporter;
import org.tickmark.export.formats.Exporters;

/** What somebody sees of an export before it is saved. */
class PreviewTest {
	@TempDir
	Path folder;

	private Preview of(String format) throws IOException {
		return of(format, ExportProgress.NONE);
	}

	private Preview of(String format, ExportProgress progress) throws IOException {
		Exporter exporter = Exporters.standard().of(format).orElseThrow();
		return Preview.of(exporter, CheckedStory.harbour(folder).exported(), DraftReaders.standard(), progress);
	}

	@Test
	void ofWhatIsPrintedItIsThePictureOfTheFirstPage() throws IOException {
		Preview galley = of("galley-pdf");

		var picture = ImageIO.read(new ByteArrayInputStream(galley.picture().orElseThrow()));
		assertThat(picture.getHeight()).as("upright").isGreaterThan(picture.getWidth());
		assertThat(galley.pages()).isPositive();
	}

	@Test
	void ofAPageItIsTheTextWithoutMarkup() throws IOException {
		assertThat(of("galley").text()).contains("The harbour bridge opened in 1952", "Is that the count of 2023").doesNotContain("<p",
				"{");
	}

	@Test
	void ofAZipItIsTheListOfItsFiles() throws IOException {
		assertThat(of("pack").text().lines()).contains("harbour.html", "harbour.html.tickmark");
	}

	@Test
	void ofATextItIsTheText() throws IOException {
		Preview lines = of("jsonl");

		assertThat(lines.text()).startsWith("{");
		assertThat(lines.bytes()).isGreaterThan(lines.text().length() / 2);
		assertThat(lines.picture()).isEmpty();
	}

	@Test
	void ofAnyFormatThereIsOne() throws IOException {
		for (Exporter each : Exporters.standard().all()) {
			Preview preview = of(each.format().word());

			assertThat(preview.text().isBlank() && preview.picture().isEmpty()).as(each.format().word()).isFalse();
		}
	}

	@Test
	void itIsGivenUpWhenNobodyWaitsAnyMore() {
		assertThatThrownBy(() -> of("csv", new ExportProgress() {
			@Override
			public boolean isCancelled() {
				return true;
			}
		})).isInstanceOf(CancellationException.class);
	}
}
