package org.tickmark.archive.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.spark.sql.Row;
import org.tickmark.export.internal.page.Html;

/** A table of a page. */
final class Grid {
	/** A path, say, which may be broken anywhere; the id of a rule may not. */
	private static final Pattern LONG = Pattern.compile("\\S{30}");

	private Grid() { }

	/** @param heads one for each column of the rows */
	static void write(Html page, List<String> heads, List<Row> rows) {
		page.raw("<table><thead><tr>");
		for (int i = 0; i < heads.size(); i++) {
			boolean numbers = !rows.isEmpty() && !rows.getFirst().isNullAt(i) && rows.getFirst().get(i) instanceof Number;
			page.element("th", numbers ? "number" : "", heads.get(i));
		}
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
			default -> page.element("td", LONG.matcher(value.toString()).find() ? "long" : "", value.toString());
		}
	}
}
