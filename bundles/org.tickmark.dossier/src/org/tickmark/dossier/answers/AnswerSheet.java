package org.tickmark.dossier.answers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.tickmark.review.Queries;

/**
 * The queries on one draft as a table with a row for each, which its author fills in: as a page for a browser or a word processor, or as a
 * Word document. Each row carries its item's name in its first column; by it the answer finds back.
 */
public final class AnswerSheet {
	/** A row of the table; the last cell is for the answer. */
	record Row(List<String> cells) { }

	private final Queries queries;

	public AnswerSheet(Queries queries) {
		this.queries = queries;
	}

	/** In UTF-8; without a script, and nothing in it is fetched from anywhere. */
	public byte[] html() {
		var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").append(escaped(title()))
				.append("</title>\n<style>body{font:1em/1.4 sans-serif;margin:2em}table{border-collapse:collapse;width:100%}")
				.append("td,th{border:1px solid #888;padding:.5em;text-align:left;vertical-align:top}td:last-child{width:35%}")
				.append("td:first-child{color:#666;font-size:.8em}</style></head>\n<body><h1>").append(escaped(title()))
						.append("</h1>\n<p>")
				.append(escaped(Messages.text("answerable.how"))).append("</p>\n<table>\n");
		for (Row row : rows()) {
			page.append("<tr>");
			for (int i = 0; i < row.cells().size(); i++) {
				boolean answer = i == row.cells().size() - 1 && row.cells().get(i).isEmpty();
				page.append(answer ? "<td contenteditable=\"true\">" : "<td>").append(escaped(row.cells().get(i)).replace("\n", "<br>"))
						.append("</td>");
			}
			page.append("</tr>\n");
		}
		return page.append("</table>\n</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
	}

	/** As Word and others open it. */
	public byte[] docx() {
		return SheetDocument.of(title(), Messages.text("answerable.how"), rows());
	}

	private String title() {
		return Messages.text("answerable.title", queries.draft());
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(List.of(Messages.text("answerable.answeredBy"), "", "", "")));
		rows.add(new Row(List.of(Messages.text("answerable.number"), Messages.text("answerable.words"),
				Messages.text("answerable.question"),
				Messages.text("answerable.answer"))));
		int number = 0;
		for (Queries.Query query : queries.queries()) {
			String words = query.context().equals(query.words()) ? query.words() : "\u201C" + query.words() + "\u201D\n" + query.context();
			String question = query.question().isBlank() ? Messages.text("answerable.noQuestion") : query.question();
			rows.add(new Row(List.of(++number + "\n" + query.item().id(), words, question, "")));
		}
		return rows;
	}

	/** Also what XML has no character for is left out. */
	static String escaped(String text) {
		var escaped = new StringBuilder();
		text.codePoints().filter(c -> c == '\n' || c == '\t' || c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
				.forEach(c -> {
					switch (c) {
						case '<' -> escaped.append("&lt;");
						case '>' -> escaped.append("&gt;");
						case '&' -> escaped.append("&amp;");
						case '"' -> escaped.append("&quot;");
						default -> escaped.appendCodePoint(c);
					}
				});
		return escaped.toString();
	}
}
