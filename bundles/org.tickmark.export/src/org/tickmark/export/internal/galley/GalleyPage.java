package org.tickmark.export.internal.galley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Wording;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.internal.galley.Galley.Fact;
import org.tickmark.export.internal.galley.Galley.Source;
import org.tickmark.export.internal.galley.GalleyText.Heading;
import org.tickmark.export.internal.page.Html;
import org.tickmark.review.Item;
import org.tickmark.review.Orphan;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Status;

/** A galley as one page of HTML, for a browser, an archive, or to be made into a PDF. */
public final class GalleyPage {
	private static final Wording WORDING = new Wording();
	private final Galley galley;
	private final String text;
	/** A word of a million letters would keep who lays out the PDF for hours. */
	private static final int LONGEST_IN_PDF = 4000;

	private static final int STEP = 1000;

	private final Html body;
	private final ExportProgress progress;
	private final List<Heading> headings = new ArrayList<>();

	private GalleyPage(Galley galley, Html body, ExportProgress progress) {
		this.body = body;
		this.progress = progress;
		this.galley = galley;
		this.text = galley.draft().text();
	}

	/** For a browser. */
	public static String html(Galley galley) {
		var page = new StringBuilder();
		html(galley, page, ExportProgress.NONE);
		return page.toString();
	}

	/** The same, piece by piece. @throws java.io.UncheckedIOException if it cannot be written */
	public static void html(Galley galley, Appendable out, ExportProgress progress) {
		Html html = Html.begun(title(galley), style(galley, "galley.css"), "", out);
		new GalleyPage(galley, html, progress).write();
		html.ended();
	}

	/** To be made into a PDF, with marks for its bookmarks. @param remarks on what a PDF cannot show */
	static String forPdf(Galley galley, List<String> remarks) {
		var page = new GalleyPage(galley, Html.piece(LONGEST_IN_PDF), ExportProgress.NONE);
		page.write();
		if (page.body.cut() > 0) page.body.raw("<p class=\"small\">").text(Messages.text("pdf.cut", page.body.cut())).raw("</p>\n");
		for (String remark : remarks) page.body.raw("<p class=\"small\">").text(remark).raw("</p>\n");
		Html bookmarks = Html.piece().raw("<bookmarks>\n");
		for (Heading heading : page.headings)
			bookmarks.raw("<bookmark name=\"").text(heading.words()).raw("\" href=\"#" + heading.id() + "\"/>\n");
		return Html.begun(title(galley), style(galley, "galley.css") + style(galley, "pdf.css"), bookmarks.raw("</bookmarks>\n").written())
				.raw(page.body.written()).ended();
	}

	static String title(Galley galley) {
		return Messages.text("title", galley.draft().name());
	}

	private static String style(Galley galley, String name) {
		return Html.style(GalleyPage.class, name).replace("$TITLE$", Html.cssString(galley.draft().name()))
				.replace("$PAGE$", Html.cssString(Messages.text("page"))).replace("$OF$", Html.cssString(Messages.text("of")));
	}

	private void write() {
		head();
		body.raw("<main class=\"draft\">\n");
		headings.addAll(new GalleyText(galley, body).write());
		body.raw("</main>\n");
		queries();
		facts();
		lost();
		sources();
		signOff();
	}

	private void head() {
		body.raw("<div class=\"head\">\n<h1>").text(galley.draft().name()).raw("</h1>\n<p>");
		List<String> authors = galley.draft().authors();
		if (!authors.isEmpty()) body.text(Messages.text("authors", String.join(", ", authors))).raw(" ");
		galley.draft().draft().referenceDate().ifPresent(day -> body.text(Messages.text("dated", Days.shown(day))).raw(" "));
		body.text(Messages.text("settled", galley.draft().all().settled(), galley.facts().size())).raw(" ");
		body.text(stateInWords()).raw("</p>\n<p class=\"legend\">");
		Map<String, String> used = new LinkedHashMap<>();
		galley.facts().stream().map(Fact::tick).forEach(tick -> used.putIfAbsent(tick.sign(), tick.label()));
		used.forEach((sign, label) -> body.raw("<span class=\"w\"><span class=\"t\">").text(sign).raw("</span> ").text(label)
				.raw("</span> "));
		body.raw("</p>\n</div>\n");
	}

	private String stateInWords() {
		String state = galley.draft().signOff().inWords();
		return state.endsWith(".") ? state : state + ".";
	}

	private void section(String id, String title) {
		headings.add(new Heading(id, title));
		body.raw("<h2 id=\"" + id + "\" class=\"section\">").text(title).raw("</h2>\n");
	}

	private void queries() {
		List<Fact> asked = galley.facts().stream().filter(fact -> fact.item().status().equals(Status.QUERY)).toList();
		section("queries", Messages.text("queries"));
		if (asked.isEmpty()) body.raw("<p>").text(Messages.text("queries.none")).raw("</p>\n");
		for (Fact fact : asked) {
			Item item = fact.item();
			String question = item.reason().isEmpty() ? item.note() : item.reason();
			body.raw("<p class=\"query\"><b>" + fact.number() + "</b> (").text(Messages.text("line", fact.line())).raw(") ")
					.element("bdi", "", quoted(oneLine(item.text()))).raw("<br/>");
			body.element("bdi", "", question.isBlank() ? Messages.text("queries.noQuestion") : question)
					.text(" " + Messages.text("by", item.by())).raw("</p>\n");
		}
	}

	private void facts() {
		section("facts", Messages.text("facts"));
		if (galley.facts().isEmpty()) body.raw("<p>").text(Messages.text("facts.none")).raw("</p>\n");
		if (galley.facts().isEmpty()) return;
		body.raw("<table class=\"facts\">\n<thead><tr><th>").text(Messages.text("column.number")).raw("</th><th>")
				.text(Messages.text("column.line")).raw("</th><th>").text(Messages.text("column.status")).raw("</th><th>")
				.text(Messages.text("column.words")).raw("</th><th>").text(Messages.text("column.said"))
				.raw("</th></tr></thead>\n<tbody>\n");
		for (Fact fact : galley.facts()) {
			if (fact.number() % STEP == 0) progress.done(fact.number(), galley.facts().size());
			row(fact);
		}
		body.raw("</tbody>\n</table>\n");
	}

	private void row(Fact fact) {
		Item item = fact.item();
		body.raw("<tr id=\"f" + fact.number() + "\"><td>" + fact.number() + "</td><td>" + (fact.line() == 0 ? "" : fact.line())
				+ "</td><td><span class=\"t\">").text(fact.tick().sign()).raw("</span> ").text(fact.tick().label());
		if (!item.by().isEmpty()) body.raw("<br/>").element("bdi", "small", item.by());
		body.raw("</td><td>").element("bdi", "", quoted(oneLine(item.text())));
		String who = item.claim().map(claim -> WORDING.whoOrWhen(claim, text)).orElse("");
		if (!who.isEmpty()) body.raw("<br/>").element("bdi", "small", who);
		body.raw("</td><td>");
		saidOf(fact).forEach(line -> body.raw("<p>").element("bdi", "", line).raw("</p>"));
		body.raw("</td></tr>\n");
	}

	private List<String> saidOf(Fact fact) {
		Item item = fact.item();
		List<String> lines = new ArrayList<>();
		if (item.recheck().isPresent()) lines.add(galley.draft().withoutNames(item.recheck().get()
				.inWords(galley.draft().house().statuses())));
		else if (item.kind() == ClaimKind.PROBLEM) item.claim().map(WORDING::why).ifPresent(lines::add);
		if (!item.reason().isBlank()) lines.add(item.reason());
		if (!item.note().isBlank()) lines.add(Messages.text("note", item.note()));
		item.proposal().ifPresent(proposal -> lines.add(proposal.inWords()));
		if (!fact.cited().isEmpty()) lines.add(fact.cited().stream()
				.map(cited -> ("[S" + cited.source() + "] " + cited.locator()).strip()).collect(Collectors.joining("; ")));
		return lines;
	}

	private void lost() {
		List<Orphan> lost = galley.draft().all().orphans();
		if (lost.isEmpty()) return;
		section("lost", Messages.text("lost"));
		body.raw("<p>").text(Messages.text("lost.how")).raw("</p>\n");
		for (Orphan orphan : lost) body.raw("<p>").element("bdi", "", quoted(oneLine(orphan.item().anchor().exact()))).text(" ")
				.text(galley.draft().house().statuses().label(orphan.item().status())).raw("</p>\n");
	}

	private void sources() {
		section("sources", Messages.text("sources"));
		if (galley.sources().isEmpty()) body.raw("<p>").text(Messages.text("sources.none")).raw("</p>\n");
		for (Source source : galley.sources()) {
			Evidence evidence = source.evidence();
			body.raw("<p class=\"source\"><b>[S" + source.number() + "]</b> ").element("bdi", "", evidence.title())
					.text(" (" + evidence.kind().label() + ")");
			if (evidence.confidential()) body.text("; " + Messages.text("source.confidential"));
			if (!evidence.contact().isEmpty()) body.raw("; ").element("bdi", "", evidence.contact());
			evidence.checked().ifPresent(day -> body.text("; " + Messages.text("source.checked", Days.shown(day))));
			if (!evidence.note().isEmpty()) body.raw("; ").element("bdi", "", evidence.note());
			body.text(". " + Messages.text("source.facts",
					source.facts().stream().map(String::valueOf).collect(Collectors.joining(", "))));
			if (!evidence.confidential()) evidence.hash().ifPresent(hash -> body.raw("<br/><span class=\"hash\">SHA-256 ").text(hash)
					.raw("</span>"));
			body.raw("</p>\n");
		}
	}

	private void signOff() {
		section("signoff", Messages.text("signOff"));
		body.raw("<div class=\"signoff\">\n<p><b>").text(stateInWords()).raw("</b></p>\n");
		List<Fact> without = galley.facts().stream().filter(fact -> fact.item().status().needsReason()).toList();
		if (!without.isEmpty()) {
			body.raw("<p>").text(Messages.text("signOff.exceptions")).raw("</p>\n<ul class=\"plain\">\n");
			for (Fact fact : without) body.raw("<li><b>" + fact.number() + "</b> ").text(fact.tick().label() + ", ")
					.element("bdi", "", fact.item().by()).text(": ").element("bdi", "", fact.item().reason())
					.raw("</li>\n");
			body.raw("</ul>\n");
		}
		body.raw("<p class=\"hash\">").text(Messages.text("hash.text", galley.draft().textHash())).raw("<br/>");
		if (galley.draft().ledgerHeads().isEmpty()) body.text(Messages.text("ledger.empty"));
		else body.text(Messages.text("ledger.head", galley.draft().history().size(), String.join(", ", galley.draft().ledgerHeads())));
		body.raw("</p>\n</div>\n");
	}

	private static String quoted(String words) {
		return "\u201C" + words + "\u201D";
	}

	private static String oneLine(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}
}
