package org.tickmark.export.internal.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.Span;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.ExportedItem;
import org.tickmark.export.Exporter;
import org.tickmark.export.FilePlace;
import org.tickmark.review.History;
import org.tickmark.review.Item;
import org.tickmark.review.Orphan;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.Status;

/** One item a line with all that is known of it, as schemas/item.schema.json describes it. Lost items stand last. */
@Component(property = "format=jsonl")
public final class JsonLinesExporter implements Exporter {
	/** Raised when a member changes its meaning; more members are no other version. */
	static final int VERSION = 1;
	private static final ExportFormat FORMAT = new ExportFormat("jsonl", "jsonl", "JSON Lines", "for programs of your own", false,
			Set.of(ExportOption.ONLY_QUERIES));
	private static final int STEP = 1000;

	@Override
	public ExportFormat format() {
		return FORMAT;
	}

	@Override
	public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
		Json json = Json.lines(out);
		Map<ItemId, List<History.Line>> history = in.historyByItem();
		List<ExportedItem> items = in.items();
		for (int at = 0; at < items.size(); at++) {
			if (at % STEP == 0) progress.done(at, items.size());
			write(items.get(at), in, json);
			history(history.getOrDefault(items.get(at).item().id(), List.of()), json);
			json.end().endLine();
		}
		if (!in.wants(ExportOption.ONLY_QUERIES)) for (Orphan orphan : in.all().orphans()) {
			write(orphan, in, json);
			history(history.getOrDefault(orphan.item().id(), List.of()), json);
			json.end().endLine();
		}
		json.flush();
	}

	private static void head(ItemId id, ExportedDraft in, Json json) throws IOException {
		json.object().member("version", VERSION).object("draft").member("name", in.name()).member("textSha256", in.textHash())
				.some("dated", in.draft().referenceDate()).end().member("id", id.value());
	}

	private static void write(ExportedItem of, ExportedDraft in, Json json) throws IOException {
		Item item = of.item();
		head(item.id(), in, json);
		json.member("number", of.number()).member("kind", item.kind().word()).member("rule", item.ruleId()).member("text", item.text())
				.bounds(item.span());
		json.span("codePoints", of.anchor().range());
		if (item.spans().size() > 1) spans(item.spans(), in, json);
		FilePlace place = in.placeInFile(of.source().start());
		json.object("file").bounds(of.source()).member("line", place.line()).member("column", place.column()).end();
		Span sentence = of.sentence();
		json.object("sentence").bounds(sentence).member("text", sentence.in(in.text())).end();
		json.some("why", of.why());
		if (item.claim().isPresent()) new ClaimValue(json, in.text()).write(item.claim().get(), of.value());
		json.member("markedByHand", item.markedByHand());
		status(item.status(), of.status(), json);
		said(item, of, json);
		evidence(item.evidence(), json);
		if (item.proposal().isPresent()) proposal(item.proposal().get(), json);
		json.some("recheck", of.recheck());
		json.some("readOtherwise", item.otherValue().map(other -> in.withoutNames(other.inWords())));
	}

	private static void spans(List<Span> spans, ExportedDraft in, Json json) throws IOException {
		json.list("spans");
		for (Span span : spans) {
			json.object().bounds(span).member("text", span.in(in.text())).span("codePoints", in.anchorOf(span, span).range()).end();
		}
		json.endList();
	}

	private static void status(Status status, String label, Json json) throws IOException {
		json.object("status").member("word", status.word()).member("label", label).member("settled", status.settled()).end();
	}

	private static void said(Item item, ExportedItem of, Json json) throws IOException {
		json.some("reason", item.reason()).some("question", of.question()).some("note", item.note()).some("by", item.by())
				.some("at", item.at()).some("assigned", item.duty().person()).some("class", item.duty().itemClass().map(each ->
						each.word()))
				.some("proposedClass", item.proposedClass().map(each -> each.word()));
	}

	private static void evidence(List<Piece> pieces, Json json) throws IOException {
		json.list("evidence");
		for (Piece piece : pieces) {
			var evidence = piece.evidence();
			json.object().member("id", piece.id().value()).member("kind", evidence.kind().word()).member("title", evidence.title())
					.some("locator", evidence.locator()).some("contact", evidence.contact()).some("checked", evidence.checked())
					.some("note", evidence.note()).some("sha256", evidence.hash()).member("confidential", evidence.confidential())
					.member("by", piece.by()).member("at", piece.at().toString()).end();
		}
		json.endList();
	}

	private static void proposal(Proposal proposal, Json json) throws IOException {
		json.object("proposal").member("wording", proposal.wording()).member("by", proposal.by()).member("at", proposal.at().toString());
		if (proposal.answer().isPresent()) {
			Proposal.Answer answer = proposal.answer().get();
			json.object("answer").member("accepted", answer.accepted()).some("reason", answer.reason()).member("by", answer.by())
					.member("at", answer.at().toString()).end();
		}
		json.end();
	}

	private static void history(List<History.Line> lines, Json json) throws IOException {
		List<History.Line> counting = lines.stream().filter(line -> !line.takenBack()).toList();
		json.object("history").member("events", counting.size());
		if (!counting.isEmpty()) {
			json.list("people");
			for (String person : counting.stream().map(History.Line::by).distinct().toList()) json.value(person);
			json.endList();
			event("first", counting.getFirst(), json);
			event("last", counting.getLast(), json);
		}
		json.end();
	}

	private static void event(String name, History.Line line, Json json) throws IOException {
		json.object(name).member("at", line.at().toString()).member("by", line.by()).member("what", line.what()).end();
	}

	private static void write(Orphan orphan, ExportedDraft in, Json json) throws IOException {
		var item = orphan.item();
		head(item.id(), in, json);
		json.member("lost", true).member("kind", item.kind().word()).member("rule", item.ruleId()).member("text", item.anchor().exact());
		if (orphan.guess().isPresent()) json.object("guess").bounds(orphan.guess().get()).member("text", orphan.guess().get()
				.in(in.text())).end();
		status(item.status(), in.house().statuses().label(item.status()), json);
		json.some("reason", item.decision().map(Decision::reason).orElse("")).some("note", item.note()).member("by", item.by())
				.member("at", item.at().toString());
		evidence(item.evidence(), json);
	}
}
