package org.tickmark.export.internal.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.Span;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.ExportedItem;
import org.tickmark.export.Exporter;
import org.tickmark.review.Item;
import org.tickmark.review.Orphan;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;

/**
 * Items as annotations of the W3C (JSON-LD), in a collection with one page. Two selectors say where one stands, either of which is enough:
 * the words with those around them, and the place in code points. Only terms of the W3C's own context are used.
 */
@Component(property = "format=annotation")
public final class AnnotationExporter implements Exporter {
	private static final ExportFormat FORMAT = new ExportFormat("annotation", "jsonld", "W3C Web Annotation (JSON-LD)",
			"for archives and annotation servers", false, Set.of(ExportOption.ONLY_QUERIES));
	private static final int STEP = 1000;

	@Override
	public ExportFormat format() {
		return FORMAT;
	}

	@Override
	public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
		List<ExportedItem> items = in.items();
		List<Orphan> lost = in.wants(ExportOption.ONLY_QUERIES) ? List.of() : in.all().orphans();
		Json json = Json.document(out);
		String collection = name(in, "collection");
		String page = name(in, "page");
		json.object().member("@context", "http://www.w3.org/ns/anno.jsonld").member("id", collection).member("type", "AnnotationCollection")
				.member("label", in.name()).member("total", items.size() + lost.size()).member("generated", in.at().toString());
		json.object("generator").member("type", "Software").member("name", "Tickmark").end();
		json.object("first").member("id", page).member("type", "AnnotationPage").member("partOf", collection).member("startIndex", 0)
				.list("items");
		for (int at = 0; at < items.size(); at++) {
			if (at % STEP == 0) progress.done(at, items.size());
			annotation(items.get(at), in, json);
		}
		for (Orphan orphan : lost) annotation(orphan.item(), in, json);
		json.endList().end().member("last", page).end().flush();
	}

	/** The same for the same thing in the same text, whoever exports it. */
	private static String name(ExportedDraft in, String what) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes((in.textHash() + "\n" + what).getBytes(StandardCharsets.UTF_8));
	}

	private static void annotation(ExportedItem of, ExportedDraft in, Json json) throws IOException {
		Item item = of.item();
		json.object().member("id", name(in, item.id().value())).member("type", "Annotation");
		json.member("motivation", motivation(item.status()));
		if (!item.by().isEmpty()) creator(item.by(), json);
		json.some("modified", item.at());
		json.list("body");
		body("tagging", item.kind().word(), json);
		body("classifying", item.status().word(), json);
		body("describing", of.why(), json);
		body("questioning", of.question(), json);
		if (of.question().isEmpty()) body("commenting", item.reason(), json);
		if (!of.question().equals(item.note())) body("commenting", item.note(), json);
		for (Piece piece : item.evidence()) body("linking", piece.evidence().inFull(), json);
		json.endList();
		target(of.anchor(), in, json);
		json.end();
	}

	/** Its words say where it stood. */
	private static void annotation(StoredItem lost, ExportedDraft in, Json json) throws IOException {
		json.object().member("id", name(in, lost.id().value())).member("type", "Annotation").member("motivation",
				motivation(lost.status()));
		creator(lost.by(), json);
		json.member("modified", lost.at().toString()).list("body");
		body("tagging", lost.kind().word(), json);
		body("classifying", lost.status().word(), json);
		body("commenting", lost.note(), json);
		for (Piece piece : lost.evidence()) body("linking", piece.evidence().inFull(), json);
		json.endList().object("target").member("source", "./" + FileReference.of(in.name()));
		json.object("selector");
		quote(lost.anchor(), json);
		json.end().end().end();
	}

	private static String motivation(Status status) {
		if (status.equals(Status.OPEN)) return "highlighting";
		return status.equals(Status.QUERY) ? "questioning" : "assessing";
	}

	private static void creator(String by, Json json) throws IOException {
		json.object("creator").member("type", "Person").member("name", by).end();
	}

	private static void body(String purpose, String value, Json json) throws IOException {
		if (value.isEmpty()) return;
		json.object().member("type", "TextualBody").member("purpose", purpose).member("format", "text/plain").member("value", value).end();
	}

	private static void target(Anchor anchor, ExportedDraft in, Json json) throws IOException {
		json.object("target").member("source", "./" + FileReference.of(in.name())).list("selector").object();
		quote(anchor, json);
		Span points = anchor.range();
		json.end().object().member("type", "TextPositionSelector").bounds(points).end().endList().end();
	}

	private static void quote(Anchor anchor, Json json) throws IOException {
		json.member("type", "TextQuoteSelector").member("exact", anchor.exact()).member("prefix", anchor.prefix())
				.member("suffix", anchor.suffix());
	}
}
