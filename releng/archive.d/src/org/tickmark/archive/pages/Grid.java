package org.tickmark.archive.pages;

import java.math.BigDecimal;
import java.util.List;

import org.apache.spark.sql.Row;
import org.tickmark.export.internal.page.Html;

/** A table of a page. */
final class Grid {
	private Grid() { }

	/** @param heads one for each column of the rows */
	static void write(Html page, List<String> heads, List<Row> rows) {
		page.raw("<table><thead><tr>");
		for (String head : heads) page.element("th", "", head);
		page.raw("</tr></thead><tbody>\n");
		for (Row row : rows) {
			page.raw("<tr>");
			for (int i = 0; i < heads.size(); i++) cell(page, row.isNullAt(i) ? "" : row.get(i));
			page.raw("</tr>\n");
		}
		page.raw("</tbody></table>\n");
	}

	private static void cell(Html page, Object value) {
		switch (value) {
			case Long number -> page.element("td", "number", "%,d".formatted(number));
			case Integer number -> page.element("td", "number", "%,d".formatted(number));
			case Double number -> page.element("td", "number", "%,.2f".formatted(number));
			case BigDecimal number -> page.element("td", "number", "%,.2f".formatted(number));
			default -> page.element("td", "", value.toString());
		}
	}
}
