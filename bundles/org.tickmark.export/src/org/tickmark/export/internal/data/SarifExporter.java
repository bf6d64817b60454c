package org.tickmark.export.internal.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.draft.Span;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.ExportedItem;
import org.tickmark.export.Exporter;
import org.tickmark.export.Fingerprints;
import org.tickmark.review.Item;
import org.tickmark.review.Orphan;
import org.tickmark.review.Readiness;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;

/**
 * Results for code hosts and for what runs in CI, as SARIF 2.1.0 has them. What is settled is a result that passed; a problem that stands
 * is one that was suppressed, with the reason.
 */
@Component(property = "format=sarif")
public final class SarifExporter implements Exporter {
	private static final ExportFormat FORMAT = new ExportFormat("sarif", "sarif", "SARIF 2.1.0",
			"for code hosts and checks that run by themselves",
			false, Set.of(ExportOption.ONLY_QUERIES));
	private static final int STEP = 1000;

	@Override
	public ExportFormat format() {
		return FORMAT;
	}

	@Override
	public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
		List<ExportedItem> items = in.items();
		Json json = Json.document(out);
		var log = new SarifLog(json);
		log.begin(Stream.concat(items.stream().map(item -> item.item().ruleId()),
				in.all().orphans().stream().map(orphan -> orphan.item().ruleId())).distinct().sorted().toList());
		log.artifact(in);
		json.list("results");
		Fingerprints prints = in.fingerprints();
		for (int at = 0; at < items.size(); at++) {
			if (at % STEP == 0) progress.done(at, items.size());
			result(items.get(at), in, prints, log, json);
		}
		if (!in.wants(ExportOption.ONLY_QUERIES)) for (Orphan orphan : in.all().orphans()) lost(orphan, log, json);
		json.endList();
		log.end();
	}

	private static void result(ExportedItem of, ExportedDraft in, Fingerprints prints, SarifLog log, Json json) throws IOException {
		Item item = of.item();
		json.object();
		log.rule(item.ruleId());
		boolean passed = Readiness.open(item).isEmpty() && !item.status().equals(Status.STANDS);
		json.member("kind", passed ? "pass" : "fail").member("level", passed ? "none" : level(item));
		SarifLog.message(json, message(of));
		json.list("locations").object();
		log.place(in, of.source());
		json.end().endList();
		if (item.claim().isPresent() && item.claim().get().detail() instanceof Detail.Related related) related(related.spans(), in, log,
				json);
		json.object("partialFingerprints").member("tickmarkItem/v1", prints.of(item)).end();
		if (item.status().equals(Status.STANDS)) suppressed(item, json);
		json.object("properties").member("item", item.id().value()).member("number", of.number()).member("kind", item.kind().word())
				.member("status", item.status().word()).some("class", item.itemClass().map(each -> each.word())).some("value", of.value())
				.some("question", of.question()).some("note", item.note()).some("evidence", item.evidenceInWords()).some("by", item.by())
				.end();
		json.end();
	}

	/** An item without a place in the text: what was decided about it is not to be missed. */
	private static void lost(Orphan orphan, SarifLog log, Json json) throws IOException {
		StoredItem item = orphan.item();
		json.object();
		log.rule(item.ruleId());
		json.member("kind", "fail").member("level", "warning");
		SarifLog.message(json, "“" + item.anchor().exact() + "” is not in the draft any more");
		json.object("partialFingerprints").member("tickmarkItem/v1", Fingerprints.ofWords("lost", item.kind().word(), item.anchor()
				.exact()))
				.end();
		json.object("properties").member("item", item.id().value()).member("kind", item.kind().word()).member("lost", true)
				.member("status", item.status().word()).some("note", item.note()).member("by", item.by()).end();
		json.end();
	}

	/** Nothing is an error: a machine gives no verdict. */
	private static String level(Item item) {
		return item.kind() == ClaimKind.PROBLEM || item.status().equals(Status.RECHECK) ? "warning" : "note";
	}

	/** What a person asks comes first; where nobody says anything, the rule does. */
	private static String message(ExportedItem of) {
		String why = of.why().isEmpty() ? of.rule() : of.why();
		String said = of.question().isEmpty() ? of.item().reason() : of.question();
		String status = of.status() + (said.isEmpty() ? "" : ": " + said);
		return "“" + of.item().text() + "”: " + why + ". " + status;
	}

	private static void related(List<Span> spans, ExportedDraft in, SarifLog log, Json json) throws IOException {
		if (spans.isEmpty()) return;
		json.list("relatedLocations");
		for (Span span : spans) {
			json.object();
			log.place(in, in.draft().source().toSource(span));
			json.end();
		}
		json.endList();
	}

	private static void suppressed(Item item, Json json) throws IOException {
		json.list("suppressions").object().member("kind", "external").member("status", "accepted").some("justification", item.reason())
				.end()
				.endList();
	}
}
