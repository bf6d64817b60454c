package org.tickmark.dossier.internal.keep;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.dossier.Locator;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Span;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** What was read from a source, as JSON whose parts come in a fixed order. */
final class ReadSourceCodec {
	/** To be raised whenever a reader reads better. */
	private static final int VERSION = 1;

	private ReadSourceCodec() { }

	static void write(ReadSource read, JsonWriter out) throws IOException {
		out.beginArray().value(VERSION).value(read.form().name()).value(read.title());
		out.value(read.dated().map(LocalDate::toString).orElse("")).beginArray();
		for (String remark : read.remarks()) out.value(remark);
		out.endArray().value(read.text().text()).beginArray();
		for (Stretch stretch : read.text().stretches()) {
			out.value(stretch.span().start()).value(stretch.span().end()).value(stretch.speaker());
			write(stretch.locator(), out);
		}
		out.endArray().endArray().flush();
	}

	/** Empty for what another version wrote. */
	static Optional<ReadSource> read(JsonReader in) throws IOException {
		in.beginArray();
		if (in.nextInt() != VERSION) return Optional.empty();
		SourceForm form = SourceForm.valueOf(in.nextString());
		String title = in.nextString();
		Optional<LocalDate> dated = Optional.of(in.nextString()).filter(day -> !day.isEmpty()).map(LocalDate::parse);
		List<String> remarks = new ArrayList<>();
		in.beginArray();
		while (in.hasNext()) remarks.add(in.nextString());
		in.endArray();
		String text = in.nextString();
		List<Stretch> stretches = new ArrayList<>();
		in.beginArray();
		while (in.hasNext()) {
			Span span = new Span(in.nextInt(), in.nextInt());
			if (span.end() > text.length()) throw new IllegalArgumentException("a stretch behind the text");
			String speaker = in.nextString();
			stretches.add(new Stretch(span, locator(in), speaker));
		}
		in.endArray();
		in.endArray();
		return Optional.of(new ReadSource(form, title, dated, new SourceText(text, stretches), remarks));
	}

	private static void write(Locator locator, JsonWriter out) throws IOException {
		switch (locator) {
			case Locator.Page page -> out.value("page").value(page.number());
			case Locator.Paragraph paragraph -> out.value("paragraph").value(paragraph.number());
			case Locator.Line line -> out.value("line").value(line.number());
			case Locator.Timecode time -> out.value("time").value(time.from().toMillis());
			case Locator.Cell cell -> out.value("cell").value(cell.sheet()).value(cell.cell());
		}
	}

	private static Locator locator(JsonReader in) throws IOException {
		String kind = in.nextString();
		return switch (kind) {
			case "page" -> new Locator.Page(in.nextInt());
			case "paragraph" -> new Locator.Paragraph(in.nextInt());
			case "line" -> new Locator.Line(in.nextInt());
			case "time" -> new Locator.Timecode(Duration.ofMillis(in.nextLong()));
			case "cell" -> new Locator.Cell(in.nextString(), in.nextString());
			default -> throw new IllegalArgumentException(kind);
		};
	}
}
