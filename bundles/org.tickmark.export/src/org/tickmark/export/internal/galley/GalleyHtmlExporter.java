package org.tickmark.export.internal.galley;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.Exporter;

/** The galley as one page that fetches and runs nothing. */
@Component(property = "format=galley")
public final class GalleyHtmlExporter implements Exporter {
	private static final ExportFormat FORMAT = new ExportFormat("galley", "galley.html", "Galley (HTML)", "for reading and archives", false,
			Set.of());

	@Override
	public ExportFormat format() {
		return FORMAT;
	}

	@Override
	public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
		var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 15);
		try {
			GalleyPage.html(Galley.of(in), writer, progress);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		writer.flush();
	}
}
