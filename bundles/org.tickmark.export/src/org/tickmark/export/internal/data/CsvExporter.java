package org.tickmark.export.internal.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.osgi.service.component.annotations.Component;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.ExportedItem;
import org.tickmark.export.Exporter;
import org.tickmark.export.FilePlace;
import org.tickmark.review.Item;
import org.tickmark.review.Orphan;

/**
 * One row an item, as RFC 4180 has it. In UTF-8 with a byte order mark, without which Excel takes the file for one in the code page of the
 * machine. Lost items stand last, without number and place.
 */
@Component(property = "format=csv")
public final class CsvExporter implements Exporter {
	private static final ExportFormat FORMAT = new ExportFormat("csv", "csv", "Spreadsheet (CSV)", "for desks that work in spreadsheets",
			false,
			Set.of(ExportOption.ONLY_QUERIES));
	private static final String[] COLUMNS = {"number", "id", "line", "column", "kind", "words", "value", "status", "settled", "class",
			"assigned", "question", "reason", "note", "evidence", "proposal", "recheck", "why", "sentence", "by", "at", "start", "end"};
	private static final int STEP = 1000;
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	@Override
	public ExportFormat format() {
		return FORMAT;
	}

	@Override
	public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
		writer.write('\uFEFF');
		CSVFormat rows = CSVFormat.RFC4180.builder().setHeader(COLUMNS).setQuoteMode(QuoteMode.ALL).get();
		var printer = new CSVPrinter(writer, rows);
		List<ExportedItem> items = in.items();
		for (int at = 0; at < items.size(); at++) {
			if (at % STEP == 0) progress.done(at, items.size());
			print(items.get(at), in, printer);
		}
		if (!in.wants(ExportOption.ONLY_QUERIES)) for (Orphan orphan : in.all().orphans()) print(orphan, in, printer);
		writer.flush();
	}

	private static void print(ExportedItem of, ExportedDraft in, CSVPrinter printer) throws IOException {
		Item item = of.item();
		FilePlace place = in.placeInFile(of.source().start());
		print(printer, of.number(), item.id(), place.line(), place.column(), item.kind().word(), item.text(), of.value(), of.status(),
				item.status().settled() ? "yes" : "no", item.classInWords(), item.duty().person(), of.question(), item.reason(),
						item.note(),
				item.evidenceInWords(), item.proposal().map(proposal -> proposal.inWords()).orElse(""), of.recheck(), of.why(),
				of.sentence().in(in.text()), item.by(), item.at().map(at -> MOMENT.format(at.atZone(in.zone()))).orElse(""),
				item.span().start(), item.span().end());
	}

	private static void print(Orphan of, ExportedDraft in, CSVPrinter printer) throws IOException {
		String status = in.house().statuses().label(of.item().status());
		String evidence = String.join("; ", of.item().evidence().stream().map(piece -> piece.evidence().inWords()).toList());
		print(printer, "", of.item().id(), "", "", of.item().kind().word(), of.item().anchor().exact(), "", status,
				of.item().status().settled() ? "yes" : "no", "", "", "", of.item().decision().map(made -> made.reason()).orElse(""),
				of.item().note(), evidence, "", "lost", "", "", of.item().by(), MOMENT.format(of.item().at().atZone(in.zone())), "", "");
	}

	private static void print(CSVPrinter printer, Object... values) throws IOException {
		for (Object value : values) printer.print(Cell.of(value.toString()));
		printer.println();
	}
}
