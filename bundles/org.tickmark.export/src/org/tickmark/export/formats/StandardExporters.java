package org.tickmark.export.formats;

import java.util.List;

import org.tickmark.export.Exporter;
import org.tickmark.export.internal.calls.CallHtmlExporter;
import org.tickmark.export.internal.calls.CallTextExporter;
import org.tickmark.export.internal.data.AnnotationExporter;
import org.tickmark.export.internal.data.CsvExporter;
import org.tickmark.export.internal.data.JsonLinesExporter;
import org.tickmark.export.internal.data.SarifExporter;
import org.tickmark.export.internal.galley.GalleyHtmlExporter;
import org.tickmark.export.internal.galley.GalleyPdfExporter;
import org.tickmark.export.internal.pack.PackExporter;

/** The exporters of this bundle, for those who have no service registry to ask. What is a component stands here, too; a test sees to it. */
final class StandardExporters {
	private StandardExporters() { }

	static List<Exporter> all() {
		return List.of(
				new AnnotationExporter(),
				new CallHtmlExporter(),
				new CallTextExporter(),
				new CsvExporter(),
				new GalleyHtmlExporter(),
				new GalleyPdfExporter(),
				new JsonLinesExporter(),
				new PackExporter(),
				new SarifExporter());
	}
}
