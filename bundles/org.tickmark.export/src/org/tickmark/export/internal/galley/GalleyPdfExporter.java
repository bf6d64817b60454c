package org.tickmark.export.internal.galley;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.Exporter;

/** The galley on pages. */
@Component(property = "format=galley-pdf")
public final class GalleyPdfExporter implements Exporter {
	private static final ExportFormat FORMAT = new ExportFormat("galley-pdf", "galley.pdf", "Galley (PDF)",
			"for printing and lawyers", true, Set.of());

	@Override
	public ExportFormat format() {
		return FORMAT;
	}

	@Override
	public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
		GalleyPdf.here().write(Galley.of(in), out, progress);
	}
}
