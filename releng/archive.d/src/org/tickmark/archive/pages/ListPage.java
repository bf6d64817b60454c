package org.tickmark.archive.pages;

import java.util.List;

import org.apache.spark.sql.Row;
import org.tickmark.export.internal.page.Html;

/** Pages that list pairs of places in the archive. */
public final class ListPage {
	private ListPage() { }

	/** @param discords worst first @param all how many there are in all */
	public static String people(List<Row> discords, long all) {
		Html page = Html.begun("People", PageStyle.css(), "");
		page.element("h1", "", "People");
		page.element("p", "about",
				("Articles disagree on a person, or spell a name in two ways, in %,d places; the worst %,d are shown. "
						+ "Two people may have one name: look before you correct.").formatted(all, discords.size()));
		for (Row row : discords) {
			page.raw("<div class=\"variant\">").element("h3", "", row.<String>getAs("one_name") + ": " + row.<String>getAs("what"));
			side(page, row, "one");
			side(page, row, "other");
			page.raw("</div>\n");
		}
		return page.ended();
	}

	private static void side(Html page, Row row, String side) {
		Object date = row.getAs(side + "_date");
		page.element("p", "side", row.getAs(side + "_article") + ", " + (date == null ? "no date" : date));
		page.element("p", "context", row.getAs(side + "_context"));
	}

	/** @param printed newest first @param all how many there are in all */
	public static String corrections(List<Row> printed, long all) {
		Html page = Html.begun("Corrections carried back", PageStyle.css(), "");
		page.element("h1", "", "Corrections carried back");
		page.element("p", "about", "What was corrected at the desk, and where it had been printed with the old value.");
		if (printed.isEmpty()) page.element("p", "", "Nothing that was corrected was found elsewhere.");
		else {
			if (printed.size() < all) page.element("p", "", "Found in %,d places; the newest %,d are shown.".formatted(all, printed.size()));
			Grid.write(page, List.of("Old", "New", "Corrected in", "On", "Printed in", "Date", "Sentence"), printed);
		}
		return page.ended();
	}
}
