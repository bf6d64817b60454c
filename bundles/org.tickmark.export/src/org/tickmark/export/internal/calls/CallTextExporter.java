package org.tickmark.export.internal.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.Exporter;

/** The call sheet, for a mail or a note. */
@Component(property = "format=calls-text")
public final class CallTextExporter implements Exporter {
	private static final ExportFormat FORMAT = new ExportFormat("calls-text", "calls.txt", "Call sheet (text)",
			"for a mail or a note", false, Set.of(ExportOption.ONLY_QUERIES, ExportOption.WITH_QUOTATIONS));

	@Override
	public ExportFormat format() {
		return FORMAT;
	}

	@Override
	public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
		out.write(CallText.of(in).getBytes(UTF_8));
	}

	@Override
	public int written(ExportedDraft in) {
		return CallSheet.itemsIn(in);
	}
}
